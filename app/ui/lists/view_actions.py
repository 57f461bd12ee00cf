"""What one does with the views of a list: save, rename, delete, open the list with one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.folding import fold
from app.domain.saved_view import SavedView
from app.ui.context import Context
from app.ui.lists.view_picker import ViewedList, ViewPicker
from app.ui.lists.view_sheet import ViewSheet
from app.ui.main_actions import make_action
from app.ui.widgets.dialogs import ask

T = TypeVar("T")


class ViewActions(QObject):
    """The actions of one list, which act on the view that is chosen there."""

    def __init__(self, context: Context, picker: ViewPicker, shown: ViewedList, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._picker, self._list, self._owner = context, picker, shown, owner
        self.save = self._action(self.tr("&Save View"), "save", self._save)
        self.save_as = self._action(self.tr("Save View &As…"), "save", self._save_as)
        self.rename = self._action(self.tr("&Rename View…"), "edit", self._rename)
        self.delete = self._action(self.tr("&Delete View"), "delete", self._delete)
        self.default = self._action(self.tr("&Open With This View"), "home", self._set_default)
        self.default.setCheckable(True)
        self.all = (self.save, self.save_as, self.rename, self.delete, self.default)
        picker.changed.connect(self.update)
        self.update()

    def update(self) -> None:
        """Enable what can be done with the view, and say why the rest can't."""
        view = self._picker.current()
        own = "" if view.saved is not None else self.tr("This view belongs to the program. Save it under a name first.")
        as_saved = "" if self._picker.is_changed() else self.tr("The list is shown as the view says.")
        for action, reason in ((self.save, own or as_saved), (self.rename, own), (self.delete, own)):
            action.setEnabled(not reason)
            action.setToolTip(reason or action.iconText())
            action.setStatusTip(reason)
        self.default.setChecked(bool(self._picker.default) and self._picker.default == view.key)

    def _action(self, caption: str, icon: str, act: Callable[[], None]) -> QAction:
        action = make_action(self, caption, icon)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _save(self) -> None:
        saved, content = self._picker.current().saved, self._list.content()
        if saved is not None:
            self._submit(lambda: self._context.services.views.change(saved, content), self._picker.show_saved)

    def _save_as(self) -> None:
        title, content, key = self.tr("Save View As"), self._list.content(), self._picker.list_key
        views = self._context.services.views
        before = self._picker.current()

        def save(name: str, everyone: bool) -> None:
            self._submit(lambda: views.add(key, name, content, for_everyone=everyone), self._picker.show_saved)

        self._ask_name(title, before.caption if before.saved is not None else "", None, save)

    def _rename(self) -> None:
        saved = self._picker.current().saved
        if saved is None:
            return
        views = self._context.services.views

        def rename(name: str, everyone: bool) -> None:
            self._submit(lambda: views.rename(saved, name, for_everyone=everyone), self._picker.show_saved)

        self._ask_name(self.tr("Rename View"), saved.name, saved, rename)

    def _ask_name(self, title: str, name: str, renamed: SavedView | None, done: Callable[[str, bool], None]) -> None:
        taken = {(fold(view.name), not view.owner) for view in self._picker.saved if view is not renamed}
        everyone = renamed is not None and not renamed.owner
        sheet = ViewSheet(self._owner.window(), title, name, taken, for_everyone=everyone)
        sheet.accepted.connect(lambda: done(sheet.name, sheet.everyone.isChecked()))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _delete(self) -> None:
        saved = self._picker.current().saved
        if saved is None:
            return
        question = self.tr("Delete the view {name}? The records in it stay.").format(name=saved.name)
        if saved.owner == "":
            question = self.tr("Delete the view {name} for everyone? The records in it stay.").format(name=saved.name)
        if not ask(self._owner.window(), self.tr("Delete View"), question):
            return
        views = self._context.services.views

        def gone(_nothing: None) -> None:
            self._picker.saved = [view for view in self._picker.saved if view.id != saved.id]
            self._picker.show_view("")

        self._submit(lambda: views.delete(saved), gone)

    def _set_default(self) -> None:
        views, key, picker = self._context.services.views, self._picker.list_key, self._picker
        wanted = "" if picker.default == picker.current().key else picker.current().key

        def done(_nothing: None) -> None:
            picker.default = wanted
            self.update()

        self._submit(lambda: views.set_default(key, wanted), done)

    def _submit(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._context.lane.submit(work, done, self._context.errors.show, owner=self)
