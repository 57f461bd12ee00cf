"""The windows beside the main one in tests: found by kind, and closed at the end whatever a test left in them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.open_windows import SideWindow


@pytest.fixture
def context(window: MainWindow) -> Context:
    """What the main window gives to others."""
    assert window.context is not None
    return window.context


def close_side_windows() -> None:
    """Close all of them; what a failed test left unsaved is not asked about."""
    for each in side_windows():
        each._may_close = True
        each.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def side_windows() -> list[SideWindow]:
    """Those that are open."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, SideWindow) and each.isVisible()]
