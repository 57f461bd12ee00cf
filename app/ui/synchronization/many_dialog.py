"""The window "Synchronize Now" for several customers: one choice for all, then progress with Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.domain.synchronization import Choice
from app.ui.background import Ticket
from app.ui.errors import sentence_of
from app.ui.plans.notice import Notice
from app.ui.synchronization.choice_box import ChoiceBox
from app.ui.synchronization.tools import ManyTools
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.text import WrapLabel

if TYPE_CHECKING:
    from app.services.results import BatchResult


class SynchronizeManyDialog(Sheet):
    """Accepted when the run has ended, be it by Cancel: ``outcome``. What was complete stays."""

    def __init__(self, count: int, tools: ManyTools, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("SynchronizeManyDialog", "Synchronize Now")
        heading = QCoreApplication.translate("SynchronizeManyDialog", "Synchronize data for {} customers")
        super().__init__(parent, title, heading.format(count), remember_as="")
        self.outcome: BatchResult | None = None
        self._tools = tools
        self._ticket: Ticket | None = None
        self.choices = ChoiceBox(Choice.SEND)
        self.choices.chosen.connect(lambda _choice: self._show_choice())
        self.warning = Notice(self.tr("Warning"))
        self.progress = ProgressPanel(self.tr("Synchronizing"))
        self.progress.setVisible(False)
        self.progress.cancelled.connect(self._stop)
        self.body.addWidget(WrapLabel(self.tr("The same choice is used for all of them.")))
        self.body.addWidget(self.choices)
        self.body.addWidget(self.warning)
        self.body.addWidget(self.progress)
        self.body.addStretch(1)
        self.ok_button, self.cancel_button = self.add_ok_cancel()
        self.setMinimumWidth(520)
        self._show_choice()
        self.choices.focus_choice()

    @property
    def choice(self) -> Choice:
        """The choice that is marked."""
        return self.choices.choice

    def accept(self) -> None:
        """OK: starts the run."""
        if self._ticket is not None:
            return
        choice = self.choice
        self.choices.setEnabled(False)
        self.ok_button.setEnabled(False)
        self.progress.begin(self.tr("Synchronizing"))
        self.progress.setVisible(True)
        self.cancel_button.setVisible(False)
        self.message.dismiss()
        self._ticket = self._tools.lane.run_long(
            lambda progress: self._tools.run(choice, progress),
            self._finish,
            self._fail,
            progress=self.progress.show_progress,
            owner=self,
        )

    def reject(self) -> None:
        """Before the run nothing is changed; during it Esc asks it to stop."""
        if self._ticket is None:
            super().reject()
        else:
            self._stop()

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()

    def _show_choice(self) -> None:
        other = (
            self.tr("Values in Dynamics CRM that differ from the customers' are replaced; the log keeps them.")
            if self.choice is Choice.SEND
            else self.tr("Values in Dynamics NAV that differ from the accounts' are replaced; the log keeps them.")
        )
        self.warning.stand("warning", other)

    def _finish(self, outcome: BatchResult) -> None:
        self.outcome = outcome
        self._ticket = None
        super().accept()

    def _fail(self, error: Exception) -> None:
        self._ticket = None
        self.choices.setEnabled(True)
        self.ok_button.setEnabled(True)
        self.cancel_button.setVisible(True)
        self.progress.setVisible(False)
        if isinstance(error, AppError):
            self.message.show_message("error", sentence_of(error).whole)
        else:
            self._tools.lane.unhandled.emit(error)
