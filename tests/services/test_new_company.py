from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest

from app.database.engine import Database
from app.domain.account import FREIGHT_TERMS, PAYMENT_TERMS, SHIPPING_METHODS
from app.domain.folding import fold
from app.domain.reference import CodeTable, CompanySetup
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from app.services.new_company import SETUP_FOLDER, found_company


@pytest.fixture
def empty(database_url: str) -> Iterator[NavDatabase]:
    nav = open_nav(Database(database_url))
    yield nav
    nav.close()


def test_a_company_is_founded_once(empty: NavDatabase) -> None:
    assert found_company(empty, "First", "eur", fiscal_year_month=7)
    assert not found_company(empty, "Second")
    with empty.read() as unit:
        assert unit.setup.company() == CompanySetup("First", "EUR", 7, "CUST", "STANDARD")
        currencies = {code.code for code in unit.codes.all(CodeTable.CURRENCY)}
        assert "GBP" in currencies and "EUR" not in currencies
        template = unit.setup.template("STANDARD")
        assert template is not None
    with empty.write() as unit:
        assert unit.customers.next_no("CUST") == "C00010"
        assert unit.customers.check({**template.values, "no": "X", "name": "New"}) == ()


def test_every_option_of_crm_has_one_code(empty: NavDatabase) -> None:
    """One and not two, or what comes back from CRM would be anybody's guess."""
    found_company(empty, "First")
    options = {
        CodeTable.PAYMENT_TERMS: PAYMENT_TERMS,
        CodeTable.SHIPMENT_METHOD: FREIGHT_TERMS,
        CodeTable.SHIPPING_AGENT: SHIPPING_METHODS,
    }
    with empty.read() as unit:
        for table, expected in options.items():
            values = [code.crm_value for code in unit.codes.all(table) if code.crm_value]
            assert sorted(values) == sorted(expected)


def test_countries_are_known_by_their_names() -> None:
    countries = json.loads((SETUP_FOLDER / "country.json").read_text(encoding="utf-8"))
    codes = [entry["code"] for entry in countries]
    assert len(set(codes)) == len(codes) == 250  # ISO 3166-1 has 249, and XK is in use for Kosovo
    assert all(re.fullmatch("[A-Z]{2}", code) for code in codes)
    words = [fold(word) for entry in countries for word in (entry["crm_value"], *entry.get("aliases", ()))]
    assert len(set(words)) == len(words)
    named = {
        fold(word): entry["code"] for entry in countries for word in (entry["crm_value"], *entry.get("aliases", ()))
    }
    assert (named["uk"], named["usa"], named["deutschland"], named["united kingdom"]) == ("GB", "US", "DE", "GB")


def test_currencies_are_iso_codes() -> None:
    currencies = json.loads((SETUP_FOLDER / "currency.json").read_text(encoding="utf-8"))
    codes = [entry["code"] for entry in currencies]
    assert len(set(codes)) == len(codes) > 150
    assert all(re.fullmatch("[A-Z]{3}", entry["code"]) and entry["crm_value"] == entry["code"] for entry in currencies)
