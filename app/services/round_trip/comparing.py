"""Finds out which record each row is, and what the row would change in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.file_kind import FileKind
from app.domain.file_record import Baseline
from app.domain.file_update import FieldState, FieldUpdate, RowGroup, field_state
from app.nav.unit_of_work import NavUnit
from app.services.imports.problem import Problem, Reason
from app.services.round_trip.awaited import Awaited
from app.services.round_trip.held import COMPARED, Held
from app.services.round_trip.reading import FileReader, ReadRow
from app.services.round_trip.related_store import with_reason
from app.services.round_trip.rows import FileRow, packed
from app.services.round_trip.store import RecordStore

PORTION = 1_000
_OPEN = (FieldState.THEIRS, FieldState.CONFLICT)


@dataclass(slots=True)
class Compared:
    """The rows of a file so far: ``claimed`` leads from a record to the line that is about it; ``mentioned`` are
    records that wrong rows are about."""

    rows: list[FileRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    claimed: dict[str, int] = field(default_factory=dict)
    mentioned: set[str] = field(default_factory=set)


class RowComparison:
    """Compares portions of rows with what is here and with what the last file said."""

    def __init__(self, kind: FileKind, unit: NavUnit, store: RecordStore, reader: FileReader) -> None:
        self._kind = kind
        self._unit = unit
        self._store = store
        self._reader = reader
        self._awaited = Awaited(unit, kind)

    def add(self, portion: Sequence[ReadRow], found: Compared) -> None:
        """Adds these rows to what was found."""
        good = [row for row in portion if not row.wrong and not row.double]
        ids = dict(zip((row.line for row in good), self._identified(good), strict=True))
        found.mentioned.update(self._identified([row for row in portion if row.wrong and not row.double]))
        held = self._store.many({record_id for record_id in ids.values() if record_id})
        baselines = self._unit.baselines.of(self._kind, held)
        for row in portion:
            if row.double:
                found.problems += row.problems
                continue
            record = held.get(ids.get(row.line, ""))
            found.rows.append(self._row(row, record, baselines, found))
            found.problems += row.problems

    def _identified(self, rows: Sequence[ReadRow]) -> list[str]:
        """By the key of the row, else by what an earlier file called the record, else as one that went out as new."""
        ids = self._store.identified([row.values for row in rows])
        unknown = {row.key for row, record_id in zip(rows, ids, strict=True) if not record_id and row.key}
        called = self._unit.baselines.by_key(self._kind, unknown) if unknown else {}
        only = {key: found[0] for key, found in called.items() if len(found) == 1}
        return [
            record_id or only.get(row.key, "") or self._awaited.record_of(row.values)
            for row, record_id in zip(rows, ids, strict=True)
        ]

    def _row(self, row: ReadRow, held: Held | None, baselines: Mapping[str, Baseline], found: Compared) -> FileRow:
        made = FileRow(row.line, row.key, packed(row.values, row.cells), additions=row.additions)
        if held is not None and not row.wrong:
            first = found.claimed.setdefault(held.record_id, row.line)
            if first != row.line:
                row.problems.append(
                    Problem(Reason.KEY_TWICE, row.line, value=row.key, field=held.name, other=str(first))
                )
                row.wrong = True
        elif held is None and not row.wrong and (missing := self._reader.required_missing(row)):
            row.problems += missing
            row.wrong = True
        if row.wrong:
            made.group = RowGroup.WRONG
        elif held is not None:
            baseline = baselines.get(held.record_id)
            made.record_id, made.version = held.record_id, held.version
            made.fields = differing(self._kind, row.values, held.values, baseline)
            made.group = group_of(made.fields)
            if made.group is RowGroup.UNCHANGED:
                made.fields = ()
        return made


def differing(
    kind: FileKind, theirs: Mapping[str, str], ours: Mapping[str, str], baseline: Baseline | None
) -> tuple[FieldUpdate, ...]:
    """The fields in which file and record differ, in the order of the kind's fields."""
    theirs = with_reason(kind, theirs, ours)
    known = baseline.values if baseline else {}
    found = []
    for each in COMPARED[kind]:
        name = each.name
        if name not in theirs or theirs[name] == ours[name]:
            continue
        base = known.get(name)
        state = field_state(base, ours[name], theirs[name])
        if state is not FieldState.IN_STEP:
            found.append(FieldUpdate(name, base, ours[name], theirs[name], state))
    return tuple(found)


def group_of(fields: Sequence[FieldUpdate]) -> RowGroup:
    """The group of a row whose record is there."""
    states = {update.state for update in fields}
    if FieldState.CONFLICT in states:
        return RowGroup.CONFLICT
    return RowGroup.CHANGED if FieldState.THEIRS in states else RowGroup.UNCHANGED


def following(
    row: FileRow, before: Baseline | None, fields: Sequence[FieldUpdate], settled: frozenset[str]
) -> tuple[dict[str, str], dict[int, str], frozenset[str]]:
    """Values and cells of the record's next baseline, and the fields of which it stays behind the file: those that
    differ and whose difference was not ``settled``, so that the next file offers them again."""
    theirs = row.values
    behind = frozenset(update.name for update in fields if update.state in _OPEN and update.name not in settled)
    values = dict(before.values) if before else {}
    values.update((name, text) for name, text in theirs.items() if name not in behind)
    return values, row.cells, behind


def portions(rows: Iterator[ReadRow]) -> Iterator[list[ReadRow]]:
    """The rows, some at a time."""
    portion: list[ReadRow] = []
    for row in rows:
        portion.append(row)
        if len(portion) == PORTION:
            yield portion
            portion = []
    if portion:
        yield portion
