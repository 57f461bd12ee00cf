"""Coupling a customer to an account: what the coupling window asks and does."""

from __future__ import annotations

from collections.abc import Sequence

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling import CouplingKind
from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import CustomerAlreadyCoupled, NoAccountNamed, RecordNotFound
from app.domain.journal import Creates
from app.domain.planning import NO_DECISIONS, is_unchanged
from app.domain.sync_log import JobKind
from app.domain.synchronization import Choice, Decisions, RecordPlan
from app.nav.unit_of_work import NavDatabase
from app.services.account_finder import find_accounts, resolve_account
from app.services.coupling_checks import Standing, check_pair
from app.services.deletion.couplings import DeletionService
from app.services.matching.suggestions import Suggestions
from app.services.pairs.intents import to_couple, to_synchronize
from app.services.pairs.left_statistics import removals
from app.services.pairs.plan_checks import NEW_ACCOUNT, refuse_changed, refuse_problems
from app.services.pairs.reader import PairReader
from app.services.pairs.writer import PairWriter
from app.services.results import BatchResult, CouplingDraft, CouplingInfo, CouplingResult, Suggestion


class CouplingService:
    """Couplings of customers and accounts."""

    def __init__(
        self,
        nav: NavDatabase,
        crm: CrmGateway,
        reader: PairReader,
        writer: PairWriter,
        suggestions: Suggestions,
        deletion: DeletionService,
    ) -> None:
        self._nav = nav
        self._crm = crm
        self._reader = reader
        self._writer = writer
        self._suggestions = suggestions
        self._deletion = deletion

    def coupling_of(self, customer_id: str) -> CouplingInfo | None:
        """The customer's coupling with what differs now; ``None``: uncoupled."""
        customer, coupling = self._reader.customer(customer_id)
        if coupling is None:
            return None
        account = self._reader.account(coupling.crm_id)
        if account is None:
            return CouplingInfo(coupling, None, 0)
        plan = self._reader.plan(customer, account, coupling, Choice.MERGE)
        return CouplingInfo(coupling, account, len(plan.differences), len(plan.undecided))

    def draft(self, customer_id: str) -> CouplingDraft:
        """What the coupling window opens on. A coupling whose account has vanished counts as none."""
        customer, coupling = self._reader.customer(customer_id)
        account = None if coupling is None else self._reader.account(coupling.crm_id)
        return CouplingDraft(
            customer=customer,
            account=account,
            default_option=AfterCoupling.USE_NAV if account is None else AfterCoupling.NOTHING,
            may_create_new=account is None,
            mappings=tuple(mapping for mapping in self._reader.mappings if mapping.enabled),
        )

    def compare(
        self,
        customer_id: str,
        account_id: str | None,
        option: AfterCoupling,
        create_new: bool = False,
        decisions: Decisions = NO_DECISIONS,
    ) -> RecordPlan:
        """The rows of Coupled Records, with what ``option`` and ``decisions`` would write. Without an account
        the CRM column is blank and nothing would be written, unless it is created."""
        customer, coupling = self._reader.customer(customer_id)
        if account_id is None:
            return self._reader.plan(customer, None, None, option.choice if create_new else None)
        account = self._reader.existing_account(account_id)
        return self._reader.plan(customer, account, coupling, option.choice, decisions=decisions)

    def find(self, text: str) -> list[Account]:
        """Accounts in the mapping of exactly this name, else those whose name begins with it."""
        return find_accounts(self._crm, text)

    def resolve(self, text: str) -> Account:
        """The one account that the text means. Raises ``NoAccountNamed``, ``AmbiguousAccountName``."""
        return resolve_account(self._crm, text)

    def suggest(self, customer_id: str, limit: int = 5) -> list[Suggestion]:
        """Accounts in the mapping, coupled to nobody, that may be the customer's: best first."""
        return self._suggestions.suggest(customer_id, limit)

    def check(self, customer_id: str, account_id: str | None) -> None:
        """Raises the first rule that stands against coupling the two (``None``: a new account)."""
        account = None if account_id is None else self._reader.existing_account(account_id)
        with self._nav.read() as unit:
            check_pair(unit, unit.customers.get(customer_id), account)

    def couple(
        self,
        customer_id: str,
        account_id: str | None,
        option: AfterCoupling,
        create_new: bool = False,
        seen: RecordPlan | None = None,
    ) -> CouplingResult:
        """Couples and synchronizes as one action: it succeeds or leaves both sides as they were.

        ``seen`` is what was shown, with the decisions for single fields: ``ChangedMeanwhile`` (with the fresh
        ``RecordPlan`` as ``current``) when something else would be written by now. Raises the rule errors,
        ``SynchronizationRefused``, ``InvalidRecord``, and ``OutcomeUnknown`` when CRM stopped answering after it was
        asked to write.
        """
        if create_new:
            option = AfterCoupling.USE_NAV
        elif account_id is None:
            raise NoAccountNamed("")
        account = None if create_new or account_id is None else self._reader.existing_account(account_id)
        with self._nav.read() as unit:
            customer = unit.customers.get(customer_id)
            standing = check_pair(unit, customer, account)
        if create_new:
            self._refuse_coupled(standing, customer.no, customer.name)
        decisions = NO_DECISIONS if seen is None else seen.decisions
        plan = self._reader.plan(customer, account, standing.present, option.choice, decisions=decisions)
        refuse_changed(plan, seen)
        refuse_problems(plan)
        return self._write(plan, account, standing)

    def delete(self, customer_ids: Sequence[str]) -> BatchResult:
        """Delete Coupling: both records stay, the pushed statistics go."""
        return self._deletion.delete(customer_ids)

    def undo_delete(self, job_id: str) -> BatchResult:
        """Brings the couplings back that the job deleted, with their statistics."""
        return self._deletion.undo_delete(job_id)

    def restore_partner(self, coupling_id: str) -> CouplingResult:
        """Recreates the partner that has vanished, under the same coupling."""
        return self._deletion.restore_partner(coupling_id)

    def _write(self, plan: RecordPlan, account: Account | None, standing: Standing) -> CouplingResult:
        present = standing.present
        same = present is not None and account is not None and present.crm_id == account.id
        if present is not None and same and plan.choice is None:
            return self._result("", plan, account)
        direction = "" if plan.choice is None else plan.choice.value
        kind = JobKind.COUPLE if account is not None else JobKind.CREATE_ACCOUNT
        left = () if same else removals(self._crm, standing.left)
        job = self._writer.start(kind, direction)
        if present is not None and same:
            record = to_synchronize(job.id, plan, present)
        elif account is not None:
            record = to_couple(job.id, plan, standing.ends, more=left)
        else:
            record = to_couple(job.id, plan, standing.ends, creates=Creates.ACCOUNT, more=(*NEW_ACCOUNT, *left))
        written = job.write([record])[record.id]
        job.close()
        if written.error is not None:
            raise written.error
        return self._result(job.id, plan, written.account or account)

    def _result(self, job_id: str, plan: RecordPlan, account: Account | None) -> CouplingResult:
        with self._nav.read() as unit:
            customer = unit.customers.get(plan.customer_id)
            coupling = unit.couplings.of_nav(CouplingKind.CUSTOMER, plan.customer_id)
        if coupling is None or account is None:
            raise RecordNotFound("Coupling", plan.customer_id)
        written = 0 if is_unchanged(plan) else sum(1 for field in plan.fields if field.target is not None)
        return CouplingResult(job_id, coupling, customer, account, written, plan.left_alone)

    def _refuse_coupled(self, standing: Standing, no: str, name: str) -> None:
        present = standing.present
        if present is not None and self._reader.account(present.crm_id) is not None:
            raise CustomerAlreadyCoupled(no, name, present.crm_name)
