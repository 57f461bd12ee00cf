"""The salesperson card: shows one salesperson, and edits it. What was typed stays until it is saved or given up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import ChangedMeanwhile, InvalidRecord
from app.domain.salesperson import SALESPERSON_FIELDS, Salesperson, SalespersonRow
from app.domain.user import UserState
from app.ui.background import Lane
from app.ui.captions import field_caption
from app.ui.field_errors import field_sentence, shortened
from app.ui.plans.notice import Notice
from app.ui.salespeople.questions import ask_about_theirs, ask_about_unsaved
from app.ui.theme.fonts import sized
from app.ui.translation import translate
from app.ui.widgets.badge import Badge
from app.ui.widgets.form_grid import FormGrid
from app.ui.widgets.look import set_look
from app.ui.widgets.text import ElidedLabel


class PeopleSaver(Protocol):
    """The part of the salespeople service that a card saves with."""

    def create(self, values: Mapping[str, object]) -> Salesperson:
        """A new salesperson."""

    def save(self, salesperson_id: str, version: str, values: Mapping[str, object]) -> Salesperson:
        """Write the values while the salesperson still has that version."""


class SalespersonCard(QFrame):
    """``saved`` carries the salesperson; ``failed`` an error that is no field's; ``state_changed``: mode or edits."""

    saved = Signal(object)
    failed = Signal(object)
    given_up = Signal()
    state_changed = Signal()

    def __init__(self, lane: Lane, saver: PeopleSaver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Salesperson/Purchaser Card"))
        self._lane = lane
        self._saver = saver
        self._person: Salesperson | None = None
        self._proceed: Callable[[], None] | None = None
        self.editing = False
        self._title = ElidedLabel()
        self._title.setFont(sized(self.font(), "title", strong=True))
        self._coupled = Badge()
        self.trouble = Notice(self.tr("User"))
        self.form = FormGrid()
        self.editors: dict[str, QLineEdit] = {}
        for field in SALESPERSON_FIELDS:
            editor = QLineEdit()
            editor.textEdited.connect(lambda _text: self.state_changed.emit())
            self.editors[field.name] = editor
            tip = self.tr("Specifies the salesperson's %1.").replace("%1", field_caption(field.caption))
            self.form.add(field_caption(field.caption), editor, tip=tip)
        self._build()
        self.show_row(None)

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self._coupled)
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("primary", True)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button, act in ((self.save_button, self.save), (self.cancel_button, self.cancel)):
            button.setAccessibleName(button.text())
            button.clicked.connect(act)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(12)
        column.addLayout(heading)
        column.addWidget(self.trouble)
        column.addWidget(self.form)
        column.addLayout(buttons)

    @property
    def person(self) -> Salesperson | None:
        """The salesperson as it was read; ``None`` while a new one is being made, or none is shown."""
        return self._person

    @property
    def changes(self) -> dict[str, object]:
        """The fields that were typed over, with what stands there now."""
        typed = {name: editor.text().strip() for name, editor in self.editors.items()}
        shown = {name: "" if self._person is None else str(getattr(self._person, name)) for name in typed}
        return {name: text for name, text in typed.items() if text != shown[name]}

    @property
    def dirty(self) -> bool:
        """Whether there are edits that were not saved."""
        return self.editing and bool(self.changes)

    def show_row(self, row: SalespersonRow | None) -> None:
        """Show a salesperson in view mode; edits are gone."""
        self._show_person(None if row is None else row.salesperson)
        coupled = row is not None and row.user_id is not None
        state = UserState.ABLE if row is None else row.user_state
        word = "" if row is None else self.tr("Coupled") if coupled else self.tr("Not coupled")
        if state is not UserState.ABLE:
            word = self.tr("User deleted") if state is UserState.DELETED else self.tr("User disabled")
        if state is not UserState.ABLE:
            self._coupled.show_word(word, "danger" if state is UserState.DELETED else "warning")
        else:
            self._coupled.show_word(word, "success" if coupled else "neutral")
        self.trouble.stand("warning", "" if row is None else _trouble(row))

    def begin_new(self) -> None:
        """An empty card in edit mode."""
        self.show_row(None)
        self._title.setText(self.tr("New Salesperson/Purchaser"))
        self._set_mode(True)
        self.editors["code"].setFocus()

    def edit(self) -> None:
        """Edit mode, with the cursor in the name."""
        if self._person is not None and not self.editing:
            self._set_mode(True)
            self.editors["name"].setFocus()

    def cancel(self) -> None:
        """Give the edits up."""
        new = self._person is None
        self._show_person(self._person)
        if new:
            self.given_up.emit()

    def save(self) -> None:
        """Save what was typed; errors are said at their fields and the card stays open."""
        person, changes = self._person, self.changes
        if not self.editing:
            return
        if person is not None and not changes:
            self._was_saved(person)
            return
        self._save(person, changes)

    def leave(self, proceed: Callable[[], None]) -> None:
        """Call ``proceed`` when nothing is unsaved, or after the user chose to save or to discard."""
        if not self.dirty:
            self._set_mode(False)
            proceed()
            return

        def save() -> None:
            self._proceed = proceed
            self.save()

        def discard() -> None:
            self._show_person(self._person)
            proceed()

        ask_about_unsaved(self, self._title.text(), save, discard)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.editing:
            self.leave(self.cancel)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.editing:
            self.focusNextChild()  # as NAV does: Enter goes to the next field
        else:
            super().keyPressEvent(event)

    def _save(self, person: Salesperson | None, changes: Mapping[str, object]) -> None:
        saver = self._saver

        def work() -> Salesperson:
            return saver.create(changes) if person is None else saver.save(person.id, person.version, changes)

        self.setEnabled(False)
        self._lane.submit(work, self._was_saved, self._was_not_saved, owner=self)

    def _was_saved(self, person: Salesperson) -> None:
        self.setEnabled(True)
        self._show_person(person)
        self.saved.emit(person)
        proceed, self._proceed = self._proceed, None
        if proceed is not None:
            proceed()

    def _was_not_saved(self, error: Exception) -> None:
        self.setEnabled(True)
        if isinstance(error, ChangedMeanwhile) and isinstance(error.current, Salesperson):
            theirs, mine = error.current, self.changes
            ask_about_theirs(self, theirs, mine, lambda: self._save(theirs, mine), lambda: self._was_saved(theirs))
            return
        self._proceed = None
        if not isinstance(error, InvalidRecord):
            self.failed.emit(error)
            return
        self.form.clear_errors()
        for problem in error.errors:
            if problem.field in self.editors:
                self.form.set_error(self.editors[problem.field], field_sentence(problem))
        first = next((problem.field for problem in error.errors if problem.field in self.editors), "")
        if first:
            self.editors[first].setFocus()
            self.editors[first].selectAll()

    def _show_person(self, person: Salesperson | None) -> None:
        self._person = person
        self._title.setText("" if person is None else f"{person.code} · {person.name}")
        for name, editor in self.editors.items():
            editor.setText("" if person is None else str(getattr(person, name)))
            editor.setCursorPosition(0)
        self._set_mode(False)

    def _set_mode(self, editing: bool) -> None:
        self.editing = editing
        self.form.clear_errors()
        for editor in self.editors.values():
            editor.setReadOnly(not editing)
            set_look(editor, "viewing", not editing)
        self.save_button.setVisible(editing)
        self.cancel_button.setVisible(editing)
        self.state_changed.emit()


def _trouble(row: SalespersonRow) -> str:
    """What is wrong with the user, and the way out."""
    texts = {
        UserState.DELETED: translate(
            "SalespersonCard", "The user {} was deleted in Dynamics CRM. Delete the coupling, or couple another user."
        ),
        UserState.DISABLED: translate(
            "SalespersonCard", "The user {} is disabled or has no licence in Dynamics CRM. Couple another user."
        ),
    }
    return texts[row.user_state].format(shortened(row.user_name)) if row.user_state in texts else ""
