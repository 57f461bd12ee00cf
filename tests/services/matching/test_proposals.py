"""Match-Based Coupling: what is proposed for many customers, and coupling what was accepted."""

from __future__ import annotations

from uuid import uuid4

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import (
    AccountAlreadyCoupled,
    AccountOutsideMapping,
    Cancelled,
    CrmUnavailable,
    CustomerAlreadyCoupled,
    CustomerBlocked,
    IntegrationDisabled,
    RecordNotFound,
    SalespersonNotCoupled,
)
from app.domain.matching.proposal import ProposalKind
from app.domain.sync_log import Outcome
from app.services.matching.bulk_coupling import CouplingChoice
from app.services.matching.proposals import Proposal
from tests.services.both_sides import Sides

BLANK_CUSTOMER = {"address": "", "post_code": "", "city": "", "phone_no": "", "email": ""}
BLANK_ACCOUNT = {"street_1": "", "postal_code": "", "city": "", "main_phone": "", "email": ""}


class Stopping:
    """Stops after so many checks."""

    def __init__(self, checks: int) -> None:
        self.left = checks
        self.steps: list[tuple[int, int | None]] = []

    def step(self, done: int, total: int | None, text: str = "") -> None:
        self.steps.append((done, total))

    def check(self) -> None:
        if not self.left:
            raise Cancelled
        self.left -= 1


def by_no(proposals: list[Proposal]) -> dict[str, Proposal]:
    return {proposal.customer.no: proposal for proposal in proposals}


def test_each_kind_of_proposal(sides: Sides) -> None:
    sure = sides.account(name="Contoso Limited", main_phone="01632 960001")
    likely = sides.account(**{**BLANK_ACCOUNT, "name": "Fabrikam Inc."})
    twins = [sides.account(**{**BLANK_ACCOUNT, "name": name}) for name in ("Adatum Ltd", "Adatum PLC")]
    sides.customer("10000")
    sides.customer("20000", **{**BLANK_CUSTOMER, "name": "Fabrikam"})
    sides.customer("30000", **{**BLANK_CUSTOMER, "name": "Adatum"})
    sides.customer("40000", **{**BLANK_CUSTOMER, "name": "Woodgrove Bank"})
    found = by_no(sides.services.proposals.propose())
    assert list(found) == ["10000", "20000", "30000", "40000"]
    assert (found["10000"].kind, found["10000"].account) == (ProposalKind.SURE, sure)
    assert found["10000"].reasons == ("same_name", "same_phone", "same_email_domain", "same_post_code")
    assert (found["20000"].kind, found["20000"].account, found["20000"].score) == (ProposalKind.LIKELY, likely, 80)
    assert (found["30000"].kind, found["30000"].account) == (ProposalKind.AMBIGUOUS, None)
    assert {rival.account.id for rival in found["30000"].rivals} == {twin.id for twin in twins}
    assert found["40000"] == Proposal(found["40000"].customer, ProposalKind.NONE, None, 0, ())


def test_two_customers_of_one_account_are_ambiguous_to_each_other(sides: Sides) -> None:
    account = sides.account(main_phone="01632 960001")
    sides.customer("10000")
    sides.customer("20000")
    found = by_no(sides.services.proposals.propose())
    assert {proposal.kind for proposal in found.values()} == {ProposalKind.AMBIGUOUS}
    assert [found[no].contenders for no in ("10000", "20000")] == [("20000",), ("10000",)]
    assert [rival.account for rival in found["10000"].rivals] == [account]


def test_what_is_coupled_blocked_or_outside_the_mapping_is_aside(sides: Sides) -> None:
    coupled, blocked, free = sides.customer("10000"), sides.customer("20000", blocked="All"), sides.customer("30000")
    sides.account(relationship_type="Vendor")
    sides.account(status="Inactive")
    taken = sides.account()
    sides.services.coupling.couple(coupled.id, taken.id, AfterCoupling.NOTHING)
    (proposal,) = sides.services.proposals.propose()
    assert (proposal.customer, proposal.kind, proposal.rivals) == (free, ProposalKind.NONE, ())
    chosen = [free.id, coupled.id, blocked.id, "gone", free.id]
    assert sides.services.proposals.propose(chosen) == [proposal]
    assert sides.services.proposals.propose([]) == []


