"""The window that sums up a run over several records: how many went well, and one row for each that did not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.coupling.summary_table import NEXT_STEP, ResultTable, reason_of
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.text import WrapLabel

if TYPE_CHECKING:
    from app.services.results import BatchResult, RecordResult


@dataclass(frozen=True, slots=True)
class RecordCure:
    """A way out for one record: what stands on the button, and what it does (given the window it stands in).
    ``leaves``: it leads to another window, so that a modal one has to close first."""

    caption: str
    run: Callable[[QWidget], None]
    leaves: bool = False


CuresOf = Callable[["RecordResult"], Sequence[RecordCure]]
"""The ways out for a record, the best one first; none: there is nothing a button could do."""


@dataclass(frozen=True, slots=True)
class SummaryText:
    """The words of one kind of run. ``counted`` holds %1 (went well) and %2 (all)."""

    title: str
    counted: str
    again: str = ""


class SummaryWindow(Sheet):
    """Not modal, so that one can go through its rows and mend one after the other; ``try_again`` takes the ids of the
    records that failed."""

    def __init__(
        self,
        text: SummaryText,
        result: BatchResult,
        cures_of: CuresOf,
        try_again: Callable[[list[str]], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, text.title, text.title, remember_as="summary")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._result = result
        self._cures_of = cures_of
        self.sentence = WrapLabel(text.counted.replace("%1", str(result.succeeded)).replace("%2", str(result.total)))
        self._add_sentence()
        rows = [row for row in result.rows if row.error is not None or row.left_alone]
        self.table = ResultTable(rows, self._first_caption)
        self.reason = WrapLabel()
        self.cure_buttons = QHBoxLayout()
        self.cure_buttons.setSpacing(8)
        if rows:
            self._add_rows()
        self._add_buttons(text, try_again)

    def sizeHint(self) -> QSize:
        return QSize(820, 520) if self.table.results else QSize(480, 180)

    def _add_sentence(self) -> None:
        whole = self._result.succeeded == self._result.total
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Picture("check" if whole else "warning", "success_fg" if whole else "warning_fg", 22))
        row.addWidget(self.sentence, 1)
        self.body.addLayout(row)
        if self._result.skipped:
            skipped = self.tr("%1 were not reached because it was stopped; they are as they were.")
            self.body.addWidget(WrapLabel(skipped.replace("%1", str(self._result.skipped))))

    def _add_rows(self) -> None:
        self.body.addWidget(self.table, 1)
        below = QVBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.reason)
        self.cure_buttons.addStretch(1)
        below.addLayout(self.cure_buttons)
        self.body.addLayout(below)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        self.table.activated.connect(self._take_first)
        self.table.clicked.connect(self._take_link)
        self.table.selectRow(0)
        self.table.setFocus()

    def _add_buttons(self, text: SummaryText, try_again: Callable[[list[str]], None] | None) -> None:
        failed = [row.customer_id for row in self._result.failures]
        if try_again is not None and failed and text.again:
            again = self.add_button(text.again)
            again.clicked.connect(self.accept)
            again.clicked.connect(lambda: try_again(failed))
        close = self.add_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)

    def current(self) -> RecordResult | None:
        """The record of the row that is marked."""
        row = self.table.currentIndex().row()
        return self.table.results[row] if 0 <= row < len(self.table.results) else None

    def _first_caption(self, record: RecordResult) -> str:
        return next((cure.caption for cure in self._cures_of(record)), "")

    def _show_row(self) -> None:
        record = self.current()
        while (item := self.cure_buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.reason.setText("" if record is None else reason_of(record))
        self.reason.updateGeometry()
        for cure in () if record is None else self._cures_of(record):
            self.cure_buttons.addWidget(self._button(cure))
        self.cure_buttons.addStretch(1)

    def _button(self, cure: RecordCure) -> QPushButton:
        button = QPushButton(cure.caption, self)
        button.setAccessibleName(cure.caption)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: cure.run(self))
        return button

    def _take_link(self, index: QModelIndex) -> None:
        if index.column() == NEXT_STEP:
            self._take_first()

    def _take_first(self) -> None:
        record = self.current()
        cures = () if record is None else self._cures_of(record)
        if cures:
            cures[0].run(self)
