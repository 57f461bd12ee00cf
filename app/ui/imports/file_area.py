"""The area that a file is dropped on: a picture, what is chosen, and the button that chooses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.empty_state import Picture
from app.ui.widgets.text import ElidedLabel, Heading


class FileArea(QFrame):
    """``browse`` is the button, which the area takes."""

    def __init__(self, browse: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._name = Heading(place="section")
        self._facts = ElidedLabel()
        self._facts.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Picture("import", "accent", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._name, self._facts):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(browse, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_file(self, name: str, facts: str) -> None:
        """The file that is chosen and what is in it; or what to do, and which files can be taken."""
        self._name.setText(name)
        self._facts.setText(facts)
