"""Access keys (Alt and a letter) of a window, and those that several of its captions share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMainWindow, QTabBar, QWidget


def shared_access_keys(window: QWidget) -> Iterator[str]:
    """Letters that more than one visible caption of the window claims: pressing them would do nothing."""
    captions: dict[str, set[str]] = defaultdict(set)
    for caption in _captions(window):
        key = access_key(caption)
        if key:
            captions[key].add(caption)
    for key, sharing in captions.items():
        if len(sharing) > 1:
            yield f"Alt+{key.upper()} in “{window.windowTitle()}” is shared by {sorted(sharing)}"


def access_key(caption: str) -> str:
    """The letter after "&", small; blank when there is none."""
    bare = caption.replace("&&", "")
    place = bare.find("&")
    return bare[place + 1 : place + 2].lower() if place >= 0 else ""


def _captions(window: QWidget) -> Iterator[str]:
    if isinstance(window, QMainWindow):
        yield from (action.text() for action in window.menuBar().actions() if action.isVisible())
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(number) for number in range(widget.count()))
        elif isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            yield widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
