"""The sub-grids of an account: two side by side where there is room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.context import Context
from app.ui.related.kinds import CASES, OPPORTUNITIES, QUOTES
from app.ui.related.sub_grid import SubGrid

SIDE_BY_SIDE_FROM = 1560


class SubGrids(QWidget):
    """Opportunities, and below them quotes and cases."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opportunities = SubGrid(context, OPPORTUNITIES)
        self.quotes = SubGrid(context, QUOTES)
        self.cases = SubGrid(context, CASES)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(12)
        self._row.addWidget(self.quotes, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.cases, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.opportunities)
        column.addLayout(self._row)

    def show_account(self, account_id: str, name: str) -> None:
        """Show what hangs on this account."""
        for grid in (self.opportunities, self.quotes, self.cases):
            grid.show_account(account_id, name)

    def refresh(self) -> None:
        """Read everything anew."""
        for grid in (self.opportunities, self.quotes, self.cases):
            grid.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wide = self.width() >= SIDE_BY_SIDE_FROM
        self._row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
