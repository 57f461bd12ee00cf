"""What a person does with mouse and keyboard, as procedures that find each control by its caption."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QRadioButton,
    QTabBar,
    QWidget,
)

from app.ui.screenshots.finding import caption_of, control, menu_actions, row_with, usable, window_titled
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.words import reads
from app.ui.theme.text_scale import scaled

LEFT = Qt.MouseButton.LeftButton
NOTHING_HELD = Qt.KeyboardModifier.NoModifier


def window(title: str) -> Procedure[QWidget]:
    """The window of that title, once it is open."""
    found: QWidget = yield Step(f"the window “{title}”", lambda: window_titled(title))
    return found


def closed(title: str) -> Procedure[None]:
    """Wait until no window of that title is open."""
    yield Step(f"“{title}” closes", lambda: window_titled(title) is None)


def press(root: QWidget, caption: str) -> Procedure[None]:
    """Click a button, check box or radio button."""
    button: QAbstractButton = yield Step(f"the button “{caption}”", lambda: usable(root, caption, QAbstractButton))
    place = button.rect().center()
    if isinstance(button, QCheckBox | QRadioButton):
        place = QPoint(scaled(12), place.y())  # beside its text nothing is hit
    yield Step(f"press “{caption}”", lambda: True, lambda: QTest.mouseClick(button, LEFT, NOTHING_HELD, place))


def key(widget: QWidget, which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Procedure[None]:
    """Press a key in a control or window."""
    yield Step(f"key {which.name}", lambda: True, lambda: QTest.keyClick(widget, which, held))


def enter_text(field: QLineEdit, text: str) -> Procedure[None]:
    """Type into a field in place of what stands there."""

    def act() -> None:
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        for character in text:
            _type(field, character)

    yield Step(f"type “{text}” into “{field.accessibleName()}”", lambda: field.text() == text, act)


def _type(field: QLineEdit, character: str) -> None:
    """QTest knows the keys of ASCII alone."""
    if character.isascii():
        QTest.keyClicks(field, character)
    else:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_unknown, NOTHING_HELD, character))


def fill(root: QWidget, caption: str, text: str) -> Procedure[QLineEdit]:
    """Type into the field of that caption."""
    field: QLineEdit = yield Step(f"the field “{caption}”", lambda: usable(root, caption, QLineEdit))
    yield from enter_text(field, text)
    return field


def pick(root: QWidget, caption: str, option: str) -> Procedure[None]:
    """Choose an option of a drop-down list by the arrow keys."""
    box: QComboBox = yield Step(f"the list “{caption}”", lambda: usable(root, caption, QComboBox))

    def act() -> None:
        box.setFocus()
        place = next(i for i in range(box.count()) if reads(box.itemText(i), option))
        distance = place - box.currentIndex()
        for _ in range(abs(distance)):
            QTest.keyClick(box, Qt.Key.Key_Down if distance > 0 else Qt.Key.Key_Up)

    yield Step(f"choose “{option}” of “{caption}”", lambda: reads(box.currentText(), option), act)


def choose_row(
    root: QWidget, caption: str, text: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> Procedure[QAbstractItemView]:
    """Click the row of a list that holds the text."""
    view: QAbstractItemView = yield Step(f"the list “{caption}”", lambda: control(root, caption, QAbstractItemView))
    yield Step(f"a row with “{text}” in “{caption}”", lambda: row_with(view, text))

    def act() -> None:
        index = row_with(view, text)
        assert index is not None
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, held, view.visualRect(index).center())

    yield Step(f"choose “{text}”", lambda: bool(view.selectionModel().selectedIndexes()), act)
    return view


def turn_to(root: QWidget, tab: str) -> Procedure[None]:
    """Click a tab of the ribbon."""

    def place() -> tuple[QTabBar, int] | None:
        bars = root.findChildren(QTabBar)
        found = [(bar, i) for bar in bars for i in range(bar.count()) if reads(bar.tabText(i), tab) and bar.isVisible()]
        return found[0] if found else None

    bar, index = yield Step(f"the tab “{tab}”", place)
    middle = bar.tabRect(index).center()
    yield Step(
        f"the tab “{tab}”",
        lambda: bar.currentIndex() == index,
        lambda: QTest.mouseClick(bar, LEFT, NOTHING_HELD, middle),
    )


def open_menu(root: QWidget, tab: str, caption: str) -> Procedure[QMenu]:
    """Open a menu of the ribbon, also where the group has become one button; the menu that is open then."""
    yield from turn_to(root, tab)

    def opener() -> QAbstractButton | None:
        own = usable(root, caption, QAbstractButton)
        return own if own is not None else _holder(root, caption)

    button: QAbstractButton = yield Step(f"“{caption}” on the tab “{tab}”", opener)
    yield Step(f"open “{button.accessibleName()}”", open_popup, lambda: QTest.mouseClick(button, LEFT))
    menu: QMenu = yield Step(f"the menu of “{button.accessibleName()}”", open_popup)
    if not reads(button.accessibleName(), caption):
        menu = yield from _open_inner(menu, caption)
    return menu


def choose(root: QWidget, tab: str, *captions: str) -> Procedure[None]:
    """Choose an action of the ribbon: its caption, or that of its menu and its own."""
    if len(captions) > 1:
        menu = yield from open_menu(root, tab, captions[0])
        yield from choose_in(menu, captions[-1])
        return
    yield from turn_to(root, tab)
    caption = captions[0]
    found: QAbstractButton = yield Step(
        f"“{caption}” on the tab “{tab}”", lambda: usable(root, caption, QAbstractButton) or _holder(root, caption)
    )
    if reads(found.accessibleName(), caption):
        yield from press(root, caption)
        return
    yield Step(f"open “{found.accessibleName()}”", open_popup, lambda: QTest.mouseClick(found, LEFT))
    menu = yield Step(f"the menu of “{found.accessibleName()}”", open_popup)
    yield from choose_in(menu, caption)


def choose_in(menu: QMenu, caption: str) -> Procedure[None]:
    """Choose an action of an open menu."""
    action, holder = next(found for found in menu_actions(menu) if reads(caption_of(found[0]), caption))
    place = holder.actionGeometry(action).center()
    yield Step(f"“{caption}” is enabled", action.isEnabled)
    yield Step(
        f"choose “{caption}”", lambda: not menu.isVisible(), lambda: QTest.mouseClick(holder, LEFT, NOTHING_HELD, place)
    )


def _open_inner(menu: QMenu, caption: str) -> Procedure[QMenu]:
    action, _ = next(found for found in menu_actions(menu) if reads(caption_of(found[0]), caption))
    inner = action.menu()
    assert isinstance(inner, QMenu)
    place = menu.actionGeometry(action).center()
    yield Step(f"open “{caption}”", inner.isVisible, lambda: QTest.mouseClick(menu, LEFT, NOTHING_HELD, place))
    return inner


def open_popup() -> QMenu | None:
    """The menu that is open."""
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def _holder(root: QWidget, caption: str) -> QAbstractButton | None:
    """The visible ribbon button whose menu holds the action: a group that had to become small."""
    for button in root.findChildren(QAbstractButton):
        menu = getattr(button, "menu", lambda: None)()
        if not button.isVisible() or not isinstance(menu, QMenu):
            continue
        if any(reads(caption_of(action), caption) for action, _ in menu_actions(menu)):
            return button
    return None
