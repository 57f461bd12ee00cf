"""The part of the contract for the NAV integration solution and the statistics that it holds."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence

from app.domain.statistics import AccountStatistics


class SolutionGateway(ABC):
    """The NAV integration solution: installed or not, and the account statistics that it holds."""

    @abstractmethod
    def solution_installed(self) -> bool:
        """Whether the NAV integration solution is installed in CRM."""

    @abstractmethod
    def install_solution(self, by: str) -> None:
        """Installs it; installed already: does nothing."""

    @abstractmethod
    def remove_solution(self, by: str) -> None:
        """Removes it and with it all pushed statistics; not installed: does nothing."""

    @abstractmethod
    def statistics(self, account_id: str) -> AccountStatistics | None:
        """The pushed statistics of the account. Raises ``SolutionNotInstalled``."""

    @abstractmethod
    def statistics_of(self, account_ids: Collection[str]) -> dict[str, AccountStatistics]:
        """The pushed statistics of those of the accounts that have any, by account id; any number of ids.
        Raises ``SolutionNotInstalled``."""

    @abstractmethod
    def put_statistics(self, statistics: Sequence[AccountStatistics]) -> None:
        """Replaces the statistics of these accounts; the accounts' own versions stay as they are.
        Raises ``SolutionNotInstalled``, ``RecordNotFound``."""

    @abstractmethod
    def remove_statistics(self, account_ids: Collection[str]) -> Mapping[str, AccountStatistics]:
        """Takes the statistics away and returns what there was; not installed: nothing happens."""
