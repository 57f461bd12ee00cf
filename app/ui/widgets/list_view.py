"""The list that all pages show: rows to select, columns to sort and arrange, everything by keyboard too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    SIGNAL,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSettings,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.domain.listing import ListQuery
from app.ui.theme.current import current_palette
from app.ui.theme.text_scale import scaled
from app.ui.widgets.column_fit import ColumnFit
from app.ui.widgets.list_copier import ListCopier
from app.ui.widgets.list_delegate import ListDelegate
from app.ui.widgets.list_header import ListHeader
from app.ui.widgets.list_lookup import ListLookup
from app.ui.widgets.list_memory import SelectionMemory
from app.ui.widgets.windowed_model import WindowedModel

ROW_HEIGHT = 30
ACTIVATED = SIGNAL("activated_id(QString)")
Index = QModelIndex | QPersistentModelIndex


class ListView(QTableView):
    """A list over a :class:`WindowedModel`. The first row is selected when nothing else is."""

    current_id_changed = Signal(str)
    """The record one stands on; blank when there is none."""
    activated_id = Signal(str)
    """Enter or double click."""
    selection_changed = Signal()

    def __init__(
        self, model: WindowedModel, caption: str, key: str, state: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._list = model
        self.ask: Callable[[ListQuery], None] = model.set_query
        """Shows another query; the owner of the list may have to prepare it."""
        self.announced = ""
        self.empty_text = ""
        self.paints_empty = True
        self.lookup = ListLookup(model)
        self.copier = ListCopier(self)
        self.header = ListHeader(model.columns, key, state, self)
        self.setAccessibleName(caption)
        self.setHorizontalHeader(self.header)
        self._set_up()
        self._memory = SelectionMemory(self, self)
        self.setModel(model)
        # Painting asks every cell of a selected list whether its column is whole: 4 s for 100,000 rows. Of none it asks
        # nothing.
        self.header.setSelectionModel(QItemSelectionModel(model, self.header))
        self.header.restore()
        self.header.show_sort(model.query.sort, model.query.descending)
        self.header.sort_chosen.connect(self.sort_by)
        model.shown.connect(self._see)
        ColumnFit(model, self.header)
        model.arrived.connect(self.announce)
        model.counted.connect(self._see)
        self.verticalScrollBar().valueChanged.connect(self._see)
        self.doubleClicked.connect(self._activate)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(ListDelegate(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setMinimumSectionSize(scaled(ROW_HEIGHT))
        rows.setDefaultSectionSize(scaled(ROW_HEIGHT))
        rows.hide()

    # -- what is selected ----------------------------------------------------------------------------------
    @property
    def list_model(self) -> WindowedModel:
        """The model, which knows its query."""
        return self._list

    def current_id(self) -> str:
        """The record one stands on; blank while its row is on its way, and when there is none."""
        return self._list.id_at(self.currentIndex().row()) or "" if self.currentIndex().isValid() else ""

    def selected_ranges(self) -> list[tuple[int, int]]:
        """First and last row of each stretch of selected rows, from the top."""
        ranges: list[tuple[int, int]] = []
        for first, last in sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList()):
            if ranges and first <= ranges[-1][1] + 1:
                ranges[-1] = (ranges[-1][0], max(last, ranges[-1][1]))
            else:
                ranges.append((first, last))
        return ranges

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(last + 1 - first for first, last in self.selected_ranges())

    def selected_ids(self) -> list[str]:
        """The ids of the selected rows. Reads those that aren't here on this thread: for large selections use
        :meth:`with_selected_ids`."""
        return self.lookup.ids_now(self.selected_ranges())

    def with_selected_ids(self, done: Callable[[list[str]], None]) -> None:
        """Calls ``done`` with the ids of all selected rows, at once or when they have been read."""
        self.lookup.ids(self.selected_ranges(), done)

    def select_id(self, record_id: str) -> None:
        """Selects the record once its place is known; nothing happens when the list doesn't hold it."""
        self._memory.select(record_id)

    def select_row(self, row: int) -> None:
        """Selects one row and shows it."""
        index = self._list.index(row, max(self.currentIndex().column(), 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    # -- order, filter, emptiness --------------------------------------------------------------------------
    def sort_by(self, key: str, descending: bool) -> None:
        """Shows the list in another order; what is selected stays selected."""
        self.ask(self._list.asked_query.sorted_by(key, descending))
        self.header.show_sort(self._list.asked_query.sort, self._list.asked_query.descending)

    def set_empty_text(self, text: str) -> None:
        """What stands in the list while it holds no rows."""
        self.empty_text = text
        self.viewport().update()

    # -- keyboard ------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & control_shift:
            if self.receivers(ACTIVATED) == 0:
                event.ignore()  # Enter opens nothing here: the window's primary button has it
            else:
                self._activate()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copier.copy_rows()
        elif event.key() == Qt.Key.Key_C and event.modifiers() == control_shift:
            self.copier.copy_cell()
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == control_shift:
            self._open_column_menu()
        elif event.key() == Qt.Key.Key_F8 and event.modifiers() == control_shift:
            self.header.open_chooser()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing letters would look through a million rows; the filter box is there for that."""

    def moveCursor(self, cursor_action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row."""
        rows, column = self._list.rowCount(), max(self.currentIndex().column(), 0)
        if rows and cursor_action == self.CursorAction.MoveHome:
            return self._list.index(0, column)
        if rows and cursor_action == self.CursorAction.MoveEnd:
            return self._list.index(rows - 1, column)
        return super().moveCursor(cursor_action, modifiers)

    # -- Qt's view -----------------------------------------------------------------------------------------
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.announce()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        row, first = self.currentIndex().row(), max(self.rowAt(0), 0)
        seen = first <= row < first + max(event.oldSize().height() // scaled(ROW_HEIGHT), 1)
        super().resizeEvent(event)
        if seen and event.size().height() < event.oldSize().height():  # a message bar must not push it out of sight
            aside = self.horizontalScrollBar().value()
            self.scrollTo(self.currentIndex())
            self.horizontalScrollBar().setValue(aside)
        self._see()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._list.loaded and not self._list.rowCount() and self.paints_empty:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(current_palette().muted))
            area = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)

    def _see(self) -> None:
        self.header.show_sort(self._list.asked_query.sort, self._list.asked_query.descending)
        first = max(self.rowAt(0), 0)
        self._list.see(first, first + self.viewport().height() // scaled(ROW_HEIGHT) + 1)

    def announce(self) -> None:
        """Tells the record one stands on, once it is known and only when it is another."""
        if self._memory.restoring:
            return
        current = self.current_id()
        waiting = self.currentIndex().isValid() and not current
        if current != self.announced and not waiting:
            self.announced = current
            self.current_id_changed.emit(current)

    def _activate(self, _index: Index | None = None) -> None:
        if self.current_id():
            self.activated_id.emit(self.current_id())

    def _open_column_menu(self) -> None:
        menu = self.header.menu(self.currentIndex().column())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.header.mapToGlobal(self.header.rect().bottomLeft()))
