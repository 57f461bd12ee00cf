"""Pages of a preview's rows, with what was decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.file_choices import UpdateChoices
from app.domain.file_record import Baseline
from app.domain.file_update import FieldState, FieldUpdate, RowGroup
from app.nav.unit_of_work import NavUnit
from app.services.imports.problem import Problem
from app.services.round_trip.comparing import differing
from app.services.round_trip.held import FIELDS, Held
from app.services.round_trip.preview import UpdatePreview, UpdateRow
from app.services.round_trip.reading import title
from app.services.round_trip.rows import FileRow
from app.services.round_trip.store import RecordStore


class RowPages:
    """Reads what a page needs: missing records, and those that rows were matched with."""

    def __init__(self, preview: UpdatePreview, choices: UpdateChoices, unit: NavUnit, store: RecordStore) -> None:
        self._preview = preview
        self._choices = choices
        self._unit = unit
        self._store = store

    def rows(self, wanted: Sequence[int]) -> list[UpdateRow]:
        """The rows of these numbers, in their order."""
        preview = self._preview
        of_file = len(preview.file_rows)
        missing = {number: preview.missing[number - of_file] for number in wanted if number >= of_file}
        matched = {number: chosen for number in wanted if (chosen := self._choices.matches.get(number))}
        held = self._store.many({*missing.values(), *matched.values()})
        before = self._unit.baselines.of(preview.kind, list(matched.values()))
        problems = self._problems([number for number in wanted if number < of_file])
        found = []
        for number in wanted:
            if number in missing:
                found.append(self._missing(number, missing[number], held.get(missing[number])))
            else:
                row = preview.file_rows[number]
                record = held.get(matched.get(number, ""))
                found.append(self._row(number, row, record, before, problems.get(row.line, ())))
        return found

    def _missing(self, number: int, record_id: str, held: Held | None) -> UpdateRow:
        known = number - len(self._preview.file_rows) < self._preview.known_missing
        key, name = (held.key, held.name) if held else ("", "")
        return UpdateRow(number, 0, RowGroup.MISSING, record_id, key, name, was_known=known)

    def _row(
        self,
        number: int,
        row: FileRow,
        match: Held | None,
        before: Mapping[str, Baseline],
        problems: Sequence[Problem],
    ) -> UpdateRow:
        values, kind = row.values, self._preview.kind
        fields = row.fields
        if match is not None:
            fields = differing(kind, values, match.values, before.get(match.record_id))
        elif row.group is RowGroup.NEW:
            fields = tuple(
                FieldUpdate(name, None, "", text, FieldState.THEIRS)
                for name in FIELDS[kind]
                if (text := values.get(name, "")) and name != "id"
            )
        return UpdateRow(
            number,
            row.line,
            row.group,
            row.record_id,
            _key(row, values),
            title(kind, values),
            fields,
            row.proposals,
            tuple(problems),
            match.record_id if match else "",
        )

    def _problems(self, wanted: Sequence[int]) -> dict[int, list[Problem]]:
        lines = {self._preview.file_rows[number].line for number in wanted}
        found: dict[int, list[Problem]] = {}
        for problem in self._preview.problems:
            if problem.line in lines:
                found.setdefault(problem.line, []).append(problem)
        return found


def _key(row: FileRow, values: Mapping[str, str]) -> str:
    """What people call the record by: no GUIDs."""
    if row.key and row.key != values.get("id"):
        return row.key.split("|")[0] if "|" in row.key else row.key
    return next((values[name] for name in ("account_number", "quote_number", "case_number") if values.get(name)), "")
