from __future__ import annotations

import itertools
from decimal import Decimal

import pytest

from app.domain.customer import Blocked, Customer, CustomerRow
from app.ui.customers.crm_actions import reason_text
from app.ui.customers.rules import CrmAction, Reason, Selection, disabled

FOR_COUPLED = {CrmAction.SYNCHRONIZE, CrmAction.STATISTICS, CrmAction.DELETE_COUPLING}
FREE = {CrmAction.CREATE_CUSTOMER, CrmAction.LOG, CrmAction.MATCH_BASED_COUPLING}


def row(*, coupled: bool, blocked: Blocked = Blocked.NOTHING) -> CustomerRow:
    return CustomerRow(Customer("1", "1", "10000", "Name", blocked=blocked), Decimal(0), coupled)


@pytest.mark.parametrize(
    ("coupled", "blocked", "installed"), list(itertools.product((True, False), list(Blocked), (True, False)))
)
def test_one_customer(coupled: bool, blocked: Blocked, installed: bool) -> None:
    reasons = disabled(Selection(1, [row(coupled=coupled, blocked=blocked)]), installed)
    for action in CrmAction:
        expected: Reason | None = None
        if action in FREE:
            expected = None
        elif blocked:
            expected = Reason.BLOCKED
        elif action in FOR_COUPLED and not coupled:
            expected = Reason.NOT_COUPLED
        elif action is CrmAction.STATISTICS and not installed:
            expected = Reason.NO_SOLUTION
        assert reasons.get(action) == expected, action


def test_nothing_selected_leaves_only_the_windows_of_many() -> None:
    reasons = disabled(Selection(0), True)
    assert set(CrmAction) - set(reasons) == {CrmAction.CREATE_CUSTOMER, CrmAction.MATCH_BASED_COUPLING}
    assert set(reasons.values()) == {Reason.NOTHING_SELECTED}


def test_one_that_qualifies_among_several_is_enough() -> None:
    rows = [row(coupled=False), row(coupled=False, blocked=Blocked.ALL), row(coupled=True)]
    assert disabled(Selection(3, rows), True) == {}


def test_rows_that_are_not_at_hand_may_qualify() -> None:
    assert disabled(Selection(1000, [row(coupled=False)]), True) == {}


def test_unsaved_edits_come_first() -> None:
    reasons = disabled(Selection(1, [row(coupled=True)], unsaved=True), True)
    assert reasons[CrmAction.SYNCHRONIZE] is Reason.UNSAVED
    assert CrmAction.LOG not in reasons


@pytest.mark.parametrize("reason", list(Reason))
def test_each_reason_is_a_sentence(reason: Reason) -> None:
    assert reason_text(reason).endswith(".")
