"""The three-way comparison and the plan, with every conversion in both directions."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.comparison import compare, default_choice, plan_field
from app.domain.coupling import Snapshot
from app.domain.field_mapping import (
    Conversion,
    MappingDirection,
    NoCounterpart,
    Side,
    canonical,
    crm_values,
    nav_values,
    stored,
)
from app.domain.planning import (
    changes_of,
    is_unchanged,
    plan_new_account,
    plan_new_customer,
    plan_record,
    snapshot_after,
)
from app.domain.synchronization import Choice, FieldPlan, FieldState, RecordPlan
from tests.domain.pairs import BY_KEY, CONVERSIONS, MAPPINGS, account, customer, snapshot_of


def planned(key: str, nav: str, crm: str, choice: Choice | None, base: tuple[str, str] | None = None) -> FieldPlan:
    snapshot = None if base is None else Snapshot({key: base[0]}, {key: base[1]})
    return plan_field(BY_KEY[key], nav, crm, snapshot, CONVERSIONS, choice)


SENT = [
    ("name", "Contoso", "Fabrikam", "Contoso"),
    ("city", "", "Leeds", ""),
    ("country_code", "GB", "Germany", "United Kingdom"),
    ("currency_code", "", "EUR", "GBP"),
    ("currency_code", "EUR", "GBP", "EUR"),
    ("payment_terms_code", "45 DAYS", "Net 30", "Net 45"),
    ("payment_terms_code", "", "Net 30", ""),
    ("shipment_method_code", "FOB", "", "FOB"),
    ("shipping_agent_code", "DHL", "UPS", "DHL"),
    ("salesperson_code", "OF", "user-2", "user-1"),
    ("credit_limit_lcy", "5000.00", "0.00", "5000.00"),
]
GOT = [
    ("name", "Contoso", "Fabrikam", "Fabrikam"),
    ("contact", "Ann", "", ""),
    ("country_code", "GB", "germany", "DE"),
    ("country_code", "DE", "UK", "GB"),
    ("currency_code", "EUR", "GBP", ""),
    ("currency_code", "", "eur", "EUR"),
    ("payment_terms_code", "45 DAYS", "Net 30", "30 DAYS"),
    ("shipment_method_code", "", "FOB", "FOB"),
    ("shipping_agent_code", "UPS", "DHL", "DHL"),
]


@pytest.mark.parametrize(("key", "nav", "crm", "new"), SENT)
def test_sending(key: str, nav: str, crm: str, new: str) -> None:
    plan = planned(key, nav, crm, Choice.SEND)
    assert (plan.target, plan.new_value, plan.problem) == (Side.CRM, new, None)


@pytest.mark.parametrize(("key", "nav", "crm", "new"), GOT)
def test_getting(key: str, nav: str, crm: str, new: str) -> None:
    plan = planned(key, nav, crm, Choice.GET)
    assert (plan.target, plan.new_value, plan.problem) == (Side.NAV, new, None)


@pytest.mark.parametrize("key", ["salesperson_code", "credit_limit_lcy"])
def test_what_flows_to_crm_only_is_never_got(key: str) -> None:
    assert planned(key, "1.00" if key.startswith("credit") else "OF", "2.00", Choice.GET).target is None


def test_a_blank_salesperson_leaves_the_owner_alone() -> None:
    plan = planned("salesperson_code", "", "user-2", Choice.SEND)
    assert (plan.target, plan.differs, plan.crm_text) == (None, False, "Jan Tak")


def test_the_owner_is_shown_by_name() -> None:
    assert planned("salesperson_code", "OF", "user-2", Choice.SEND).new_text == "Olga Faber"


@pytest.mark.parametrize(
    ("key", "nav", "crm"),
    [
        ("country_code", "GB", "UK"),
        ("country_code", "GB", "united kingdom"),
        ("currency_code", "", "GBP"),
        ("currency_code", "", ""),
        ("payment_terms_code", "NET30", "Net 30"),
        ("name", "", ""),
    ],
)
def test_values_that_stand_for_each_other_are_equal(key: str, nav: str, crm: str) -> None:
    assert planned(key, nav, crm, Choice.SEND).state is FieldState.SAME


@pytest.mark.parametrize(
    ("key", "nav", "crm", "choice", "entity", "field", "value"),
    [
        ("country_code", "XX", "Germany", Choice.SEND, "Account", "country", "XX"),
        ("country_code", "GB", "Atlantis", Choice.GET, "Customer", "country_code", "Atlantis"),
        ("payment_terms_code", "1M(8D)", "Net 30", Choice.SEND, "Account", "payment_terms", "1M(8D)"),
        ("salesperson_code", "XX", "user-1", Choice.SEND, "Account", "owner_id", "XX"),
        ("shipping_agent_code", "DHL", "Airborne", Choice.GET, "Customer", "shipping_agent_code", "Airborne"),
    ],
)
def test_no_counterpart_is_an_error_on_that_field(
    key: str, nav: str, crm: str, choice: Choice, entity: str, field: str, value: str
) -> None:
    plan = planned(key, nav, crm, choice)
    assert plan.target is None
    assert plan.problem is not None
    assert (plan.problem.entity, plan.problem.field, plan.problem.value) == (entity, field, value)
    assert plan.problem.reason == "no_counterpart"


@pytest.mark.parametrize(
    ("key", "nav", "crm", "choice", "entity", "value"),
    [
        ("payment_terms_code", "1M(8D)", "", Choice.GET, "Account", "1M(8D)"),
        ("country_code", "", "Atlantis", Choice.SEND, "Customer", "Atlantis"),
    ],
)
def test_a_blank_that_cannot_hold_the_value_does_not_overwrite_it(
    key: str, nav: str, crm: str, choice: Choice, entity: str, value: str
) -> None:
    """Seen to fail (the terms of every customer gone after one Get) while such a blank was written."""
    for base in (None, (nav, crm)):
        plan = planned(key, nav, crm, choice, base)
        assert plan.target is None
        assert plan.problem is not None
        assert (plan.problem.entity, plan.problem.value, plan.problem.reason) == (entity, value, "no_counterpart")


def test_a_blank_that_somebody_entered_is_written() -> None:
    plan = planned("payment_terms_code", "1M(8D)", "", Choice.GET, ("30 DAYS", "Net 30"))
    assert (plan.target, plan.new_value, plan.problem) == (Side.NAV, "", None)


def test_a_later_change_of_a_field_that_was_left_alone_is_seen() -> None:
    """Seen to fail (Get was the default, with no warning) while such a field had no place in the snapshot."""
    left = customer(payment_terms_code="1M(8D)")
    plan = plan_record(left, account(), None, MAPPINGS, CONVERSIONS, Choice.SEND)
    after = snapshot_after(plan, None)
    still = plan_record(left, account(), after, MAPPINGS, CONVERSIONS, None)
    assert default_choice(still.fields, after) == (Choice.SEND, False)
    assert [entry.state for entry in still.differences] == [FieldState.LEFT_DIFFERENT], "not reported as in step"
    now = plan_record(customer(payment_terms_code="45 DAYS"), account(fax="1"), after, MAPPINGS, CONVERSIONS, None)
    assert default_choice(now.fields, after) == (Choice.MERGE, True)


def test_too_long_is_never_cut() -> None:
    plan = planned("city", "", "C" * 31, Choice.GET)
    assert plan.target is None
    assert plan.problem is not None
    assert (plan.problem.reason, plan.problem.limit, plan.problem.value) == ("too_long", 30, "C" * 31)
    assert planned("city", "", "C" * 30, Choice.GET).problem is None


@pytest.mark.parametrize(
    ("nav", "crm", "base", "state"),
    [
        ("a", "a", ("a", "a"), FieldState.SAME),
        ("a", "a", None, FieldState.SAME),
        ("b", "b", ("a", "a"), FieldState.CHANGED_ALIKE),
        ("b", "a", ("a", "a"), FieldState.CHANGED_IN_NAV),
        ("a", "b", ("a", "a"), FieldState.CHANGED_IN_CRM),
        ("b", "c", ("a", "a"), FieldState.CONFLICT),
        ("a", "b", None, FieldState.CONFLICT),
        ("a", "b", ("a", "b"), FieldState.LEFT_DIFFERENT),
    ],
)
def test_states(nav: str, crm: str, base: tuple[str, str] | None, state: FieldState) -> None:
    assert planned("name", nav, crm, None, base).state is state
    snapshot = None if base is None else Snapshot({"name": base[0]}, {"name": base[1]})
    assert compare(BY_KEY["name"], nav, crm, snapshot, CONVERSIONS) is state


def test_a_snapshot_without_the_field_is_a_conflict() -> None:
    snapshot = Snapshot({"city": "x"}, {"city": "x"})
    assert compare(BY_KEY["name"], "a", "b", snapshot, CONVERSIONS) is FieldState.CONFLICT


@pytest.mark.parametrize(
    ("nav", "crm", "choice", "both"),
    [
        ({}, {}, Choice.SEND, False),
        ({"city": "Bath"}, {}, Choice.SEND, False),
        ({}, {"city": "York"}, Choice.GET, False),
        ({"city": "Bath"}, {"fax": "1"}, Choice.MERGE, True),
        ({"city": "Bath"}, {"city": "Bath"}, Choice.SEND, False),
        ({"city": "Bath"}, {"city": "Bath", "fax": "1"}, Choice.GET, False),
        ({"salesperson_code": ""}, {"owner_id": "user-2"}, Choice.SEND, False),
    ],
)
def test_the_default_choice(nav: dict[str, Any], crm: dict[str, Any], choice: Choice, both: bool) -> None:
    """Seen to fail (sending over the new fax number) while a city that both had changed alike counted as a change."""
    base = snapshot_of(customer(), account())
    plan = plan_record(customer(**nav), account(**crm), base, MAPPINGS, CONVERSIONS, None)
    assert default_choice(plan.fields, base) == (choice, both)
    assert default_choice(plan.fields, None) == (Choice.SEND, True)


# -- whole records ------------------------------------------------------------------------------------------

CITIES = st.sampled_from(["", "London", "Leeds", "C" * 31])
CUSTOMERS = st.builds(
    customer,
    name=st.sampled_from(["Contoso", "Fabrikam"]),
    city=st.sampled_from(["", "London", "Leeds"]),
    country_code=st.sampled_from(["", "GB", "DE", "XX"]),
    currency_code=st.sampled_from(["", "EUR", "XXX"]),
    payment_terms_code=st.sampled_from(["", "30 DAYS", "NET30", "45 DAYS", "1M(8D)"]),
    salesperson_code=st.sampled_from(["", "OF", "JT", "XX"]),
    credit_limit_lcy=st.sampled_from([Decimal("0.00"), Decimal("5000.00")]),
)
ACCOUNTS = st.builds(
    account,
    name=st.sampled_from(["Contoso", "Fabrikam"]),
    city=CITIES,
    country=st.sampled_from(["", "United Kingdom", "UK", "Germany", "Atlantis"]),
    currency=st.sampled_from(["", "GBP", "EUR", "XXX"]),
    payment_terms=st.sampled_from(["", "Net 30", "Net 45", "Net 60"]),
    owner_id=st.sampled_from(["", "user-1", "user-2", "user-9"]),
    credit_limit=st.sampled_from([Decimal("0.00"), Decimal("5000.00")]),
)


def written(plan: RecordPlan, side: Side, values: dict[str, str]) -> dict[str, str]:
    return {**values, **plan.writes(side)}


def _may_stay_unequal(field: FieldPlan, choice: Choice) -> bool:
    if choice.target is not None:
        return not field.mapping.writes(choice.target)
    one_way = field.mapping.direction is not MappingDirection.BOTH
    return one_way or field.state is FieldState.LEFT_DIFFERENT


@given(left=CUSTOMERS, right=ACCOUNTS, choice=st.sampled_from(list(Choice)), synchronized=st.booleans())
def test_after_writing_a_plan_nothing_that_could_be_written_differs(
    left: Any, right: Any, choice: Choice, synchronized: bool
) -> None:
    before = snapshot_of(customer(), account()) if synchronized else None
    plan = plan_record(left, right, before, MAPPINGS, CONVERSIONS, choice)
    if choice is not Choice.MERGE:
        assert plan.writes(Side.NAV if choice is Choice.SEND else Side.CRM) == {}
    nav = written(plan, Side.NAV, nav_values(left, MAPPINGS))
    crm = written(plan, Side.CRM, crm_values(right, MAPPINGS))
    after = snapshot_after(plan, before)
    problems = {entry.mapping.key for entry in plan.fields if entry.problem is not None}
    for mapping in MAPPINGS:
        again = plan_field(mapping, nav[mapping.key], crm[mapping.key], after, CONVERSIONS, choice)
        assert again.target is None, "a second run writes nothing"
        if again.differs:
            assert mapping.key in problems or _may_stay_unequal(again, choice)
            had = before.nav[mapping.key] if before else None if again.asks else nav[mapping.key]
            assert after.nav.get(mapping.key) == had, "what stays unequal keeps its base, or gets its first one"
        else:
            assert after.nav[mapping.key] == nav[mapping.key]
            assert after.crm[mapping.key] == crm[mapping.key]
    for change in changes_of(plan):
        values = crm_values(right, MAPPINGS) if change.side is Side.CRM else nav_values(left, MAPPINGS)
        assert change.old == values[change.mapping_key]
        assert change.old != change.new, "only changed values are written"
    assert is_unchanged(plan) == (changes_of(plan) == ())


@given(left=CUSTOMERS)
def test_a_new_account_is_equal_to_its_customer(left: Any) -> None:
    plan = plan_new_account(left, "new", MAPPINGS, CONVERSIONS, Choice.SEND)
    crm = written(plan, Side.CRM, {mapping.key: "" for mapping in MAPPINGS})
    nav = nav_values(left, MAPPINGS)
    problems = {entry.mapping.key for entry in plan.fields if entry.problem is not None}
    for mapping in MAPPINGS:
        if mapping.key not in problems:
            assert planned(mapping.key, nav[mapping.key], crm[mapping.key] or _zero(mapping.key), None).differs is False
    if "currency_code" not in problems:
        assert crm["currency_code"], "LCY is written out"
    assert (plan.account_id, plan.account_version) == ("new", "")


def _zero(key: str) -> str:
    return "0.00" if key == "credit_limit_lcy" else ""


def test_only_showing_a_new_account_writes_nothing() -> None:
    plan = plan_new_account(customer(city="London"), "new", MAPPINGS, CONVERSIONS, None)
    assert is_unchanged(plan)
    assert {entry.crm_value for entry in plan.fields} <= {"", "0.00"}


def test_a_new_customer_keeps_the_template_where_the_account_is_blank() -> None:
    draft = customer(name="", payment_terms_code="30 DAYS", country_code="DE", city="Nowhere")
    source = account(name="Fabrikam", country="UK", currency="EUR")
    plan = plan_new_customer(draft, source, MAPPINGS, CONVERSIONS)
    assert plan.writes(Side.NAV) == {"name": "Fabrikam", "country_code": "GB", "currency_code": "EUR"}


def test_a_disabled_mapping_is_neither_shown_nor_written() -> None:
    from dataclasses import replace

    mappings = tuple(replace(mapping, enabled=mapping.key != "city") for mapping in MAPPINGS)
    plan = plan_record(customer(city="A"), account(city="B"), None, mappings, CONVERSIONS, Choice.SEND)
    assert "city" not in {entry.mapping.key for entry in plan.fields}
    assert not replace(BY_KEY["city"], enabled=False).writes(Side.CRM)
    only_nav = replace(BY_KEY["city"], direction=MappingDirection.TO_NAV)
    assert (only_nav.writes(Side.NAV), only_nav.writes(Side.CRM)) == (True, False)


# -- the mapping table --------------------------------------------------------------------------------------


def test_the_mapping_is_the_documented_one() -> None:
    lengths = {mapping.key: (mapping.nav_length, mapping.crm_length) for mapping in MAPPINGS}
    assert lengths["name"] == (100, 160)
    assert lengths["city"] == (30, 80)
    assert lengths["email"] == (80, 100)
    to_crm = {mapping.key for mapping in MAPPINGS if mapping.direction is MappingDirection.TO_CRM}
    assert to_crm == {"salesperson_code", "credit_limit_lcy"}
    assert "no" not in lengths
    assert len(MAPPINGS) == 18


def test_conversions_without_a_table_entry() -> None:
    country = BY_KEY["country_code"]
    assert CONVERSIONS.crm_value(country, "") == ""
    with pytest.raises(NoCounterpart):
        CONVERSIONS.crm_value(country, "XX")
    assert {mapping.conversion for mapping in MAPPINGS} == set(Conversion)


@given(cents=st.integers(-(10**12), 10**12))
def test_money_is_text_and_back(cents: int) -> None:
    amount = Decimal(cents) / 100
    limit = BY_KEY["credit_limit_lcy"]
    assert stored(limit, canonical(amount)) == amount
    assert stored(BY_KEY["name"], canonical("1.50")) == "1.50"
