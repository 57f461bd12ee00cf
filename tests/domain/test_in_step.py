"""A pair that is told to be in step without a plan is one whose plan would do and say nothing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.coupling import Snapshot
from app.domain.in_step import InStep
from app.domain.planning import is_unchanged, plan_record, snapshot_after
from app.domain.synchronization import Choice
from tests.domain.pairs import CONVERSIONS, MAPPINGS, account, customer, snapshot_of

NAV: dict[str, Any] = {
    "name": "Contoso",
    "city": "London",
    "country_code": "GB",
    "currency_code": "",
    "payment_terms_code": "NET30",
    "salesperson_code": "OF",
    "credit_limit_lcy": Decimal("10.00"),
}
CRM: dict[str, Any] = {
    "name": "Contoso",
    "city": "London",
    "country": "United Kingdom",
    "currency": "GBP",
    "payment_terms": "Net 30",
    "owner_id": "user-1",
    "credit_limit": Decimal("10.00"),
}
OTHERS: dict[str, list[Any]] = {
    "name": ["Contoso", "Contoso Ltd"],
    "city": ["", "London", "Leeds"],
    "country_code": ["", "GB", "DE", "XX"],
    "currency_code": ["", "EUR"],
    "payment_terms_code": ["", "30 DAYS", "NET30", "45 DAYS", "XX"],
    "salesperson_code": ["", "OF", "JT", "XX"],
    "credit_limit_lcy": [Decimal("10.00"), Decimal("0.00")],
    "country": ["", "United Kingdom", "UK", "Germany", "Atlantis"],
    "currency": ["", "GBP", "EUR"],
    "payment_terms": ["", "Net 30", "Net 45"],
    "owner_id": ["", "user-1", "user-2", "user-3"],
    "credit_limit": [Decimal("10.00"), Decimal("0.00")],
}


def some(values: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """The values, a few of them others."""
    chosen = st.lists(st.sampled_from(sorted(values)), max_size=3, unique=True)
    return chosen.flatmap(lambda names: st.fixed_dictionaries({name: st.sampled_from(OTHERS[name]) for name in names}))


@given(nav=some(NAV), crm=some(CRM), was_nav=some(NAV), was_crm=some(CRM), choice=st.sampled_from(list(Choice)))
def test_what_is_in_step_needs_no_plan(
    nav: dict[str, Any], crm: dict[str, Any], was_nav: dict[str, Any], was_crm: dict[str, Any], choice: Choice
) -> None:
    # Seen to fail without the look at the snapshot, and without the comparison of converted values.
    here, there = customer(**{**NAV, **nav}), account(**{**CRM, **crm})
    for before in (
        snapshot_of(here, there),
        snapshot_of(customer(**{**NAV, **was_nav}), account(**{**CRM, **was_crm})),
    ):
        if InStep(MAPPINGS, CONVERSIONS).holds(here, there, before):
            plan = plan_record(here, there, before, MAPPINGS, CONVERSIONS, choice)
            assert is_unchanged(plan) and not plan.differences and not plan.left_alone and not plan.refusals
            assert snapshot_after(plan, before) == before


def test_a_pair_that_was_left_alike_is_in_step() -> None:
    here, there = customer(**NAV), account(**CRM)
    steps = InStep(MAPPINGS, CONVERSIONS)
    assert steps.holds(here, there, snapshot_of(here, there))
    assert steps.holds(here, there, snapshot_of(here, there))  # what was compared once is known


@pytest.mark.parametrize("side", ["nav", "crm"])
@pytest.mark.parametrize("place", range(len(NAV)))
def test_any_field_that_moved_is_seen(side: str, place: int) -> None:
    here, there = customer(**NAV), account(**CRM)
    before = snapshot_of(here, there)
    name = list(NAV if side == "nav" else CRM)[place]
    record: Any = here if side == "nav" else there
    moved = replace(record, **{name: next(value for value in OTHERS[name] if value != getattr(record, name))})
    left, right = (moved, there) if side == "nav" else (here, moved)
    assert not InStep(MAPPINGS, CONVERSIONS).holds(left, right, before)


def test_without_a_snapshot_or_with_an_older_one_a_plan_is_needed() -> None:
    here, there = customer(**NAV), account(**CRM)
    whole = snapshot_of(here, there)
    older = Snapshot({key: text for key, text in whole.nav.items() if key != "city"}, whole.crm)
    for before in (None, older):
        assert not InStep(MAPPINGS, CONVERSIONS).holds(here, there, before)


def test_mappings_that_are_off_say_nothing() -> None:
    here, there = customer(**NAV), account(**{**CRM, "city": "Leeds"})
    off = tuple(replace(mapping, enabled=mapping.key != "city") for mapping in MAPPINGS)
    assert InStep(off, CONVERSIONS).holds(here, there, snapshot_of(here, there))
    few = tuple(replace(mapping, enabled=mapping.key == "name") for mapping in MAPPINGS)
    assert not InStep(few, CONVERSIONS).holds(here, there, snapshot_of(here, there))
