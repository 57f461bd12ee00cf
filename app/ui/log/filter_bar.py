"""What the log is limited to: words, days, person, kind of job, result."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QPushButton, QWidget

from app.domain.sync_log import JobKind, LogQuery, LogResult
from app.ui.log.days import DaysChoice
from app.ui.log.log_text import kind_text
from app.ui.theme.text_scale import scaled
from app.ui.widgets.filter_box import FilterBox

UNDONE = "undone"
ROOM = 120
"""So much more than they need must be there for words and choices to stand side by side."""
WIDEST = 230


class LogFilterBar(QWidget):
    """``changed``: something else is chosen. The customer that the log was opened from is the page's to know."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.customer, self.account = FilterBox(), FilterBox()
        for box, name, hint, tip in (
            (self.customer, self.tr("Customer"), self.tr("Customer   F3"), self.tr("No. or name of a customer.")),
            (self.account, self.tr("Account"), self.tr("Account"), self.tr("Name of an account.")),
        ):
            box.setAccessibleName(name)
            box.setPlaceholderText(hint)
            box.setToolTip(self.tr("%1 Esc shows all again.").replace("%1", tip))
            box.setMinimumWidth(scaled(96))
            box.changed.connect(lambda _text: self._tell())
        self.days = DaysChoice(today, self)
        self.days.changed.connect(self._tell)
        self.person = self._box(self.tr("Person"), self.tr("Who started the job."))
        self.kind = self._box(self.tr("Job"), self.tr("What the job did."))
        self.result = self._box(self.tr("Result"), self.tr("What became of it."))
        self.clear_button = QPushButton(self.tr("&Clear"))
        self.clear_button.setAccessibleName(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Show all jobs again."))
        self.clear_button.clicked.connect(self.clear)
        self._words, self._choices = QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        self._fill()
        self._show_clear()

    def query(self, customer_id: str) -> LogQuery:
        """What is chosen, of one customer or (blank) of all."""
        stretch, kind, result = self.days.stretch(), self.kind.currentData(), self.result.currentData()
        return LogQuery(
            customer_id=customer_id,
            customer=self.customer.text().strip(),
            account=self.account.text().strip(),
            by=str(self.person.currentData() or ""),
            since=stretch.first,
            until=stretch.last,
            kinds=frozenset() if kind is None else frozenset({JobKind(kind)}),
            result=LogResult.ALL if result == UNDONE else LogResult(result),
            undone=True if result == UNDONE else None,
        )

    def is_clear(self) -> bool:
        """Whether everything is shown."""
        words = self.customer.text().strip() or self.account.text().strip()
        return not words and all(box.currentIndex() == 0 for box in self._boxes())

    def clear(self) -> None:
        """Show everything; told once."""
        if self.is_clear():
            return
        with QSignalBlocker(self):
            self.customer.clear()
            self.account.clear()
            self.days.clear()
            for box in self._boxes():
                box.setCurrentIndex(0)
        self._tell()

    def show_people(self, people: Sequence[str]) -> None:
        """Who has started jobs; the one that is chosen stays chosen."""
        chosen = self.person.currentData()
        with QSignalBlocker(self.person):
            self.person.clear()
            self.person.addItem(self.tr("Anybody"), "")
            for name in people:
                self.person.addItem(name, name)
            self.person.setCurrentIndex(max(0, self.person.findData(chosen)))

    def minimumSizeHint(self) -> QSize:
        """Words and choices may stand below one another."""
        least = max(self._words.minimumSize().width(), self._choices.minimumSize().width())
        return QSize(least, self._rows.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _lay_out(self) -> None:
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for row in (self._rows, self._words, self._choices):
            row.setSpacing(6)
        self._words.addWidget(self.customer, 3)
        self._words.addWidget(self.account, 2)
        self._words.addWidget(self.days.own)
        for widget in (self.days.box, self.person, self.kind, self.result, self.clear_button):
            self._choices.addWidget(widget)
        self._choices.addStretch(0)
        self._rows.addLayout(self._words, 1)
        self._rows.addLayout(self._choices)

    def _turn(self) -> None:
        """Side by side where both fit."""
        for row in (self._words, self._choices):
            row.invalidate()  # what was hidden just now takes no room any more
        wanted = self._words.minimumSize().width() + self._choices.minimumSize().width() + ROOM
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.LeftToRight if wanted <= self.width() else directions.TopToBottom)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.days.box, self.person, self.kind, self.result

    def _box(self, name: str, tip: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(scaled(WIDEST))
        box.currentIndexChanged.connect(lambda _index: self._tell())
        return box

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self.show_people(())
            self.kind.addItem(self.tr("All jobs"), None)
            for kind in JobKind:
                self.kind.addItem(kind_text(kind), kind.value)
            self.result.addItem(self.tr("All results"), LogResult.ALL.value)
            self.result.addItem(self.tr("With failures"), LogResult.FAILED.value)
            self.result.addItem(self.tr("Cut off or running"), LogResult.CUT_OFF.value)
            self.result.addItem(self.tr("Undone"), UNDONE)

    def _tell(self) -> None:
        self._show_clear()
        self._turn()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear_button.setVisible(not self.is_clear())
