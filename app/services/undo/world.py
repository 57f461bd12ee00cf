"""What both sides hold of the records that shall be taken back: read for many at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.journal import Creates, PlannedRecord
from app.domain.pushed_figures import account_and_figure
from app.domain.salesperson import Salesperson
from app.domain.statistics import AccountStatistics
from app.domain.user import User
from app.nav.customer_hangings import hanging_on
from app.nav.sync_jobs import DoneRecord
from app.nav.unit_of_work import NavDatabase, NavUnit

ActiveKey = tuple[CouplingKind, str]


@dataclass(frozen=True, slots=True)
class World:
    """Everything by id. ``of_nav`` and ``of_crm`` are the active couplings of records, ``couplings`` all that the
    records name, active or not. ``in_use``: customers and accounts on which something hangs."""

    customers: Mapping[str, Customer] = field(default_factory=dict)
    salespeople: Mapping[str, Salesperson] = field(default_factory=dict)
    accounts: Mapping[str, Account] = field(default_factory=dict)
    users: Mapping[str, User] = field(default_factory=dict)
    couplings: Mapping[str, Coupling] = field(default_factory=dict)
    of_nav: Mapping[ActiveKey, Coupling] = field(default_factory=dict)
    of_crm: Mapping[ActiveKey, Coupling] = field(default_factory=dict)
    statistics: Mapping[str, AccountStatistics] = field(default_factory=dict)
    installed: bool = False
    in_use: frozenset[str] = frozenset()

    def nav_record(self, kind: CouplingKind, nav_id: str) -> Customer | Salesperson | None:
        """The customer or the salesperson, if it is there."""
        return self.customers.get(nav_id) if kind is CouplingKind.CUSTOMER else self.salespeople.get(nav_id)

    def crm_record(self, kind: CouplingKind, crm_id: str) -> Account | User | None:
        """The account or the user, if it is there."""
        return self.accounts.get(crm_id) if kind is CouplingKind.CUSTOMER else self.users.get(crm_id)

    def active(self, coupling_id: str) -> Coupling | None:
        """The coupling as it is now; ``None``: it ended, or never was."""
        known = self.couplings.get(coupling_id)
        if known is None:
            return None
        now = self.of_nav.get((known.kind, known.nav_id))
        return now if now is not None and now.id == coupling_id else None


class UndoReader:
    """Reads the world of a chunk of records, each kind of thing in one go."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway) -> None:
        self._nav = nav
        self._crm = crm

    def read(self, done: Sequence[DoneRecord]) -> World:
        """What the records' undo must know."""
        planned = [entry.planned for entry in done]
        users = {user.id: user for user in self._crm.users()}
        with self._nav.read() as unit:
            couplings = unit.couplings.known(_couplings_of(planned))
            nav_ids = {record.nav_id for record in planned} | {entry.nav_id for entry in couplings.values()}
            crm_ids = {record.crm_id for record in planned} | {entry.crm_id for entry in couplings.values()}
            customers = unit.customers.many(nav_ids)
            people = {entry.id: entry for entry in unit.salespeople.all() if entry.id in nav_ids}
            of_nav, of_crm = _active(unit, nav_ids, crm_ids)
            made = [record.nav_id for record in planned if record.creates is Creates.CUSTOMER]
            in_use = {key for key, hanging in hanging_on(unit.connection, made).items() if hanging}
        crm_ids |= {found[0] for record in planned for found in _figures(record) if found[0]}
        accounts = self._crm.accounts(crm_ids)
        installed = self._crm.solution_installed()
        made = [record.crm_id for record in planned if record.creates is Creates.ACCOUNT]
        return World(
            customers=customers,
            salespeople=people,
            accounts=accounts,
            users=users,
            couplings=couplings,
            of_nav=of_nav,
            of_crm=of_crm,
            statistics=self._crm.statistics_of(accounts.keys()) if installed else {},
            installed=installed,
            in_use=frozenset(in_use | set(self._crm.related_counts(made) if made else ())),
        )


def _couplings_of(planned: Iterable[PlannedRecord]) -> set[str]:
    return {key for record in planned for key in (record.coupling_id, *record.ends) if key}


def _active(
    unit: NavUnit, nav_ids: Collection[str], crm_ids: Collection[str]
) -> tuple[dict[ActiveKey, Coupling], dict[ActiveKey, Coupling]]:
    of_nav: dict[ActiveKey, Coupling] = {}
    of_crm: dict[ActiveKey, Coupling] = {}
    for kind in CouplingKind:
        of_nav.update(((kind, key), found) for key, found in unit.couplings.of_nav_many(kind, nav_ids).items())
        of_crm.update(((kind, key), found) for key, found in unit.couplings.of_crm_many(kind, crm_ids).items())
    return of_nav, of_crm


def _figures(record: PlannedRecord) -> Iterable[tuple[str, str]]:
    found = (account_and_figure(change.mapping_key) for change in record.changes)
    return (entry for entry in found if entry is not None)
