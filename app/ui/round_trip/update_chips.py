"""Which rows of an update are shown: one button a group, with its count."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.domain.file_update import RowGroup
from app.services.round_trip.preview import UpdatePreview
from app.ui.icons import icon
from app.ui.round_trip.update_text import GROUP_ICONS, GROUPS, group_text, group_tip
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.text import plain_tooltip


class UpdateChips(QWidget):
    """``chosen`` carries the RowGroup when another one is to be shown."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Rows"))
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(True)
        self.buttons: dict[RowGroup, QPushButton] = {}
        row = FlowLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for group in GROUPS:
            button = QPushButton(self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("chip", True)
            button.setIcon(icon(*GROUP_ICONS[group]))
            plain_tooltip(button, group_tip(group))
            self.buttons[group] = button
            self._buttons.addButton(button)
            row.addWidget(button)
            button.toggled.connect(lambda down, group=group: self.chosen.emit(group) if down else None)

    def show_preview(self, preview: UpdatePreview) -> None:
        """Say how many rows each group has, and press the first that asks for a look."""
        for group, button in self.buttons.items():
            count = self.locale().toString(preview.count(group))
            text = self.tr("{group} {count}").format(group=group_text(group), count=count)
            button.setText(text)
            button.setAccessibleName(text)
        first = next((group for group in GROUPS if preview.count(group)), RowGroup.CHANGED)
        if self.buttons[first].isChecked():
            self.chosen.emit(first)
        else:
            self.buttons[first].setChecked(True)

    def press(self, group: RowGroup) -> None:
        """Show the group."""
        self.buttons[group].setChecked(True)
