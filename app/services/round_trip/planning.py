"""From a preview and what a person decided to the changes of records that are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.file_choices import UpdateChoices
from app.domain.file_kind import FileKind
from app.domain.file_record import Baseline, FileAction, FileChange
from app.domain.file_update import FieldState, FieldUpdate, MissingAction, RowGroup, Take
from app.nav.unit_of_work import NavUnit
from app.services.identity import new_id
from app.services.imports.preview import Addition
from app.services.round_trip.comparing import PORTION, differing, following
from app.services.round_trip.held import FIELDS, Held
from app.services.round_trip.preview import ACTIONS, UpdatePreview
from app.services.round_trip.reading import title
from app.services.round_trip.related_store import with_reason
from app.services.round_trip.rows import FileRow
from app.services.round_trip.store import RecordStore

BLOCKED: Mapping[FileKind, tuple[str, str]] = {
    FileKind.CUSTOMERS: ("blocked", "All"),
    FileKind.ACCOUNTS: ("status", "Inactive"),
    FileKind.USERS: ("enabled", "No"),
}
"""The field and the value by which a record is taken out of use."""


@dataclass(frozen=True, slots=True)
class StepHead:
    """What all baselines of a step have in common."""

    step_id: str
    kind: FileKind
    layout_id: str
    file_name: str
    at: datetime


@dataclass(slots=True)
class Planned:
    """``changes`` are written or (``SEEN``) only remembered; ``lines`` leads from a change's id to its line in the
    file. Of the records in ``touched`` the file says what it said before."""

    changes: list[FileChange] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    touched: list[str] = field(default_factory=list)
    additions: list[Addition] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Decided:
    """The fields of a row that differ: those that are ``taken`` are written, of those that are ``settled`` it is known
    from now on what the other program holds."""

    fields: Sequence[FieldUpdate]
    taken: tuple[FieldUpdate, ...]
    settled: frozenset[str]


def _decided(number: int, fields: Sequence[FieldUpdate], choices: UpdateChoices, *, ticked: bool) -> _Decided:
    """A conflict that was decided for what is here is settled, too: ours goes out with the next export."""
    if not ticked:
        return _Decided(fields, (), frozenset())
    taken = tuple(update for update in fields if choices.takes(number, update))
    ours = (
        update.name
        for update in fields
        if update.state is FieldState.CONFLICT and choices.conflict(number, update.name) is Take.OURS
    )
    return _Decided(fields, taken, frozenset(ours) | {update.name for update in taken})


class StepPlanner:
    """Plans within one transaction of NAV; ``step`` is the head of the step that will be, ``mapping`` that of the
    file's columns."""

    def __init__(self, step: StepHead, unit: NavUnit, store: RecordStore, mapping: Mapping[int, str]) -> None:
        self._step = step
        self._columns = mapping
        self._unit = unit
        self._store = store

    def plan(self, preview: UpdatePreview, choices: UpdateChoices) -> Planned:
        """Everything that is ticked, and what is remembered of the other rows."""
        planned = Planned()
        for start in range(0, len(preview.file_rows), PORTION):
            part = range(start, min(start + PORTION, len(preview.file_rows)))
            self._portion([(number, preview.file_rows[number]) for number in part], choices, planned)
        self._missing(preview, choices, planned)
        return planned

    def _portion(self, rows: Sequence[tuple[int, FileRow]], choices: UpdateChoices, planned: Planned) -> None:
        matched = {number: choices.matches.get(number, "") for number, row in rows if row.group is RowGroup.NEW}
        held = self._store.many({record_id for record_id in matched.values() if record_id})
        ids = [record_id for number, row in rows if (record_id := row.record_id or matched.get(number, ""))]
        before = self._unit.baselines.of(self._step.kind, ids)
        for number, row in rows:
            ticked = choices.is_ticked(number, row.group)
            if row.group is RowGroup.NEW:
                record = held.get(matched[number])
                if ticked and record is not None:
                    baseline = before.get(record.record_id)
                    fields = differing(self._step.kind, row.values, record.values, baseline)
                    decided = _decided(number, fields, choices, ticked=True)
                    self._update(row, record.record_id, record.version, decided, baseline, planned)
                elif ticked and not matched[number]:
                    self._create(row, planned)
            elif row.group is not RowGroup.WRONG:
                decided = _decided(number, row.fields, choices, ticked=ticked)
                self._update(row, row.record_id, row.version, decided, before.get(row.record_id), planned)

    def _create(self, row: FileRow, planned: Planned) -> None:
        kind, values = self._step.kind, row.values
        record_id = values.get("id") or new_id()
        changes = {
            name: ("", text)
            for name, text in with_reason(kind, values, {}).items()
            if name not in ("id", "disabled") and text not in ("", "0")
        }
        baseline = self._baseline(record_id, row, dict(values), row.cells)
        change = FileChange(
            new_id(),
            self._step.step_id,
            record_id,
            FileAction.CREATE,
            row.key,
            title(kind, values),
            changes=changes,
            moves_baseline=True,
            after=baseline,
        )
        self._add(change, row, planned)

    def _update(
        self,
        row: FileRow,
        record_id: str,
        version: str,
        decided: _Decided,
        before: Baseline | None,
        planned: Planned,
    ) -> None:
        taken = decided.taken
        after = self._following(record_id, row, before, decided)
        moves = not after.says_as(before)
        if not taken and not moves:
            planned.touched.append(record_id)
            return
        change = FileChange(
            new_id(),
            self._step.step_id,
            record_id,
            FileAction.UPDATE if taken else FileAction.SEEN,
            row.key,
            title(self._step.kind, row.values),
            version,
            {update.name: (update.ours, update.theirs) for update in taken},
            moves,
            before,
            after,
        )
        self._add(change, row, planned)

    def _following(self, record_id: str, row: FileRow, before: Baseline | None, decided: _Decided) -> Baseline:
        values, cells, behind = following(row, before, decided.fields, decided.settled)
        if behind:  # the cells of this file are the raw ones all the same
            theirs = row.values
            kept = {column: theirs[name] for column, name in self._columns.items() if name in behind and name in theirs}
            cells = {**kept, **cells}
        return self._baseline(record_id, row, values, cells)

    def _baseline(self, record_id: str, row: FileRow, values: dict[str, str], cells: dict[int, str]) -> Baseline:
        step = self._step
        return Baseline(
            step.kind, record_id, row.key, values, cells, step.layout_id, step.step_id, step.at, step.file_name
        )

    def _add(self, change: FileChange, row: FileRow, planned: Planned) -> None:
        planned.changes.append(change)
        planned.lines[change.id] = row.line
        if change.action in (FileAction.CREATE, FileAction.UPDATE):
            written = set(change.changes)
            planned.additions += [addition for addition in row.additions if addition.field in written]

    def _missing(self, preview: UpdatePreview, choices: UpdateChoices, planned: Planned) -> None:
        wanted = {
            number: action
            for number in preview.groups.get(RowGroup.MISSING, ())
            if (action := choices.action(number)) is not MissingAction.LEAVE and action in ACTIONS[self._step.kind]
        }
        ids = {preview.missing[number - len(preview.file_rows)]: action for number, action in wanted.items()}
        for part in _portions(list(ids)):
            held = self._store.many(part)
            before = self._unit.baselines.of(self._step.kind, part)
            for record_id in part:
                if record_id in held:
                    change = self._of_missing(held[record_id], ids[record_id], before.get(record_id))
                    if change is not None:
                        planned.changes.append(change)

    def _of_missing(self, held: Held, action: MissingAction, before: Baseline | None) -> FileChange | None:
        head = (new_id(), self._step.step_id, held.record_id)
        if action is MissingAction.DELETE:
            return FileChange(
                *head,
                FileAction.DELETE,
                held.key,
                held.name,
                held.version,
                whole(self._step.kind, held),
                moves_baseline=before is not None,
                before=before,
            )
        name, value = BLOCKED[self._step.kind]
        if held.values[name] == value:
            return None
        changes = {name: (held.values[name], value)}
        return FileChange(*head, FileAction.UPDATE, held.key, held.name, held.version, changes)


def whole(kind: FileKind, held: Held) -> dict[str, tuple[str, str]]:
    """All that the record holds, as it goes: what brings it back."""
    texts = {name: text for name, text in held.values.items() if text}
    for name in ("no", "code", "entry_no"):
        if name in FIELDS[kind]:
            texts[name] = held.key
    created = getattr(held.record, "created_on", None)
    if created is not None:
        texts["created_on"] = created.date().isoformat()
    return {name: (text, "") for name, text in texts.items()}


def _portions(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), PORTION):
        yield ids[start : start + PORTION]
