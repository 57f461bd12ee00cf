"""The cells of a record in the other program's file: what goes, and what must stand beside it lest it be lost."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal

from app.domain.field import Kind
from app.domain.file_export import PendingRecord
from app.domain.file_kind import FileKind
from app.domain.file_record import Baseline, FileLayout
from app.files.crm_export_writer import CrmCell, CrmLayout, Untouched
from app.files.source import HiddenSheet
from app.services.round_trip.export_records import FIELDS, KEYS
from app.services.round_trip.export_words import Words

_NUMERIC = re.compile(r"-?\d+(\.\d+)?")
_TYPED = (Kind.MONEY, Kind.NUMBER, Kind.DATE)
TABLES: Mapping[FileKind, tuple[int, str]] = {
    FileKind.SALESPEOPLE: (13, "Salesperson/Purchaser"),
    FileKind.CUSTOMERS: (18, "Customer"),
}
"""Number and caption of the tables of Dynamics NAV."""


def crm_layout(layout: FileLayout) -> CrmLayout:
    """The layout as the writer of such files knows it."""
    hidden = tuple(HiddenSheet(sheet.name, sheet.place, sheet.cells) for sheet in layout.hidden)
    return CrmLayout(layout.headings, layout.sheet, hidden, layout.encoding, layout.delimiter)


class CrmRows:
    """Rows in the layout of CRM's last export. ``layouts``: all that are known of the kind, by id."""

    def __init__(self, layout: FileLayout, layouts: Mapping[str, FileLayout], words: Words) -> None:
        self._layout = layout
        self._layouts = layouts
        self._words = words
        self._fields = {field.name: field for field in FIELDS[layout.kind]}
        self._places: dict[str, list[int | None]] = {}
        self._guards = crm_layout(layout).guards

    @property
    def columns(self) -> frozenset[str]:
        """The fields that have a column."""
        return frozenset(self._layout.mapping.values()) & self._fields.keys()

    def lacks(self, baseline: Baseline) -> bool:
        """Whether a column of the layout isn't known of the record: an earlier file of other columns told of it."""
        if baseline.layout_id == self._layout.id:
            return False
        return any(
            place is None and self._layout.mapping.get(column) not in baseline.values
            for column, place in enumerate(self._placed(baseline.layout_id))
        )

    def cells(self, record: PendingRecord, going: Collection[str], baseline: Baseline | None) -> list[CrmCell]:
        """One cell a column: new values of the fields that are ``going``, everything else as CRM has it. What CRM
        doesn't know yet is blank there."""
        return [self._cell(column, record, going, baseline) for column in range(len(self._layout.headings))]

    def _cell(self, column: int, record: PendingRecord, going: Collection[str], baseline: Baseline | None) -> CrmCell:
        name = self._layout.mapping.get(column, "")
        pending = record.field(name) if name in self._fields else None
        if pending is not None and (name in going or (pending.sent is not None and pending.problem is None)):
            return self._words.typed(name, pending.new)  # what went out before must not be taken back by this file
        if baseline is None:
            return None
        told, place = baseline.values.get(name), self._placed(baseline.layout_id)[column]
        if place is not None and baseline.cells.get(place, "-").strip() == "":
            return None  # blank in the file, whatever that stands for here
        if name in self._fields and told is not None and self._fields[name].kind in _TYPED:
            return self._words.typed(name, told) if told else None
        if place is None:
            return told or None
        of_baseline = self._layouts.get(baseline.layout_id, self._layout)
        raw = baseline.raw(place, of_baseline.mapping.get(place))
        free = name not in self._fields and column >= self._guards and not self._layout.delimiter
        if free and _NUMERIC.fullmatch(raw) and self._words.learned.holds_numbers(baseline.layout_id, place):
            return Decimal(raw) if "." in raw else int(raw)
        return Untouched(raw)

    def _placed(self, layout_id: str) -> list[int | None]:
        """Where each column of the layout stands in that one."""
        if layout_id not in self._places:
            other = self._layouts.get(layout_id)
            known = {} if other is None else {heading: place for place, heading in enumerate(other.headings)}
            same = layout_id == self._layout.id
            self._places[layout_id] = [
                place if same else known.get(heading) for place, heading in enumerate(self._layout.headings)
            ]
        return self._places[layout_id]


class NavRows:
    """Rows of a configuration package: the key and the fields that any of the records needs."""

    def __init__(
        self,
        kind: FileKind,
        names: Collection[str],
        layout: FileLayout | None,
        layouts: Mapping[str, FileLayout],
        words: Words,
    ) -> None:
        self._layouts = layouts
        self._words = words
        self._key = KEYS[kind]
        fields = FIELDS[kind]
        self._names = [self._key, *(field.name for field in fields if field.name in names and field.name != self._key)]
        captions = {field.name: field.caption for field in fields}
        if layout is not None:
            captions |= {name: layout.headings[column] for column, name in layout.mapping.items()}
        self.headings = [captions[name] for name in self._names]

    def cells(
        self, record: PendingRecord, going: Collection[str], baseline: Baseline | None, present: Mapping[str, str]
    ) -> list[str]:
        """One text a column: new values of the fields that are ``going``, else what NAV is known to hold; of a field
        that no file has told of the ``present`` value."""
        return [record.key, *(self._cell(name, record, going, baseline, present) for name in self._names[1:])]

    def _cell(
        self,
        name: str,
        record: PendingRecord,
        going: Collection[str],
        baseline: Baseline | None,
        present: Mapping[str, str],
    ) -> str:
        pending = record.field(name)
        if pending is not None and (name in going or (pending.sent is not None and pending.problem is None)):
            return self._words.word(name, pending.new) or ""
        if pending is None and record.is_new:
            return ""
        if baseline is None or name not in baseline.values:
            return self._words.word(name, present.get(name, "")) or ""
        layout = self._layouts.get(baseline.layout_id)
        column = next((place for place, field in layout.mapping.items() if field == name), None) if layout else None
        if column is not None and column in baseline.cells:
            return baseline.cells[column]
        return self._words.word(name, baseline.values[name]) or ""


def union_of(going: Sequence[Collection[str]]) -> frozenset[str]:
    """The fields that any of the records needs."""
    return frozenset(name for names in going for name in names)
