"""The card that a record's form stands on: its name, and beside it what matters most."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.widgets.text import GIVES_WAY, ElidedLabel, Heading

NAME_KEEPS = 24
"""So many characters of a name are seen whatever stands beside it."""


class RecordCard(QFrame):
    """Heading, facts, and ``content`` below."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordCard")
        self._name = Heading("", place="page")
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._facts = ElidedLabel()  # they give way to the name
        self._facts.setProperty(GIVES_WAY, True)
        self._facts.setObjectName("recordFacts")
        self._facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.heading = QHBoxLayout()
        self.heading.setSpacing(10)
        self.heading.addWidget(self._name, 1)
        self.heading.addWidget(self._facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(8)
        column.addLayout(self.heading)
        column.addWidget(content)

    def show_heading(self, name: str, facts: Sequence[str]) -> None:
        """The record's name, and a few words in one line at the right; blank ones are left out."""
        self._name.setText(name)
        most = NAME_KEEPS * self._name.fontMetrics().averageCharWidth()
        self._name.setMinimumWidth(min(self._name.sizeHint().width(), most))
        self._facts.setText("   ·   ".join(fact for fact in facts if fact))
