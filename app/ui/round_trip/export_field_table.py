"""The fields of one record that could go out: what the other program holds is struck, what goes stands beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.export_choices import ExportChoices
from app.domain.file_export import PendingField, PendingRecord
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.round_trip.export_text import field_note
from app.ui.round_trip.field_text import field_text, value_text
from app.ui.translation import translate


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field with all that its cells need."""

    record: PendingRecord
    pending: PendingField
    old: str
    new: str
    goes: bool
    able: bool
    note: str


class ExportFieldTable(SpanTable):
    """``taking``: the name of a field, and whether it is to go; Space turns it round."""

    taking = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        blank = translate("ExportChanges", "(blank)")
        columns = [
            SpanColumn(translate("ExportChanges", "Field"), _field),
            SpanColumn(translate("ExportChanges", "Held There"), lambda row: _old(row, blank), 3),
            SpanColumn(translate("ExportChanges", "Goes Out"), lambda row: _new(row, blank), 3, said=_said_new),
            SpanColumn(translate("ExportChanges", "Note"), lambda row: [Span(row.note, Look.MUTED)], 4),
        ]
        super().__init__(translate("ExportChanges", "Fields of the Record"), columns, parent=parent)
        self.setToolTip(self.tr("Space leaves a field out or takes it along."))

    def show_record(
        self, record: PendingRecord | None, choices: ExportChoices, names: Mapping[str, str], locale: QLocale
    ) -> None:
        """Show the record's fields; one stays on the row on which one stood."""
        rows = [] if record is None else [_row(record, each, choices, names, locale) for each in record.fields]
        same = [(row.record.record_id, row.pending.name) for row in self.rows]
        if same and same == [(row.record.record_id, row.pending.name) for row in rows]:
            self.replace_rows(rows)
        else:
            self.show_rows(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() == Qt.Key.Key_Space and isinstance(row, FieldRow):
            if row.able:
                self.taking.emit(row.pending.name, not row.goes)
        else:
            super().keyPressEvent(event)


def _row(
    record: PendingRecord, pending: PendingField, choices: ExportChoices, names: Mapping[str, str], locale: QLocale
) -> FieldRow:
    able = record.problem is None and pending.problem is None
    goes = choices.takes(record, pending)
    return FieldRow(
        record,
        pending,
        value_text(record.kind, pending.name, pending.old, names, locale),
        value_text(record.kind, pending.name, pending.new, names, locale),
        goes,
        able,
        field_note(record, pending, locale, left_out=able and not goes),
    )


def _field(row: FieldRow) -> Spans:
    return [Span(field_text(row.record.kind, row.pending.name), Look.STRONG if row.goes else Look.PLAIN)]


def _old(row: FieldRow, blank: str) -> Spans:
    if not row.old:
        return [] if row.record.is_new else [Span(blank, Look.MUTED)]
    return [Span(row.old, Look.STRUCK if row.goes else Look.PLAIN)]


def _new(row: FieldRow, blank: str) -> Spans:
    if not row.goes:
        return [Span(row.new or blank, Look.MUTED, "" if row.pending.problem is None else "warning")]
    return [Span(row.new, Look.NEW)] if row.new else [Span(blank, Look.MUTED)]


def _said_new(row: FieldRow) -> str:
    new = row.new or translate("ExportChanges", "(blank)")
    if not row.goes:
        return translate("ExportChanges", "{new}, stays here").format(new=new)
    if not row.old:
        return translate("ExportChanges", "{new}, goes out").format(new=new)
    return translate("ExportChanges", "{new}, in place of {old}").format(new=new, old=row.old)
