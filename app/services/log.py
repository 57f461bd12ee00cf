"""The Synchronization Log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.crm.gateway import CrmGateway
from app.domain.coupling import CouplingKind
from app.domain.errors import CrmUnavailable
from app.domain.field_mapping import Side
from app.domain.sync_log import FieldChange, LoggedJob, LoggedRecord
from app.nav.unit_of_work import NavDatabase

OWNER = "salesperson_code"  # the mapping whose CRM value is a user's id


class LogService:
    """Reads what was done to both sides, by whom and with which outcome.

    Values are as people read them: owners by name. The journal itself keeps the ids.
    """

    def __init__(self, nav: NavDatabase, crm: CrmGateway) -> None:
        self._nav = nav
        self._crm = crm

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
            records = unit.jobs.records(job_id)
        return self._readable(records)

    def of_customer(self, customer_id: str) -> list[LoggedRecord]:
        """What was done to the customer's pairs, newest first."""
        with self._nav.read() as unit:
            records = unit.jobs.of_nav(CouplingKind.CUSTOMER, customer_id)
        return self._readable(records)

    def _readable(self, records: Sequence[LoggedRecord]) -> list[LoggedRecord]:
        if not any(_is_owner(change) for record in records for change in record.changes):
            return list(records)
        try:
            names = {user.id: user.name for user in self._crm.users()}
        except CrmUnavailable:
            return list(records)  # the log is there while CRM is not; ids are better than nothing
        return [
            replace(record, changes=tuple(_with_names(change, names) for change in record.changes))
            for record in records
        ]


def _is_owner(change: FieldChange) -> bool:
    return change.mapping_key == OWNER and change.side is Side.CRM


def _with_names(change: FieldChange, names: Mapping[str, str]) -> FieldChange:
    if not _is_owner(change):
        return change
    return replace(change, old=names.get(change.old, change.old), new=names.get(change.new, change.new))
