from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.account import ACCOUNT_FIELDS, Account
from app.domain.customer import CUSTOMER_FIELDS, Blocked, Customer
from app.domain.field import Field, Kind
from app.domain.opportunity import OPPORTUNITY_FIELDS, Opportunity
from app.domain.record_change import (
    Happened,
    RecordChange,
    RecordKind,
    ValueChange,
    changed_values,
    last_values,
    value_as_text,
    value_from_text,
)

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def test_only_what_differs_is_told_in_the_order_of_the_fields() -> None:
    before = Customer("id", "1", "10000", "Contoso", credit_limit_lcy=Decimal("5.00"))
    after = replace(before, version="2", blocked=Blocked.ALL, name="Contoso Ltd", credit_limit_lcy=Decimal("0.00"))
    assert changed_values(CUSTOMER_FIELDS, before, after) == (
        ValueChange("name", "Contoso", "Contoso Ltd"),
        ValueChange("credit_limit_lcy", "5.00", "0.00"),
        ValueChange("blocked", "", "All"),
    )
    assert changed_values(CUSTOMER_FIELDS, before, before) == ()


def test_a_new_record_tells_what_somebody_filled() -> None:
    new = Opportunity("id", "1", "Chairs", "a", probability=0, est_revenue=Decimal("0.00"))
    told = [value.field for value in changed_values(OPPORTUNITY_FIELDS, None, new)]
    assert told == ["topic", "account_id", "status", "status_reason", "rating"]


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        (Field("x", "X"), "  letter for letter ", "  letter for letter "),
        (Field("x", "X", Kind.MONEY), Decimal("-12.50"), "-12.50"),
        (Field("x", "X", Kind.DATE), date(2026, 3, 2), "2026-03-02"),
        (Field("x", "X", Kind.DATE), None, ""),
        (Field("x", "X", Kind.NUMBER), 40, "40"),
    ],
    ids=str,
)
def test_values_come_back_from_their_texts(field: Field, value: object, text: str) -> None:
    assert value_as_text(value) == text
    assert value_from_text(field, text) == value


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.decimals(-1000, 1000, places=2).map(lambda amount: amount.quantize(Decimal("0.01"))),
)
def test_a_deleted_record_comes_back_whole(name: str, limit: Decimal) -> None:
    account = Account("id", "1", name, city=name, credit_limit=limit, payment_terms="Net 45")
    deletion = RecordChange(
        RecordKind.ACCOUNT, "id", Happened.DELETED, AT, "kim", changed_values(ACCOUNT_FIELDS, account, None)
    )
    again = Account("id", "1", **last_values(ACCOUNT_FIELDS, deletion))  # type: ignore[arg-type]
    assert all(getattr(again, each.name) == getattr(account, each.name) for each in fields(Account))
