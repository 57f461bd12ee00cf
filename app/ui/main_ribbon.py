"""The main window's ribbon and menu bar, which show the same actions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from app.ui.main_actions import MainActions
from app.ui.page import ActionGroup, Command, Tab
from app.ui.tool import Tool, ToolMenu
from app.ui.widgets.ribbon import Ribbon
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.text import without_access_key

MENU_ALONE = (
    (Command.FILTER_ROW, Command.FILTER_TO_VALUE),
    (Command.NEXT_TAB, Command.PREVIOUS_TAB, Command.COLLAPSE_TAB),
)
"""What has a key and stands in the menu Home, by groups, but takes no room on the ribbon."""


class MainRibbon(QObject):
    """Tabs Home, Actions and Navigate, and menus File, Home, Actions, Navigate, View, Tools and Help. ``views`` are
    the choices of the menu View."""

    def __init__(
        self, window: QMainWindow, actions: MainActions, tools: Sequence[Tool[Any]], views: Sequence[QAction]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self.ribbon = Ribbon(window)
        self.ribbon.make_room()
        self.search_box = SearchBox()
        self._menus: dict[Tab, QMenu] = {}
        self._recent: QAction | None = None
        bar = window.menuBar()
        self._tool_menus = {ToolMenu.FILE: self._menu(self.tr("&File"))}
        tabs = {Tab.HOME: self.tr("&Home"), Tab.ACTIONS: self.tr("&Actions"), Tab.NAVIGATE: self.tr("&Navigate")}
        for tab, caption in tabs.items():
            self._menus[tab] = self._menu(caption)
            self.ribbon.add_tab(tab.value, without_access_key(caption))
        self._view = self._menu(self.tr("&View"))
        self._view.addActions(list(views))
        self._view.addSeparator()
        self._view.addAction(self.ribbon.fold_action)
        self._tool_menus[ToolMenu.TOOLS] = self._menu(self.tr("&Tools"))
        self._tool_menus[ToolMenu.HELP] = self._menu(self.tr("He&lp"))
        bar.setAccessibleName(self.tr("Menu bar"))
        self.ribbon.set_search_widget(self.search_box)
        self._fill()
        self._fill_tools(tools)

    def add_group(self, key: str, group: ActionGroup) -> None:
        """Put a group at the end of its tab and its menu."""
        large = [action for action in group.actions if action not in group.small]
        self.ribbon.add_group(group.tab.value, key, group.caption, large, tuple(group.small))
        menu = self._menus[group.tab]
        if menu.actions():
            menu.addSeparator()
        menu.addActions(list(group.actions))
        self._window.addActions(list(group.actions))

    def set_visible(self, key: str, group: ActionGroup, shown: bool) -> None:
        """Show or hide a group in both; hidden actions don't answer to their keys."""
        for action in group.actions:
            action.setVisible(shown)
        self.ribbon.set_group_visible(group.tab.value, key, shown)

    def leave_empty_tab(self) -> None:
        """Show Home where the present tab has nothing for this page."""
        menu = self._menus[Tab(self.ribbon.current())]
        if not any(action.isVisible() and not action.isSeparator() for action in menu.actions()):
            self.ribbon.set_current(Tab.HOME.value)

    def all_actions(self) -> list[QAction]:
        """Every action of the menus, those with a menu of their own too; recent records are none."""
        every = [action for menu in self.menus() for action in menu.actions() if not action.isSeparator()]
        return [action for action in every if action is not self._recent]

    def menus(self) -> list[QMenu]:
        """Those of the menu bar, from left to right."""
        rest = (self._tool_menus[ToolMenu.TOOLS], self._tool_menus[ToolMenu.HELP])
        return [self._tool_menus[ToolMenu.FILE], *self._menus.values(), self._view, *rest]

    def add_recent(self, menu: QMenu) -> None:
        """Put the menu Recent into File, above Exit and what else is set off."""
        file = self._tool_menus[ToolMenu.FILE]
        self._recent = menu.menuAction()
        file.insertMenu(next(each for each in file.actions() if each.isSeparator()), menu)

    def focus_search(self) -> None:
        """Put the cursor into the search box, in whichever window one is."""
        if not self._window.isActiveWindow():
            self._window.raise_()
            self._window.activateWindow()
        self.search_box.begin()

    def _menu(self, caption: str) -> QMenu:
        menu = self._window.menuBar().addMenu(caption)
        menu.setToolTipsVisible(True)
        menu.setAccessibleName(without_access_key(caption))
        return menu

    def _fill(self) -> None:
        home = (
            ("new", self.tr("New"), (Command.NEW,), ()),
            ("manage", self.tr("Manage"), (Command.EDIT, Command.VIEW, Command.DELETE), ()),
            ("save", self.tr("Save"), (Command.SAVE, Command.SAVE_AND_CLOSE), ()),
            (
                "page",
                self.tr("Page"),
                (Command.REFRESH, Command.FACTBOXES, Command.FILTER, Command.PREVIOUS, Command.NEXT),
                (Command.FILTER, Command.PREVIOUS, Command.NEXT),
            ),
        )
        for key, caption, all_, small in home:
            group = ActionGroup(Tab.HOME, key, caption, self._some(all_), self._some(small))
            self.add_group(key, group)
        self.add_group("data", ActionGroup(Tab.ACTIONS, "data", self.tr("Data"), self._data_tools()))
        for keys in MENU_ALONE:
            alone = self._some(keys)
            self._menus[Tab.HOME].addSeparator()
            self._menus[Tab.HOME].addActions(alone)
            self._window.addActions(alone)

    def _data_tools(self) -> list[QAction]:
        return [self._actions.tools[key] for key in ("import_files", "update_from_file", "export_changes")]

    def _fill_tools(self, tools: Sequence[Tool[Any]]) -> None:
        for tool in tools:
            menu, action = self._tool_menus[tool.menu], self._actions.tools[tool.key]
            if tool.sets_off:
                menu.addSeparator()
            menu.addAction(action)
            self._window.addAction(action)

    def _some(self, keys: Sequence[Command]) -> list[QAction]:
        return [self._actions.commands[key] for key in keys]
