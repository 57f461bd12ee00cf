"""The files that were written, and how it stands with what was in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.file_export import ExportedValue, FileExport
from app.domain.listing import ListQuery
from app.ui.context import Context
from app.ui.file_saving import folder_action
from app.ui.icons import icon
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.round_trip.export_text import STANDING_ICONS, standing_text, standings_text, target_text
from app.ui.round_trip.field_text import field_text, value_text
from app.ui.translation import translate
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.list_column import Column, written
from app.ui.widgets.list_view import ListView
from app.ui.widgets.text import without_access_key
from app.ui.widgets.windowed_model import WindowedModel

if TYPE_CHECKING:
    from app.services.round_trip.export import ExportService

MOST_LISTED = 500


class ValueSource:
    """The values of one file."""

    def __init__(self, service: ExportService) -> None:
        self._service = service
        self.export_id = ""

    def count(self, _query: ListQuery) -> int:
        """How many there are."""
        return self._service.count_exported(self.export_id)

    def rows(self, _query: ListQuery, start: int, limit: int) -> Sequence[ExportedValue]:
        """Some of them."""
        return self._service.exported(self.export_id, start, limit)

    def position(self, _query: ListQuery, _record_id: str) -> int | None:
        """Nobody looks for one."""
        return None

    def id_of(self, row: ExportedValue) -> str:
        """Record and field."""
        return f"{row.record_id} {row.field}"


class ExportEarlierPane(QWidget):
    """``again``: the file that one stands on is to go out once more."""

    again = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._source = ValueSource(context.services.exports)
        self.exports = SpanTable(self.tr("Earlier Exports"), _export_columns(self))
        query = ListQuery("place")
        self.model = WindowedModel(self._source, _value_columns(self), query, context.lane, self)
        self.values = ListView(self.model, self.tr("Values of the File"), "exported values", context.state)
        self.again_button = self._button(self.tr("Write A&gain…"))
        self.again_button.setToolTip(self.tr("Show those of its records of which something has not come back."))
        self.folder_button = self._button(self.tr("Open &Folder"))
        heading = self.tr("No file has been written yet")
        self.empty = EmptyState("recent", heading, self.tr("What was written stands here, with what became of it."))
        self._build()
        self.exports.selectionModel().currentRowChanged.connect(lambda *_: self._show_export())
        self.again_button.clicked.connect(lambda: self.again.emit(self.exports.current_row()))
        self.folder_button.clicked.connect(self._open_folder)
        self.model.failed.connect(context.errors.show)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.again_button)
        buttons.addWidget(self.folder_button)
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(8)
        above.addWidget(self.exports, 1)
        above.addLayout(buttons)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(10)
        parts.addWidget(upper)
        parts.addWidget(self.values)
        self._parts = parts
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def read(self) -> None:
        """Look at the receipts anew."""
        service = self._context.services.exports
        self._context.lane.submit(
            lambda: service.exports(0, MOST_LISTED),
            self._show,
            self._context.errors.show,
            key="export.earlier",
            owner=self,
        )

    def _show(self, exports: Sequence[FileExport]) -> None:
        before = self.exports.current_row()
        self.exports.show_rows(exports)
        place = next((place for place, each in enumerate(exports) if before is not None and each.id == before.id), 0)
        if exports:
            self.exports.selectRow(place)
        self.stack.setCurrentWidget(self._parts if exports else self.empty)
        self._show_export()

    def _show_export(self) -> None:
        export = self.exports.current_row()
        self.again_button.setEnabled(export is not None and export.open > 0)
        self.folder_button.setEnabled(export is not None)
        if export is not None:
            self._source.export_id = export.id
            self.model.set_query(ListQuery("place"))

    def _open_folder(self) -> None:
        export = self.exports.current_row()
        if export is not None:
            folder_action(Path(export.path), self).trigger()

    def _button(self, caption: str) -> QPushButton:
        button = QPushButton(caption)
        button.setAccessibleName(without_access_key(caption))
        return button


def _export_columns(pane: QWidget) -> list[SpanColumn]:
    locale = pane.locale()

    def records(export: Any) -> Spans:
        return [Span(locale.toString(export.records))]

    def state(export: Any) -> Spans:
        return [Span(standings_text(export), Look.PLAIN, "check" if not export.open else "recent")]

    return [
        SpanColumn(translate("ExportChanges", "Written"), lambda export: [Span(written(export.written_at, locale))]),
        SpanColumn(translate("ExportChanges", "By"), lambda export: [Span(export.by)], most=130),
        SpanColumn(translate("ExportChanges", "For"), lambda export: [Span(target_text(export.target))]),
        SpanColumn(translate("ExportChanges", "Records"), records),
        SpanColumn(translate("ExportChanges", "Values"), state, 3),
        SpanColumn(translate("ExportChanges", "File"), lambda export: [Span(Path(export.path).name, Look.MUTED)], 3),
    ]


_NO_NAMES: Mapping[str, str] = {}


def _value_columns(pane: QWidget) -> list[Column]:
    locale = pane.locale()

    def old(row: ExportedValue) -> str:
        return value_text(row.kind, row.field, row.old, _NO_NAMES, locale)

    def new(row: ExportedValue) -> str:
        return value_text(row.kind, row.field, row.new, _NO_NAMES, locale)

    def drawn(row: ExportedValue) -> QIcon:
        return icon(STANDING_ICONS[row.standing], "muted")

    return [
        Column("record", translate("ExportChanges", "Record"), lambda row: row.name, width=220, sortable=False),
        Column(
            "field",
            translate("ExportChanges", "Field"),
            lambda row: field_text(row.kind, row.field),
            width=150,
            sortable=False,
        ),
        Column("old", translate("ExportChanges", "Was"), old, width=180, sortable=False),
        Column("new", translate("ExportChanges", "Written"), new, width=180, sortable=False),
        Column(
            "standing",
            translate("ExportChanges", "State"),
            lambda row: standing_text(row.standing),
            width=190,
            decoration=drawn,
            sortable=False,
        ),
        Column(
            "settled_at", translate("ExportChanges", "Since"), lambda row: row.settled_at, "time", 140, sortable=False
        ),
    ]
