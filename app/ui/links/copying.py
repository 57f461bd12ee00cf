"""Copy Link, on every card and list of customers and accounts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.deep_link import Link, text_of
from app.ui.main_actions import make_action
from app.ui.presenter import Presenter
from app.ui.translation import translate

KEYS = "Ctrl+Shift+L"


def copy_link_action(parent: QWidget, current: Callable[[], Link | None], errors: Presenter) -> QAction:
    """The action of a window or page; ``current`` is asked what to name when it is chosen, and None does nothing."""
    tip = translate("CopyLink", "Copies a link that opens this record, for a mail or a note.")
    action = make_action(parent, translate("CopyLink", "Copy Lin&k"), "link", KEYS, tip)
    action.triggered.connect(lambda _checked=False: copy_link(current(), errors))
    return action


def copy_link(link: Link | None, errors: Presenter) -> None:
    """Put the link on the clipboard, and say so."""
    if link is not None:
        QGuiApplication.clipboard().setText(text_of(link))
        errors.say("success", translate("CopyLink", "The link was copied."))
