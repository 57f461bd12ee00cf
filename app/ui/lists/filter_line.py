"""The line above a list that says which filters are in force, and what is wrong with one that was typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.ui.icons import icon
from app.ui.widgets.text import GIVES_WAY, ElidedLabel, PlainLabel, WrapLabel


class FilterLine(QWidget):
    """Hidden while there is nothing to say."""

    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ElidedLabel()
        self.text.setProperty(GIVES_WAY, True)
        self.error = WrapLabel()
        self.error.setProperty("kind", "danger")
        self.clear_button = QToolButton()
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setIcon(icon("close", "muted"))
        self.clear_button.setToolButtonStyle(self.clear_button.toolButtonStyle().ToolButtonTextBesideIcon)
        self.clear_button.setAccessibleName(self.tr("Clear Filters"))
        self.clear_button.setToolTip(self.tr("Shows the rows without these filters (Ctrl+Shift+A)"))
        self.clear_button.clicked.connect(self.clear_wanted)
        caption = PlainLabel(self.tr("Filters"))
        caption.setProperty("muted", True)
        row = QHBoxLayout()
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(caption)
        row.addWidget(self.text, 1)
        row.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.error)
        self.setVisible(False)

    def show_filters(self, filters: Sequence[tuple[str, str]], errors: Sequence[str]) -> None:
        """Columns and what they are filtered to; what is wrong with others."""
        parts = [self.tr("{column}: {filter}").format(column=name, filter=text) for name, text in filters]
        self.text.setText("  \N{MIDDLE DOT}  ".join(parts))
        self.error.setText("\n".join(errors))
        self.error.setVisible(bool(errors))
        self.setVisible(bool(parts or errors))
