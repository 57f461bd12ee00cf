"""Last step: what went in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.imports.preview import ImportResult
from app.ui.widgets.empty_state import EmptyState


class ResultStep(QWidget):
    """``list_wanted``: show the records. ``again_wanted``: import another file."""

    list_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_list = QAction(self.tr("Open the List"), self)
        self.open_list.triggered.connect(self.list_wanted)
        self.again = QAction(self.tr("Import Another File"), self)
        self.again.triggered.connect(self.again_wanted)
        self._state = EmptyState("check", "")
        self._state.set_actions([self.open_list, self.again])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._state)

    def show_result(self, result: ImportResult) -> None:
        """How many rows went in, and what became of the others."""
        number = self.locale().toString
        heading = self.tr("%1 of %2 rows went in").replace("%1", number(result.inserted))
        parts = []
        if result.with_errors:
            parts.append(self.tr("Rows left out for their errors: %1.").replace("%1", number(result.with_errors)))
        if result.doubles:
            parts.append(self.tr("Rows that were there twice: %1.").replace("%1", number(result.doubles)))
        if result.additions:
            text = self.tr("Codes and salespeople added with them: %1.")
            parts.append(text.replace("%1", number(len(result.additions))))
        self.summary = " ".join(parts)
        self._state.set_text(heading.replace("%2", number(result.read)), self.summary)
