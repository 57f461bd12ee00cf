"""The editors of the CRM forms for the kinds of field that a customer card hasn't: days, percentages, long texts,
the reason of a status, and users."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.field import Field
from app.domain.user import User
from app.ui.captions import option_caption
from app.ui.records.day_edit import DayEdit
from app.ui.records.field_editors import FieldEditor, OptionBox, OptionEditor, TextLine
from app.ui.widgets.text import plain_tooltip

LINES = 4
LONGEST_PERCENTAGE = 9
"""What is longer is no number that a database holds."""


class DayEditor(FieldEditor):
    """A day or none."""

    def __init__(self, field: Field, parent: QWidget, tip: str, today: date) -> None:
        self._today = today
        super().__init__(field, parent, tip)

    def read(self) -> object:
        assert isinstance(self.widget, DayEdit)
        return self.widget.value()

    def write(self, value: object) -> None:
        assert isinstance(self.widget, DayEdit)
        assert value is None or isinstance(value, date)
        self.widget.set_value(value)
        self._tip()

    def _make(self, parent: QWidget) -> QWidget:
        line = DayEdit(self._today, parent)
        line.textEdited.connect(self.edited)
        return line


class PercentEditor(FieldEditor):
    """A percentage, a whole number; blank is zero."""

    def read(self) -> object:
        digits = self.text.strip().removesuffix("%").strip()
        if digits and not (digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_PERCENTAGE):
            raise ValueError(self.text)
        return int(digits or "0")

    def _make(self, parent: QWidget) -> QWidget:
        line = TextLine(parent)
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.textEdited.connect(self.edited)
        return line

    def _shown(self, value: object) -> str:
        return f"{value} %"


class LongTextEditor(FieldEditor):
    """Several lines; the Tab key goes on to the next field."""

    @property
    def text(self) -> str:
        assert isinstance(self.widget, QPlainTextEdit)
        return self.widget.toPlainText()

    def write(self, value: object) -> None:
        assert isinstance(self.widget, QPlainTextEdit)
        self._value = value
        with QSignalBlocker(self.widget):
            self.widget.setPlainText(str(value))
        self._written = self.text  # Qt keeps no carriage returns: what nobody touched stays as it is
        self._tip()

    def read(self) -> object:
        return self._value if self.text == self._written else self.text

    def _make(self, parent: QWidget) -> QWidget:
        self._written = ""
        box = QPlainTextEdit(parent)
        box.setTabChangesFocus(True)
        box.setFixedHeight(LINES * box.fontMetrics().lineSpacing() + 22)
        box.textChanged.connect(self.edited)
        return box

    def _tip(self) -> None:
        plain_tooltip(self.widget, self._help)


class ReasonEditor(OptionEditor):
    """The options depend on the status."""

    def set_options(self, options: Sequence[str]) -> None:
        """Offer these; a value that isn't one of them gives way to the first."""
        assert isinstance(self.widget, OptionBox)
        kept = self.widget.currentData()
        with QSignalBlocker(self.widget):
            self.widget.clear()
            for option in options:
                self.widget.addItem(option_caption(option), option)
            self.widget.setCurrentIndex(max(0, self.widget.findData(kept)))
        self._tip()


class UserEditor(FieldEditor):
    """One of the users, shown by name; the value is the user's id, blank for nobody."""

    @property
    def text(self) -> str:
        assert isinstance(self.widget, OptionBox)
        return self.widget.currentText()

    def read(self) -> object:
        assert isinstance(self.widget, OptionBox)
        return str(self.widget.currentData() or "")

    def write(self, value: object) -> None:
        assert isinstance(self.widget, OptionBox)
        wanted = str(value)
        if wanted and self.widget.findData(wanted) < 0:
            self.widget.addItem(self.tr("(unknown user)"), wanted)
        self.widget.setCurrentIndex(max(0, self.widget.findData(wanted)))
        self._tip()

    def set_users(self, users: Sequence[User]) -> None:
        """The users to choose from, each told apart from others of the same name."""
        assert isinstance(self.widget, OptionBox)
        kept = self.read()
        names = [user.name for user in users]
        with QSignalBlocker(self.widget):
            self.widget.clear()
            self.widget.addItem("", "")
            for user in users:
                doubled = names.count(user.name) > 1 and user.email
                self.widget.addItem(f"{user.name} ({user.email})" if doubled else user.name, user.id)
        self.write(kept)

    def name_of(self, user_id: str) -> str:
        """How the user is shown; the id itself for one that isn't known."""
        assert isinstance(self.widget, OptionBox)
        place = self.widget.findData(user_id)
        return self.widget.itemText(place) if place >= 0 else user_id

    def _make(self, parent: QWidget) -> QWidget:
        box = OptionBox(parent)
        box.addItem("", "")
        box.activated.connect(self.edited)
        return box
