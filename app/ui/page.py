"""What the main window expects of a page, and the commands that all pages share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.ui.printing.way import PrintWay


class Command(StrEnum):
    """The commands of the Home tab and the keyboard that act on whichever page is shown."""

    NEW = "new"
    EDIT = "edit"
    VIEW = "view"
    SAVE = "save"
    SAVE_AND_CLOSE = "save_and_close"
    DELETE = "delete"
    REFRESH = "refresh"
    PREVIOUS = "previous"
    NEXT = "next"
    FILTER = "filter"
    FILTER_ROW = "filter_row"
    FILTER_TO_VALUE = "filter_to_value"
    NEXT_TAB = "next_tab"
    PREVIOUS_TAB = "previous_tab"
    COLLAPSE_TAB = "collapse_tab"
    FACTBOXES = "factboxes"


class Tab(StrEnum):
    """The tabs of the ribbon and the menus of the menu bar."""

    HOME = "home"
    ACTIONS = "actions"
    NAVIGATE = "navigate"


@dataclass(frozen=True, slots=True)
class ActionGroup:
    """A group that a page puts on the ribbon and in the menu of the same tab while it is shown.

    ``small``: those of ``actions`` that are shown small, stacked. An action with a menu drops it down.
    """

    tab: Tab
    key: str
    caption: str
    actions: Sequence[QAction]
    small: Sequence[QAction] = ()


class Page(QWidget):
    """A page of the main window. A page names itself and takes what it wants of the rest.

    ``commands_changed``: the commands or what they act on are others now. ``groups_changed``: a group comes or goes.
    """

    commands_changed = Signal()
    groups_changed = Signal()

    def __init__(self, key: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.caption = caption
        self.setAccessibleName(caption)

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """The commands that make sense now; the others are disabled."""
        return {Command.REFRESH: self.refresh}

    def hints(self) -> Mapping[Command, str]:
        """Why a command is disabled, where that isn't plain."""
        return {}

    def groups(self) -> Sequence[ActionGroup]:
        """The page's own groups; asked for once, when the page is made."""
        return ()

    def visible_groups(self) -> frozenset[str]:
        """The keys of the groups to show now: all, unless the page knows better."""
        return frozenset(group.key for group in self.groups())

    def card_on_paper(self) -> Callable[[PrintWay], None] | None:
        """Brings the card that is shown to paper; ``None``: there is none."""
        return None

    def refresh(self) -> None:
        """Read everything shown anew."""

    def leave(self, proceed: Callable[[], None]) -> None:
        """Call ``proceed`` once unsaved work was saved or given up; never when the user wants to stay."""
        proceed()

    def open_record(self, record_id: str) -> None:
        """Show this record."""
