"""Customize FactBoxes: which boxes are shown beside the card, and in what order."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import icon
from app.ui.theme.text_scale import scaled
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.text import WrapLabel

ROW_HEIGHT = 30
KEY = Qt.ItemDataRole.UserRole + 1


class CustomizeFactBoxes(Sheet):
    """A list with ticks; Move Up and Move Down, or dragging, put it in order."""

    def __init__(self, titles: Mapping[str, str], shown: Collection[str], parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Customize FactBoxes"))
        self._all = list(titles)
        self.body.addWidget(WrapLabel(self.tr("Tick the FactBoxes to show, and put them in the order you like.")))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("FactBoxes"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setUniformItemSizes(True)
        for key, title in titles.items():
            item = QListWidgetItem(title)
            item.setData(KEY, key)
            item.setSizeHint(QSize(0, scaled(ROW_HEIGHT)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(self._buttons())
        self.body.addLayout(row, 1)
        self.add_ok_cancel()
        self.setMinimumWidth(scaled(430))

    def order(self) -> list[str]:
        """The keys from top to bottom, those not shown too."""
        return [str(self.list.item(row).data(KEY)) for row in range(self.list.count())]

    def shown(self) -> list[str]:
        """The ticked keys from top to bottom."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return [str(item.data(KEY)) for item in rows if item.checkState() == Qt.CheckState.Checked]

    def move_current(self, by: int) -> None:
        """Move the current box by one place, ``by`` -1 or 1."""
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + by, item)
            self.list.setCurrentRow(row + by)

    def _buttons(self) -> QVBoxLayout:
        self.up_button = QPushButton(self.tr("Move &Up"))
        self.up_button.setIcon(icon("up"))
        self.up_button.setAccessibleName(self.tr("Move Up"))
        self.up_button.clicked.connect(lambda: self.move_current(-1))
        self.down_button = QPushButton(self.tr("Move &Down"))
        self.down_button.setIcon(icon("down"))
        self.down_button.setAccessibleName(self.tr("Move Down"))
        self.down_button.clicked.connect(lambda: self.move_current(1))
        column = QVBoxLayout()
        for button in (self.up_button, self.down_button):
            button.setAutoDefault(False)
            column.addWidget(button)
        column.addStretch(1)
        return column
