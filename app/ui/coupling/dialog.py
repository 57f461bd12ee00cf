"""The window "Microsoft Dynamics CRM Account Coupling"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.account import Account
from app.domain.coupling_dialog import AfterCoupling, CouplingDialogState, DialogAction
from app.domain.errors import (
    AmbiguousAccountName,
    AppError,
    ChangedMeanwhile,
    NoAccountNamed,
    SalespersonNotCoupled,
)
from app.domain.folding import fold
from app.ui.coupling.comparison import Comparison
from app.ui.coupling.completion import AccountCompletion
from app.ui.coupling.effect_text import effect_notice
from app.ui.coupling.form import CouplingForm
from app.ui.coupling.records import CoupledRecords
from app.ui.coupling.request import CouplingRequest, CouplingTools
from app.ui.errors import sentence_of
from app.ui.plans.decisions import undecided_note
from app.ui.plans.notice import Notice
from app.ui.sentence import action_caption
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet

if TYPE_CHECKING:
    from app.services.results import CouplingDraft, CouplingResult, Suggestion


class CouplingDialog(Sheet):
    """Accepted once the coupling is made (``outcome``), or when OK had nothing to do (``outcome`` is ``None``).

    What can't be done is said in the window, which stays open with everything as it was chosen.
    """

    def __init__(self, draft: CouplingDraft, tools: CouplingTools, parent: QWidget | None = None) -> None:
        customer = draft.customer
        title = translate("CouplingDialog", "Microsoft Dynamics CRM Account Coupling")
        super().__init__(parent, title, f"{customer.no} · {customer.name}", remember_as="coupling")
        self.outcome: CouplingResult | None = None
        self._customer = customer
        self._tools = tools
        self._suggestions: Sequence[Suggestion] = ()
        self._busy = False
        self._ok_waits = False
        self._focused: QWidget | None = None
        account = draft.account
        self.state = CouplingDialogState.opened(account.id if account else None, account.name if account else "")
        self.form = CouplingForm()
        self.records = CoupledRecords()
        self.notice = Notice(self.tr("What OK will do"))
        self.body.addWidget(self.form)
        self.body.addWidget(self.records, 1)
        self.body.addWidget(self.notice)
        self.ok_button, self.cancel_button = self.add_ok_cancel()
        self._completion = AccountCompletion(tools.lane, tools.reader, self.form.account)
        self._comparison = Comparison(tools.lane, tools.reader, customer.id, self)
        if account is not None:
            self._completion.remember(account)
        self._connect()
        self.form.account.setFocus()
        self._show()
        tools.lane.submit(lambda: tools.reader.suggest(customer.id), self._take_suggestions, self._ignore, owner=self)

    def sizeHint(self) -> QSize:
        return QSize(860, 640)

    def accept(self) -> None:
        """OK: does what the state stands for; the window closes when it is done."""
        action = self.state.action
        if self._busy:
            return
        if action is DialogAction.NOTHING:
            super().accept()
        elif action is DialogAction.RESOLVE:
            self._ok_waits = True
            self._completion.resolve(self.state.account_text)
        elif self._comparison.plan is None:
            self._ok_waits = True  # what will be written is shown first
            self._comparison.ask(self.state, again=True)
        elif not self._asks():
            self._do()

    def reject(self) -> None:
        """Cancel and Esc change nothing; while OK is under way there is nothing left to cancel."""
        if not self._busy:
            super().reject()

    def _connect(self) -> None:
        form = self.form
        form.account.text_typed.connect(lambda text: self._change(self.state.with_text(text)))
        form.account.choice_made.connect(self._choose_id)
        form.account.lookup_requested.connect(self.look_up)
        form.account.editingFinished.connect(self._leave_account)
        form.suggestion.taken.connect(self._choose_id)
        form.suggestion.more_wanted.connect(self.look_up)
        form.option_chosen.connect(lambda option: self._change(self.state.with_option(AfterCoupling(option))))
        form.create_new_ticked.connect(lambda ticked: self._change(self.state.with_create_new(ticked)))
        self._completion.recognized.connect(self._recognize)
        self._completion.resolved.connect(self._take_resolved)
        self._completion.unresolved.connect(self._refuse_name)
        self._comparison.changed.connect(self._show_comparison)
        self._comparison.failed.connect(self._fail)
        self.records.chosen.connect(self._comparison.decide)
        self.records.reset_wanted.connect(self._comparison.reset)
        order = [
            *form.focus_order(),
            self.records.heading_button,
            self.records.reset,
            self.records.table,
            self.ok_button,
        ]
        for first, second in pairwise([*order, self.cancel_button]):
            QWidget.setTabOrder(first, second)

    def compare_again(self) -> None:
        """The rules by which the two are compared may be others by now."""
        if not self._busy:
            self._comparison.ask(self.state, again=True)

    def look_up(self) -> None:
        """Open the account lookup."""
        if not self.state.account_enabled or self._busy:
            return
        self.form.account.setFocus()
        self._tools.lookup(self, self.state, self._suggestions, self.choose)

    def _change(self, state: CouplingDialogState) -> None:
        self.state = state
        self._ok_waits = False
        self.form.show_account_error("")
        self.message.dismiss()
        self._show()

    def choose(self, account: Account) -> None:
        """Put an account into the field Account."""
        self._change(self.state.with_account(account.id, self._completion.label(account)))

    def _choose_id(self, account_id: str) -> None:
        account = self._completion.account(account_id)
        if account is not None:
            self.choose(account)

    def _recognize(self, account: Account, text: str) -> None:
        if text == self.state.account_text and self.state.account_id is None:
            waits = self._ok_waits
            self._change(self.state.with_account(account.id, text))
            if waits:
                self.accept()

    def _leave_account(self) -> None:
        if self.state.action is DialogAction.RESOLVE and not self._ok_waits:
            self._completion.resolve(self.state.account_text)

    def _take_resolved(self, account: Account, text: str) -> None:
        if text != self.state.account_text or self.state.action is not DialogAction.RESOLVE:
            return
        waits = self._ok_waits
        self.choose(account)
        if not waits:
            return
        if fold(account.name) == fold(text):
            self.accept()
        else:
            found = self.tr("%1 was completed to %2. Choose OK once more if that is the account.")
            self.message.show_message("warning", found.replace("%1", text).replace("%2", account.name))

    def _refuse_name(self, error: Exception, text: str) -> None:
        self._ok_waits = False
        if text != self.state.account_text or self.state.action is not DialogAction.RESOLVE:
            return
        if isinstance(error, (NoAccountNamed, AmbiguousAccountName)):
            self.form.show_account_error(sentence_of(error).whole)
            self.form.account.setFocus()
            self.form.account.selectAll()
        else:
            self._fail(error)

    def _take_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        self._suggestions = suggestions
        for suggestion in suggestions:
            self._completion.remember(suggestion.account)
        self._show()

    def _ignore(self, error: Exception) -> None:
        """Suggestions are a kindness: what keeps CRM from answering is said by the comparison."""
        if not isinstance(error, AppError):
            raise error

    def _show(self) -> None:
        self._comparison.ask(self.state)
        self.form.show_state(self.state, busy=self._busy)
        shown = self.state.account_enabled and not self._busy
        account_id = self.state.account_id
        self.form.show_suggestions(self._suggestions, account_id, enabled=shown)
        self.records.setEnabled(not self._busy)
        self.cancel_button.setEnabled(not self._busy)
        self._show_comparison()

    def _show_comparison(self) -> None:
        comparison = self._comparison
        plan = comparison.plan
        self.records.show_plan(plan, self.state, comparison.decisions, comparison.moved)
        kind, text = effect_notice(self.state, plan) if plan is not None else ("info", self.notice.text)
        self.notice.stand(kind if plan is not None else "info", text)
        self.ok_button.setEnabled(not self._busy and not self._asks())
        self.note.setText(self.tr("Coupling…") if self._busy else undecided_note(plan) if self._asks() else "")
        if plan is not None and self._ok_waits and self.state.action is not DialogAction.RESOLVE:
            self._ok_waits = False
            if not self._asks():
                self._do()

    def _asks(self) -> bool:
        """Whether a field must be decided before OK."""
        plan = self._comparison.plan
        return plan is not None and bool(plan.undecided) and self.state.option.choice is not None

    def _do(self) -> None:
        seen = self._comparison.plan if self.state.option.choice is not None else None
        request = CouplingRequest(
            self._customer.id, self.state.account_id, self.state.option, self.state.create_new, seen
        )
        self._set_busy(True)
        self._tools.lane.submit(lambda: self._tools.couple(request), self._finish, self._fail, owner=self)

    def _finish(self, outcome: CouplingResult) -> None:
        self.outcome = outcome
        self._busy = False
        super().accept()

    def _fail(self, error: Exception) -> None:
        self._ok_waits = False
        self._set_busy(False)
        if not isinstance(error, AppError):
            self._tools.lane.unhandled.emit(error)
            return
        sentence = sentence_of(error)
        self.message.show_message("error", sentence.whole, self._ways_on(error))
        if isinstance(error, ChangedMeanwhile):
            self._comparison.ask(self.state, again=True)

    def _ways_on(self, error: AppError) -> list[QAction]:
        if not isinstance(error, SalespersonNotCoupled):
            return []
        action = QAction(action_caption("couple_salesperson"), self)
        action.triggered.connect(lambda: self._couple_salesperson(error.salesperson_code))
        return [action]

    def _couple_salesperson(self, code: str) -> None:
        def coupled() -> None:
            text = self.tr("Salesperson/Purchaser %1 is coupled now. Choose OK again.")
            self.message.show_message("success", text.replace("%1", code))
            self._comparison.ask(self.state, again=True)

        self.ok_button.setFocus()
        self._tools.couple_salesperson(self, code, coupled)

    def _set_busy(self, busy: bool) -> None:
        if busy and not self._busy:
            self._focused = self.focusWidget()
        self._busy = busy
        self._show()
        if not busy and self._focused is not None:
            self._focused.setFocus()
            self._focused = None
