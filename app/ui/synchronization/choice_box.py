"""The three choices of Synchronize Now, each with what it would do beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from app.domain.synchronization import Choice
from app.ui.widgets.radio_focus import tab_to_marked
from app.ui.widgets.text import ElidedLabel, without_access_key


class ChoiceBox(QWidget):
    """``chosen`` carries the Choice when the user takes another one."""

    chosen = Signal(object)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Direction"))
        captions = {
            Choice.SEND: self.tr("&Send data update to Dynamics CRM."),
            Choice.GET: self.tr("&Get data update from Dynamics CRM."),
            Choice.MERGE: self.tr("&Merge data."),
        }
        self.buttons: dict[Choice, QRadioButton] = {}
        self._details: dict[Choice, ElidedLabel] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (each, caption) in enumerate(captions.items()):
            button = QRadioButton(caption)
            button.setAccessibleName(without_access_key(caption))
            detail = ElidedLabel()
            detail.setProperty("muted", True)
            self.buttons[each], self._details[each] = button, detail
            self._group.addButton(button)
            grid.addWidget(button, row, 0)
            grid.addWidget(detail, row, 1)
        self.buttons[choice].setChecked(True)
        tab_to_marked(self._group)
        self._group.buttonToggled.connect(self._toggled)

    @property
    def choice(self) -> Choice:
        """The one that is marked."""
        return next(each for each, button in self.buttons.items() if button.isChecked())

    def show_detail(self, choice: Choice, text: str) -> None:
        """What the choice would do, in a few words."""
        self._details[choice].setText(text)
        self.buttons[choice].setAccessibleDescription(text)

    def focus_choice(self) -> None:
        """The keyboard stands on the marked choice."""
        self.buttons[self.choice].setFocus()

    def _toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self.chosen.emit(self.choice)
