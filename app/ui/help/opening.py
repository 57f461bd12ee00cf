"""F1: the page of the guide for the control that has the keyboard, in any window."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.help.guide import Guide
from app.ui.help.topics import Topic, topic_of
from app.ui.help.window import HelpWindow
from app.ui.widgets.dialogs import SIZES_PROPERTY


def open_help(window: QWidget, topic: Topic | None = None) -> HelpWindow:
    """Show the guide beside ``window``: at ``topic``, else at what is said of its focused control."""
    focused = window.focusWidget() or window
    wanted = topic or topic_of(focused)
    top = window.window()
    found = top.findChild(HelpWindow)
    if found is None:  # a child of its window: a dialog that must be answered first does not lock it
        application = QApplication.instance()
        state = (
            QSettings(str(application.property(SIZES_PROPERTY) or ""), QSettings.Format.IniFormat)
            if application
            else QSettings()
        )
        language = QLocale().name().partition("_")[0]
        found = HelpWindow(Guide(language), state, top)
    found.show_topic(wanted)
    found.show()
    found.raise_()
    found.activateWindow()
    return found
