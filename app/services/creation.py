"""Creating the other side: an account for a customer, a customer for an account; coupled and synchronized at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace as with_values

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.account import is_in_mapping as account_in_mapping
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.errors import (
    AccountAlreadyCoupled,
    AccountOutsideMapping,
    AppError,
    Cancelled,
    CoupledRecordDeleted,
    CustomerAlreadyCoupled,
    FieldError,
    IntegrationDisabled,
    RecordNotFound,
)
from app.domain.field_mapping import Conversions
from app.domain.journal import Creates
from app.domain.planning import plan_new_customer
from app.domain.sync_log import JobKind
from app.domain.synchronization import Choice
from app.nav.unit_of_work import NavDatabase
from app.services.coupling_checks import check_pair
from app.services.identity import new_id
from app.services.new_customer import draft_customer, template_values, unmapped_values
from app.services.pairs.intents import refused, to_couple
from app.services.pairs.left_statistics import removals
from app.services.pairs.plan_checks import NEW_ACCOUNT, refuse_problems
from app.services.pairs.reader import PairReader
from app.services.pairs.writer import PairJob, PairWriter
from app.services.progress import SILENT, Progress
from app.services.results import BatchResult, RecordResult


@dataclass(frozen=True, slots=True)
class CreatedCustomer:
    """A customer that was created; ``left_alone`` are the account's values that it could not take."""

    customer: Customer
    left_alone: tuple[FieldError, ...] = ()


class CreationService:
    """Creates accounts from customers and customers from accounts."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, reader: PairReader, writer: PairWriter) -> None:
        self._nav = nav
        self._crm = crm
        self._reader = reader
        self._writer = writer

    def create_accounts(self, customer_ids: Sequence[str], again: bool, progress: Progress = SILENT) -> BatchResult:
        """Creates, couples and synchronizes an account for each customer; each succeeds or leaves both sides as they
        were, and its row bears the error. A coupled customer is ``CustomerAlreadyCoupled``, or ``CoupledRecordDeleted``
        where its account has vanished, unless ``again``: then its old coupling ends."""
        ids = list(dict.fromkeys(customer_ids))
        job = self._writer.start(JobKind.CREATE_ACCOUNT, Choice.SEND.value)
        conversions = self._reader.conversions()
        rows: list[RecordResult] = []
        try:
            for customer_id in ids:
                progress.check()
                rows.append(self._account_for(job, customer_id, again, conversions))
                progress.step(len(rows), len(ids), rows[-1].name)
        except Cancelled:
            pass  # told by the rows that are missing
        skipped = len(ids) - len(rows)
        job.close(skipped)
        succeeded = sum(1 for row in rows if row.error is None)
        return BatchResult(job.id, len(ids), succeeded, tuple(rows), skipped)

    def create_customer(self, account_id: str, replace: bool) -> CreatedCustomer:
        """Creates, couples and synchronizes a customer for the account, with the next number and the template's
        defaults. Raises ``AccountAlreadyCoupled``, or ``CoupledRecordDeleted`` where the customer has
        vanished, unless ``replace``: then the old coupling ends. Raises also
        ``AccountOutsideMapping``, ``SynchronizationRefused``, ``InvalidRecord``, ``NoNumberLeft``."""
        account = self._reader.existing_account(account_id)
        conversions = self._reader.conversions()
        with self._nav.read() as unit:
            if not unit.setup.company().integration_enabled:
                raise IntegrationDisabled
            defaults = template_values(unit)
            other = unit.couplings.of_crm(CouplingKind.CUSTOMER, account_id)
            partner = None if other is None else unit.customers.many([other.nav_id]).get(other.nav_id)
        if not account_in_mapping(account):
            raise AccountOutsideMapping(account.name)
        if other is not None and not replace:
            if partner is None:
                raise CoupledRecordDeleted("Account", account.name, other.id)
            raise AccountAlreadyCoupled("", account.name, partner.no, partner.name)
        return self._customer_for(account, defaults, other, conversions)

    def _customer_for(
        self, account: Account, defaults: dict[str, str], other: Coupling | None, conversions: Conversions
    ) -> CreatedCustomer:
        draft = draft_customer(new_id(), "", defaults)
        plan = plan_new_customer(draft, account, conversions.mappings, conversions)
        refuse_problems(plan)
        with self._nav.write() as unit:
            no = unit.customers.next_no(unit.setup.company().customer_series)
        plan = with_values(plan, customer_no=no, customer_name=account.name)
        ends = () if other is None else (other.id,)
        left = removals(self._crm, [] if other is None else [account.id])
        job = self._writer.start(JobKind.CREATE_CUSTOMER, Choice.GET.value)
        more = (*unmapped_values(no, defaults, plan), *left)
        record = to_couple(job.id, plan, ends, creates=Creates.CUSTOMER, more=more)
        written = job.write([record])[record.id]
        job.close()
        if written.error is not None:
            raise written.error
        if written.customer is None:
            raise RecordNotFound("Customer", plan.customer_id)
        return CreatedCustomer(written.customer, plan.left_alone)

    def _account_for(self, job: PairJob, customer_id: str, again: bool, conversions: Conversions) -> RecordResult:
        customer: Customer | None = None
        try:
            with self._nav.read() as unit:
                customer = unit.customers.get(customer_id)
                standing = check_pair(unit, customer, None)
            self._refuse_coupled(customer, standing.present, again)
            plan = self._reader.plan(customer, None, None, Choice.SEND, conversions)
            refuse_problems(plan)
            more = (*NEW_ACCOUNT, *removals(self._crm, standing.left))
        except AppError as error:
            no, name = ("", customer_id) if customer is None else (customer.no, customer.name)
            job.write([], [(refused(job.id, customer_id, no, name), error)])
            return RecordResult(customer_id, no, name, error)
        record = to_couple(job.id, plan, standing.ends, creates=Creates.ACCOUNT, more=more)
        written = job.write([record])[record.id]
        values = sum(1 for entry in plan.fields if entry.target is not None)
        return RecordResult(
            customer_id, customer.no, customer.name, written.error, plan.left_alone, 0 if written.error else values
        )

    def _refuse_coupled(self, customer: Customer, present: Coupling | None, again: bool) -> None:
        if present is None or again:
            return
        if self._reader.account(present.crm_id) is None:
            raise CoupledRecordDeleted("Customer", customer.name, present.id)
        raise CustomerAlreadyCoupled(customer.no, customer.name, present.crm_name)
