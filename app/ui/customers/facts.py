"""What the FactBoxes show of one customer, read in one go on the worker lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import AppError
from app.domain.statistics import AccountPipeline, CustomerStatistics

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.results import CouplingInfo


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """``crm_error`` is what kept CRM's part from being read; the NAV figures are there all the same."""

    customer_id: str
    statistics: CustomerStatistics
    coupling: CouplingInfo | None = None
    pipeline: AccountPipeline | None = None
    crm_error: AppError | None = None


def read_facts(services: Services, customer_id: str, enabled: bool) -> CustomerFacts:
    """Read what there is; CRM only while the integration is ``enabled``."""
    statistics = services.statistics.of_customer(customer_id)
    if not enabled:
        return CustomerFacts(customer_id, statistics)
    try:
        coupling = services.coupling.coupling_of(customer_id)
        pipeline = services.statistics.pipeline(customer_id) if coupling and coupling.account else None
    except AppError as error:
        return CustomerFacts(customer_id, statistics, crm_error=error)
    return CustomerFacts(customer_id, statistics, coupling, pipeline)
