"""A window of Dynamics CRM with the form of one record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import FieldError, InvalidRecord
from app.domain.field import Field
from app.ui.captions import entity_caption
from app.ui.context import Context
from app.ui.cures import Cures
from app.ui.icons import icon
from app.ui.main_actions import make_action
from app.ui.open_windows import SideWindow
from app.ui.presenter import Presenter
from app.ui.records.access import RecordAccess, Versioned
from app.ui.records.conflicts import changed_values
from app.ui.records.crm_band import CommandBar, CrmBand
from app.ui.records.form import RecordForm
from app.ui.records.saving import RecordSaving
from app.ui.widgets.dialogs import Option, choose
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.scrolling_place import ScrollingPlace
from app.ui.widgets.text import title_text


class RecordWindow(SideWindow):
    """Band, command bar, messages and, below, ``body`` with the form in it; the form is always ready to be edited.

    What was typed stays until it is saved or given up.
    """

    record_shown = Signal(object)
    """The record as it was read or saved."""
    given_up = Signal()
    """What was typed is not wanted any more."""

    def __init__(self, context: Context, access: RecordAccess, form: RecordForm, list_caption: str) -> None:
        super().__init__(context, access.entity.lower())
        self.access, self.form = access, form
        self.record: Versioned | None = None
        self._shown: Mapping[str, object] = {}
        self._saving_now = False
        self._focus: QWidget | None = None
        self._first_field, self._asked_for = access.fields[0].name, False
        self._proceed: Callable[[], None] | None = None
        self.message_bar = MessageBar()
        self.presenter = Presenter(self.message_bar, self)
        self.context = replace(context, errors=self.presenter, parent=self)
        self._cures = Cures(self.presenter, lambda: self.context, self.refresh)
        self._saving = RecordSaving(context.lane, access, self.written, self)
        self.band = CrmBand(list_caption, context.user)
        self.save_action = self.make_command(self.tr("&Save"), "save", "Ctrl+S", self.save)
        self.close_action = self.make_command(
            self.tr("Save and &Close"), "save-close", "Ctrl+Return", self.save_and_close
        )
        self.refresh_action = self.make_command(self.tr("&Refresh"), "refresh", "F5", self.refresh)
        actions = [self.save_action, self.close_action, self.refresh_action, *self.more_commands()]
        self.addActions(actions)
        self.command_bar = CommandBar(actions)
        self.body = QHBoxLayout()
        self._build()
        self._saving.saved.connect(self._was_saved)
        self._saving.failed.connect(self._was_not_saved)
        self._saving.kept.connect(self._went_back)
        form.edited.connect(self._show_title)
        self._add_tab_keys()

    def _add_tab_keys(self) -> None:
        form = self.form
        self.addActions(
            [
                self.make_command(self.tr("Next FastTab"), "", "F6", lambda: form.step_tab(1)),
                self.make_command(self.tr("Previous FastTab"), "", "Shift+F6", lambda: form.step_tab(-1)),
                self.make_command(self.tr("Collapse FastTab"), "", "Alt+F6", form.fold_tab),
            ]
        )

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("recordBody")
        self.body.setContentsMargins(16, 2, 16, 14)
        self.body.setSpacing(14)
        inside.setLayout(self.body)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.command_bar)
        messages = QVBoxLayout()
        messages.setContentsMargins(16, 10, 16, 0)
        messages.addWidget(self.message_bar)
        column.addLayout(messages)
        column.addWidget(ScrollingPlace(self.form.accessibleName(), inside), 1)

    def more_commands(self) -> Sequence[QAction]:
        """The commands of this kind of record, at the right of the others; asked for once."""
        return ()

    def make_command(
        self, caption: str, icon_name: str, shortcut: str, handler: Callable[[], object], tip: str = ""
    ) -> QAction:
        """An action for the command bar."""
        action = make_action(self, caption, icon_name, shortcut, tip)
        if icon_name:
            action.setIcon(icon(icon_name, "crm_accent"))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: handler())
        return action

    def written(self, field: Field, value: object) -> object:
        """A value as people read it, where it is not what stands in the record."""
        return value

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that isn't saved."""
        if self.record is None:
            return False
        typed, errors = self.form.typed()
        return bool(errors) or self._changes(typed) != {}

    def show_record(self, record: Versioned) -> None:
        """Show a record; edits are gone."""
        first = self.record is None
        self.record = record
        self._shown = self.access.values_of(record)
        self.form.setEnabled(True)
        self.form.show_values(self._shown)
        self._show_title()
        self.record_shown.emit(record)
        if first and (self._asked_for or self.form.is_open(self._first_field)):
            self.form.focus_field(self._first_field)
        elif first:
            self.form.step_tab(1)

    def stand_on(self, field: str) -> None:
        """Put the cursor into a field, now or as soon as the record is there."""
        self._first_field, self._asked_for = field, True
        if self.record is not None:
            self.form.focus_field(field)

    def load(self, record_id: str) -> None:
        """Read a record and show it."""
        self.form.setEnabled(self.record is not None)
        self.context.lane.submit(
            lambda: self.access.read(record_id),
            self.show_record,
            self.presenter.show,
            key=f"record {id(self)}",
            owner=self,
        )

    def refresh(self) -> None:
        """Read the record anew; what is unsaved is asked about."""
        self.leave(self._reload)

    def follow_change(self) -> None:
        """Somebody saved the record in another window: read it, unless that would take away what was typed."""
        if not self.unsaved and not self._saving_now:
            self._reload()

    def save(self) -> None:
        """Save what was typed; errors are said at their fields and the form stays as it is."""
        if self.record is None or self._saving_now:
            return
        typed, errors = self.form.typed()
        changes = self._changes(typed)
        if errors:
            self._show_errors(errors)
        elif changes or not self.record.version:
            self._set_saving(True)
            self._saving.save(self.record, self._shown, changes)
        else:
            self._done_saving()

    def save_and_close(self) -> None:
        """Save and, when that went well, close the window."""
        if not self._saving_now:
            self._proceed = self.close_now
            self.save()

    def leave(self, proceed: Callable[[], None]) -> None:
        """Call ``proceed`` when nothing is unsaved, or after the user chose to save or to discard."""
        if self._saving_now:
            self._proceed = proceed
            return
        if not self.unsaved:
            proceed()
            return
        self.raise_()
        answer = choose(
            self,
            self.tr("Unsaved Changes"),
            self.tr("%1 has changes that were not saved.").replace("%1", self._name()),
            [
                Option("save", self.tr("Save"), self.tr("Save them to Dynamics CRM and go on.")),
                Option("discard", self.tr("Discard"), self.tr("Go on without them."), destructive=True),
            ],
        )
        if answer == "save":
            self._proceed = proceed
            self.save()
        elif answer == "discard":
            self.form.show_values(self._shown)
            self.given_up.emit()
            self._show_title()
            proceed()

    def _changes(self, typed: Mapping[str, object]) -> dict[str, object]:
        return changed_values(self._shown, typed)

    def _reload(self) -> None:
        if self.record is not None and self.record.version:
            self.load(self.record.id)

    def _name(self) -> str:
        if self.record is None or not self.record.version:
            return self.tr("New %1").replace("%1", entity_caption(self.access.entity))
        return self.access.name(self.record)

    def _show_title(self) -> None:
        name = self._name()
        self.band.show_record(name)
        product = self.tr("Microsoft Dynamics CRM")
        self.setWindowTitle(f"{title_text(name)}[*] – {entity_caption(self.access.entity)} – {product}")
        self.setWindowModified(self.unsaved)

    def _was_saved(self, record: Versioned) -> None:
        self._set_saving(False)
        self.show_record(record)
        self.presenter.say("success", self.tr("Saved to Microsoft Dynamics CRM."))
        self._done_saving()

    def _done_saving(self) -> None:
        proceed, self._proceed = self._proceed, None
        if proceed is not None:
            proceed()

    def _was_not_saved(self, error: Exception) -> None:
        self._set_saving(False)
        self._proceed = None
        if isinstance(error, InvalidRecord):
            self._show_errors(error.errors)
        else:
            self.presenter.show(error)

    def _went_back(self) -> None:
        self._set_saving(False)
        self._proceed = None

    def _show_errors(self, errors: Sequence[FieldError]) -> None:
        self._proceed = None
        self.form.show_errors(errors)
        strangers = [error for error in errors if error.field not in self._shown]
        if strangers:
            self.presenter.show(InvalidRecord(self.access.entity, tuple(strangers)))
        else:
            text = self.tr("Nothing was saved: mend what is marked below.")
            self.presenter.say("warning", text)

    def _set_saving(self, saving: bool) -> None:
        self._saving_now = saving
        if saving:
            self._focus = self.focusWidget()
        self.form.setEnabled(not saving)
        if not saving and self._focus is not None:
            self._focus.setFocus()
        self.save_action.setEnabled(not saving)
        self.close_action.setEnabled(not saving)
