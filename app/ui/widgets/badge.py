"""A short word in a pill: "Coupled", "Blocked", "Open"."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.fonts import sized
from app.ui.widgets.look import set_look
from app.ui.widgets.text import PlainLabel

Kind = Literal["neutral", "info", "success", "warning", "danger"]


class Badge(PlainLabel):
    """The word says it, the colour only helps."""

    def __init__(self, text: str = "", kind: Kind = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(sized(self.font(), "caption", strong=True))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", kind)

    def show_word(self, text: str, kind: Kind) -> None:
        """Change word and kind; an empty word hides the badge."""
        self.setText(text)
        set_look(self, "kind", kind)
        self.setVisible(bool(text))
