from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.icons import icon
from app.ui.widgets.ribbon import Ribbon
from app.ui.widgets.ribbon_button import RibbonButton
from app.ui.widgets.ribbon_group import Level, RibbonGroup

CAPTIONS = ("Account", "Synchronize Now", "Update Account Statistics", "Match-Based Coupling", "Synchronization Log")


@dataclass
class Shown:
    window: QMainWindow
    ribbon: Ribbon
    actions: dict[str, QAction]

    @property
    def crm(self) -> RibbonGroup:
        return self.ribbon.group("navigate", "crm")

    @property
    def customer(self) -> RibbonGroup:
        return self.ribbon.group("navigate", "customer")

    @property
    def page(self) -> QWidget:
        page = self.crm.parentWidget()
        assert page is not None
        return page

    def button(self, caption: str) -> RibbonButton:
        groups = (self.crm, self.customer)
        return next(b for group in groups for b in group.buttons if b.accessibleName() == caption)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = {caption: QAction(icon("sync"), caption, window) for caption in (*CAPTIONS, "Ledger Entries", "Coupling")}
    menu = QMenu(window)
    menu.addAction("Set Up Coupling")
    actions["Coupling"].setMenu(menu)
    ribbon = Ribbon()
    for key in ("home", "actions", "navigate"):
        ribbon.add_tab(key, key.title())
    ribbon.add_group("navigate", "crm", "Dynamics CRM", [actions[c] for c in (*CAPTIONS, "Coupling")])
    ribbon.add_group("navigate", "customer", "Customer", [actions["Ledger Entries"]])
    ribbon.set_search_widget(QLineEdit())
    ribbon.set_current("navigate")
    window.setCentralWidget(ribbon)
    window.resize(1400, 200)
    window.show()
    return Shown(window, ribbon, actions)


def test_buttons_have_their_captions_as_names_and_trigger_their_action(qtbot: QtBot, shown: Shown) -> None:
    for caption in CAPTIONS:
        with qtbot.waitSignal(shown.actions[caption].triggered):
            shown.button(caption).click()
    button = shown.button("Account")
    button.setFocus()
    with qtbot.waitSignal(shown.actions["Account"].triggered):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert shown.crm.accessibleName() == "Dynamics CRM"
    assert shown.button("Coupling").menu() is shown.actions["Coupling"].menu()


def test_a_disabled_action_says_why(shown: Shown) -> None:
    action = shown.actions["Synchronize Now"]
    action.setEnabled(False)
    action.setToolTip("The customer <b>A</b> is blocked.")
    button = shown.button("Synchronize Now")
    assert not button.isEnabled()
    assert "&lt;b&gt;A&lt;/b&gt; is blocked." in button.toolTip()
    assert button.accessibleDescription() == "The customer <b>A</b> is blocked."


def test_hidden_actions_and_groups_disappear(qtbot: QtBot, shown: Shown) -> None:
    before = shown.crm.width()
    shown.actions["Account"].setVisible(False)
    qtbot.waitUntil(lambda: shown.crm.width() < before)
    assert not shown.button("Account").isVisible()
    shown.actions["Ledger Entries"].setVisible(False)
    qtbot.waitUntil(lambda: not shown.customer.isVisible())
    shown.actions["Ledger Entries"].setVisible(True)
    qtbot.waitUntil(shown.customer.isVisible)
    shown.ribbon.set_group_visible("navigate", "crm", False)
    assert not shown.crm.isVisible()
    shown.ribbon.set_group_visible("navigate", "crm", True)
    assert shown.crm.isVisible()


def test_nothing_is_cut_at_any_width(qtbot: QtBot, shown: Shown) -> None:
    """Each visible button has the room it asks for and lies inside the page; captions never shrink."""
    page = shown.page
    levels = set()
    for width in range(1400, 90, -30):
        page.resize(width, page.height())
        for group in (shown.crm, shown.customer):
            levels.add(group.level)
            if group.level is Level.OVERFLOW:
                continue
            assert group.geometry().right() < width
            for button in group.findChildren(RibbonButton):
                if button.isVisibleTo(group):
                    assert button.width() >= button.sizeHint().width()
                    assert button.geometry().right() < group.width()
    assert levels == set(Level)


