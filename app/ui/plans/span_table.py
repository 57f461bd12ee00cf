"""A table whose cells hold several pieces of text each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app.ui.plans.plan_cells import Spans
from app.ui.plans.plan_delegate import DIFFERS, SPANS, PlanDelegate
from app.ui.theme.text_scale import scaled
from app.ui.widgets.heading_fit import shown_whole
from app.ui.widgets.list_copy import clipboard_data
from app.ui.widgets.row_table import as_rows
from app.ui.widgets.text import tip_text

ROW_HEIGHT = 30
LEAST_SHARED = 120
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SpanColumn:
    """``share`` of the width that is left; 0: as wide as it must be, at most ``most`` pixels. ``said``: the cell in
    words where the pieces alone don't tell."""

    caption: str
    spans: Callable[[Any], Spans]
    share: int = 0
    most: int = 240
    said: Callable[[Any], str] | None = None


class SpanModel(QAbstractTableModel):
    """Rows are frozen records; ``marked`` says which of them have a ground of their own."""

    def __init__(
        self, columns: Sequence[SpanColumn], marked: Callable[[Any], bool] | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self.rows: Sequence[Any] = ()
        self._marked = marked

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these in place of the others."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def replace_rows(self, rows: Sequence[Any]) -> None:
        """The same rows, of which one knows more now."""
        self.rows = tuple(rows)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].caption
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == DIFFERS:
            return self._marked is not None and self._marked(row)
        if role == SPANS:
            return column.spans(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(span.text for span in column.spans(row))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            said = self.said(row, column)
            return tip_text(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return None

    def said(self, row: Any, column: SpanColumn) -> str:
        """The cell for somebody who hears it."""
        return column.said(row) if column.said is not None else " ".join(span.text for span in column.spans(row))


class SpanTable(QTableView):
    """Columns share the width; where there is too little, the table scrolls sideways. Ctrl+C copies the selected rows
    with their headings, in words."""

    def __init__(
        self,
        name: str,
        columns: Sequence[SpanColumn],
        *,
        marked: Callable[[Any], bool] | None = None,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.span_model = SpanModel(columns, marked, self)
        self.setModel(self.span_model)
        self.setItemDelegate(PlanDelegate(self))
        as_rows(self, ROW_HEIGHT, several=several)
        self.setCornerButtonEnabled(False)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumHeight(scaled(2 * ROW_HEIGHT))

    @property
    def rows(self) -> Sequence[Any]:
        """What is shown."""
        return self.span_model.rows

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows in place of the others, the first one marked."""
        self.span_model.show_rows(rows)
        self.share_width()
        if rows:
            self.selectRow(0)

    def replace_rows(self, rows: Sequence[Any]) -> None:
        """Show the same rows as they are now; what is selected stays selected."""
        self.span_model.replace_rows(rows)
        self.share_width()

    def current_row(self) -> Any | None:
        """The record of the row one stands on."""
        number = self.currentIndex().row()
        return self.rows[number] if 0 <= number < len(self.rows) else None

    def selected_rows(self) -> list[Any]:
        """The records of the selected rows, from the top."""
        return [self.rows[number] for number in sorted(index.row() for index in self.selectionModel().selectedRows())]

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard."""
        columns = [each for place, each in enumerate(self.span_model.columns) if not self.isColumnHidden(place)]
        cells = [[self.span_model.said(row, column) for column in columns] for row in self.selected_rows()]
        QGuiApplication.clipboard().setMimeData(clipboard_data([column.caption for column in columns], cells))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Enter belongs to the window
        else:
            super().keyPressEvent(event)

    def share_width(self) -> None:
        """Give each column what it holds, or its share of the width that is left."""
        header = self.horizontalHeader()
        columns = {
            position: column
            for position, column in enumerate(self.span_model.columns)
            if not self.isColumnHidden(position)
        }
        fixed = {
            position: shown_whole(header, position, min(scaled(column.most), self.sizeHintForColumn(position)))
            for position, column in columns.items()
            if not column.share
        }
        room, whole = self.viewport().width() - sum(fixed.values()), sum(column.share for column in columns.values())
        for position, column in columns.items():
            part = room * column.share // whole if column.share else 0
            wide = shown_whole(header, position, max(scaled(LEAST_SHARED), part))
            self.setColumnWidth(position, fixed.get(position, wide))
