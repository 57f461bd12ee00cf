"""Coupled pairs that wait for a person: conflicts, values that do not fit or have no counterpart, vanished partners."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.account import is_in_mapping as account_in_mapping
from app.domain.customer import is_in_mapping as customer_in_mapping
from app.domain.errors import CoupledRecordDeleted, FieldError
from app.domain.field_mapping import Conversion, Side
from app.domain.inbox import InboxKind, InboxRow
from app.domain.pair_state import PairFindings, Unmatched
from app.nav.chunks import in_chunks
from app.nav.pair_states import Compared, CoupledPair
from app.nav.unit_of_work import NavDatabase
from app.services.pairs.states import LookedAt, PairStates


@dataclass(frozen=True, slots=True)
class WaitingPair:
    """One of them: ``nav_at`` and ``crm_at`` say when its records were saved last."""

    customer_id: str
    coupling_id: str
    no: str
    name: str
    account_name: str
    findings: PairFindings
    nav_at: datetime | None
    crm_at: datetime | None

    def saved(self, problem: FieldError) -> datetime | None:
        """When the record was saved that the value came from."""
        return self.crm_at if problem.entity == "Customer" else self.nav_at


@dataclass(slots=True)
class PairRows:
    """The rows, and by the codes of salespeople without a user the customers whose account has no owner for that."""

    rows: list[InboxRow] = field(default_factory=list)
    ownerless: dict[str, list[str]] = field(default_factory=dict)


class WaitingPairs:
    """Finds them by what is kept of comparisons; each is looked at once as long as it stays as it is."""

    def __init__(self, nav: NavDatabase, states: PairStates) -> None:
        self._nav = nav
        self._states = states
        self._known: dict[str, tuple[Compared | None, WaitingPair | None]] = {}

    def rows(self) -> PairRows:
        """All of them. What is kept must be up to date."""
        with self._nav.read() as unit:
            pairs = unit.pair_states.waiting()
        known = self._known
        unknown = [pair for pair in pairs if known.get(pair.coupling_id, (None,))[0] != pair.last]
        found = {pair.coupling_id: known[pair.coupling_id] for pair in pairs if pair.coupling_id in known}
        for part in in_chunks(unknown):
            looked = self._states.look(part)
            found |= {
                pair.coupling_id: (pair.last, _waiting(pair, one)) for pair, one in zip(part, looked, strict=True)
            }
        self._known = {pair.coupling_id: found[pair.coupling_id] for pair in pairs}
        return _told([waiting for _, waiting in self._known.values() if waiting is not None])


def _waiting(pair: CoupledPair, looked: LookedAt) -> WaitingPair | None:
    """``None``: a record that is outside the mapping waits for nobody, unless its partner has vanished."""
    customer, account, coupling = looked.customer, looked.account, looked.coupling
    if coupling is None:
        return None
    outside = (customer is not None and not customer_in_mapping(customer)) or (
        account is not None and not account_in_mapping(account)
    )
    if outside and looked.findings.vanished is None:
        return None
    return WaitingPair(
        customer_id=pair.nav_id,
        coupling_id=pair.coupling_id,
        no=coupling.nav_no if customer is None else customer.no,
        name=coupling.nav_name if customer is None else customer.name,
        account_name=coupling.crm_name if account is None else account.name,
        findings=looked.findings,
        nav_at=None if customer is None else customer.modified_at,
        crm_at=None if account is None else account.modified_at,
    )


def _told(pairs: Sequence[WaitingPair]) -> PairRows:
    told = PairRows()
    alike: dict[tuple[str, str, str], list[tuple[WaitingPair, Unmatched]]] = {}
    for pair in pairs:
        told.rows += _own_rows(pair)
        for unmatched in pair.findings.unmatched:
            if unmatched.conversion is Conversion.USER:
                told.ownerless.setdefault(unmatched.problem.value, []).append(pair.customer_id)
            else:
                alike.setdefault(unmatched.key, []).append((pair, unmatched))
    told.rows += [_grouped(group) for group in alike.values()]
    return told


def _own_rows(pair: WaitingPair) -> Iterable[InboxRow]:
    findings = pair.findings
    if findings.vanished is not None:
        yield _row(pair, InboxKind.VANISHED, (), None)
    if findings.conflicts:
        saved = [at for at in (pair.nav_at, pair.crm_at) if at is not None]
        yield _row(pair, InboxKind.CONFLICT, findings.conflicts, max(saved, default=None))
    if findings.refused:
        yield _row(pair, InboxKind.TOO_LONG, findings.refused, pair.saved(findings.refused[0]))


def _row(pair: WaitingPair, kind: InboxKind, problems: tuple[FieldError, ...], since: datetime | None) -> InboxRow:
    error: CoupledRecordDeleted | FieldError
    if kind is InboxKind.VANISHED:
        there = "Account" if pair.findings.vanished is Side.NAV else "Customer"
        error = CoupledRecordDeleted(there, pair.account_name if there == "Account" else pair.name, pair.coupling_id)
    else:
        error = problems[0]
    return InboxRow(
        key=f"{kind.value} {pair.coupling_id}",
        kind=kind,
        no=pair.no,
        name=pair.name,
        error=error,
        customer_ids=(pair.customer_id,),
        problems=problems,
        since=since,
        account_name=pair.account_name,
    )


def _grouped(group: Sequence[tuple[WaitingPair, Unmatched]]) -> InboxRow:
    """One row for all customers that wait for the same counterpart: to give it one cures them all."""
    first, unmatched = group[0]
    saved = [at for pair, found in group if (at := pair.saved(found.problem)) is not None]
    alone = len(group) == 1
    return InboxRow(
        key=" ".join((InboxKind.UNMATCHED.value, *unmatched.key)),
        kind=InboxKind.UNMATCHED,
        no=first.no if alone else "",
        name=first.name if alone else "",
        error=unmatched.problem,
        customer_ids=tuple(pair.customer_id for pair, _ in group),
        count=len(group),
        problems=(unmatched.problem,),
        since=min(saved, default=None),
        conversion=unmatched.conversion,
        account_name=first.account_name if alone else "",
    )
