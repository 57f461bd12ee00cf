"""Choose Columns: which columns of a list one sees, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.saved_view import ColumnPlace
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.list_column import Column
from app.ui.widgets.text import WrapLabel, without_access_key

ROWS = 14


class ColumnList(QListWidget):
    """Ticks by Space or click, order by dragging and by Alt+Up and Alt+Down."""

    def move_current(self, by: int) -> None:
        """Moves the row one stands on."""
        row = self.currentRow()
        if row >= 0 and 0 <= row + by < self.count():
            item = self.takeItem(row)
            self.insertItem(row + by, item)
            self.setCurrentItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_current(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class ColumnChooser(Sheet):
    """``places`` are the columns as they stand now."""

    def __init__(
        self,
        parent: QWidget | None,
        columns: Sequence[Column],
        places: Sequence[ColumnPlace],
    ) -> None:
        super().__init__(parent, "", remember_as="columns")
        self.setWindowTitle(self.tr("Choose Columns"))
        self.setAccessibleName(self.windowTitle())
        self._columns = {column.key: column for column in columns}
        self._widths = {place.key: place.width for place in places}
        self.list = ColumnList()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing() * ROWS)
        self.list.itemChanged.connect(lambda _item: self._update())
        self.body.addWidget(
            WrapLabel(self.tr("Tick the columns to show. Drag them, or press Alt+Up and Alt+Down, to order them."))
        )
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(self._tools())
        self.body.addLayout(row)
        self.ok_button, _cancel = self.add_ok_cancel()
        self._fill(places)
        self.list.setFocus()

    def places(self) -> tuple[ColumnPlace, ...]:
        """The columns as they were chosen."""
        found = []
        for number in range(self.list.count()):
            item = self.list.item(number)
            key = str(item.data(Qt.ItemDataRole.UserRole))
            hidden = item.checkState() is not Qt.CheckState.Checked
            found.append(ColumnPlace(key, self._widths.get(key, self._columns[key].width), hidden))
        return tuple(found)

    def _tools(self) -> QVBoxLayout:
        tools = QVBoxLayout()
        tools.setSpacing(8)
        for caption, tip, act in (
            (self.tr("Move &Up"), self.tr("Alt+Up"), lambda: self.list.move_current(-1)),
            (self.tr("Move &Down"), self.tr("Alt+Down"), lambda: self.list.move_current(1)),
            (self.tr("Usual &Widths"), self.tr("Makes each column as wide as it is by itself"), self._reset_widths),
            (self.tr("&Reset"), self.tr("Columns, order and widths as the list has them by itself"), self._reset),
        ):
            button = QPushButton(caption)
            button.setAccessibleName(without_access_key(caption))
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
            tools.addWidget(button)
        tools.addStretch(1)
        return tools

    def _fill(self, places: Sequence[ColumnPlace]) -> None:
        self.list.clear()
        for place in places:
            item = QListWidgetItem(self._columns[place.key].caption)
            item.setData(Qt.ItemDataRole.UserRole, place.key)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled)
            item.setCheckState(Qt.CheckState.Unchecked if place.hidden else Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._update()

    def _reset_widths(self) -> None:
        self._widths = {}

    def _reset(self) -> None:
        self._widths = {}
        self._fill([ColumnPlace(column.key, column.width, not column.shown) for column in self._columns.values()])

    def _update(self) -> None:
        """A list without columns is of no use."""
        none = all(place.hidden for place in self.places())
        self.ok_button.setEnabled(not none)
        self.ok_button.setToolTip(self.tr("Tick at least one column.") if none else "")
