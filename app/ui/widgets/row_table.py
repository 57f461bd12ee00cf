"""Tables whose rows are records."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from app.ui.theme.text_scale import scaled


def as_rows(table: QTableView, row_height: int, *, several: bool = False) -> None:
    """One selects whole rows of one height (``several`` at once; ``row_height`` grows with the text), edits nothing in
    them, and the Tab key goes on to the next control; what is too wide scrolls smoothly."""
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    modes = QTableView.SelectionMode
    table.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    rows = table.verticalHeader()
    rows.hide()
    rows.setMinimumSectionSize(scaled(row_height))
    rows.setDefaultSectionSize(scaled(row_height))
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setHighlightSections(False)


class RowTable(QTableView):
    """``moved``: one stands on another record, or on none. Whoever inherits shares out the width."""

    moved = Signal()

    def share_width(self) -> None:
        """Called whenever there is another width to share."""

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()
