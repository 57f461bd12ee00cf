"""The window "Microsoft Dynamics CRM User Coupling"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.errors import AppError
from app.domain.field_mapping import Side
from app.domain.folding import fold
from app.domain.salesperson import Salesperson
from app.domain.user import User, UserRow
from app.ui.background import Lane
from app.ui.errors import sentence_of
from app.ui.field_errors import field_sentence
from app.ui.plans.notice import Notice
from app.ui.plans.plan_cells import crm_spans, field_spans, nav_spans, overwritten
from app.ui.plans.plan_table import PlanColumn, PlanTable
from app.ui.salespeople.user_comparison import compared
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.form_grid import FormGrid
from app.ui.widgets.lookup_edit import LookupEdit, Reply
from app.ui.widgets.search_result import SearchResult

CoupleUser = Callable[[str, bool], None]
"""Couples the salesperson to the user of that id, and synchronizes if told so, as one action; run on the lane."""


@dataclass(frozen=True, slots=True)
class UserCouplingDraft:
    """What the window opens on. ``offered`` are the users that a salesperson may be coupled to."""

    salesperson: Salesperson
    user_id: str | None
    offered: Sequence[UserRow]


class UserCouplingDialog(Sheet):
    """Accepted once the salesperson is coupled (``coupled_to`` is the user), or when OK had nothing to do."""

    def __init__(self, draft: UserCouplingDraft, lane: Lane, couple: CoupleUser, parent: QWidget | None = None) -> None:
        title = translate("UserCouplingDialog", "Microsoft Dynamics CRM User Coupling")
        person = draft.salesperson
        super().__init__(parent, title, f"{person.code} · {person.name}", remember_as="user_coupling")
        self.coupled_to: User | None = None
        self._draft = draft
        self._lane = lane
        self._couple = couple
        self._busy = False
        self._users = {row.user.id: row for row in draft.offered}
        self._user: User | None = self._users[draft.user_id].user if draft.user_id in self._users else None
        self.user = LookupEdit(self.tr("User"))
        self.user.setPlaceholderText(self.tr("Type a name, or press F4 to see all users"))
        self.option = QComboBox()
        self.option.addItem(self.tr("No"), False)
        self.option.addItem(self.tr("Yes - Use the Dynamics CRM Data"), True)
        self.option.setCurrentIndex(0 if draft.user_id else 1)
        self.form = FormGrid()
        self.form.add(self.tr("&User"), self.user, wide=True, tip=self._user_tip())
        self.form.add(self.tr("&Synchronize After Coupling"), self.option, wide=True, tip=self._option_tip())
        self._build()
        self._connect()
        if self._user is not None:
            self.user.setText(self._user.name)
        self.user.setFocus()
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(760, 440)

    def accept(self) -> None:
        """OK: couples, and the window closes when it is done."""
        if self._busy:
            return
        if self._user is None and not self.user.text().strip():
            super().accept()
            return
        user = self._user or self._named(self.user.text())
        if user is None:
            self._refuse_name()
            return
        self._user = user
        synchronize = bool(self.option.currentData())
        if user.id == self._draft.user_id and not synchronize:
            super().accept()
            return
        self._set_busy(True)
        self._lane.submit(
            lambda: self._couple(user.id, synchronize), lambda _nothing: self._finish(user), self._fail, owner=self
        )

    def reject(self) -> None:
        """Cancel and Esc change nothing."""
        if not self._busy:
            super().reject()

    def _build(self) -> None:
        columns = (
            PlanColumn(self.tr("Field"), field_spans),
            PlanColumn(self.tr("Dynamics NAV Salesperson"), nav_spans, Side.NAV, share=5),
            PlanColumn(self.tr("Dynamics CRM User"), crm_spans, Side.CRM, share=4),
        )
        self.table = PlanTable(self.tr("Coupled Records"), columns)
        self.records = FastTab(self.tr("Coupled Records"))
        self.records.set_body(self.table)
        self.notice = Notice(self.tr("What OK will do"))
        self.body.addWidget(self.form)
        self.body.addWidget(self.records, 1)
        self.body.addWidget(self.notice)
        self.ok_button, self.cancel_button = self.add_ok_cancel()

    def _connect(self) -> None:
        self.user.set_source(self._complete)
        self.user.text_typed.connect(self._typed)
        self.user.choice_made.connect(self._choose)
        self.user.lookup_requested.connect(lambda: self.user.popup.show_results(self._results("")))
        self.user.editingFinished.connect(self._leave_user)
        self.option.currentIndexChanged.connect(self._show)

    def _typed(self, text: str) -> None:
        self.form.set_error(self.user, None)
        exact = [row.user for row in self._draft.offered if fold(row.user.name) == fold(text)]
        self._user = exact[0] if len(exact) == 1 else None
        self._show()

    def _choose(self, user_id: str) -> None:
        row = self._users.get(user_id)
        if row is not None:
            self._user = row.user
            self.user.setText(row.user.name)
            self.form.set_error(self.user, None)
            self._show()

    def _leave_user(self) -> None:
        if self._user is None and self.user.text().strip():
            found = self._named(self.user.text())
            if found is not None:
                self._choose(found.id)

    def _named(self, text: str) -> User | None:
        """The one user that the text means: exactly, then by prefix."""
        wanted = fold(text)
        users = [row.user for row in self._draft.offered]
        exact = [user for user in users if fold(user.name) == wanted]
        found = exact or [user for user in users if fold(user.name).startswith(wanted)]
        return found[0] if len(found) == 1 else None

    def _complete(self, text: str, reply: Reply) -> None:
        results = self._results(text)
        whole = self._user is not None and len(results) == 1
        reply([] if whole else results)

    def _results(self, text: str) -> list[SearchResult]:
        words = fold(text).split()
        return [
            SearchResult("", row.user.name, row.user.email, "user", row.user.id, self._free(row), self._hint(row))
            for row in self._draft.offered
            if all(word in fold(f"{row.user.name} {row.user.email}") for word in words)
        ]

    def _free(self, row: UserRow) -> bool:
        return not row.coupled or row.user.id == self._draft.user_id

    def _hint(self, row: UserRow) -> str:
        if row.user.id == self._draft.user_id:
            return self.tr("Current")
        return self.tr("Coupled to %1").replace("%1", row.salesperson_code) if row.coupled else ""

    def _refuse_name(self) -> None:
        text = self.tr("A record with the name %1 does not exist in Dynamics CRM, or several are meant.")
        self.form.set_error(self.user, text.replace("%1", self.user.text().strip()[:60]))
        self.user.setFocus()
        self.user.selectAll()

    def _show(self) -> None:
        synchronize = bool(self.option.currentData())
        plans = compared(self._draft.salesperson, self._user, synchronize=synchronize)
        self.table.show_fields(plans)
        problems = [field_sentence(plan.problem) for plan in plans if plan.problem is not None]
        self.ok_button.setEnabled(not self._busy and not problems)
        self.cancel_button.setEnabled(not self._busy)
        for widget in (self.user, self.option):
            widget.setEnabled(not self._busy)
        self.note.setText(self.tr("Coupling…") if self._busy else "")
        if problems:
            self.notice.stand("danger", "\n".join(problems))
            return
        replaced = sum(1 for plan in plans if overwritten(plan, Side.NAV))
        text = "" if self._user is None else self._effect(sum(1 for plan in plans if plan.target), replaced)
        self.notice.stand("warning" if replaced else "info", text)

    def _effect(self, written: int, replaced: int) -> str:
        same = self._user is not None and self._user.id == self._draft.user_id
        if not written:
            return self.tr("OK changes nothing.") if same else self.tr("OK couples the two; no value is written.")
        first = (
            self.tr("OK writes %1 values to the salesperson.")
            if same
            else self.tr("OK couples the two, then writes %1 values to the salesperson.")
        )
        text = first.replace("%1", str(written))
        if not replaced:
            return text
        one = self.tr("One of them replaces what is there.")
        more = self.tr("%1 of them replace what is there.").replace("%1", str(replaced))
        return f"{text} {one if replaced == 1 else more}"

    def _finish(self, user: User) -> None:
        self.coupled_to = user
        self._busy = False
        super().accept()

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, AppError):
            self.message.show_message("error", sentence_of(error).whole)
        else:
            self._lane.unhandled.emit(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._show()

    def _user_tip(self) -> str:
        return self.tr("Specifies the Dynamics CRM user who stands for the salesperson. Only enabled, licensed users.")

    def _option_tip(self) -> str:
        return self.tr("Specifies whether name, e-mail and phone number are copied from Dynamics CRM.")
