"""What Check Database looks at in coupled pairs: versions, last synchronized values, pushed figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.comparison import compare
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.database_check import Fault, Finding, Rule, Severity
from app.domain.field_mapping import Conversions, Side, canonical, crm_values, nav_values
from app.domain.in_step import InStep
from app.domain.statistics import AccountStatistics, CustomerStatistics, fiscal_year_start
from app.domain.sync_log import JobKind
from app.domain.synchronization import FieldState
from app.nav.journal_check import JournalCheck
from app.nav.sync_jobs import DoneRecord
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.actor import Actor
from app.services.pairs.planned_values import PlannedValues
from app.services.pairs.statistics_changes import is_of_statistics, statistics_in, texts_of


@dataclass(frozen=True, slots=True)
class _Read:
    """One portion of couplings with all that is compared."""

    customers: dict[str, Customer]
    accounts: dict[str, Account]
    last: dict[str, DoneRecord]
    pushed: dict[str, DoneRecord]
    computed: dict[str, CustomerStatistics]
    figures: dict[str, AccountStatistics]


class PairCheck:
    """Looks at portions of active couplings; one instance goes through all of them under the same rules."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, actor: Actor, conversions: Conversions) -> None:
        self._nav = nav
        self._crm = crm
        self._actor = actor
        self._conversions = conversions
        self._mappings = tuple(mapping for mapping in conversions.mappings if mapping.enabled)
        self._in_step = InStep(conversions.mappings, conversions)
        self._values = PlannedValues(conversions.mappings)
        self._installed = crm.solution_installed()

    def findings(self, couplings: Sequence[Coupling]) -> Iterator[Finding]:
        """The faults of these couplings of customers."""
        read = self._read(couplings)
        for coupling in couplings:
            customer, account = read.customers.get(coupling.nav_id), read.accounts.get(coupling.crm_id)
            if customer is None or account is None:
                continue  # a partner that has vanished is no fault of the database: the inbox tells of it
            yield from _versions(coupling, customer, account)
            last = read.last.get(coupling.id)
            if last is not None:
                yield from self._unseen(last, customer, account)
                yield from self._snapshot(coupling, customer, account, last)
            yield from self._figures(coupling, customer, read)

    def _read(self, couplings: Sequence[Coupling]) -> _Read:
        nav_ids = [coupling.nav_id for coupling in couplings]
        with self._nav.read() as unit:
            check = JournalCheck(unit.connection)
            ids = [coupling.id for coupling in couplings]
            customers, last = unit.customers.many(nav_ids), check.last_done(ids)
            pushed = check.last_pushed(ids) if self._installed else {}
            computed = self._computed(unit, nav_ids) if pushed else {}
        accounts = self._crm.accounts([coupling.crm_id for coupling in couplings])
        figures = self._crm.statistics_of(accounts.keys()) if pushed else {}
        return _Read(customers, accounts, last, pushed, computed, figures)

    def _computed(self, unit: NavUnit, nav_ids: Sequence[str]) -> dict[str, CustomerStatistics]:
        as_of = self._actor.today()
        return unit.ledger.statistics(nav_ids, as_of, fiscal_year_start(as_of, unit.setup.company().fiscal_year_month))

    def _unseen(self, last: DoneRecord, customer: Customer, account: Account) -> Iterator[Finding]:
        """While a version is that which the last job left, the values are those that it wrote."""
        sides: dict[Side, tuple[Customer | Account, str]] = {
            Side.NAV: (customer, last.nav_version),
            Side.CRM: (account, last.crm_version),
        }
        for change in last.planned.changes:
            record, version = sides[change.side]
            if is_of_statistics(change) or record.version != version:
                continue
            now = canonical(getattr(record, self._values.field_of(last.planned, change)))
            if now != change.new:
                detail = f"{change.caption}: {change.new!r} / {now!r}"
                yield _finding(Rule.SNAPSHOT, Severity.ERROR, Fault.CHANGED_UNSEEN, customer, detail)

    def _snapshot(
        self, coupling: Coupling, customer: Customer, account: Account, last: DoneRecord
    ) -> Iterator[Finding]:
        """While both versions are those of the last synchronization, what both sides hold alike is what the snapshot
        says. An undo may bring back a snapshot that was behind."""
        snapshot = coupling.snapshot
        moved = (customer.version, account.version) != (coupling.nav_version, coupling.crm_version)
        if snapshot is None or moved or last.kind is JobKind.UNDO:
            return
        if self._in_step.holds(customer, account, snapshot):
            return
        nav, crm = nav_values(customer, self._mappings), crm_values(account, self._mappings)
        for mapping in self._mappings:
            key = mapping.key
            if key not in snapshot.nav:
                continue
            state = compare(mapping, nav[key], crm[key], snapshot, self._conversions)
            if state is FieldState.CHANGED_ALIKE:
                detail = f"{mapping.nav_caption}: {snapshot.nav[key]!r} / {nav[key]!r}"
                yield _finding(Rule.SNAPSHOT, Severity.WARNING, Fault.SNAPSHOT_WRONG, customer, detail)

    def _figures(self, coupling: Coupling, customer: Customer, read: _Read) -> Iterator[Finding]:
        pushed, there = read.pushed.get(coupling.id), read.figures.get(coupling.crm_id)
        if pushed is None or there is None:
            return
        told = statistics_in(coupling.crm_id, pushed.planned.changes, new=True)
        if told is None or told.pushed_at != there.pushed_at:
            return  # somebody else pushed after it
        wrong = [name for name, text in texts_of(told).items() if texts_of(there).get(name) != text]
        if wrong:
            yield _finding(Rule.STATISTICS, Severity.ERROR, Fault.FIGURES_CHANGED, customer, ", ".join(wrong))
        elif there.figures.as_of == self._actor.today() and there.figures != read.computed.get(customer.id):
            yield _finding(Rule.STATISTICS, Severity.NOTE, Fault.FIGURES_NOT_CURRENT, customer, "")


def active_couplings(nav: NavDatabase) -> list[Coupling]:
    """All active couplings of customers."""
    with nav.read() as unit:
        return unit.couplings.all(CouplingKind.CUSTOMER)


def _versions(coupling: Coupling, customer: Customer, account: Account) -> Iterator[Finding]:
    """Records are never older than their last synchronization knew them, unless one database alone was restored."""
    for record, known in ((customer, coupling.nav_version), (account, coupling.crm_version)):
        if known.isdecimal() and record.version.isdecimal() and int(record.version) < int(known):
            detail = f"{type(record).__name__}: {known} / {record.version}"
            yield _finding(Rule.VERSIONS, Severity.ERROR, Fault.OLDER_THAN_HISTORY, customer, detail)


def _finding(rule: Rule, severity: Severity, fault: Fault, customer: Customer, detail: str) -> Finding:
    name = f"{customer.no} {customer.name}"
    return Finding(rule, severity, fault, name, detail, customer_id=customer.id)