def test_proposing_tells_how_far_it_is_and_can_be_stopped(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    sides.customer()
    sides.account()
    watched = Stopping(2)
    sides.services.proposals.propose(progress=watched)
    assert watched.steps == [(1, 1), (1, 1)], "preparing, then proposing"
    with pytest.raises(Cancelled):
        sides.services.proposals.propose(progress=Stopping(0))


def test_accepted_pairs_are_coupled_and_synchronized_as_one_job(sides: Sides) -> None:
    customers = [sides.customer(no) for no in ("10000", "20000")]
    accounts = [sides.account(name="One"), sides.account(name="Two")]
    choices = [CouplingChoice(left.id, right.id) for left, right in zip(customers, accounts, strict=True)]
    watched = Stopping(9)
    result = sides.services.proposals.couple_all(choices, AfterCoupling.USE_NAV, watched)
    assert (result.total, result.succeeded, result.skipped, result.failures) == (2, 2, 0, ())
    assert [row.customer_no for row in result.rows] == ["10000", "20000"]
    assert all(row.written for row in result.rows)
    assert watched.steps == [(1, 2), (2, 2)]
    for choice in choices:
        coupling = sides.coupling(choice.customer_id)
        assert coupling is not None and coupling.crm_id == choice.account_id
        assert coupling.snapshot is not None
        assert sides.crm.account(choice.account_id).name == "Contoso Ltd"
    (job,) = sides.services.log.jobs(0, 10)
    assert (job.id, job.finished_at is not None) == (result.job_id, True)
    assert [record.outcome for record in sides.services.log.records(job.id)] == [Outcome.DONE] * 2
    assert sides.services.proposals.propose() == []


def test_each_pair_that_was_not_coupled_says_why_and_holds_no_other_up(sides: Sides) -> None:
    coupled, account = sides.customer("10000"), sides.account()
    sides.services.coupling.couple(coupled.id, account.id, AfterCoupling.NOTHING)
    blocked = sides.customer("20000", blocked="Ship")
    unsold = sides.customer("30000", salesperson_code="JT")
    vendor = sides.account(relationship_type="Vendor")
    outside, lost, left, right, good = (sides.customer(no) for no in ("40000", "50000", "60000", "70000", "80000"))
    wanted, other = sides.account(name="Wanted"), sides.account(name="Other")
    pairs = [
        (coupled.id, other.id, CustomerAlreadyCoupled),
        (blocked.id, other.id, CustomerBlocked),
        (unsold.id, other.id, SalespersonNotCoupled),
        (outside.id, vendor.id, AccountOutsideMapping),
        (lost.id, str(uuid4()), RecordNotFound),
        (str(uuid4()), other.id, RecordNotFound),
        (left.id, wanted.id, None),
        (right.id, wanted.id, AccountAlreadyCoupled),
        (good.id, other.id, None),
    ]
    before = len(sides.services.log.jobs(0, 10))
    choices = [CouplingChoice(customer_id, account_id) for customer_id, account_id, _ in pairs]
    result = sides.services.proposals.couple_all(choices, AfterCoupling.NOTHING)
    assert [None if row.error is None else type(row.error) for row in result.rows] == [kind for _, _, kind in pairs]
    assert (result.succeeded, len(result.failures)) == (2, 7)
    assert len(sides.services.log.jobs(0, 10)) == before + 1
    records = {record.customer_no: record for record in sides.services.log.records(result.job_id)}
    assert len(sides.services.log.records(result.job_id)) == 9
    assert (records[blocked.no].outcome, records[blocked.no].reason) == (Outcome.NOT_DONE, "CustomerBlocked")
    assert sides.open_records() == 0


def test_of_two_choices_for_one_customer_the_later_counts(sqlite_sides: Sides) -> None:
    customer, first, second = sqlite_sides.customer(), sqlite_sides.account(), sqlite_sides.account()
    choices = [CouplingChoice(customer.id, account.id) for account in (first, second)]
    result = sqlite_sides.services.proposals.couple_all(choices, AfterCoupling.NOTHING)
    assert (result.total, result.succeeded) == (1, 1)
    coupling = sqlite_sides.coupling(customer.id)
    assert coupling is not None and coupling.crm_id == second.id


def test_cancelling_keeps_what_is_complete(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    choices = [CouplingChoice(sides.customer(no).id, sides.account(name=no).id) for no in ("10000", "20000", "30000")]
    result = sides.services.proposals.couple_all(choices, AfterCoupling.NOTHING, Stopping(2))
    assert (result.total, result.succeeded, result.skipped, len(result.rows)) == (3, 2, 1, 2)
    assert [sides.coupling(choice.customer_id) is not None for choice in choices] == [True, True, False]
    nothing = sides.services.proposals.couple_all(choices, AfterCoupling.NOTHING, Stopping(0))
    assert (nothing.job_id, nothing.succeeded, nothing.skipped) == ("", 0, 3)
    assert len(sides.services.log.jobs(0, 10)) == 1


def test_nothing_is_coupled_while_the_integration_is_off(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    sides.services.connection.set_enabled(False)
    choice = CouplingChoice(sides.customer().id, sides.account().id)
    result = sides.services.proposals.couple_all([choice], AfterCoupling.USE_NAV)
    assert [type(row.error) for row in result.rows] == [IntegrationDisabled]


def test_a_pair_that_crm_refuses_stays_as_it_was_and_the_next_is_coupled(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    choices = [CouplingChoice(sides.customer(no).id, sides.account(name=no).id) for no in ("10000", "20000")]
    before = sides.crm.account(choices[0].account_id)
    sides.failing.only, sides.failing.fail_at = {"update_account", "update_accounts"}, 1
    result = sides.services.proposals.couple_all(choices, AfterCoupling.USE_NAV)
    assert isinstance(result.rows[0].error, CrmUnavailable)
    assert result.rows[1].error is None
    assert sides.crm.account(choices[0].account_id) == before
    assert [sides.coupling(choice.customer_id) is not None for choice in choices] == [False, True]
