"""What coupling the ticked pairs would write, shown before anything is; then the run itself, with Cancel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import AppError, Cancelled
from app.ui.background import Ticket
from app.ui.errors import sentence_of
from app.ui.matching.preview_model import problem_of
from app.ui.matching.preview_table import PreviewTable, field_table
from app.ui.matching.preview_text import preview_notice
from app.ui.matching.tools import PreviewTools
from app.ui.matching.words import option_text
from app.ui.plans.notice import Notice
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.text import Heading, PlainLabel, WrapLabel

if TYPE_CHECKING:
    from app.services.matching.bulk_coupling import CouplingChoice, PairPreview
    from app.services.results import BatchResult


class CouplingPreview(Sheet):
    """Accepted when the run has ended, be it by Cancel: ``outcome``. What was complete then stays coupled. Pairs that
    cannot be coupled are tried as well, so that the outcome has a row with the reason for each."""

    def __init__(
        self,
        choices: Sequence[CouplingChoice],
        option: AfterCoupling,
        tools: PreviewTools,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("CouplingPreview", "Preview of the Couplings")
        super().__init__(parent, title, title, remember_as="coupling_preview")
        self.outcome: BatchResult | None = None
        self.previews: Sequence[PairPreview] = ()
        self._choices = list(choices)
        self._option = option
        self._tools = tools
        self._ticket: Ticket | None = None
        self._running = False
        self.notice = Notice(self.tr("What will be written"))
        self.table = PreviewTable()
        self.table.moved.connect(self._show_pair)
        self.fields = field_table()
        self.pair = Heading(place="section")
        self.problem = WrapLabel()
        self.progress = ProgressPanel(title)
        self.progress.cancelled.connect(self._stop)
        self._build()
        self.couple_button = self.add_button(self.tr("&Couple"), primary=True)
        self.couple_button.clicked.connect(self.accept)
        self.back_button = self.add_button(self.tr("&Back"))
        self.back_button.clicked.connect(self.reject)
        self._read()

    def sizeHint(self) -> QSize:
        return QSize(1040, 700)

    def accept(self) -> None:
        """Couple: starts the run over exactly what is shown."""
        if self._ticket is not None or not self.couple_button.isEnabled():
            return
        seen = [preview.plan for preview in self.previews if preview.plan is not None and preview.error is None]
        choices, option, couple = self._choices, self._option, self._tools.couple
        self._running = True
        self._begin(self.tr("Coupling"))
        self._ticket = self._tools.lane.run_long(
            lambda progress: couple(choices, option, progress, seen),
            self._finish,
            self._fail,
            progress=self.progress.show_progress,
            owner=self,
        )

    def reject(self) -> None:
        """Back: nothing was written. While the pairs are coupled it asks the run to stop."""
        if self._running:
            self._stop()
            return
        if self._ticket is not None:
            self._ticket.discard()
            self._ticket = None
        super().reject()

    def _build(self) -> None:
        line = PlainLabel(self.tr("Synchronize After Coupling: %1").replace("%1", option_text(self._option)))
        line.setProperty("muted", True)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pair)
        column.addWidget(self.problem)
        column.addWidget(self.fields, 1)
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self.table)
        self.parts.addWidget(below)
        self.parts.setStretchFactor(0, 1)
        self.parts.setStretchFactor(1, 1)
        self.body.addWidget(line)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.parts, 1)

    def _begin(self, text: str) -> None:
        self.progress.begin(text)
        self.progress.setVisible(True)
        self.parts.setEnabled(False)
        self.couple_button.setEnabled(False)
        self.back_button.setEnabled(not self._running)
        self.message.dismiss()

    def _end(self) -> None:
        self._ticket, self._running = None, False
        self.progress.setVisible(False)
        self.parts.setEnabled(True)
        self.back_button.setEnabled(True)

    def _read(self) -> None:
        self._begin(self.tr("Reading what would be written"))
        choices, option, preview = self._choices, self._option, self._tools.preview
        self._ticket = self._tools.lane.run_long(
            lambda progress: preview(choices, option, progress),
            self._show,
            self._fail,
            progress=self.progress.show_progress,
            owner=self,
        )

    def _show(self, previews: Sequence[PairPreview]) -> None:
        self._end()
        self.previews = previews
        self.table.show_previews(previews)
        self.notice.stand(*preview_notice(previews, self._option))
        self.couple_button.setEnabled(any(preview.error is None for preview in previews))
        self.table.setFocus()

    def _show_pair(self) -> None:
        preview = self.table.current
        plan = None if preview is None else preview.plan
        fields = () if plan is None else plan.fields
        self.fields.show_fields(sorted(fields, key=lambda field: field.target is None and field.problem is None))
        problem = "" if preview is None else problem_of(preview)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.problem.updateGeometry()
        names = "" if preview is None else f"{preview.customer_no} · {preview.customer_name}"
        if preview is not None and preview.account_name:
            names = f"{names}  →  {preview.account_name}"
        self.pair.setText(names)

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()

    def _finish(self, outcome: BatchResult) -> None:
        self._end()
        self.outcome = outcome
        super().accept()

    def _fail(self, error: Exception) -> None:
        running = self._running
        self._end()
        if isinstance(error, Cancelled) and not running:
            super().reject()
        elif isinstance(error, AppError):
            self.couple_button.setEnabled(running)
            self.message.show_message("error", sentence_of(error).whole)
        else:
            self._tools.lane.unhandled.emit(error)
