"""Opportunities, quotes and cases of CRM, over the gateway."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from app.crm.gateway import CrmGateway
from app.domain.case import CASE_STATES, Case
from app.domain.errors import AppError, ChangedMeanwhile, RecordNotFound
from app.domain.file_kind import FileKind
from app.domain.file_record import FileAction, FileChange
from app.domain.opportunity import OPPORTUNITY_STATES, Opportunity
from app.domain.quote import QUOTE_STATES, Quote
from app.domain.related_kind import RelatedKind, RelatedRecord
from app.services.round_trip.held import ENTITIES, KEYS, Answer, Held, as_values, held_of
from app.services.round_trip.refusals import refusal
from app.services.round_trip.store import RecordStore, Values, by_action, new_texts

KINDS: Mapping[FileKind, RelatedKind] = {
    FileKind.OPPORTUNITIES: RelatedKind.OPPORTUNITY,
    FileKind.QUOTES: RelatedKind.QUOTE,
    FileKind.CASES: RelatedKind.CASE,
}
STATES: Mapping[FileKind, Mapping[str, tuple[str, ...]]] = {
    FileKind.OPPORTUNITIES: OPPORTUNITY_STATES,
    FileKind.QUOTES: QUOTE_STATES,
    FileKind.CASES: CASE_STATES,
}
"""Which status reasons go with which status."""

_BLANK: Mapping[FileKind, RelatedRecord] = {
    FileKind.OPPORTUNITIES: Opportunity("", "", "", ""),
    FileKind.QUOTES: Quote("", "", "", ""),
    FileKind.CASES: Case("", "", "", ""),
}


class Related(RecordStore):
    """Records of one of the three kinds, known by their GUID, else by the number that one alone bears."""

    def __init__(self, kind: FileKind, crm: CrmGateway) -> None:
        self.kind = kind
        self._of = KINDS[kind]
        self._crm = crm

    def many(self, record_ids: Collection[str]) -> dict[str, Held]:
        return {key: self._held(record) for key, record in self._crm.related(self._of, record_ids).items()}

    def ids(self) -> list[str]:
        return self._crm.related_ids(self._of)

    def identified(self, rows: Sequence[Values]) -> list[str]:
        known = self._crm.related(self._of, {guid for row in rows if (guid := row.get("id"))})
        number = KEYS[self.kind][-1]
        without = {text for row in rows if not row.get("id") and (text := row.get(number))}
        by_number = self._crm.related_by_number(self._of, without) if number != "id" and without else {}
        found = []
        for row in rows:
            guid, alike = row.get("id", ""), by_number.get(row.get(number, ""), [])
            found.append(guid if guid in known else "" if guid or len(alike) != 1 else alike[0])
        return found

    def write(self, changes: Sequence[FileChange], by: str) -> list[Answer]:
        places = by_action(changes)
        answers: dict[int, Answer] = dict.fromkeys(places[FileAction.SEEN])
        for place in places[FileAction.DELETE]:
            change = changes[place]
            answers[place] = refusal(self._crm.delete_related, self._of, change.record_id, change.version)
        updated = [changes[place].record_id for place in places[FileAction.UPDATE]]
        held = self._crm.related(self._of, updated) if updated else {}
        saved: list[tuple[int, RelatedRecord]] = []
        for place in (*places[FileAction.CREATE], *places[FileAction.UPDATE]):
            try:
                saved.append((place, self._changed(changes[place], held)))
            except AppError as error:
                answers[place] = error
        written = self._crm.save_related(self._of, [record for _, record in saved], by) if saved else []
        for (place, _record), answer in zip(saved, written, strict=True):
            if isinstance(answer, Exception) and not isinstance(answer, AppError):
                raise answer
            answers[place] = answer if isinstance(answer, AppError) else self._held(answer)
        return [answers[place] for place in range(len(changes))]

    def _changed(self, change: FileChange, held: Mapping[str, RelatedRecord]) -> RelatedRecord:
        """The record as it is to be written. Raises ``RecordNotFound``, ``ChangedMeanwhile``."""
        values: dict[str, Any] = as_values(self.kind, new_texts(change))
        if isinstance(created := values.get("created_on"), date):
            values["created_on"] = datetime.combine(created, time(), UTC)
        if change.action is FileAction.CREATE:
            return replace(_BLANK[self.kind], **values, id=change.record_id)
        record = held.get(change.record_id)
        if record is None:
            raise RecordNotFound(ENTITIES[self.kind], change.record_id)
        if record.version != change.version:
            raise ChangedMeanwhile(ENTITIES[self.kind], change.record_id, record)
        return replace(record, **values)

    def _held(self, record: RelatedRecord) -> Held:
        name = KEYS[self.kind][-1]
        key = "" if name == "id" else str(getattr(record, name))
        return held_of(self.kind, record, record.id, record.version, key)


def with_reason(kind: FileKind, theirs: Mapping[str, str], ours: Mapping[str, str]) -> dict[str, str]:
    """What a file says of a record, completed: where it says another status and no reason, the present reason goes if
    it doesn't go with that status, and the first that does takes its place."""
    states = STATES.get(kind, {})
    status = theirs.get("status", "")
    if not status or theirs.get("status_reason") or ours.get("status_reason", "") in states.get(status, ()):
        return dict(theirs)
    reasons = states.get(status, ())
    return {**theirs, "status_reason": reasons[0]} if reasons else dict(theirs)
