"""One walk through the program: the main window, a camera, and the ways that all procedures take."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.main_window import MainWindow
from app.ui.pages import page_entries
from app.ui.screenshots import hands
from app.ui.screenshots.camera import Camera
from app.ui.screenshots.finding import caption_of, window_titled
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.words import begins, holds, reads
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.result_popup import ResultPopup
from app.ui.widgets.search_result import RESULT, SearchResult


class Tour:
    """``picture`` names say what is to be seen; they are numbered by the camera."""

    def __init__(self, main: MainWindow, camera: Camera) -> None:
        self.main = main
        self.camera = camera

    def picture(self, name: str) -> Procedure[None]:
        """Take a picture of all that is open."""
        yield Step(f"arrange the windows for “{name}”", lambda: True, self.camera.arrange)
        yield Step(f"take the picture “{name}”", lambda: True, lambda: self.camera.take(name))

    def search(self, text: str, wanted: str) -> Procedure[None]:
        """Type into the Search box and wait until a result of that caption is offered."""
        box = self.main.ribbon.search_box
        named = [entry.caption for entry in page_entries()]
        named += [caption_of(action).rstrip("…") for action in self.main.ribbon.all_actions()]
        text = next((caption for caption in named if reads(caption, text) or reads(f"{caption}…", f"{text}…")), text)
        yield Step("go to Search", lambda: True, self.main.activateWindow)
        yield from hands.enter_text(box, text)
        yield Step(f"“{wanted}” among the results of “{text}”", lambda: _result(box.popup, wanted) is not None)

    def take_result(self, wanted: str) -> Procedure[None]:
        """Choose the result of that caption with the keyboard."""
        box = self.main.ribbon.search_box

        def act() -> None:
            for _ in range(box.popup.model.rowCount()):
                current = box.popup.current()
                if current is None or begins(current.caption, wanted):
                    break
                QTest.keyClick(box, Qt.Key.Key_Down)
            QTest.keyClick(box, Qt.Key.Key_Return)

        yield Step(f"choose “{wanted}”", lambda: not box.popup.isVisible(), act)

    def page(self, caption: str) -> Procedure[None]:
        """In the Search box, enter the caption of a page, and choose it."""
        yield from self.search(caption, caption)
        yield from self.take_result(caption)

        def there() -> bool:
            return self.main.page is not None and reads(self.main.page.caption, caption)

        yield Step(f"the page “{caption}”", there)

    def customer(self, no: str) -> Procedure[None]:
        """Open a customer by its No."""
        yield from self.search(no, f"{no} ·")
        yield from self.take_result(f"{no} ·")

        def there() -> bool:
            card = getattr(self.main.page, "card", None)
            return getattr(getattr(card, "customer", None), "no", "") == no

        yield Step(f"the card of customer {no}", there)
        yield from self.message_gone(self.main)
        yield from hands.key(self.main.ribbon.search_box, Qt.Key.Key_Escape)

    def navigate(self, *captions: str) -> Procedure[None]:
        """On the Navigate tab, in the Dynamics CRM group, choose …"""
        yield from hands.choose(self.main, "Navigate", *captions)

    def said(self, window: QWidget, text: str) -> Procedure[None]:
        """Wait for a message in a window."""

        def there() -> bool:
            bars = [bar for bar in window.findChildren(MessageBar) if bar.isVisible()]
            return any(holds(bar.text, text) for bar in bars)

        yield Step(f"the message “{text}”", there)

    def message_gone(self, window: QWidget) -> Procedure[None]:
        """Close the message of a window, if there is one."""
        bars = [bar for bar in window.findChildren(MessageBar) if bar.isVisible()]

        def act() -> None:
            for bar in bars:
                bar.dismiss()

        yield Step("close the message", lambda: all(not bar.isVisible() for bar in bars), act)

    def close(self, window: QWidget) -> Procedure[None]:
        """Close a window that is not the main one."""
        title = window.windowTitle()
        yield Step(f"close “{title}”", lambda: window_titled(title) is None, window.close)


def _result(popup: ResultPopup, wanted: str) -> SearchResult | None:
    for row in range(popup.model.rowCount()):
        found = popup.model.item(row).data(RESULT)
        if isinstance(found, SearchResult) and found.enabled and begins(found.caption, wanted):
            return found
    return None
