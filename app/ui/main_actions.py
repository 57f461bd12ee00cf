"""The actions of the main window: one set, shared by ribbon, menu bar, context menus and the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from app.ui.icons import icon
from app.ui.page import Command, Page


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


class MainActions(QObject):
    """Those that act on the page (``commands``, by Command) and those of the window itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self.commands: Mapping[Command, QAction] = {
            command: make_action(self, *described) for command, described in _described().items()
        }
        for command, action in self.commands.items():
            action.triggered.connect(lambda _checked=False, command=command: self._run(command))
        tr = self.tr
        self.import_files = make_action(
            self, tr("&Import…"), "import", "", tr("Read customers, accounts … from a file.")
        )
        self.field_mapping = make_action(
            self, tr("Field &Mapping…"), "columns", "", tr("Which fields go where, and what stands for which code.")
        )
        self.search = make_action(self, tr("&Search"), "search", "Ctrl+F3", "", "Alt+Q")
        self.check_database = make_action(
            self, tr("&Check Database…"), "database", "", tr("Look whether everything that must always hold does.")
        )
        self.exit = make_action(self, tr("E&xit"), "", "Ctrl+Q")
        self.about = make_action(self, tr("&About Tandem"), "info")
        self.keys = make_action(self, tr("&Keyboard Shortcuts"), "help", "F1")
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
            tip = hints.get(command, "") if command not in able else ""
            action.setToolTip(tip or action.iconText())
            action.setStatusTip(tip)

    def _run(self, command: Command) -> None:
        if self._page is None:
            return
        handler = self._page.commands().get(command)
        if handler is not None:
            handler()


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainActions", text)


def _described() -> dict[Command, tuple[str, str, str]]:
    """Caption, icon and shortcut of each command."""
    return {
        Command.NEW: (_tr("&New"), "new", "Ctrl+N"),
        Command.EDIT: (_tr("&Edit"), "edit", "Ctrl+Shift+E"),
        Command.VIEW: (_tr("&View"), "eye", "Ctrl+Shift+V"),
        Command.SAVE: (_tr("&Save"), "save", "Ctrl+S"),
        Command.SAVE_AND_CLOSE: (_tr("Save and &Close"), "save-close", "Ctrl+Return"),
        Command.DELETE: (_tr("&Delete"), "delete", "Del"),
        Command.REFRESH: (_tr("&Refresh"), "refresh", "F5"),
        Command.PREVIOUS: (_tr("&Previous"), "up", "Ctrl+Up"),
        Command.NEXT: (_tr("Ne&xt"), "down", "Ctrl+Down"),
        Command.FILTER: (_tr("&Filter"), "filter", "F3"),
        Command.NEXT_TAB: (_tr("Next Fast&Tab"), "", "F6"),
        Command.PREVIOUS_TAB: (_tr("Previous FastTa&b"), "", "Shift+F6"),
        Command.COLLAPSE_TAB: (_tr("C&ollapse FastTab"), "", "Alt+F6"),
        Command.FACTBOXES: (_tr("F&actBox Pane"), "factbox", "Alt+F2"),
    }
