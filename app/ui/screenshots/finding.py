"""Finds windows by their titles and controls by their accessible names, as people and screen readers do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from app.ui.screenshots.words import begins, reads
from app.ui.widgets.text import without_access_key

W = TypeVar("W", bound=QWidget)


def open_windows() -> list[QWidget]:
    """The visible windows with a title; menus, completions and tool tips are none."""
    passing = {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return [widget for widget in shown if widget.windowType() not in passing]


def window_titled(title: str) -> QWidget | None:
    """The visible window whose title begins so; of several the active one."""
    found = [widget for widget in open_windows() if begins(widget.windowTitle(), title)]
    return next((widget for widget in found if widget.isActiveWindow()), found[-1] if found else None)


def controls(root: QWidget, caption: str, kind: type[W]) -> list[W]:
    """The visible controls in ``root`` that bear the accessible name."""
    found = root.findChildren(kind)
    return [each for each in found if reads(each.accessibleName(), caption) and each.isVisible() and _is_of(root, each)]


def control(root: QWidget, caption: str, kind: type[W]) -> W | None:
    """The one to use of them: enabled ones first."""
    found = controls(root, caption, kind)
    return next((each for each in found if each.isEnabled()), found[0] if found else None)


def usable(root: QWidget, caption: str, kind: type[W]) -> W | None:
    """As :func:`control`, enabled ones alone."""
    found = control(root, caption, kind)
    return found if found is not None and found.isEnabled() else None


def menu_actions(menu: QMenu) -> Iterator[tuple[QAction, QMenu]]:
    """The visible actions of the menu and of its sub menus, each with the menu that holds it."""
    for action in menu.actions():
        if action.isVisible() and not action.isSeparator():
            yield action, menu
            inner = action.menu()
            if isinstance(inner, QMenu):
                yield from menu_actions(inner)


def caption_of(action: QAction) -> str:
    """What people read of it."""
    return without_access_key(action.text())


def row_with(view: QAbstractItemView, text: str) -> QModelIndex | None:
    """The first cell of the view that reads so (or begins so); ``None`` while its row is not there."""
    model = view.model()
    for beginning in (False, True):
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                shown = str(model.index(row, column).data() or "")
                if reads(shown, text) or (beginning and begins(shown, text)):
                    return model.index(row, column)
    return None


def _is_of(root: QWidget, widget: QWidget) -> bool:
    """Whether it stands in the same window, not in a dialog over it."""
    return widget.window() is root.window()
