"""Amounts as texts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.field import LARGEST_AMOUNT, money_from_text, money_text
from app.domain.folding import fold
from app.domain.listing import Filter, ListQuery
from app.domain.statistics import CustomerStatistics, fiscal_year_start


@pytest.mark.parametrize("text", ["NaN", "Infinity", "1e99", "abc", "1,5", str(LARGEST_AMOUNT + 1)])
def test_no_amounts(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        money_from_text(text)


def test_amounts() -> None:
    assert money_from_text("  ") == Decimal("0.00")
    assert money_from_text("12") == Decimal("12.00")
    assert money_text(Decimal("0.005")) == "0.00"
    assert money_text(Decimal("0.015")) == "0.02"
    assert money_from_text(money_text(LARGEST_AMOUNT)) == LARGEST_AMOUNT


def test_folding() -> None:
    assert fold("  Straße\tＡ ") == "strasse a"
    assert fold("ﬁ") == "fi"


def test_queries_are_values() -> None:
    query = ListQuery("no").filtered(Filter("blocked", "All")).searching("x").sorted_by("name", True)
    assert (query.sort, query.descending, query.search, query.value_of("blocked")) == ("name", True, "x", "All")
    assert query.value_of("coupled") is None


def test_fiscal_years() -> None:
    from datetime import date

    assert fiscal_year_start(date(2026, 3, 31), 4) == date(2025, 4, 1)
    assert fiscal_year_start(date(2026, 4, 1), 4) == date(2026, 4, 1)
    assert fiscal_year_start(date(2026, 1, 1)) == date(2026, 1, 1)


def test_the_total_is_nav_s() -> None:
    from datetime import date

    figures = CustomerStatistics(
        "10000",
        date(2026, 3, 2),
        balance_lcy=Decimal("100.10"),
        outstanding_orders_lcy=Decimal("20.20"),
        shipped_not_invoiced_lcy=Decimal("3.30"),
        outstanding_invoices_lcy=Decimal("0.40"),
        invoiced_prepayment_lcy=Decimal("4.00"),
    )
    assert figures.total_lcy == Decimal("120.00")
