"""The dialogs of the menu Help."""

from __future__ import annotations

import platform
from collections.abc import Iterable

import PySide6
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.translation import translate
from app.ui.widgets.dialogs import tell
from app.ui.widgets.text import without_access_key


def show_about(parent: QWidget) -> None:
    """What the program is, and what it runs on."""
    tell(
        parent,
        translate("Help", "About Tandem"),
        translate("Help", "Tandem couples Dynamics NAV customers to Dynamics CRM accounts and keeps the two in step."),
        f"Python {platform.python_version()}\nQt for Python {PySide6.__version__}\n{platform.platform()}",
    )


def key_lines(actions: Iterable[QAction]) -> list[str]:
    """One line for each action that has a key, in the order of the menus."""
    lines = []
    for action in actions:
        keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        if keys:
            lines.append(f"{keys:<18}{without_access_key(action.text())}")
    return lines


def show_keys(parent: QWidget, actions: Iterable[QAction]) -> None:
    """The keys of everything that is in the menus now, and those of lists."""
    lists = [
        (translate("Help", "F3, Esc"), translate("Help", "filter a list, clear the filter")),
        (translate("Help", "Enter"), translate("Help", "edit the chosen record")),
        (translate("Help", "Ctrl+C"), translate("Help", "copy the selected rows with headings")),
        (translate("Help", "Ctrl+F1"), translate("Help", "collapse the ribbon")),
    ]
    more = [f"{keys:<18}{what}" for keys, what in lists]
    text = translate("Help", "The mouse is never needed.")
    tell(parent, translate("Help", "Keyboard Shortcuts"), text, "\n".join([*dict.fromkeys(key_lines(actions)), *more]))
