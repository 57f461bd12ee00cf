"""The window "Synchronize Now" for one customer: shows what will be written before anything is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, QSize
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.errors import AppError, ChangedMeanwhile
from app.domain.synchronization import Choice, RecordPlan
from app.ui.errors import sentence_of
from app.ui.plans.notice import Notice
from app.ui.plans.plan_table import PlanTable
from app.ui.synchronization.choice_box import ChoiceBox
from app.ui.synchronization.preview_cells import preview_columns
from app.ui.synchronization.preview_text import both_changed_warning, choice_detail, effect_notice, history
from app.ui.synchronization.tools import PairTools
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.text import WrapLabel

if TYPE_CHECKING:
    from app.services.results import BatchResult, SynchronizationPreview


class SynchronizeDialog(Sheet):
    """Accepted once the pair was written as it was shown: ``outcome``. When either record changed in between,
    nothing is written and the window stays open on the new state."""

    def __init__(self, preview: SynchronizationPreview, tools: PairTools, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("SynchronizeDialog", "Synchronize Now")
        heading = QCoreApplication.translate("SynchronizeDialog", "Synchronize data for {}")
        super().__init__(parent, title, heading.format(preview.plan.customer_name), remember_as="synchronize")
        self.outcome: BatchResult | None = None
        self._tools = tools
        self._plans: dict[Choice, RecordPlan] = {}
        self._busy = False
        self.history = WrapLabel()
        self.history.setProperty("muted", True)
        self.choices = ChoiceBox(preview.default)
        self.choices.chosen.connect(lambda _choice: self._show_choice())
        self.warning = Notice(self.tr("Warning"))
        self.table = PlanTable(self.tr("What will be written"), preview_columns())
        self.only_differences = QCheckBox(self.tr("&Only fields that differ"))
        self.only_differences.setAccessibleName(self.tr("Only fields that differ"))
        self.only_differences.toggled.connect(self.table.plan_model.set_only_differences)
        self.tab = FastTab(self.tr("What will be written"))
        self.tab.add_heading_widget(self.only_differences)
        self.tab.set_body(self.table)
        self.notice = Notice(self.tr("What OK will do"))
        for widget in (self.history, self.choices, self.warning):
            self.body.addWidget(widget)
        self.body.addWidget(self.tab, 1)
        self.body.addWidget(self.notice)
        self.ok_button, self.cancel_button = self.add_ok_cancel()
        self._take(preview)
        self._read_other()
        self.choices.focus_choice()

    def sizeHint(self) -> QSize:
        return QSize(1060, 680)

    @property
    def choice(self) -> Choice:
        """The choice that is marked."""
        return self.choices.choice

    def accept(self) -> None:
        """OK: writes what is shown. Waits while the choice is still being read."""
        plan = self._plans.get(self.choice)
        if self._busy or plan is None or plan.refusals:
            return
        choice = self.choice
        self._set_busy(True)
        self._tools.lane.submit(lambda: self._tools.run(choice, plan), self._finish, self._fail, owner=self)

    def reject(self) -> None:
        """Cancel and Esc change nothing; while OK is under way there is nothing left to cancel."""
        if not self._busy:
            super().reject()

    def _take(self, preview: SynchronizationPreview) -> None:
        """Show this state of the pair; the other choice is read after it."""
        plan = preview.plan
        shown = plan.choice or preview.default
        self._plans = {shown: plan}
        self.history.setText(history(preview, QLocale()))
        self.warning.stand("warning", both_changed_warning() if preview.both_changed else "")
        differ = bool(plan.differences)
        with QSignalBlocker(self.only_differences):
            self.only_differences.setChecked(differ and (self.only_differences.isChecked() or not self.isVisible()))
        self.only_differences.setEnabled(differ)
        self.table.plan_model.set_only_differences(self.only_differences.isChecked())
        self._show_choice()

    def _read_other(self) -> None:
        other = Choice.GET if Choice.SEND in self._plans else Choice.SEND
        self._tools.lane.submit(
            lambda: self._tools.preview(other),
            lambda preview: self._take_other(other, preview),
            self._fail,
            key=f"preview/{id(self)}",
            owner=self,
        )

    def _take_other(self, other: Choice, preview: SynchronizationPreview) -> None:
        known = next(iter(self._plans.values()))
        versions = (known.customer_version, known.account_version)
        if (preview.plan.customer_version, preview.plan.account_version) != versions:
            self._read_again()
            return
        self._plans[other] = preview.plan
        self._show_choice()

    def _read_again(self) -> None:
        choice = self.choice
        self._tools.lane.submit(
            lambda: self._tools.preview(choice), self._take_again, self._fail, key=f"preview/{id(self)}", owner=self
        )

    def _take_again(self, preview: SynchronizationPreview) -> None:
        self._take(preview)
        self._read_other()

    def _show_choice(self) -> None:
        for choice in Choice:
            self.choices.show_detail(choice, choice_detail(self._plans.get(choice), choice))
        plan = self._plans.get(self.choice)
        self.note.setText(self.tr("Reading…") if plan is None else "")
        self.ok_button.setEnabled(plan is not None and not plan.refusals and not self._busy)
        if plan is not None:
            self.table.show_fields(plan.fields)
            self.notice.stand(*effect_notice(plan, self.choice))

    def _finish(self, result: BatchResult) -> None:
        row = result.rows[0] if result.rows else None
        if row is None or row.error is None:
            self.outcome = result
            self._busy = False
            super().accept()
            return
        self._fail(row.error)
        if isinstance(row.error, ChangedMeanwhile):
            text = self.tr(
                "One of the records was changed while you were looking at it; nothing was written. "
                "This is how the two stand now."
            )
            self.message.show_message("warning", text)
            self._read_again()
        else:
            self.message.show_message("error", sentence_of(row.error).whole, self._tools.ways_on(row, self))

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, AppError):
            self.message.show_message("error", sentence_of(error).whole)
        else:
            self._tools.lane.unhandled.emit(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.choices.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        self._show_choice()
        if busy:
            self.note.setText(self.tr("Synchronizing…"))
