"""The inbox: everything that waits for a person, computed anew from what both sides and the journal hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.crm.gateway import CrmGateway
from app.domain.coupling import CouplingKind
from app.domain.errors import SalespersonNotCoupled
from app.domain.inbox import InboxKind, InboxRow
from app.nav.unit_of_work import NavDatabase
from app.services.inbox.failures import Failures
from app.services.inbox.pairs import WaitingPairs
from app.services.pairs.states import PairStates
from app.services.progress import SILENT, Progress

_ORDER = {kind: place for place, kind in enumerate(InboxKind)}


class InboxService:
    """Nothing is ever marked as done: a row is gone when its cause is."""

    def __init__(
        self,
        nav: NavDatabase,
        crm: CrmGateway,
        states: PairStates,
        pairs: WaitingPairs,
        failures: Failures,
    ) -> None:
        self._nav = nav
        self._crm = crm
        self._states = states
        self._pairs = pairs
        self._failures = failures
        self._seen: tuple[int, int] | None = None
        self._rows: tuple[InboxRow, ...] = ()

    def rows(self, progress: Progress = SILENT) -> tuple[InboxRow, ...]:
        """All rows, by kind and No.; none while the integration is not enabled. What has not moved since the last time
        is not computed again."""
        with self._nav.read() as unit:
            if not unit.setup.company().integration_enabled:
                return ()
        self._states.refresh(progress)
        now = self._nav.database.generation, self._crm.generation
        if now != self._seen:
            self._rows = self._computed()
            self._seen = now
        return self._rows

    def forget(self) -> None:
        """Another program may have written: everything is looked at anew."""
        self._seen = None
        self._states.forget()
        self._failures.forget()

    def _computed(self) -> tuple[InboxRow, ...]:
        pairs = self._pairs.rows()
        rows = [*pairs.rows, *self._failures.rows(), *self._salespeople(pairs.ownerless)]
        return tuple(sorted(rows, key=lambda row: (_ORDER[row.kind], row.no, row.key)))

    def _salespeople(self, ownerless: Mapping[str, Sequence[str]]) -> list[InboxRow]:
        """Those without a user whom customers wait for: some to be coupled, some whose account shall get an owner."""
        users = {user.id for user in self._crm.users()}
        with self._nav.read() as unit:
            coupled = {found.nav_id for found in unit.couplings.all(CouplingKind.SALESPERSON) if found.crm_id in users}
            alone = [person for person in unit.salespeople.all() if person.id not in coupled]
            counts = unit.salespeople.customer_counts([person.code for person in alone]) if alone else {}
        rows: list[InboxRow] = []
        for person in alone:
            customers, (_, waiting) = tuple(ownerless.get(person.code, ())), counts.get(person.code, (0, 0))
            if waiting or customers:
                rows.append(
                    InboxRow(
                        key=f"{InboxKind.SALESPERSON.value} {person.id}",
                        kind=InboxKind.SALESPERSON,
                        no=person.code,
                        name=person.name,
                        error=SalespersonNotCoupled(person.code, ""),
                        customer_ids=customers,
                        count=waiting + len(customers),
                    )
                )
        return rows
