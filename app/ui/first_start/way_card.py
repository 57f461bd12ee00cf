"""One way to begin: what it is, for whom, and the button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.ui.theme.fonts import sized
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.text import WrapLabel, without_access_key


class WayCard(QFrame):
    """``chosen``: the button was pressed. ``body`` takes what else the way needs to know."""

    chosen = Signal()

    def __init__(self, icon_name: str, heading: str, text: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wayCard")
        title = WrapLabel(heading)
        title.setFont(sized(self.font(), "section", strong=True))
        said = WrapLabel(text)
        said.setProperty("muted", True)
        self.button = QPushButton(caption)
        self.button.setAccessibleName(without_access_key(caption))
        self.button.setAccessibleDescription(text)
        self.button.clicked.connect(self.chosen)
        self.body = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 18)
        column.setSpacing(10)
        column.addWidget(Picture(icon_name, "accent", 32), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(title)
        column.addWidget(said)
        column.addLayout(self.body)
        column.addStretch(1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
