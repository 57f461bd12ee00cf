"""The window "Synchronize Now" for one customer: shows what will be written before anything is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError, ChangedMeanwhile
from app.domain.synchronization import Choice, FieldChoice, RecordPlan
from app.ui.errors import sentence_of
from app.ui.plans.decisions import decided, kept, moved, same_state, undecided_note
from app.ui.plans.notice import Notice
from app.ui.synchronization.choice_box import ChoiceBox
from app.ui.synchronization.field_tab import FieldTab
from app.ui.synchronization.preview_cells import preview_columns
from app.ui.synchronization.preview_text import choice_detail, choice_notice, effect_notice, history
from app.ui.synchronization.tools import PairTools, Previews
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.text import WrapLabel

if TYPE_CHECKING:
    from app.services.results import BatchResult


class SynchronizeDialog(Sheet):
    """Accepted once the pair was written as it was shown: ``outcome``. When either record changed in between,
    nothing is written and the window stays open on the new state."""

    def __init__(self, previews: Previews, tools: PairTools, parent: QWidget | None = None) -> None:
        title = translate("SynchronizeDialog", "Synchronize Now")
        heading = translate("SynchronizeDialog", "Synchronize data for {}")
        first = next(iter(previews.values()))
        super().__init__(parent, title, heading.format(first.plan.customer_name), remember_as="synchronize")
        self.outcome: BatchResult | None = None
        self._tools = tools
        self._previews = previews
        self._decisions: Mapping[str, FieldChoice] = {}
        self._moved: frozenset[str] = frozenset()
        self._busy = False
        self.history = WrapLabel()
        self.history.setProperty("muted", True)
        self.choices = ChoiceBox(first.default)
        self.choices.chosen.connect(lambda _choice: self._show())
        self.warning = Notice(self.tr("Warning"))
        self.tab = FieldTab(self.tr("What will be written"), preview_columns(), tools.state)
        self.table, self.only_differences = self.tab.table, self.tab.only_differences
        self.tab.chosen.connect(self._decide)
        self.tab.reset_wanted.connect(lambda: self._read({}))
        self.notice = Notice(self.tr("What OK will do"))
        for widget in (self.history, self.choices, self.warning):
            self.body.addWidget(widget)
        self.body.addWidget(self.tab, 1)
        self.body.addWidget(self.notice)
        self._add_buttons()
        self._show()
        self._take_focus()

    def sizeHint(self) -> QSize:
        return QSize(1060, 700)

    @property
    def choice(self) -> Choice:
        """The choice that is marked."""
        return self.choices.choice

    @property
    def plan(self) -> RecordPlan:
        """What OK would write."""
        return self._previews[self.choice].plan

    def accept(self) -> None:
        """OK: writes what is shown. Nothing while it can't be written, or a field is still to be decided."""
        plan, choice = self.plan, self.choice
        if self._busy or not self._can_write(plan):
            return
        self._set_busy(True)
        self._tools.lane.submit(lambda: self._tools.run(choice, plan), self._finish, self._fail, owner=self)

    def reject(self) -> None:
        """Cancel and Esc change nothing; while OK is under way there is nothing left to cancel."""
        if not self._busy:
            super().reject()

    def _add_buttons(self) -> None:
        if self._tools.several is not None:
            self.several_button = self.add_button(self.tr("Se&veral Customers…"))
            self.several_button.clicked.connect(self._go_to_several)
        self.ok_button, self.cancel_button = self.add_ok_cancel()

    def _go_to_several(self) -> None:
        self.reject()
        if not self.isVisible() and self._tools.several is not None:
            self._tools.several()

    def _take_focus(self) -> None:
        """Where the first question is, else on the choice."""
        asked = self.plan.undecided
        if asked:
            self.table.setFocus()
            self.table.stand_on(asked[0].mapping.key)
        else:
            self.choices.focus_choice()

    def read_again(self) -> None:
        """The rules by which the two are compared may be others by now."""
        if not self._busy:
            self._read(self._decisions)

    def _decide(self, key: str, choice: FieldChoice | None) -> None:
        if not self._busy:
            self._read(decided(self._decisions, key, choice))

    def _read(self, decisions: Mapping[str, FieldChoice]) -> None:
        """Read the pair anew, with these decisions; what is shown stays until it is read."""
        self._decisions = decisions
        self._show_ok()
        self._tools.lane.submit(
            lambda: self._tools.previews(decisions),
            self._take,
            self._fail_reading,
            key=f"preview/{id(self)}",
            owner=self,
        )

    def _take(self, previews: Previews) -> None:
        before, self._previews = self.plan, previews
        if same_state(before, self.plan):
            self._show()
            return
        self._moved = moved(before, self.plan)
        self.message.show_message("warning", self._moved_text())
        left = kept(self._decisions, self._moved)
        self._show()
        if left != self._decisions:
            self._read(left)

    def _moved_text(self) -> str:
        return self.tr(
            "One of the records was changed while you were looking at it; nothing was written. "
            "This is how the two stand now."
        )

    def _can_write(self, plan: RecordPlan) -> bool:
        return not plan.refusals and not plan.undecided and plan.decisions == self._decisions

    def _show(self) -> None:
        preview = self._previews[self.choice]
        for choice in Choice:
            self.choices.show_detail(choice, choice_detail(self._previews[choice].plan, choice))
        self.history.setText(history(preview, QLocale()))
        self.warning.stand(*choice_notice(preview, self.choice))
        self.tab.show_plan(preview.plan, self._decisions, self._moved)
        self.notice.stand(*effect_notice(preview.plan))
        self._show_ok()

    def _show_ok(self) -> None:
        plan = self.plan
        self.ok_button.setEnabled(not self._busy and self._can_write(plan))
        self.note.setText(self.tr("Synchronizing…") if self._busy else undecided_note(plan))

    def _finish(self, result: BatchResult) -> None:
        row = result.rows[0] if result.rows else None
        if row is None or row.error is None:
            self.outcome = result
            self._busy = False
            super().accept()
            return
        self._set_busy(False)
        if isinstance(row.error, ChangedMeanwhile):
            self.message.show_message("warning", self._moved_text())
            self._read(self._decisions)
        else:
            self.message.show_message("error", sentence_of(row.error).whole, self._tools.ways_on(row, self))

    def _fail_reading(self, error: Exception) -> None:
        self._decisions = self.plan.decisions  # what is shown
        self._show()
        self._fail(error)

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, AppError):
            self.message.show_message("error", sentence_of(error).whole)
        else:
            self._tools.lane.unhandled.emit(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.choices.setEnabled(not busy)
        self.tab.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        self._show_ok()
