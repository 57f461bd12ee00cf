"""Match-Based Coupling: proposals for many customers, and coupling those that a person accepted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling import CouplingKind
from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Customer
from app.domain.customer import is_in_mapping as customer_in_mapping
from app.domain.listing import Filter, ListQuery
from app.domain.matching.profile import Profile, profile_of_account, profile_of_customer
from app.domain.matching.proposal import Candidate, ProposalKind, Verdict, settle
from app.domain.synchronization import RecordPlan
from app.nav.unit_of_work import NavDatabase
from app.services.matching.bulk_coupling import BulkCoupling, CouplingChoice, PairPreview
from app.services.matching.free_accounts import FreeAccounts
from app.services.progress import SILENT, Progress
from app.services.results import BatchResult, Suggestion

_CHUNK = 200
_NEAREST = 12
"""So many accounts are looked at closely for each customer's name."""
_PROFILES_KEPT = 50_000


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for one customer.

    ``account`` is chosen where the proposal is sure or likely; ``score`` and ``reasons`` (as of a
    :class:`Suggestion`) are its, or those of the best rival. ``rivals`` are other accounts to choose from, best
    first; ``contenders`` the numbers of customers that want the same account.
    """

    customer: Customer
    kind: ProposalKind
    account: Account | None
    score: int
    reasons: tuple[str, ...]
    rivals: tuple[Suggestion, ...] = ()
    contenders: tuple[str, ...] = ()


class ProposalService:
    """Proposes and couples; nothing is written before :meth:`couple_all`."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, free: FreeAccounts, bulk: BulkCoupling) -> None:
        self._nav = nav
        self._crm = crm
        self._free = free
        self._bulk = bulk

    def propose(self, customer_ids: Sequence[str] | None = None, progress: Progress = SILENT) -> list[Proposal]:
        """One proposal for each of the customers that is coupled to nothing and not blocked (``None``: for all there
        are, by number), in their order. An account is proposed to one customer at most. Raises ``Cancelled``."""
        self._free.prepare(progress)
        customers = self._uncoupled(customer_ids)
        found: dict[str, list[Candidate]] = {}
        profiles: dict[str, Profile] = {}
        for start in range(0, len(customers), _CHUNK):
            progress.check()
            found |= self._candidates(customers[start : start + _CHUNK], profiles)
            progress.step(min(start + _CHUNK, len(customers)), len(customers))
        return self._proposals(customers, settle(found))

    def preview(
        self, choices: Sequence[CouplingChoice], option: AfterCoupling, progress: Progress = SILENT
    ) -> tuple[PairPreview, ...]:
        """What :meth:`couple_all` would write, pair by pair; nothing is written. Raises ``Cancelled``."""
        return self._bulk.preview(choices, option, progress)

    def couple_all(
        self,
        choices: Sequence[CouplingChoice],
        option: AfterCoupling,
        progress: Progress = SILENT,
        seen: Sequence[RecordPlan] | None = None,
    ) -> BatchResult:
        """Couples each chosen pair, and synchronizes it as ``option`` says: each succeeds or stays as it was, and its
        row bears the reason. One job of the log. Cancelling keeps what is complete. ``seen``: the plans that were
        shown; of a pair that would be written otherwise by now nothing is, and its row bears it as it is now."""
        return self._bulk.couple(choices, option, progress, seen)

    def _uncoupled(self, customer_ids: Sequence[str] | None) -> list[Customer]:
        with self._nav.read() as unit:
            if customer_ids is None:
                customer_ids = unit.customers.ids(
                    ListQuery("no", filters=(Filter("coupled", False), Filter("blocked", False)))
                )
            there = unit.customers.many(customer_ids)
            coupled = unit.couplings.of_nav_many(CouplingKind.CUSTOMER, customer_ids)
        asked = (there[key] for key in dict.fromkeys(customer_ids) if key in there and key not in coupled)
        return [customer for customer in asked if customer_in_mapping(customer)]

    def _candidates(self, customers: Sequence[Customer], profiles: dict[str, Profile]) -> dict[str, list[Candidate]]:
        """Of each customer the accounts that may be its; ``profiles`` keeps what was prepared for the next ones."""
        wanted = {customer.id: profile_of_customer(customer) for customer in customers}
        near = {key: self._free.candidates(profile, _NEAREST) for key, profile in wanted.items()}
        if len(profiles) > _PROFILES_KEPT:
            profiles.clear()
        missing = {account_id for ids in near.values() for account_id in ids if account_id not in profiles}
        for account in self._crm.accounts(missing).values():
            profiles[account.id] = profile_of_account(account)
        return {
            key: [
                Candidate(account_id, match)
                for account_id in near[key]
                if account_id in profiles and (match := self._free.compare(profile, profiles[account_id])) is not None
            ]
            for key, profile in wanted.items()
        }

    def _proposals(self, customers: Sequence[Customer], verdicts: dict[str, Verdict]) -> list[Proposal]:
        numbers = {customer.id: customer.no for customer in customers}
        named = {entry.account_id for verdict in verdicts.values() for entry in _named(verdict)}
        accounts = self._crm.accounts(named)
        return [_proposal(customer, verdicts[customer.id], accounts, numbers) for customer in customers]


def _named(verdict: Verdict) -> tuple[Candidate, ...]:
    return verdict.rivals if verdict.chosen is None else (verdict.chosen, *verdict.rivals)


def _proposal(customer: Customer, verdict: Verdict, accounts: dict[str, Account], numbers: dict[str, str]) -> Proposal:
    weighed = [entry for entry in _named(verdict) if entry.account_id in accounts]
    chosen = verdict.chosen if verdict.chosen in weighed else None
    best = weighed[0].match if weighed else None
    gone = chosen is None and verdict.chosen is not None
    return Proposal(
        customer=customer,
        kind=ProposalKind.NONE if gone else verdict.kind,
        account=None if chosen is None else accounts[chosen.account_id],
        score=0 if best is None else best.score,
        reasons=() if best is None else best.reasons,
        rivals=tuple(
            Suggestion(accounts[entry.account_id], entry.match.score, entry.match.reasons)
            for entry in weighed
            if entry is not chosen
        ),
        contenders=tuple(numbers[other] for other in verdict.contenders),
    )
