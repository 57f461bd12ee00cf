"""The customer card: shows one customer, and edits it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.customer import Customer
from app.domain.errors import FieldError, InvalidRecord
from app.domain.reference import Code
from app.ui.background import Lane
from app.ui.customers.card_access import UNSAVED, Saver, customer_access
from app.ui.customers.card_form import CardForm
from app.ui.customers.card_heading import CardHeading
from app.ui.drafts.draft import Draft, record_as_shown
from app.ui.drafts.drafts import Drafts
from app.ui.drafts.keeper import DraftKeeper, Subject
from app.ui.records.conflicts import changed_values
from app.ui.records.saving import RecordSaving
from app.ui.widgets.dialogs import Option, choose


class CustomerCard(QFrame):
    """View mode and edit mode over one set of fields. What was typed stays until it is saved or given up."""

    saved = Signal(object)
    """The customer as it was saved."""
    created = Signal(object)
    """A new customer was saved; ``saved`` follows."""
    given_up = Signal()
    """A new card was closed unsaved."""
    failed = Signal(object)
    """A save failed for a reason that is no field's."""
    state_changed = Signal()
    """Mode or edits changed: commands may be others now."""

    def __init__(
        self, lane: Lane, saver: Saver, state: QSettings, drafts: Drafts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Customer Card"))
        self._customer: Customer | None = None
        self._shown: Mapping[str, object] = {}
        self._editing = False
        self._dirty = False
        self._saving_now = False
        self._focus: QWidget | None = None
        self._proceed: Callable[[], None] | None = None
        self._access = customer_access(saver)
        self._saving = RecordSaving(lane, self._access, lambda _field, value: value, self)
        self._saving.saved.connect(self._was_saved)
        self._saving.failed.connect(self._was_not_saved)
        self._saving.kept.connect(self._was_not_saved)
        self.heading = CardHeading()
        self.form = CardForm(state)
        self.form.edited.connect(self._was_edited)
        self._drafts = drafts
        self._keeper = DraftKeeper(drafts, self.form.fields.editors, self._subject, self)
        self._build()
        self._set_mode(False)

    def _build(self) -> None:
        self._footer = QFrame()
        self._footer.setObjectName("cardFooter")
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("primary", True)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        for button, handler in ((self.save_button, self.save), (self.cancel_button, self.cancel)):
            button.setAccessibleName(button.text())
            button.clicked.connect(lambda _checked=False, handler=handler: handler())
        buttons = QHBoxLayout(self._footer)
        buttons.setContentsMargins(16, 8, 16, 8)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.form, 1)
        column.addWidget(self._footer)

    @property
    def customer(self) -> Customer | None:
        """The customer as it was read; None while a new one is being made."""
        return self._customer

    @property
    def editing(self) -> bool:
        return self._editing

    @property
    def dirty(self) -> bool:
        """Whether there are edits that were not saved."""
        return self._dirty

    def show_customer(self, customer: Customer) -> None:
        """Show a customer in view mode; edits are gone."""
        self._customer = customer
        self.form.new = False
        self.form.setVisible(True)
        self._shown = self._access.values_of(customer)
        self.form.show_values(self._shown)
        self.heading.show_customer(customer)
        self._set_mode(False)

    def show_nobody(self) -> None:
        """There is no customer to show."""
        self._customer = None
        self.heading.show_words(self.tr("No Customer"))
        self._set_mode(False)
        self.form.setVisible(False)

    def show_coupled(self, coupled: bool | None) -> None:
        """The badge; None while it isn't known or makes no sense."""
        self.heading.show_coupled(coupled)

    def begin_new(self, values: Mapping[str, object]) -> None:
        """An empty card with the template's values, in edit mode."""
        self._customer = None
        self.form.new = True
        self.form.setVisible(True)
        self._shown = {**self._access.values_of(UNSAVED), **values}
        self.form.show_values(self._shown)
        self.heading.show_words(self.tr("New Customer"))
        self._set_mode(True)
        self.form.focus_field("name")

    def take_draft(self, draft: Draft, now: Customer | None) -> None:
        """Type the text of a draft again, over the customer as it was then; ``now``: as it is, ``None`` for one that is
        gone or was never saved. The saving sees when it is another one by now."""
        self._drafts.adopt(draft.key)
        before = record_as_shown(now or UNSAVED, draft, self._access.fields)
        if draft.new:
            self.begin_new(self._access.values_of(before))
        else:
            self.show_customer(now if now is not None and now.version == draft.version else before)
            self._set_mode(True)
        self.form.fields.take(draft.typed)
        self._keeper.adopt(draft)
        self.form.focus_field(next(iter(draft.typed)))

    def set_choices(self, choices: Mapping[str, Sequence[Code]]) -> None:
        """The codes that code fields complete from, by field."""
        self.form.set_choices(choices)

    def edit(self) -> None:
        """Edit mode, with the cursor in the name."""
        if not self._editing and self._customer is not None:
            self._set_mode(True)
            self.form.focus_field("name")

    def view(self) -> None:
        """View mode; unsaved edits are asked about."""
        self.leave(self.cancel)

    def cancel(self) -> None:
        """Give the edits up."""
        if self._customer is not None:
            self.show_customer(self._customer)
        else:
            self._set_mode(False)
            self.given_up.emit()

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save what was typed, then call ``then``; errors are said at their fields and the card stays open."""
        if not self._editing or self._saving_now:
            return
        self._proceed = then
        typed, errors = self.form.typed()
        if errors:
            self._show_errors(errors)
            return
        self._set_saving(True)
        if self._customer is None:
            values = {name: value for name, value in typed.items() if value != "" or name == "name"}
            self._saving.save(UNSAVED, self._shown, values)
        elif changes := changed_values(self._shown, typed):
            self._saving.save(self._customer, self._shown, changes)
        else:
            self._was_saved(self._customer)

    def leave(self, proceed: Callable[[], None]) -> None:
        """Call ``proceed`` when nothing is unsaved, or after the user chose to save or to discard."""
        if self._saving_now:
            self._proceed = proceed
            return
        if not self._dirty:
            proceed()
            return
        answer = choose(
            self,
            self.tr("Unsaved Changes"),
            self.tr("%1 has changes that were not saved.").replace("%1", self.heading.title),
            [
                Option("save", self.tr("Save"), self.tr("Save them and go on.")),
                Option("discard", self.tr("Discard"), self.tr("Go on without them."), destructive=True),
            ],
        )
        if answer == "save":
            self.save(proceed)
        elif answer == "discard":
            self._set_mode(False)
            if self._customer is not None:
                self.show_customer(self._customer)
            proceed()

    def sizeHint(self) -> QSize:
        """That of the fields: the heading gives way."""
        return QSize(self.form.sizeHint().width(), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._editing:
            self.view()
        else:
            super().keyPressEvent(event)

    def _was_saved(self, customer: Customer) -> None:
        self._set_saving(False)
        created = self._customer is None
        self.show_customer(customer)
        if created:
            self.created.emit(customer)
        self.saved.emit(customer)
        proceed, self._proceed = self._proceed, None
        if proceed is not None:
            proceed()

    def _was_not_saved(self, error: Exception | None = None) -> None:
        """Without an error the user was asked and goes back to the fields."""
        self._set_saving(False)
        self._proceed = None
        if error is None:
            self.form.focus_field("name")
        elif isinstance(error, InvalidRecord):
            self._show_errors(error.errors)
        else:
            self.failed.emit(error)

    def _show_errors(self, errors: Sequence[FieldError]) -> None:
        self._proceed = None
        self.form.show_errors(errors)
        strangers = [error for error in errors if error.field not in self._shown]
        if strangers:
            self.failed.emit(InvalidRecord("Customer", tuple(strangers)))

    def _was_edited(self) -> None:
        if not self._editing:
            return
        self._keeper.was_edited()
        if not self._dirty:
            self._dirty = True
            self.state_changed.emit()

    def _subject(self) -> Subject | None:
        if not self._editing:
            return None
        customer = self._customer or UNSAVED
        return Subject(self._access.kind, customer.id, customer.version, self._access.name(customer), self._shown)

    def _set_saving(self, saving: bool) -> None:
        self._saving_now = saving
        if saving:
            self._focus = self.focusWidget()
        self.form.setEnabled(not saving)
        self.save_button.setEnabled(not saving)
        self.cancel_button.setEnabled(not saving)
        if not saving and self._focus is not None:  # a disabled field has lost it
            self._focus.setFocus()

    def _set_mode(self, editing: bool) -> None:
        self._editing = editing
        self._dirty = False
        if not editing:
            self._keeper.forget()
        self.form.set_viewing(not editing)
        if not editing and self._footer.isAncestorOf(self.focusWidget() or self):
            self.form.focus_field("name")  # the buttons go
        self._footer.setVisible(editing)
        self.state_changed.emit()
