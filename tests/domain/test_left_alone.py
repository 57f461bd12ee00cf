"""A code that has no counterpart on purpose: nobody is told, nothing is written, and nothing is forgotten."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.comparison import default_choice, plan_field
from app.domain.field_mapping import Conversion, MappingDirection
from app.domain.in_step import InStep
from app.domain.planning import is_unchanged, plan_new_account, plan_new_customer, plan_record, snapshot_after
from app.domain.synchronization import Choice, FieldChoice, FieldState
from tests.domain.pairs import BY_KEY, CONVERSIONS, MAPPINGS, account, customer, snapshot_of

KEY = "payment_terms_code"
RULES = replace(CONVERSIONS, left_alone={Conversion.PAYMENT_TERMS: frozenset({"CM"})})
NAV, CRM = customer(payment_terms_code="CM"), account(payment_terms="Net 30", currency="GBP")


@pytest.mark.parametrize("choice", [None, *Choice])
@pytest.mark.parametrize("decision", [None, *FieldChoice])
def test_it_is_neither_sent_nor_overwritten(choice: Choice | None, decision: FieldChoice | None) -> None:
    plan = plan_field(BY_KEY[KEY], "CM", "Net 30", None, RULES, choice, decision)
    assert (plan.state, plan.target, plan.problem, plan.differs) == (FieldState.LEFT_ALONE, None, None, False)


@pytest.mark.parametrize("choice", list(Choice))
def test_a_pair_with_it_comes_to_rest(choice: Choice) -> None:
    """Seen to fail without LEFT_ALONE among what is at rest in InStep."""
    first = plan_record(NAV, CRM, None, MAPPINGS, RULES, choice)
    after = snapshot_after(first, None)
    assert (after.nav[KEY], after.crm[KEY]) == ("CM", "Net 30")
    at_rest = snapshot_of(NAV, CRM)
    again = plan_record(NAV, CRM, at_rest, MAPPINGS, RULES, choice)
    assert is_unchanged(again) and not again.left_alone and not again.differences
    assert InStep(MAPPINGS, RULES).holds(NAV, CRM, at_rest)
    assert not InStep(MAPPINGS, CONVERSIONS).holds(NAV, CRM, at_rest)


def test_it_says_nothing_about_which_side_is_newer() -> None:
    moved = customer(payment_terms_code="CM")
    before = snapshot_of(customer(payment_terms_code="30 DAYS"), CRM)
    plan = plan_record(moved, CRM, before, MAPPINGS, RULES, None)
    assert default_choice(plan.fields, before) == (Choice.SEND, False)
    assert all(not field.differs for field in plan.fields)


def test_a_counterpart_and_a_constant_count_for_more() -> None:
    both = replace(RULES, left_alone={Conversion.PAYMENT_TERMS: frozenset({"30 DAYS"})})
    assert plan_field(BY_KEY[KEY], "30 DAYS", "Net 30", None, both, Choice.SEND).state is FieldState.SAME
    constant = replace(BY_KEY[KEY], direction=MappingDirection.TO_CRM, constant="Net 45")
    assert plan_field(constant, "CM", "Net 30", None, RULES, Choice.SEND).new_value == "Net 45"


def test_new_records_have_what_the_other_side_can_give() -> None:
    fields = {field.mapping.key: field for field in plan_new_account(NAV, "a", MAPPINGS, RULES, Choice.SEND).fields}
    assert (fields[KEY].target, fields[KEY].problem) == (None, None)
    fields = {field.mapping.key: field for field in plan_new_customer(NAV, CRM, MAPPINGS, RULES).fields}
    assert fields[KEY].new_value == "30 DAYS"  # the template's code gives way
