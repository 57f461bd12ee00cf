"""A page in a window of its own, with the ribbon that it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from app.ui.context import Context
from app.ui.cures import Cures
from app.ui.icons import application_icon
from app.ui.main_actions import MainActions
from app.ui.open_windows import SideWindow
from app.ui.page import Command, Page, Tab
from app.ui.presenter import Presenter
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.ribbon import Ribbon
from app.ui.widgets.scrolling_place import ScrollingPlace

MANAGE = (Command.NEW, Command.EDIT)
VIEW = (Command.REFRESH, Command.FILTER, Command.PREVIOUS, Command.NEXT)
SMALL = (Command.FILTER, Command.PREVIOUS, Command.NEXT)
KEY_ALONE = (Command.FILTER_ROW, Command.FILTER_TO_VALUE)


class PageWindow(SideWindow):
    """``first_tab`` is the tab that is shown at first. The page names the window by its ``windowTitle``."""

    def __init__(self, context: Context, make: Callable[[Context], Page], first_tab: Tab, place: str) -> None:
        super().__init__(context, place)
        self.setWindowIcon(application_icon())
        self.message_bar = MessageBar()
        self.presenter = Presenter(self.message_bar, self)
        self.context = replace(context, errors=self.presenter, parent=self)
        self.page = make(self.context)
        self._cures = Cures(self.presenter, lambda: self.context, self.page.refresh)
        self.commands = MainActions((), self)
        self.ribbon = Ribbon(self)
        self.ribbon.make_room()
        self._fill()
        self.ribbon.set_current(first_tab.value)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.ribbon)
        column.addWidget(self.message_bar)
        column.addWidget(ScrollingPlace(self.page.caption, self.page), 1)
        self.setWindowTitle(self.page.windowTitle() or self.page.caption)
        self.page.windowTitleChanged.connect(self.setWindowTitle)
        self.page.groups_changed.connect(self._show_groups)
        self.commands.follow(self.page)
        self._show_groups()
        self.restore_size(1200, 700)
        self.page.setFocus()

    def leave(self, proceed: Callable[[], None]) -> None:
        """As the page wants."""
        self.page.leave(proceed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing inside wanted closes the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        tabs = {Tab.HOME: self.tr("Home"), Tab.ACTIONS: self.tr("Actions"), Tab.NAVIGATE: self.tr("Navigate")}
        groups = self.page.groups()
        for tab, caption in tabs.items():
            if tab is Tab.HOME or any(group.tab is tab for group in groups):
                self.ribbon.add_tab(tab.value, caption)
        for group in groups:
            large = [action for action in group.actions if action not in group.small]
            self.ribbon.add_group(group.tab.value, group.key, group.caption, large, tuple(group.small))
            self.addActions(list(group.actions))
        able = self.page.commands()
        manage = [self.commands.commands[key] for key in MANAGE if key in able or key is Command.EDIT]
        self.ribbon.add_group(Tab.HOME.value, "manage", self.tr("Manage"), manage)
        large = [self.commands.commands[key] for key in VIEW if key not in SMALL]
        small = [self.commands.commands[key] for key in SMALL]
        self.ribbon.add_group(Tab.HOME.value, "page", self.tr("Page"), large, small)
        alone = [self.commands.commands[key] for key in KEY_ALONE]
        self.addActions([*manage, *large, *small, *alone])

    def _show_groups(self) -> None:
        shown = self.page.visible_groups()
        for group in self.page.groups():
            for action in group.actions:
                action.setVisible(group.key in shown)
            self.ribbon.set_group_visible(group.tab.value, group.key, group.key in shown)
