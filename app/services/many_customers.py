"""One change for many customers: each for itself, with a row for each that could not be changed."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.customer import CustomerValues
from app.domain.errors import AppError, Cancelled, RecordNotFound
from app.services.customers import CustomerService
from app.services.progress import SILENT, Progress
from app.services.results import BatchResult, RecordResult


def change_customers(
    customers: CustomerService, ids: Sequence[str], values: CustomerValues, progress: Progress = SILENT
) -> BatchResult:
    """Saves ``values`` for all of them; one that holds them already is left as it is and counts as changed. Cancelling
    keeps what is done."""
    rows: list[RecordResult] = []
    try:
        for customer_id in ids:
            progress.check()
            rows.append(_changed(customers, customer_id, values))
            progress.step(len(rows), len(ids))
    except Cancelled:
        pass  # told by the rows that are missing
    succeeded = sum(1 for row in rows if row.error is None)
    return BatchResult("", len(ids), succeeded, tuple(rows), len(ids) - len(rows))


def _changed(customers: CustomerService, customer_id: str, values: CustomerValues) -> RecordResult:
    try:
        customer = customers.get(customer_id)
    except RecordNotFound as gone:
        return RecordResult(customer_id, "", "", gone)
    row = RecordResult(customer.id, customer.no, customer.name)
    if all(getattr(customer, name) == value for name, value in values.items()):
        return row
    try:
        customers.save(customer.id, customer.version, values)
    except AppError as error:
        return RecordResult(customer.id, customer.no, customer.name, error)
    return row
