"""Deleting customers and accounts: what hangs on them, the deletion, and taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.crm.gateway import CrmGateway
from app.domain.account import Account, AccountStatus
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Blocked, Customer
from app.domain.deletion import Counts, DeletionCheck, Hanging, counted
from app.domain.errors import AppError, Cancelled, DeleteRestricted
from app.domain.listing import Filter, ListQuery
from app.nav.customer_hangings import hanging_on
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.accounts import AccountService
from app.services.customers import CustomerService
from app.services.deletion.couplings import DeletionService
from app.services.progress import SILENT, Progress
from app.services.results import BatchResult, RecordResult

_CAPTIONS = {Hanging.LEDGER_ENTRIES: "Customer Ledger Entries", Hanging.SALES_LINES: "Sales Lines"}


@dataclass(frozen=True, slots=True)
class Deletion:
    """What was deleted, so that it can be taken back: ``uncoupled`` are the jobs that ended couplings before it.
    ``result``: a row for each record, with the error of one that was not deleted."""

    result: BatchResult
    customers: tuple[Customer, ...] = ()
    accounts: tuple[Account, ...] = ()
    uncoupled: tuple[str, ...] = ()


class RecordDeletion:
    """Deletes records of either side, whatever window asks."""

    def __init__(
        self,
        nav: NavDatabase,
        crm: CrmGateway,
        customers: CustomerService,
        accounts: AccountService,
        couplings: DeletionService,
    ) -> None:
        self._nav = nav
        self._crm = crm
        self._customers = customers
        self._accounts = accounts
        self._couplings = couplings

    def check_customer(self, customer_id: str) -> DeletionCheck:
        """What hangs on the customer, and on the account that it is coupled to. Raises ``RecordNotFound``."""
        with self._nav.read() as unit:
            customer = unit.customers.get(customer_id)
            coupling = unit.couplings.of_nav(CouplingKind.CUSTOMER, customer_id)
            hanging = hanging_on(unit.connection, [customer_id])[customer_id]
        if coupling is None:
            return _of_customer(customer, None, hanging)
        account = self._crm.accounts([coupling.crm_id]).get(coupling.crm_id)
        if account is None:
            return _of_customer(customer, coupling, hanging, partner_gone=True)
        return _of_customer(
            customer,
            coupling,
            hanging,
            partner=account.name,
            statistics=self._has_statistics(account.id),
            beside=self._related(account.id),
        )

    def check_customers(self, customer_ids: Sequence[str]) -> tuple[DeletionCheck, ...]:
        """What hangs on each of those customers that exist, in their order. CRM is not asked: partners bear the names
        that the couplings remember, and nothing is said of what hangs on them."""
        ids = list(dict.fromkeys(customer_ids))
        with self._nav.read() as unit:
            customers = unit.customers.many(ids)
            couplings = unit.couplings.of_nav_many(CouplingKind.CUSTOMER, ids)
            hanging = hanging_on(unit.connection, ids)
        return tuple(_of_customer(customers[key], couplings.get(key), hanging[key]) for key in ids if key in customers)

    def check_account(self, account_id: str) -> DeletionCheck:
        """What hangs on the account, and on the customer that it is coupled to. Raises ``RecordNotFound``."""
        account = self._crm.account(account_id)
        with self._nav.read() as unit:
            coupling = unit.couplings.of_crm(CouplingKind.CUSTOMER, account_id)
            partner = None if coupling is None else unit.customers.many([coupling.nav_id]).get(coupling.nav_id)
            beside = _beside(unit, partner)
        remembered = "" if coupling is None else _named(coupling.nav_no, coupling.nav_name)
        return DeletionCheck(
            entity="Account",
            id=account.id,
            version=account.version,
            no="",
            name=account.name,
            out_of_use=account.status is AccountStatus.INACTIVE,
            hanging=self._related(account.id),
            coupling=coupling,
            partner=remembered if partner is None else _named(partner.no, partner.name),
            partner_gone=coupling is not None and partner is None,
            statistics=coupling is not None and self._has_statistics(account.id),
            beside=beside,
        )

    def uncouple(self, check: DeletionCheck) -> BatchResult:
        """Ends the record's coupling and removes the pushed statistics. Raises what kept it from being ended."""
        customer_id = check.id if check.coupling is None else check.coupling.nav_id
        result = self._couplings.delete([customer_id])
        for row in result.failures:
            if row.error is not None:
                raise row.error
        return result

    def delete(self, check: DeletionCheck, uncoupled: str = "") -> Deletion:
        """Deletes the record as it was looked at; ``uncoupled`` is the job that ended its coupling before. Raises
        ``DeleteCoupled``, ``DeleteRestricted``, ``ChangedMeanwhile``, ``RecordNotFound``."""
        jobs = (uncoupled,) if uncoupled else ()
        result = BatchResult("", 1, 1, (RecordResult(check.id, check.no, check.name),))
        if check.entity == "Account":
            return Deletion(result, accounts=(self._accounts.delete(check.id, check.version),), uncoupled=jobs)
        return Deletion(result, customers=(self._customers.delete(check.id, check.version),), uncoupled=jobs)

    def delete_customers(
        self, checks: Sequence[DeletionCheck], uncouple: bool, progress: Progress = SILENT
    ) -> Deletion:
        """Deletes those of the customers that can be, as they were looked at; ``uncouple`` ends couplings first where
        nothing else stands in the way. Each row that was not deleted bears its reason; cancelling keeps what
        is done."""
        rows: list[RecordResult] = []
        deleted: dict[str, Customer] = {}
        job_id, errors = self._uncouple_all(checks) if uncouple else ("", {})
        try:
            for check in checks:
                progress.check()
                error = errors.get(check.id) or self._delete_one(check, deleted)
                rows.append(RecordResult(check.id, check.no, check.name, error))
                progress.step(len(rows), len(checks), check.name)
        except Cancelled:
            pass  # told by the rows that are missing
        if job_id:
            self._couplings.undo_delete(job_id, [check.id for check in checks if check.id not in deleted])
        result = BatchResult("", len(checks), len(deleted), tuple(rows), len(checks) - len(rows))
        return Deletion(result, customers=tuple(deleted.values()), uncoupled=(job_id,) if job_id else ())

    def undo(self, deletion: Deletion) -> BatchResult:
        """Brings the records back with all their fields, and the couplings that were ended for it. A row bears what
        keeps its record from coming back (``InvalidRecord``: its No. was taken) or its coupling."""
        records: list[Customer | Account] = [*deletion.customers, *deletion.accounts]
        rows = {record.id: self._restore(record) for record in records}
        for job_id in deletion.uncoupled:
            for row in self._couplings.undo_delete(job_id).failures:
                known = rows.get(row.customer_id)
                if known is None or known.error is None:  # a record that did not come back is reason enough
                    rows[row.customer_id] = row
        succeeded = sum(1 for row in rows.values() if row.error is None)
        return BatchResult("", len(rows), succeeded, tuple(rows.values()))

    def take_out_of_use(self, check: DeletionCheck) -> None:
        """Blocks the customer for all, or makes the account inactive. Raises ``ChangedMeanwhile``,
        ``RecordNotFound``."""
        if check.entity == "Account":
            self._accounts.save(check.id, check.version, {"status": AccountStatus.INACTIVE})
        else:
            self._customers.set_blocked(check.id, check.version, Blocked.ALL)

    def _uncouple_all(self, checks: Sequence[DeletionCheck]) -> tuple[str, dict[str, Exception]]:
        """The job that ended the couplings of those that nothing else keeps, and what kept others coupled."""
        ids = [check.id for check in checks if check.coupling is not None and not check.hanging]
        if not ids:
            return "", {}
        result = self._couplings.delete(ids)
        return result.job_id, {row.customer_id: row.error for row in result.failures if row.error is not None}

    def _delete_one(self, check: DeletionCheck, deleted: dict[str, Customer]) -> AppError | None:
        if check.hanging:  # what no deleted coupling would change is said before it
            what = ", ".join(_CAPTIONS[kind] for kind, _ in check.hanging)
            return DeleteRestricted(check.entity, check.name, what, sum(count for _, count in check.hanging))
        try:
            deleted[check.id] = self._customers.delete(check.id, check.version)
        except AppError as error:
            return error
        return None

    def _restore(self, record: Customer | Account) -> RecordResult:
        no = record.no if isinstance(record, Customer) else ""
        try:
            if isinstance(record, Customer):
                self._customers.restore(record)
            else:
                self._accounts.restore(record)
        except AppError as error:
            return RecordResult(record.id, no, record.name, error)
        return RecordResult(record.id, no, record.name)

    def _has_statistics(self, account_id: str) -> bool:
        return self._crm.solution_installed() and self._crm.statistics(account_id) is not None

    def _related(self, account_id: str) -> Counts:
        of_account = Filter("account_id", account_id)
        return counted(
            opportunities=self._crm.count_opportunities(ListQuery("topic").filtered(of_account)),
            quotes=self._crm.count_quotes(ListQuery("name").filtered(of_account)),
            cases=self._crm.count_cases(ListQuery("title").filtered(of_account)),
        )


def _of_customer(
    customer: Customer,
    coupling: Coupling | None,
    hanging: Counts,
    *,
    partner: str = "",
    partner_gone: bool = False,
    statistics: bool = False,
    beside: Counts = (),
) -> DeletionCheck:
    return DeletionCheck(
        entity="Customer",
        id=customer.id,
        version=customer.version,
        no=customer.no,
        name=customer.name,
        out_of_use=customer.blocked is not Blocked.NOTHING,
        hanging=hanging,
        coupling=coupling,
        partner=partner or ("" if coupling is None else coupling.crm_name),
        partner_gone=partner_gone,
        statistics=statistics,
        beside=beside,
    )


def _beside(unit: NavUnit, customer: Customer | None) -> Counts:
    return () if customer is None else hanging_on(unit.connection, [customer.id])[customer.id]


def _named(no: str, name: str) -> str:
    return f"{no} {name}".strip()
