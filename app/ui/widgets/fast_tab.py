"""A FastTab: a section of a card that folds away and then shows its main values in its heading line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.fold_frame import FoldFrame
from app.ui.widgets.text import GIVES_WAY, ElidedLabel


class FastTab(FoldFrame):
    """Put fields into ``body`` or hand over one widget with set_body."""

    def __init__(self, title: str, parent: QWidget | None = None, *, expanded: bool = True) -> None:
        super().__init__(title, parent)
        self._values: list[str] = []
        self._summary = ElidedLabel()
        self._summary.setProperty("muted", True)
        self._summary.setProperty(GIVES_WAY, True)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        heading = QHBoxLayout()
        heading.setContentsMargins(0, 0, 0, 0)
        heading.setSpacing(8)
        heading.addWidget(self._button)
        heading.addWidget(self._summary, 1)
        self._heading = heading
        self.body.setContentsMargins(4, 4, 4, 10)
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(heading)
        column.addWidget(self._body)
        self.expanded = expanded
        self._show_summary()

    def set_body(self, widget: QWidget) -> None:
        """Show ``widget`` alone under the heading; what was there before is deleted."""
        while (item := self.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.body.addWidget(widget)

    def set_summary(self, values: Sequence[str]) -> None:
        """The main values, shown in the heading line while the tab is collapsed; empty ones are left out."""
        self._values = [value for value in values if value]
        self._show_summary()

    def add_heading_widget(self, widget: QWidget) -> None:
        """Put a small control at the right end of the heading line, e.g. a tick box."""
        self._heading.addWidget(widget)

    def _fold(self, expanded: bool) -> None:
        super()._fold(expanded)
        self._show_summary()

    def _show_summary(self) -> None:
        self._summary.setText("" if self.expanded else "    ".join(self._values))
