"""A column that takes the width that the others leave, and no less than it needs to be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from app.ui.theme.text_scale import scaled
from app.ui.widgets.heading_fit import shown_whole

LEAST = 160


class RestOfWidth(QObject):
    """Qt's own way to stretch a column leaves nothing of it where the others take all. Here the table then scrolls
    sideways."""

    def __init__(self, table: QTableView, section: int) -> None:
        super().__init__(table)
        self._table, self._section = table, section
        self._sharing = False
        header = table.horizontalHeader()
        header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._share)
        table.viewport().installEventFilter(self)

    def _share(self) -> None:
        if self._sharing:
            return
        self._sharing = True
        room = -1
        while room != self._table.viewport().width():  # sharing it out may take a scroll bar away
            room = self._table.viewport().width()
            self._give(room)
        self._sharing = False

    def _give(self, room: int) -> None:
        header = self._table.horizontalHeader()
        others = sum(header.sectionSize(each) for each in range(header.count()) if each != self._section)
        least = shown_whole(header, self._section, scaled(LEAST))
        header.resizeSection(self._section, max(least, room - others))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._share()
        return super().eventFilter(watched, event)
