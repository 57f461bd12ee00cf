"""The window "Undo" of an update from a file: what comes back and what is left alone, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.file_kind import FileKind
from app.domain.file_record import FileAction
from app.domain.undo import Kept
from app.services.round_trip.results import StepUndoField, StepUndoPreview, StepUndoRow
from app.ui.log.kept_text import kept_text
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.round_trip.field_text import field_text, value_text
from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.text import WrapLabel

_NO_NAMES: Mapping[str, str] = {}


def undo_text(preview: StepUndoPreview) -> str:
    """The whole in a sentence or two."""
    if preview.undone:
        text = translate("UpdateFromFile", "%Ln record(s) go back to what they were.", "", n=preview.undone)
    else:
        text = translate("UpdateFromFile", "No record is written to; only what was remembered of the file goes back.")
    kept = len(preview.kept)
    if not kept:
        return text
    left = translate("UpdateFromFile", "Of %Ln record(s) something is left alone; the reason is beside it.", "", n=kept)
    return f"{text} {left}"


@dataclass(frozen=True, slots=True)
class UndoCells:
    """One field of a record in words."""

    caption: str
    now: str
    back: str
    kept: Kept | None


class UpdateUndoSheet(Sheet):
    """Accepted: take back what is shown."""

    def __init__(self, preview: StepUndoPreview, parent: QWidget | None = None) -> None:
        title = translate("UpdateFromFile", "Undo Update")
        super().__init__(parent, title, preview.step.file_name or title, remember_as="undo update")
        self.preview = preview
        self.told = WrapLabel(undo_text(preview))
        self.told.setFont(sized(self.font(), "base", strong=True))
        self.records = SpanTable(
            translate("UpdateFromFile", "Records of the update"),
            [
                SpanColumn(translate("UpdateFromFile", "No."), lambda row: [Span(row.change.key)]),
                SpanColumn(translate("UpdateFromFile", "Name"), lambda row: [Span(row.change.name, Look.STRONG)], 3),
                SpanColumn(translate("UpdateFromFile", "What Happens"), _what, 3),
            ],
        )
        self.fields = SpanTable(
            translate("UpdateFromFile", "Fields of the record"),
            [
                SpanColumn(translate("UpdateFromFile", "Field"), lambda row: [Span(row.caption, Look.STRONG)]),
                SpanColumn(translate("UpdateFromFile", "Here Now"), _now, 3),
                SpanColumn(translate("UpdateFromFile", "Comes Back"), _back, 3),
            ],
        )
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(scaled(10))
        parts.addWidget(self.records)
        parts.addWidget(self.fields)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        self.body.addWidget(self.told)
        self.body.addWidget(parts, 1)
        self.records.selectionModel().currentRowChanged.connect(lambda *_: self._show_fields())
        self.records.show_rows(preview.rows)
        self._show_fields()
        self.ok_button, self.cancel_button = self.add_ok_cancel(translate("UpdateFromFile", "&Undo"))
        self.ok_button.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(900, 560)

    def _show_fields(self) -> None:
        row = self.records.current_row()
        kind, locale = self.preview.step.kind, self.locale()
        shown = _cells(row, kind, locale) if isinstance(row, StepUndoRow) else []
        self.fields.show_rows(shown)


def _cells(row: StepUndoRow, kind: FileKind, locale: QLocale) -> list[UndoCells]:
    fields = row.fields or [
        StepUndoField(name, now, back) for name, (now, back) in (row.planned.changes if row.planned else {}).items()
    ]
    return [
        UndoCells(
            field_text(kind, each.name),
            value_text(kind, each.name, each.now, _NO_NAMES, locale),
            value_text(kind, each.name, each.back, _NO_NAMES, locale),
            each.kept,
        )
        for each in fields
    ]


def _what(row: StepUndoRow) -> Spans:
    if row.kept is not None:
        return [Span(kept_text(row.kept, ""), Look.MUTED, "" if row.kept is Kept.BACK else "warning")]
    if row.change.action is FileAction.CREATE:
        return [Span(translate("UpdateFromFile", "is removed again"))]
    if row.change.action is FileAction.DELETE:
        return [Span(translate("UpdateFromFile", "comes back"))]
    if row.planned is None:
        return [Span(translate("UpdateFromFile", "is left alone"), Look.MUTED, "warning")]
    return [Span(translate("UpdateFromFile", "%Ln value(s) come back", "", n=len(row.planned.changes)))]


def _now(row: UndoCells) -> Spans:
    look = Look.STRUCK if row.kept is None else Look.PLAIN
    return [Span(row.now, look)] if row.now else []


def _back(row: UndoCells) -> Spans:
    if row.kept is not None:
        return [Span(kept_text(row.kept, ""), Look.MUTED)]
    return [Span(row.back, Look.NEW)] if row.back else [Span(translate("UpdateFromFile", "(blank)"), Look.MUTED)]
