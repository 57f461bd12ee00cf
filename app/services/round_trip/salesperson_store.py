"""Salespeople of NAV, within the transaction of a unit of work."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from app.domain.coupling import CouplingKind
from app.domain.errors import AppError, DeleteCoupled
from app.domain.file_kind import FileKind
from app.domain.file_record import FileAction, FileChange
from app.domain.salesperson import Salesperson
from app.nav.unit_of_work import NavUnit
from app.services.round_trip.held import Answer, Held, as_values, held_of
from app.services.round_trip.store import RecordStore, Values, new_texts


class Salespeople(RecordStore):
    """Salespeople, known by their code; few, so that each has its statements."""

    kind = FileKind.SALESPEOPLE

    def __init__(self, unit: NavUnit, at: datetime) -> None:
        self._unit = unit
        self._at = at

    def many(self, record_ids: Collection[str]) -> dict[str, Held]:
        wanted = set(record_ids)
        return {person.id: self._held(person) for person in self._unit.salespeople.all() if person.id in wanted}

    def ids(self) -> list[str]:
        return [person.id for person in self._unit.salespeople.all()]

    def identified(self, rows: Sequence[Values]) -> list[str]:
        known = {person.code: person.id for person in self._unit.salespeople.all()}
        return [known.get(row.get("code", ""), "") for row in rows]

    def write(self, changes: Sequence[FileChange], by: str) -> list[Answer]:
        return [self._written(change, by) for change in changes]

    def _written(self, change: FileChange, by: str) -> Answer:
        people, values = self._unit.salespeople, as_values(self.kind, new_texts(change))
        try:
            match change.action:
                case FileAction.CREATE:
                    return self._held(people.insert(change.record_id, values, by, self._at))
                case FileAction.UPDATE:
                    return self._held(people.update(change.record_id, change.version, values, by, self._at))
                case FileAction.DELETE:
                    coupling = self._unit.couplings.of_nav(CouplingKind.SALESPERSON, change.record_id)
                    if coupling is not None:
                        raise DeleteCoupled("Salesperson", change.name, coupling.crm_name, coupling.id)
                    people.delete(change.record_id, change.version)
        except AppError as error:
            return error
        return None

    def _held(self, person: Salesperson) -> Held:
        return held_of(self.kind, person, person.id, person.version, person.code)
