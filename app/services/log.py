"""The Synchronization Log."""

from __future__ import annotations

from app.domain.coupling import CouplingKind
from app.domain.synchronization import LoggedJob, LoggedRecord
from app.nav.unit_of_work import NavDatabase


class LogService:
    """Reads what was done to both sides, by whom and with which outcome."""

    def __init__(self, nav: NavDatabase) -> None:
        self._nav = nav

    def count(self) -> int:
        """How many jobs there are."""
        with self._nav.read() as unit:
            return unit.jobs.count()

    def jobs(self, start: int, limit: int) -> list[LoggedJob]:
        """Jobs ``start`` to ``start + limit``, newest first."""
        with self._nav.read() as unit:
            return unit.jobs.jobs(start, limit)

    def records(self, job_id: str) -> list[LoggedRecord]:
        """The records of one job, each with its fields' old and new values."""
        with self._nav.read() as unit:
            return unit.jobs.records(job_id)

    def of_customer(self, customer_id: str) -> list[LoggedRecord]:
        """What was done to the customer's pairs, newest first."""
        with self._nav.read() as unit:
            return unit.jobs.of_nav(CouplingKind.CUSTOMER, customer_id)
