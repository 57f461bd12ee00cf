"""The keys that every window beside the main one has: close it, and what the main window does for all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.translation import translate


@dataclass(frozen=True, slots=True)
class SharedKey:
    """``tool`` is the tool of the main window that it stands for; blank: it closes the window."""

    tool: str
    caption: str
    keys: tuple[str, ...]


def shared_keys() -> tuple[SharedKey, ...]:
    """The same keys as in the main window where it has them."""
    return (
        SharedKey("search", translate("WindowKeys", "Search"), ("Ctrl+F3", "Alt+Q")),
        SharedKey("help", translate("WindowKeys", "Help"), ("F1",)),
        SharedKey("keys", translate("WindowKeys", "Keyboard Shortcuts"), ("Shift+F1",)),
        SharedKey("", translate("WindowKeys", "Close Window"), ("Ctrl+W",)),
    )


def add_shared_keys(window: QWidget, run_tool: Callable[[str], None]) -> None:
    """Give a window these keys; ``run_tool`` is called with the tool of the main window that is wanted."""
    for shared in shared_keys():
        action = QAction(shared.caption, window)
        action.setShortcuts([QKeySequence(keys) for keys in shared.keys])
        if shared.tool == "help":
            action.triggered.connect(lambda _checked=False: _help(window))
        elif shared.tool:
            action.triggered.connect(lambda _checked=False, tool=shared.tool: run_tool(tool))
        else:
            action.triggered.connect(lambda _checked=False: window.close())
        window.addAction(action)


def _help(window: QWidget) -> None:
    from app.ui.help.opening import open_help

    open_help(window)
