from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.domain.customer import CUSTOMER_FIELDS, Customer
from app.domain.field import Kind
from app.ui.records.conflicts import FieldConflict, changed_values, chosen_values, conflicts_of

SHOWN = Customer("1", "3", "10000", "Contoso", city="London", credit_limit_lcy=Decimal("5.00"))
TEXTS = [field.name for field in CUSTOMER_FIELDS if field.kind is Kind.TEXT]


def values_of(customer: Customer) -> dict[str, object]:
    return {field.name: getattr(customer, field.name) for field in CUSTOMER_FIELDS}


def compared(typed: dict[str, object], theirs: Customer) -> list[FieldConflict]:
    changes = changed_values(values_of(SHOWN), typed)
    return conflicts_of(CUSTOMER_FIELDS, values_of(SHOWN), changes, values_of(theirs))


edits = st.dictionaries(st.sampled_from(TEXTS), st.sampled_from(["", "a", "b", "London"]), max_size=5)


def test_only_what_differs_is_a_change() -> None:
    typed = {**values_of(SHOWN), "city": "Leeds", "credit_limit_lcy": Decimal("5.00")}
    assert changed_values(values_of(SHOWN), typed) == {"city": "Leeds"}


def test_a_field_that_both_changed_is_contested() -> None:
    typed = {**values_of(SHOWN), "city": "Leeds", "name": "Contoso Ltd"}
    conflicts = {entry.field.name: entry for entry in compared(typed, replace(SHOWN, city="York", contact="Ann"))}
    assert set(conflicts) == {"city", "name", "contact"}
    assert conflicts["city"].contested
    assert (conflicts["city"].shown, conflicts["city"].theirs, conflicts["city"].yours) == ("London", "York", "Leeds")
    assert not conflicts["name"].contested
    assert not conflicts["contact"].contested


@given(edits, edits)
def test_nothing_is_lost_by_default(mine: dict[str, str], theirs: dict[str, str]) -> None:
    """Saving with the presets keeps every edit of ours, and theirs wherever we made none."""
    now = replace(SHOWN, **theirs)  # type: ignore[arg-type]
    conflicts = compared({**values_of(SHOWN), **mine}, now)
    keep = {entry.field.name: entry.yours != entry.shown for entry in conflicts}
    saved = {**values_of(now), **chosen_values(conflicts, keep)}
    for name in TEXTS:
        shown = getattr(SHOWN, name)
        expected = mine[name] if mine.get(name, shown) != shown else getattr(now, name)
        assert saved[name] == expected


@given(edits, edits)
def test_choosing_theirs_everywhere_writes_nothing(mine: dict[str, str], theirs: dict[str, str]) -> None:
    conflicts = compared({**values_of(SHOWN), **mine}, replace(SHOWN, **theirs))  # type: ignore[arg-type]
    assert chosen_values(conflicts, {}) == {}
