"""The contract for the NAV integration solution and the account statistics that it holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.crm.gateway import AccountUpdate, CrmGateway
from app.domain.errors import RecordNotFound, SolutionNotInstalled
from app.domain.statistics import AccountStatistics, CustomerStatistics
from tests.crm.records import an_account, new_id

FIGURES = CustomerStatistics(
    "C00010", date(2026, 3, 31), *(Decimal(cents).scaleb(-2) for cents in (1, -250, 3_000_000, 4, 5, 6, 7, 8))
)
PUSHED = datetime(2026, 4, 1, 8, 30, 15, 123456, UTC)


def of_account(account_id: str) -> AccountStatistics:
    """Statistics in which no two figures are alike."""
    return AccountStatistics(account_id, "Adatum <b>", FIGURES, "GBP", PUSHED)


class SolutionContract:
    """Installed or not, and what is pushed."""

    def test_a_new_crm_has_no_solution(self, gateway: CrmGateway) -> None:
        assert not gateway.solution_installed()

    def test_it_is_installed_and_removed_any_number_of_times(self, gateway: CrmGateway) -> None:
        for _ in range(2):
            for _ in range(2):
                gateway.install_solution("kim")
                assert gateway.solution_installed()
            for _ in range(2):
                gateway.remove_solution("kim")
                assert not gateway.solution_installed()

    def test_without_it_there_are_no_statistics(self, gateway: CrmGateway) -> None:
        account = an_account(gateway)
        with pytest.raises(SolutionNotInstalled):
            gateway.statistics(account.id)
        with pytest.raises(SolutionNotInstalled):
            gateway.put_statistics([of_account(account.id)])
        with pytest.raises(SolutionNotInstalled):
            gateway.statistics_of([account.id])
        assert gateway.remove_statistics([account.id]) == {}

    def test_statistics_are_kept_exactly_and_leave_the_account_alone(self, gateway: CrmGateway) -> None:
        gateway.install_solution("kim")
        account, other = an_account(gateway), an_account(gateway, "Other")
        gateway.put_statistics([of_account(account.id)])
        assert gateway.statistics(account.id) == of_account(account.id)
        assert gateway.statistics(other.id) is None
        later = replace(of_account(account.id), figures=replace(FIGURES, balance_lcy=Decimal("9.99")), currency="EUR")
        gateway.put_statistics([later, of_account(other.id)])
        assert gateway.statistics(account.id) == later
        assert gateway.statistics(other.id) == of_account(other.id)
        assert gateway.statistics_of([account.id, other.id, new_id()]) == {
            account.id: later,
            other.id: of_account(other.id),
        }
        assert gateway.statistics_of([]) == {}
        assert gateway.accounts([account.id, other.id]) == {account.id: account, other.id: other}

    def test_a_push_without_time_gets_one(self, gateway: CrmGateway) -> None:
        gateway.install_solution("kim")
        account = an_account(gateway)
        gateway.put_statistics([replace(of_account(account.id), pushed_at=None)])
        pushed = gateway.statistics(account.id)
        assert pushed is not None and pushed.pushed_at is not None

    def test_a_push_is_all_or_nothing(self, gateway: CrmGateway) -> None:
        gateway.install_solution("kim")
        account, nobody = an_account(gateway), new_id()
        with pytest.raises(RecordNotFound) as caught:
            gateway.put_statistics([of_account(account.id), of_account(nobody)])
        assert caught.value == RecordNotFound("Account", nobody)
        assert gateway.statistics(account.id) is None
        gateway.put_statistics([])

    def test_statistics_are_taken_away_and_handed_back(self, gateway: CrmGateway) -> None:
        gateway.install_solution("kim")
        account, other = an_account(gateway), an_account(gateway, "Other")
        gateway.put_statistics([of_account(account.id), of_account(other.id)])
        assert gateway.remove_statistics([account.id, new_id()]) == {account.id: of_account(account.id)}
        assert gateway.statistics(account.id) is None
        assert gateway.statistics(other.id) == of_account(other.id)

    def test_they_go_with_the_solution(self, gateway: CrmGateway) -> None:
        gateway.install_solution("kim")
        account = an_account(gateway)
        gateway.put_statistics([of_account(account.id)])
        gateway.remove_solution("kim")
        gateway.install_solution("kim")
        assert gateway.statistics(account.id) is None

    def test_they_go_with_the_account_and_not_before(self, gateway: CrmGateway) -> None:
        gateway.install_solution("kim")
        account = an_account(gateway)
        gateway.put_statistics([of_account(account.id)])
        renamed = gateway.update_account(AccountUpdate(account.id, account.version, {"name": "Renamed"}), "kim")
        assert gateway.statistics(account.id) == of_account(account.id)
        gateway.delete_account(account.id, renamed.version)
        assert gateway.remove_statistics([account.id]) == {}
