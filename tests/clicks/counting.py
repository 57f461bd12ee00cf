"""A hand that does one thing at a time and counts each: a click, a key (or chord), a text typed in one go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QCheckBox, QMenu, QRadioButton, QWidget

from app.ui.screenshots import crm, hands
from app.ui.screenshots.finding import caption_of, control, menu_actions, row_with, usable
from app.ui.screenshots.steps import Procedure, Step

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NOTHING_HELD = Qt.KeyboardModifier.NoModifier


class CountingHand:
    """``done`` says what was done, one line for each click, key and text: its length is the count. Nothing here acts
    without being counted, and nothing else acts."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def press(self, window: QWidget, caption: str) -> Procedure[None]:
        """Click a button, check box or radio button."""
        button: QAbstractButton = yield Step(f"“{caption}”", lambda: usable(window, caption, QAbstractButton))
        place = button.rect().center()
        if isinstance(button, QCheckBox | QRadioButton):
            place = QPoint(9, place.y())
        yield from self._act(
            f"click “{caption}”", lambda: QTest.mouseClick(button, LEFT, NOTHING_HELD, place), lambda: True
        )

    def follow(self, window: QWidget, caption: str) -> Procedure[None]:
        """Click a number of a FactBox."""
        link: QAbstractButton = yield Step(f"“{caption}” in the FactBox", lambda: crm.link_to(window, caption))
        yield from self._act(f"click the number “{caption}”", lambda: QTest.mouseClick(link, LEFT), lambda: True)

    def choose(self, window: QWidget, listed: str, text: str, *, called: str, menu: bool = False) -> Procedure[None]:
        """Click a row, with the right button for its ``menu``. ``called`` is what the guide says of it."""
        view: QAbstractItemView = yield Step(f"the list “{listed}”", lambda: control(window, listed, QAbstractItemView))
        yield Step(f"the row “{text}”", lambda: row_with(view, text))
        index = row_with(view, text)
        assert index is not None
        view.scrollTo(index)
        place = view.visualRect(index).center()
        if not menu:
            act = lambda: QTest.mouseClick(view.viewport(), LEFT, NOTHING_HELD, place)  # noqa: E731
            yield from self._act(f"click {called}", act, lambda: _stands_on(view, text))
            return

        def click_right() -> None:
            QTest.mouseClick(view.viewport(), RIGHT, NOTHING_HELD, place)
            there = view.viewport().mapToGlobal(place)
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, there)
            QApplication.sendEvent(view.viewport(), asked)

        yield from self._act(f"click {called} with the right button", click_right, hands.open_popup)

    def page(self, pane: QAbstractItemView, caption: str) -> Procedure[None]:
        """Click a page in the navigation pane."""
        model = pane.model()
        index = next(each for row in range(model.rowCount()) if (each := model.index(row, 0)).data() == caption)
        place = pane.visualRect(index).center()
        yield from self._act(
            f"click {caption} in the navigation pane",
            lambda: QTest.mouseClick(pane.viewport(), LEFT, NOTHING_HELD, place),
            lambda: True,
        )

    def open_row(self, window: QWidget, listed: str, text: str, *, called: str) -> Procedure[None]:
        """Double click a row: two clicks."""
        view: QAbstractItemView = yield Step(f"the list “{listed}”", lambda: control(window, listed, QAbstractItemView))
        yield Step(f"the row “{text}”", lambda: row_with(view, text))
        index = row_with(view, text)
        assert index is not None
        view.scrollTo(index)
        place = view.visualRect(index).center()
        yield from self._act(
            f"click {called}",
            lambda: QTest.mouseClick(view.viewport(), LEFT, NOTHING_HELD, place),
            lambda: _stands_on(view, text),
        )
        yield from self._act(
            f"click {called} once more (a double click)",
            lambda: QTest.mouseDClick(view.viewport(), LEFT, NOTHING_HELD, place),
            lambda: True,
        )

    def take(self, caption: str) -> Procedure[None]:
        """Click an action of the menu that is open."""
        menu: QMenu = yield Step("a menu", hands.open_popup)
        found = {caption_of(action): (action, holder) for action, holder in menu_actions(menu)}
        assert caption in found, sorted(found)
        action, holder = found[caption]
        place = holder.actionGeometry(action).center()
        yield Step(f"“{caption}” is enabled", action.isEnabled)
        yield from self._act(
            f"choose “{caption}”",
            lambda: QTest.mouseClick(holder, LEFT, NOTHING_HELD, place),
            lambda: hands.open_popup() is None,  # it is deleted as it closes
        )

    def key(self, keys: str, until: Callable[[], object] = lambda: True) -> Procedure[None]:
        """Press a key or chord, wherever the keyboard is."""
        combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]

        def act() -> None:
            QTest.keyClick(_focus(), combination.key(), combination.keyboardModifiers())

        yield Step("a window has the keyboard", _is_active)
        yield from self._act(keys, act, until)

    def type(self, text: str, until: Callable[[], object] = lambda: True) -> Procedure[None]:
        """Type a text where the cursor stands."""
        yield Step("a window has the keyboard", _is_active)
        yield from self._act(f"type “{text}”", lambda: QTest.keyClicks(_focus(), text), until)

    def _act(self, what: str, act: Callable[[], object], until: Callable[[], object]) -> Procedure[None]:
        self.done.append(what)
        yield Step(what, until, act)


def _is_active() -> bool:
    modal, active = QApplication.activeModalWidget(), QApplication.activeWindow()
    return active is not None and modal in (None, active)


def _focus() -> QWidget:
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    assert window is not None, "no window is active"
    return window.focusWidget() or window


def _stands_on(view: QAbstractItemView, text: str) -> bool:
    row = view.currentIndex().row()
    columns = range(view.model().columnCount())
    return any(str(view.model().index(row, column).data() or "").startswith(text) for column in columns)
