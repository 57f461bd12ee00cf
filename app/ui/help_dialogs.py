"""The dialogs of the menu Help."""

from __future__ import annotations

import platform
from collections.abc import Iterable

import PySide6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.widgets.dialogs import tell
from app.ui.widgets.text import without_access_key


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def show_about(parent: QWidget) -> None:
    """What the program is, and what it runs on."""
    tell(
        parent,
        _tr("About Tandem"),
        _tr("Tandem couples Dynamics NAV customers to Dynamics CRM accounts and keeps the two in step."),
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
        (_tr("F3, Esc"), _tr("filter a list, clear the filter")),
        (_tr("Enter"), _tr("edit the chosen record")),
        (_tr("Ctrl+C"), _tr("copy the selected rows with headings")),
        (_tr("Ctrl+F1"), _tr("collapse the ribbon")),
    ]
    more = [f"{keys:<18}{what}" for keys, what in lists]
    text = _tr("The mouse is never needed.")
    tell(parent, _tr("Keyboard Shortcuts"), text, "\n".join([*dict.fromkeys(key_lines(actions)), *more]))
