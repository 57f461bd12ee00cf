"""The history of a record from everything that keeps one: changes by hand on both sides, the journal, and files."""

from __future__ import annotations

from collections.abc import Iterable

from app.crm.gateway import CrmGateway
from app.domain.account import ACCOUNT_FIELDS, Account
from app.domain.customer import CUSTOMER_FIELDS, Customer
from app.domain.field_mapping import DEFAULT_MAPPINGS, Side
from app.domain.file_record import ChangeOutcome, FileAction, FileChange, FileStep
from app.domain.pushed_figures import account_and_figure
from app.domain.record_change import (
    CRM_KINDS,
    NAV_KINDS,
    Happened,
    RecordChange,
    RecordKind,
    ValueChange,
    Way,
    last_values,
)
from app.domain.salesperson import SALESPERSON_FIELDS
from app.domain.sync_log import JobKind, LoggedRecord, LogQuery, Outcome
from app.nav.unit_of_work import NavDatabase
from app.services.accounts import AccountService
from app.services.customers import CustomerService
from app.services.salespeople import SalespeopleService

MOST = 2_000
"""Entries of one record, newest first."""
WRITTEN = (Outcome.DONE, Outcome.PARTLY_DONE)
_FIELD_OF_KEY = {
    Side.NAV: {mapping.key: mapping.nav_field for mapping in DEFAULT_MAPPINGS},
    Side.CRM: {mapping.key: mapping.crm_field for mapping in DEFAULT_MAPPINGS},
}


class HistoryService:
    """Who changed what, when and by which way; and deleted records, which can come back."""

    def __init__(
        self,
        nav: NavDatabase,
        crm: CrmGateway,
        customers: CustomerService,
        accounts: AccountService,
        salespeople: SalespeopleService,
    ) -> None:
        self._nav = nav
        self._crm = crm
        self._customers = customers
        self._accounts = accounts
        self._salespeople = salespeople

    def of(self, kind: RecordKind, record_id: str) -> list[RecordChange]:
        """The history of a record, newest first, also of one that was deleted."""
        found = [*self._by_hand(kind, record_id), *self._by_jobs(kind, record_id), *self._by_files(kind, record_id)]
        return sorted(found, key=lambda change: change.at, reverse=True)[:MOST]

    def deleted(self, limit: int = 500) -> list[RecordChange]:
        """The latest deletions by hand of records that are still gone, newest first, each record once."""
        with self._nav.read() as unit:
            found = unit.changes.deletions(limit)
            customers = unit.customers.many([each.record_id for each in found if each.kind is RecordKind.CUSTOMER])
            present = {*customers, *(person.id for person in unit.salespeople.all())}
        of_crm = self._crm.deleted_accounts(limit)
        present |= self._crm.accounts([each.record_id for each in of_crm]).keys()
        latest: dict[str, RecordChange] = {}
        for change in sorted([*found, *of_crm], key=lambda change: change.at, reverse=True):
            if change.record_id not in present:
                latest.setdefault(change.record_id, change)
        return list(latest.values())[:limit]

    def restore(self, deletion: RecordChange) -> None:
        """Brings a deleted record back with all values that it held, under its id; one that is there again already is
        left as it is. Its couplings don't come back by that. Raises ``InvalidRecord`` when its No. was taken or a code
        does not exist any more."""
        if deletion.kind is RecordKind.CUSTOMER:
            values = last_values(CUSTOMER_FIELDS, deletion)
            self._customers.restore(Customer(deletion.record_id, "", **values))  # type: ignore[arg-type]
        elif deletion.kind is RecordKind.SALESPERSON:
            self._salespeople.restore(deletion.record_id, last_values(SALESPERSON_FIELDS, deletion))
        elif deletion.kind is RecordKind.ACCOUNT:
            values = last_values(ACCOUNT_FIELDS, deletion)
            self._accounts.restore(Account(deletion.record_id, "", **values))  # type: ignore[arg-type]
        else:
            raise ValueError(f"a deleted {deletion.kind} is not kept")

    def _by_hand(self, kind: RecordKind, record_id: str) -> list[RecordChange]:
        if kind in CRM_KINDS:
            return self._crm.changes_of(kind, record_id)
        with self._nav.read() as unit:
            return unit.changes.of(kind, record_id)

    def _by_files(self, kind: RecordKind, record_id: str) -> list[RecordChange]:
        with self._nav.read() as unit:
            found = unit.file_steps.of_record(record_id)
        return [_of_file(kind, step, logged.change) for step, logged in found if logged.outcome is ChangeOutcome.DONE]

    def _by_jobs(self, kind: RecordKind, record_id: str) -> list[RecordChange]:
        with self._nav.read() as unit:
            if kind in NAV_KINDS:
                found = unit.log.records(LogQuery(customer_id=record_id), 0, MOST)
                return _told(kind, Side.NAV, [record for record in found if not record.ended_here])
            if kind is RecordKind.ACCOUNT:
                return _told(kind, Side.CRM, unit.log.of_account(record_id))
        return []


def _of_file(kind: RecordKind, step: FileStep, change: FileChange) -> RecordChange:
    happened = {FileAction.CREATE: Happened.CREATED, FileAction.DELETE: Happened.DELETED}
    return RecordChange(
        kind,
        change.record_id,
        happened.get(change.action, Happened.CHANGED),
        step.started_at,
        step.by,
        tuple(ValueChange(field, old, new) for field, (old, new) in change.changes.items()),
        change.key if kind in NAV_KINDS else "",
        change.name,
        Way.UNDO if step.undoes else Way.FILE,
    )


def _told(kind: RecordKind, side: Side, records: Iterable[LoggedRecord]) -> list[RecordChange]:
    entries = (_entry(kind, side, record) for record in records if record.outcome in WRITTEN)
    return [entry for entry in entries if entry.values or entry.happened is not Happened.CHANGED]


def _entry(kind: RecordKind, side: Side, record: LoggedRecord) -> RecordChange:
    own = "customer" if side is Side.NAV else "account"
    happened = Happened.CHANGED
    if record.creates == own:
        happened = Happened.RESTORED if record.kind is JobKind.UNDO else Happened.CREATED
    elif record.removes == own:
        happened = Happened.DELETED
    assert record.started_at is not None
    return RecordChange(
        kind,
        record.customer_id if side is Side.NAV else record.account_id,
        happened,
        record.started_at,
        record.by,
        _values(side, record),
        record.customer_no if side is Side.NAV else "",
        record.customer_name if side is Side.NAV else record.account_name,
        Way.UNDO if record.kind is JobKind.UNDO else Way.SYNCHRONIZATION,
        record.job_id,
    )


def _values(side: Side, record: LoggedRecord) -> tuple[ValueChange, ...]:
    """What the job wrote on that side; pushed figures are no fields of the record."""
    names = _FIELD_OF_KEY[side]
    return tuple(
        ValueChange(names.get(change.mapping_key, change.mapping_key), change.old, change.new)
        for change in record.changes
        if change.side is side and account_and_figure(change.mapping_key) is None
    )