def test_groups_that_do_not_fit_are_in_the_menu_at_the_end(shown: Shown) -> None:
    page = shown.page
    page.resize(110, page.height())
    more = next(button for button in page.findChildren(RibbonButton) if button.accessibleName() == "More")
    assert more.isVisibleTo(page)
    captions = [action.text() for action in more.menu().actions()]
    hidden = [group.caption for group in (shown.crm, shown.customer) if group.level is Level.OVERFLOW]
    assert captions == hidden != []


def test_ctrl_f1_folds_the_ribbon(qtbot: QtBot, shown: Shown) -> None:
    shown.window.activateWindow()
    shown.ribbon.tabs.setFocus()
    qtbot.waitUntil(shown.ribbon.tabs.hasFocus)
    with qtbot.waitSignal(shown.ribbon.collapsed_changed):
        qtbot.keyClick(shown.ribbon.tabs, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert shown.ribbon.collapsed and not shown.crm.isVisible()
    qtbot.mouseClick(shown.ribbon.tabs, Qt.MouseButton.LeftButton, pos=shown.ribbon.tabs.tabRect(2).center())
    assert not shown.ribbon.collapsed


def test_a_double_click_on_a_tab_folds_and_unfolds(qtbot: QtBot, shown: Shown) -> None:
    tabs = shown.ribbon.tabs
    middle = tabs.tabRect(2).center()
    for expected in (True, False):
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=middle)
        qtbot.mouseDClick(tabs, Qt.MouseButton.LeftButton, pos=middle)
        assert shown.ribbon.collapsed is expected


def test_tabs_by_keyboard(qtbot: QtBot, shown: Shown) -> None:
    with qtbot.waitSignal(shown.ribbon.current_changed):
        qtbot.keyClick(shown.ribbon.tabs, Qt.Key.Key_Left)
    assert shown.ribbon.current() == "actions"
    with pytest.raises(KeyError):
        shown.ribbon.set_current("no such tab")


def test_a_caption_that_changes_gets_its_room(qtbot: QtBot, shown: Shown) -> None:
    before = shown.customer.width()
    shown.actions["Ledger Entries"].setText("Detailed Customer Ledger Entries of this Year")
    qtbot.waitUntil(lambda: shown.customer.width() > before)
    assert shown.button("Detailed Customer Ledger Entries of this Year").isVisible()


def test_in_a_low_window_the_groups_make_room(qtbot: QtBot) -> None:
    """Text at 200 % on a small screen; one can still unfold them, and nothing of it is the user's choice."""
    window, ribbon = QWidget(), Ribbon()
    ribbon.make_room()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(ribbon)
    window.resize(900, 700)
    window.show()
    assert not ribbon.collapsed
    window.resize(900, 400)
    assert ribbon.collapsed and not ribbon.folded_by_user
    ribbon.toggle()
    window.resize(900, 380)
    assert not ribbon.collapsed, "who unfolds them has them"
    ribbon.toggle()
    assert ribbon.folded_by_user
    window.resize(900, 700)
    assert ribbon.collapsed, "and who folds them has them folded"
    ribbon.toggle()
    window.resize(900, 400)
    window.resize(900, 700)
    assert not ribbon.collapsed


def test_a_button_is_not_lit_after_its_menu(qtbot: QtBot) -> None:
    """Seen to fail: a window that came up from the menu left the button looking as if the mouse were on it."""
    window = QWidget()
    qtbot.addWidget(window)
    menu = QMenu(window)
    menu.addAction("Set Up Coupling")
    action = QAction("Coupling", window)
    action.setMenu(menu)
    button = RibbonButton(action, window)
    window.show()
    menu.popup(window.mapToGlobal(window.rect().bottomLeft()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu.hide()
    assert not button.underMouse()
