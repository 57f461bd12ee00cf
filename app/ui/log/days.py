"""The days that the log is limited to: a stretch up to today, or from one day to another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.ui.records.day_edit import DayEdit
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.text import PlainLabel

ANY, FROM_TO = "any", "from_to"
STRETCHES = {"today": 1, "week": 7, "month": 30}


@dataclass(frozen=True, slots=True)
class Stretch:
    """First and last day, both included; ``None``: open."""

    first: date | None = None
    last: date | None = None


class DaysChoice(QObject):
    """A drop-down list (``box``) and, for a stretch of one's own, two days (``own``). ``changed``: the stretch is
    another one."""

    changed = Signal()

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._told = Stretch()
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Days"))
        self.box.setToolTip(self.tr("Jobs that were started on these days."))
        for key, caption in _captions().items():
            self.box.addItem(caption, key)
        self.first, self.last = DayEdit(today), DayEdit(today)
        self.own = QWidget()
        row = QHBoxLayout(self.own)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for caption, edit in ((self.tr("F&rom"), self.first), (self.tr("t&o"), self.last)):
            label = PlainLabel(caption)
            label.setBuddy(edit)
            edit.setAccessibleName(caption.replace("&", ""))
            edit.setFixedWidth(scaled(124))
            edit.textEdited.connect(lambda _text: self._tell())
            edit.editingFinished.connect(self._tell)
            row.addWidget(label)
            row.addWidget(edit)
        self.box.currentIndexChanged.connect(lambda _index: self._choose())
        self._choose()

    def stretch(self) -> Stretch:
        """The days that are chosen; a day that can't be read counts as open."""
        key = str(self.box.currentData())
        if key == FROM_TO:
            return Stretch(_day(self.first), _day(self.last))
        if key == ANY:
            return Stretch()
        return Stretch(self._today - timedelta(days=STRETCHES[key] - 1), self._today)

    def clear(self) -> None:
        """Any day."""
        self.box.setCurrentIndex(0)

    def _choose(self) -> None:
        own = self.box.currentData() == FROM_TO
        self.own.setVisible(own)
        if own and not self.first.text():
            self.first.set_value(self._today - timedelta(days=STRETCHES["week"] - 1))
            self.last.set_value(self._today)
        self._tell()

    def _tell(self) -> None:
        if self.stretch() != self._told:
            self._told = self.stretch()
            self.changed.emit()


def _day(edit: DayEdit) -> date | None:
    try:
        return edit.value()
    except ValueError:
        return None


def _captions() -> dict[str, str]:
    return {
        ANY: translate("DaysChoice", "Any day"),
        "today": translate("DaysChoice", "Today"),
        "week": translate("DaysChoice", "Last 7 days"),
        "month": translate("DaysChoice", "Last 30 days"),
        FROM_TO: translate("DaysChoice", "From – to"),
    }
