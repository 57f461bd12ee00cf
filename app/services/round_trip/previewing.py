"""Makes the preview of an update: reads, compares, proposes, and finds what the file doesn't have."""

from __future__ import annotations

from array import array
from datetime import datetime

from app.crm.gateway import CrmGateway
from app.domain.file_kind import FileKind
from app.domain.file_update import RowGroup
from app.nav.unit_of_work import NavUnit
from app.services.imports.id_column import IdColumn
from app.services.imports.preview import Addition, Mapped
from app.services.imports.problem import Problem, Reason, sorted_problems
from app.services.imports.reference import Reference, read_reference
from app.services.progress import Progress
from app.services.round_trip.comparing import Compared, RowComparison, portions
from app.services.round_trip.draft import UpdateDraft
from app.services.round_trip.preview import UpdatePreview, numbers
from app.services.round_trip.proposals import Proposer
from app.services.round_trip.reading import FileReader
from app.services.round_trip.rows import FileRow
from app.services.round_trip.store import RecordStore
from app.services.round_trip.stores import store_of


class Previewing:
    """In one read transaction of NAV."""

    def __init__(self, unit: NavUnit, crm: CrmGateway, at: datetime) -> None:
        self._unit = unit
        self._crm = crm
        self._at = at

    def preview(self, draft: UpdateDraft, mapping: Mapped, progress: Progress) -> UpdatePreview:
        """All of it. Raises ``Cancelled``, ``CrmUnavailable``, ``ValueError``."""
        kind = draft.kind
        reference = read_reference(self._unit, self._crm, kind)
        store = store_of(kind, self._unit, self._crm, self._at)
        reader = FileReader(draft.table, kind, mapping, reference)
        comparison = RowComparison(kind, self._unit, store, reader)
        found = Compared(problems=list(reader.of_the_file()))
        total, done = draft.table.row_count, 0
        for portion in portions(reader.rows()):
            progress.check()
            comparison.add(portion, found)
            done += len(portion)
            progress.step(done, total)
        new = [row for row in found.rows if row.group is RowGroup.NEW]
        Proposer(kind, self._unit, self._crm, store, found.claimed).propose(new, progress)
        self._number(kind, new, reference, found)
        missing, known = self._missing(kind, store, found)
        return UpdatePreview(
            draft,
            dict(mapping),
            sorted_problems(found.problems),
            _additions(found.rows),
            _groups(found.rows, len(missing)),
            found.rows,
            IdColumn(missing),
            known,
        )

    @staticmethod
    def _number(kind: FileKind, new: list[FileRow], reference: Reference, found: Compared) -> None:
        if kind is FileKind.CUSTOMERS and (count := sum("no" not in row.values for row in new)):
            found.problems.append(Problem(Reason.NUMBERED, other=reference.customer_series, count=count))

    def _missing(self, kind: FileKind, store: RecordStore, found: Compared) -> tuple[list[str], int]:
        """The records that no row is about, those of an earlier file first, and how many these are."""
        there = found.claimed.keys() | found.mentioned
        ids = [record_id for record_id in store.ids() if record_id not in there]
        told = self._unit.baselines.record_ids(kind) if ids else set()
        known = [record_id for record_id in ids if record_id in told]
        return [*known, *(record_id for record_id in ids if record_id not in told)], len(known)


def _groups(rows: list[FileRow], missing: int) -> dict[RowGroup, array[int]]:
    found = {group: numbers() for group in RowGroup}
    for number, row in enumerate(rows):
        found[row.group].append(number)
    found[RowGroup.MISSING].extend(range(len(rows), len(rows) + missing))
    return found


def _additions(rows: list[FileRow]) -> tuple[Addition, ...]:
    counts: dict[tuple[str, str], Addition] = {}
    for row in rows:
        for addition in coming(row):
            key = (addition.field, addition.code)
            before = counts.get(key)
            count = 1 if before is None else before.count + 1
            counts[key] = Addition(addition.field, addition.caption, addition.code, count)
    return tuple(sorted(counts.values(), key=lambda addition: (addition.field, addition.code)))


def coming(row: FileRow) -> tuple[Addition, ...]:
    """The codes that come with the row: of a record that is there only those of fields that the file changes."""
    if row.group is RowGroup.NEW:
        return row.additions
    changed = {update.name for update in row.fields}
    return tuple(addition for addition in row.additions if addition.field in changed)
