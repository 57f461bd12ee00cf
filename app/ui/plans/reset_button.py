"""The button that has all fields follow the choice of the whole again."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.widgets.text import plain_tooltip, without_access_key


class ResetButton(QPushButton):
    """Away while nobody has chosen for a single field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setProperty("flat", True)
        plain_tooltip(self, self.tr("Has all fields follow the choice for the whole again."))
        self.show_count(0)

    def show_count(self, choices: int) -> None:
        """How many fields have a choice of their own."""
        caption = self.tr("&Reset 1 Choice")
        if choices != 1:
            caption = self.tr("&Reset %1 Choices").replace("%1", str(choices))
        self.setText(caption)
        self.setAccessibleName(without_access_key(caption))
        self.setVisible(choices > 0)
