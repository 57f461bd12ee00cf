"""Connection Setup."""

from __future__ import annotations

from dataclasses import replace

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import CrmUnavailable
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


def test_status_is_told_while_crm_is_away(sqlite_sides: Sides) -> None:
    """Seen to fail when what NAV knows was not told then: the setup page stood there with the integration unticked."""
    sqlite_sides.customer()
    sqlite_sides.failing.gone = True
    sqlite_sides.failing.fail_at = len(sqlite_sides.failing.calls) + 1
    status = sqlite_sides.services.connection.status()
    assert (status.enabled, status.customers, status.company.name) == (True, 1, "Test Company")
    assert (status.solution_installed, status.accounts) == (None, None)
    assert isinstance(status.crm_error, CrmUnavailable)


def test_the_test_says_who_answers(sqlite_sides: Sides) -> None:
    assert sqlite_sides.services.connection.test().ok
    sqlite_sides.failing.heal()
    sqlite_sides.failing.fail_at = 1
    result = sqlite_sides.services.connection.test()
    assert not result.ok
    assert isinstance(result.crm, CrmUnavailable)
    assert result.nav is None
