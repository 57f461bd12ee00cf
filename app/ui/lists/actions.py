"""Actions > List: what every list can do beside its records."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.context import Context
from app.ui.lists.exporting import copy_many, export_list
from app.ui.lists.view_actions import ViewActions
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Tab
from app.ui.widgets.list_view import ListView

GROUP = "list"


class ListActions(QObject):
    """``views``: the list has views that can be saved. ``clear`` takes all filters away."""

    def __init__(
        self, context: Context, view: ListView, views: ViewActions | None, clear: Callable[[], None], owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._view = view
        self.columns = self._action(self.tr("Choose &Columns…"), "columns", view.header.open_chooser, "Ctrl+Shift+F8")
        self.clear = self._action(self.tr("Clear Fi&lters"), "filter", clear, "Ctrl+Shift+A")
        self.export = self._action(self.tr("&Export…"), "export", lambda: export_list(context, view))
        self.export_selection = self._action(
            self.tr("Export &Selection…"), "export", lambda: export_list(context, view, selected=True)
        )
        self.copy = self._action(self.tr("Cop&y Rows"), "copy", view.copier.copy_rows)
        self.views: QAction | None = None
        if views is not None:
            menu = QMenu(self.tr("&Views"), owner)
            menu.setToolTipsVisible(True)
            menu.addActions(list(views.all))
            self.views = make_action(self, self.tr("&Views"), "list")
            self.views.setMenu(menu)
        view.copier.many = lambda: copy_many(context, view)
        view.selection_changed.connect(self.update)
        self.update()

    def group(self) -> ActionGroup:
        """On the tab Actions."""
        views = [] if self.views is None else [self.views]
        small = [self.copy, self.export_selection, self.clear]
        return ActionGroup(Tab.ACTIONS, GROUP, self.tr("List"), [*views, self.columns, self.export, *small], small)

    def update(self) -> None:
        """Enable what acts on a selection."""
        reason = "" if self._view.selected_count() else self.tr("Select a row first.")
        for action in (self.copy, self.export_selection):
            action.setEnabled(not reason)
            action.setToolTip(reason or action.iconText())
            action.setStatusTip(reason)

    def _action(self, caption: str, icon: str, act: Callable[[], None], keys: str = "") -> QAction:
        action = make_action(self, caption, icon, keys)
        action.triggered.connect(lambda _checked=False: act())
        return action
