"""The salesperson card: shows one salesperson, and edits it. What was typed stays until it is saved or given up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import InvalidRecord
from app.domain.field import Field
from app.domain.record_change import RecordKind
from app.domain.salesperson import SALESPERSON_FIELDS, Salesperson, SalespersonRow
from app.domain.user import UserState
from app.services.field_rules import rules_of
from app.ui.background import Lane
from app.ui.drafts.draft import Draft, record_as_shown
from app.ui.drafts.drafts import Drafts
from app.ui.drafts.keeper import DraftKeeper, Subject
from app.ui.field_errors import shortened
from app.ui.field_help.salesperson import salesperson_field_help
from app.ui.plans.notice import Notice
from app.ui.records.access import RecordAccess, Versioned
from app.ui.records.conflicts import changed_values
from app.ui.records.field_checks import FieldChecks
from app.ui.records.field_editors import FieldEditor
from app.ui.records.form import RecordForm, Section
from app.ui.records.saving import RecordSaving
from app.ui.salespeople.questions import ask_about_unsaved
from app.ui.theme.fonts import sized
from app.ui.translation import translate
from app.ui.widgets.badge import Badge
from app.ui.widgets.text import ElidedLabel

UNSAVED = Salesperson("", "", "")
"""What a new card is saved over."""


class PeopleSaver(Protocol):
    """The part of the salespeople service that a card saves with."""

    def get(self, salesperson_id: str) -> Salesperson:
        """One salesperson."""

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

    def __init__(self, lane: Lane, saver: PeopleSaver, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Salesperson/Purchaser Card"))
        self._person: Salesperson | None = None
        self._proceed: Callable[[], None] | None = None
        self.editing = False
        self._access = _access(saver)
        self._saving = RecordSaving(lane, self._access, lambda _field, value: value, self)
        self._saving.saved.connect(self._was_saved)
        self._saving.failed.connect(self._was_not_saved)
        self._saving.kept.connect(self._went_back)
        self._title = ElidedLabel()
        self._title.setFont(sized(self.font(), "title", strong=True))
        self._coupled = Badge()
        self.trouble = Notice(self.tr("User"))
        names = [field.name for field in SALESPERSON_FIELDS]
        self.form = RecordForm("Salesperson", SALESPERSON_FIELDS, [Section("", names)], _editor)
        self.form.edited.connect(self._was_edited)
        FieldChecks(self.form, rules_of(RecordKind.SALESPERSON))
        self._drafts = drafts
        self._keeper = DraftKeeper(drafts, self.form.editors, self._subject, self)
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
        return changed_values(self._shown(), self.form.typed()[0])

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
        self.form.focus_field("code")

    def edit(self) -> None:
        """Edit mode, with the cursor in the name."""
        if self._person is not None and not self.editing:
            self._set_mode(True)
            self.form.focus_field("name")

    def take_draft(self, draft: Draft, now: Salesperson | None) -> None:
        """Type the text of a draft again, over the salesperson as it was then; ``now``: as it is, ``None`` for one that
        is gone or was never saved."""
        self._drafts.adopt(draft.key)
        if draft.new:
            self.begin_new()
        else:
            same = now is not None and now.version == draft.version
            self._show_person(now if same else record_as_shown(now or UNSAVED, draft, self._access.fields))
            self._set_mode(True)
        self.form.take(draft.typed)
        self._keeper.adopt(draft)
        self.form.focus_field(next(iter(draft.typed)))

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
        self.setEnabled(False)
        self._saving.save(person or UNSAVED, self._shown(), changes)

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

    def _shown(self) -> dict[str, object]:
        return self._access.values_of(self._person or UNSAVED)

    def _was_saved(self, person: Salesperson) -> None:
        self.setEnabled(True)
        self._show_person(person)
        self.saved.emit(person)
        proceed, self._proceed = self._proceed, None
        if proceed is not None:
            proceed()

    def _was_not_saved(self, error: Exception) -> None:
        self.setEnabled(True)
        self._proceed = None
        if isinstance(error, InvalidRecord):
            self.form.show_errors(error.errors)
        else:
            self.failed.emit(error)

    def _went_back(self) -> None:
        self.setEnabled(True)
        self._proceed = None
        self.form.focus_field("name")

    def _was_edited(self) -> None:
        if self.editing:
            self._keeper.was_edited()
        self.state_changed.emit()

    def _subject(self) -> Subject | None:
        if not self.editing:
            return None
        person = self._person or UNSAVED
        return Subject(self._access.kind, person.id, person.version, self._access.name(person), self._shown())

    def _show_person(self, person: Salesperson | None) -> None:
        self._person = person
        self._title.setText("" if person is None else self._access.name(person))
        self.form.show_values(self._shown())
        self._set_mode(False)

    def _set_mode(self, editing: bool) -> None:
        self.editing = editing
        if not editing:
            self._keeper.forget()
        self.form.show_errors(())
        for editor in self.form.editors:
            editor.set_viewing(not editing)
        self.save_button.setVisible(editing)
        self.cancel_button.setVisible(editing)
        self.state_changed.emit()


def _access(saver: PeopleSaver) -> RecordAccess:
    def save(seen: Versioned, values: Mapping[str, object]) -> Salesperson:
        return saver.save(seen.id, seen.version, values) if seen.version else saver.create(values)

    def name(record: Versioned) -> str:
        assert isinstance(record, Salesperson)
        return f"{record.code} · {record.name}"

    kind = RecordKind.SALESPERSON
    return RecordAccess(
        "Salesperson", SALESPERSON_FIELDS, saver.get, save, name, lambda _record: None, kind, lambda: UNSAVED
    )


def _editor(field: Field, parent: QWidget) -> FieldEditor:
    return FieldEditor(field, parent, salesperson_field_help(field.name))


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
