"""Connection Setup."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import AppError, CrmUnavailable, DatabaseUnavailable, InvalidRecord
from tests.services.both_sides import Sides


def test_status_counts_and_switches(sides: Sides) -> None:
    connection = sides.services.connection
    customer, account = sides.customer(), sides.account()
    sides.services.coupling.couple(customer.id, account.id, AfterCoupling.NOTHING)
    sides.customer("20000")
    status = connection.status()
    assert (status.customers, status.accounts, status.couplings) == (2, 1, 1)
    assert (status.enabled, status.solution_installed) == (True, False)
    assert status.company.name == "Test Company"
    assert status.nav_where
    assert status.crm_where
    connection.install_solution()
    connection.install_solution()
    assert not connection.set_enabled(False).integration_enabled
    status = connection.status()
    assert (status.enabled, status.solution_installed, status.couplings) == (False, True, 1)
    connection.remove_solution()
    assert not connection.status().solution_installed


def test_saving_the_company(sqlite_sides: Sides) -> None:
    connection = sqlite_sides.services.connection
    company = replace(connection.status().company, name="Renamed", fiscal_year_month=4)
    assert connection.save_company(company) == company
    assert connection.status().company == company


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"customer_series": "NONE"}, "customer_series", "unknown_code"),
        ({"customer_series": ""}, "customer_series", "required"),
        ({"customer_template": "NONE"}, "customer_template", "unknown_code"),
        ({"name": " "}, "name", "required"),
        ({"lcy": "E1"}, "lcy", "unknown_code"),
        ({"fiscal_year_month": 13}, "fiscal_year_month", "out_of_range"),
    ],
)
def test_a_company_that_could_make_no_customer_is_refused(
    sqlite_sides: Sides, change: dict[str, Any], field: str, reason: str
) -> None:
    """Seen to fail (saved, and every new customer failed afterwards) while nothing was looked up."""
    connection = sqlite_sides.services.connection
    before = connection.status().company
    with pytest.raises(InvalidRecord) as refused:
        connection.save_company(replace(before, **change))
    assert [(error.field, error.reason) for error in refused.value.errors] == [(field, reason)]
    assert connection.status().company == before
    assert connection.save_company(replace(before, customer_template="")).customer_template == ""


def test_a_local_currency_that_is_given_up_is_one_like_any_other(sides: Sides) -> None:
    """Seen to fail (pounds had no code any more, on either side) while it was written into no table."""
    services = sides.services
    services.connection.save_company(replace(services.connection.status().company, lcy="EUR"))
    pounds = {code.code: code for code in services.customers.choices()["currency_code"]}["GBP"]
    assert (pounds.description, pounds.crm_value) == ("Pound Sterling", "GBP")
    made = services.creation.create_customer(sides.account(currency="GBP").id, False)
    assert made.customer.currency_code == "GBP"


@pytest.mark.parametrize("error", [CrmUnavailable(), DatabaseUnavailable("locked", "crm.db")])
def test_status_is_told_while_crm_is_away(sqlite_sides: Sides, error: AppError) -> None:
    """Seen to fail when what NAV knows was not told then: the setup page stood there with the integration unticked."""
    sqlite_sides.customer()
    sqlite_sides.failing.gone, sqlite_sides.failing.error = True, lambda: error
    sqlite_sides.failing.fail_at = len(sqlite_sides.failing.calls) + 1
    status = sqlite_sides.services.connection.status()
    assert (status.enabled, status.customers, status.company.name) == (True, 1, "Test Company")
    assert (status.solution_installed, status.accounts) == (None, None)
    assert status.crm_error is error


def test_the_test_says_who_answers(sqlite_sides: Sides) -> None:
    assert sqlite_sides.services.connection.test().ok
    sqlite_sides.failing.heal()
    sqlite_sides.failing.fail_at = 1
    result = sqlite_sides.services.connection.test()
    assert not result.ok
    assert isinstance(result.crm, CrmUnavailable)
    assert result.nav is None
