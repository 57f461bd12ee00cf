"""The actions of the main window: one set, shared by ribbon, menu bar, context menus and the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from app.ui.icons import icon
from app.ui.page import Command, Page
from app.ui.tool import Tool
from app.ui.translation import translate


def make_action(
    parent: QObject, caption: str, icon_name: str = "", shortcut: str = "", tip: str = "", *more: str
) -> QAction:
    """An action with a caption that may hold an access key; ``more`` are further shortcuts."""
    action = QAction(caption, parent)
    if icon_name:
        action.setIcon(icon(icon_name, "accent"))
    if shortcut:
        action.setShortcuts([QKeySequence(keys) for keys in (shortcut, *more)])
    if tip:
        action.setToolTip(tip)
        action.setStatusTip(tip)
    return action


IN_MENUS_ALONE = frozenset({Command.NEXT_TAB, Command.PREVIOUS_TAB, Command.COLLAPSE_TAB})
"""No button that would stand disabled tells of them: they are in the menu while the page has FastTabs."""


class MainActions(QObject):
    """Those that act on the page (``commands``, by Command) and those of the window itself (``tools``, by key)."""

    def __init__(self, tools: Sequence[Tool[Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self.commands: Mapping[Command, QAction] = {
            command: make_action(self, *described) for command, described in _described().items()
        }
        for command, action in self.commands.items():
            action.triggered.connect(lambda _checked=False, command=command: self._run(command))
        self.tools: Mapping[str, QAction] = {
            tool.key: make_action(self, tool.caption, tool.icon, *[*tool.keys, ""][:1], tool.tip, *tool.keys[1:])
            for tool in tools
        }
        self.follow(None)

    def follow(self, page: Page | None) -> None:
        """Act on this page from now on."""
        if self._page is not None:
            self._page.commands_changed.disconnect(self.update_commands)
        self._page = page
        if page is not None:
            page.commands_changed.connect(self.update_commands)
        self.update_commands()

    def update_commands(self) -> None:
        """Enable what the page can do now, and say why it can't do the rest."""
        able: Mapping[Command, Callable[[], None]] = self._page.commands() if self._page is not None else {}
        hints = self._page.hints() if self._page is not None else {}
        for command, action in self.commands.items():
            action.setEnabled(command in able)
            action.setVisible(command in able or command not in IN_MENUS_ALONE)
            tip = hints.get(command, "") if command not in able else ""
            action.setToolTip(tip or action.iconText())
            action.setStatusTip(tip)

    def _run(self, command: Command) -> None:
        if self._page is None:
            return
        handler = self._page.commands().get(command)
        if handler is not None:
            handler()


def _described() -> dict[Command, tuple[str, ...]]:
    """Caption, icon and shortcut of each command; after a blank tip further shortcuts."""
    return {
        Command.NEW: (translate("MainActions", "&New"), "new", "Ctrl+N"),
        Command.EDIT: (translate("MainActions", "&Edit"), "edit", "Ctrl+Shift+E"),
        Command.VIEW: (translate("MainActions", "&View"), "eye", "Ctrl+Shift+V"),
        Command.SAVE: (translate("MainActions", "&Save"), "save", "Ctrl+S"),
        Command.SAVE_AND_CLOSE: (
            translate("MainActions", "Save and &Close"),
            "save-close",
            "Ctrl+Return",
            "",
            "Ctrl+Enter",
        ),
        Command.DELETE: (translate("MainActions", "&Delete"), "delete", "Del"),
        Command.REFRESH: (translate("MainActions", "&Refresh"), "refresh", "F5"),
        Command.PREVIOUS: (translate("MainActions", "&Previous"), "up", "Ctrl+Up"),
        Command.NEXT: (translate("MainActions", "Ne&xt"), "down", "Ctrl+Down"),
        Command.FILTER: (translate("MainActions", "&Filter"), "filter", "F3"),
        Command.FILTER_ROW: (translate("MainActions", "Filter Ro&w"), "filter", "Shift+F3"),
        Command.FILTER_TO_VALUE: (translate("MainActions", "F&ilter to This Value"), "filter", "Alt+F3"),
        Command.NEXT_TAB: (translate("MainActions", "Next Fast&Tab"), "", "F6"),
        Command.PREVIOUS_TAB: (translate("MainActions", "Previous FastTa&b"), "", "Shift+F6"),
        Command.COLLAPSE_TAB: (translate("MainActions", "C&ollapse FastTab"), "", "Alt+F6"),
        Command.FACTBOXES: (translate("MainActions", "F&actBox Pane"), "factbox", "Alt+F2"),
    }
