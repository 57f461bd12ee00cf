"""The field mapping on the setup page: how much is mapped, and the way to its window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.text import PlainLabel, WrapLabel


class MappingPanel(QWidget):
    """``open_wanted``: show the window Field Mapping."""

    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        meaning = WrapLabel(
            self.tr(
                "The mapping says which customer field goes with which account field, in which direction, and which "
                "Dynamics CRM value stands for which code."
            )
        )
        self.open_button = QPushButton(self.tr("Field &Mapping…"))
        self.open_button.setAccessibleName(self.tr("Field Mapping…"))
        self.open_button.clicked.connect(self.open_wanted)
        self.state = PlainLabel()
        self.state.setProperty("muted", True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(meaning)
        column.addLayout(row)

    def show_counts(self, enabled: int, total: int, changed: bool) -> None:
        """How many fields are enabled, and whether the company has changed anything."""
        text = self.tr("%1 of %2 fields are enabled.").replace("%1", str(enabled)).replace("%2", str(total))
        self.state.setText(text if not changed else f"{text} " + self.tr("Changed from the defaults."))
