"""Reads the customer one stands on and what stands beside it, over the lane; answers to older questions are dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.customer import Customer
from app.ui.background import Lane
from app.ui.customers.facts import CustomerFacts, read_facts

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.results import Suggestion


@dataclass(frozen=True, slots=True)
class Integration:
    """What is switched on."""

    enabled: bool = False
    solution_installed: bool = False


class Browsing(QObject):
    """Signals carry what was read for the customer that was asked for last."""

    customer_read = Signal(object)
    facts_read = Signal(object)
    suggestion_read = Signal(object)
    integration_read = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._lane = lane
        self.integration = Integration()

    def read_integration(self) -> None:
        """What is switched on now."""
        connection = self._services.connection

        def work() -> Integration:
            enabled = connection.is_enabled()
            return Integration(enabled, enabled and connection.has_solution())

        def done(found: Integration) -> None:
            self.integration = found
            self.integration_read.emit(found)

        self._lane.submit(work, done, self.failed.emit, key="customers.integration", owner=self)

    def read_customer(self, customer_id: str, then: Callable[[Customer], None] | None = None) -> None:
        """The record alone; ``then`` in place of the signal."""
        services = self._services
        self._lane.submit(
            lambda: services.customers.get(customer_id),
            then or self.customer_read.emit,
            self.failed.emit,
            key="customers.card",
            owner=self,
        )

    def read_facts(self, customer_id: str) -> None:
        """Figures, coupling and what CRM has open; then, for an uncoupled customer, the best match."""
        services, enabled = self._services, self.integration.enabled

        def done(facts: CustomerFacts) -> None:
            self.facts_read.emit(facts)
            if enabled and facts.coupling is None and facts.crm_error is None:
                self._read_suggestion(customer_id)

        self._lane.submit(
            lambda: read_facts(services, customer_id, enabled),
            done,
            self.failed.emit,
            key="customers.facts",
            owner=self,
        )
        self._lane.submit(_nothing, _drop, key="customers.suggestion", owner=self)  # voids the one under way

    def _read_suggestion(self, customer_id: str) -> None:
        coupling = self._services.coupling

        def work() -> Suggestion | None:
            found = coupling.suggest(customer_id, limit=1)
            return found[0] if found else None

        self._lane.submit(work, self.suggestion_read.emit, self.failed.emit, key="customers.suggestion", owner=self)


def _nothing() -> None:
    return None


def _drop(_answer: None) -> None:
    return None
