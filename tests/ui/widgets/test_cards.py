from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.badge import Badge
from app.ui.widgets.big_number import BigNumber
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.fact_box import FactBox, FactRows
from app.ui.widgets.fact_box_pane import FactBoxPane
from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.form_grid import FormGrid
from app.ui.widgets.text import ElidedLabel, WrapLabel, literal


def test_fast_tab_folds_by_keyboard_and_shows_its_summary(qtbot: QtBot, hostile: str) -> None:
    tab = FastTab("Invoicing")
    qtbot.addWidget(tab)
    field = QLineEdit()
    tab.set_body(field)
    tab.set_summary([hostile, "", "GBP"])
    tab.show()
    summary = tab.findChild(ElidedLabel)
    assert summary is not None and summary.text() == ""
    button = tab.heading_button
    button.setFocus()
    with qtbot.waitSignal(tab.toggled):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert not tab.expanded and not field.isVisible()
    assert summary.text() == f"{hostile}    GBP"
    qtbot.keyClick(button, Qt.Key.Key_Right)
    assert tab.expanded and field.isVisible()
    qtbot.keyClick(button, Qt.Key.Key_Left)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert tab.expanded
    assert button.accessibleName() == tab.accessibleName() == "Invoicing"
    assert button.accessibleDescription() == "expanded"


def test_headings_show_ampersands(qtbot: QtBot) -> None:
    box = FactBox("A & B")
    qtbot.addWidget(box)
    assert box.findChildren(QWidget, "") and box.accessibleName() == "A & B"
    assert literal("A & B") in [child.property("text") for child in box.children()]


def test_fact_rows_show_values_letter_for_letter(qtbot: QtBot, hostile: str) -> None:
    rows = FactRows()
    qtbot.addWidget(rows)
    rows.add("account", "Account")
    rows.set_value("account", hostile)
    assert rows.value("account") == hostile
    assert rows.minimumSizeHint().width() < 400


def pane_of(qtbot: QtBot, *keys: str) -> FactBoxPane:
    pane = FactBoxPane()
    qtbot.addWidget(pane)
    for key in keys:
        pane.add(key, FactBox(key))
    pane.show()
    return pane


def tops(pane: FactBoxPane) -> list[str]:
    shown = [key for key in list(pane.keys()) if pane.box(key).isVisible()]
    return sorted(shown, key=lambda key: pane.box(key).y())


def test_fact_boxes_are_ordered_hidden_and_shown(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, "a", "b", "c")
    pane.set_order(["c", "unknown", "a"])
    assert pane.keys() == ["c", "a", "b"]
    pane.resize(300, 500)
    qtbot.waitUntil(lambda: tops(pane) == ["c", "a", "b"])
    pane.set_visible_keys(["a", "b"])
    pane.set_relevant("b", False)
    assert tops(pane) == ["a"]
    assert pane.visible_keys() == ["a", "b"]
    pane.set_relevant("b", True)
    assert set(tops(pane)) == {"a", "b"}


def test_the_context_menu_of_fact_boxes(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, "a", "b & c")
    menu = pane.context_menu()
    qtbot.addWidget(menu)
    actions = menu.actions()
    assert [action.text() for action in actions[:2]] == ["a", "b && c"]
    with qtbot.waitSignal(pane.visible_keys_changed):
        actions[0].trigger()
    assert pane.visible_keys() == ["b & c"]
    with qtbot.waitSignal(pane.customize_requested):
        actions[-1].trigger()


def test_a_form_falls_from_two_columns_to_one(qtbot: QtBot) -> None:
    form = FormGrid()
    qtbot.addWidget(form)
    fields = [QLineEdit() for _ in range(5)]
    for number, field in enumerate(fields):
        form.add(f"Field &{number}", field)
    form.show()
    form.resize(900, 300)
    qtbot.waitUntil(lambda: form.columns == 2 and fields[3].mapTo(form, fields[3].pos()).x() > 400)
    assert fields[3].mapTo(form, fields[3].pos()).y() == fields[0].mapTo(form, fields[0].pos()).y()
    form.resize(420, 300)
    qtbot.waitUntil(lambda: form.columns == 1 and fields[3].mapTo(form, fields[3].pos()).x() < 200)
    form.resize(200, 400)
    qtbot.waitUntil(lambda: fields[3].width() > 150)
    assert fields[1].accessibleName() == "Field 1"
    assert form.fields() == fields


def test_tab_goes_down_the_first_column(qtbot: QtBot) -> None:
    form = FormGrid()
    qtbot.addWidget(form)
    fields = [QLineEdit() for _ in range(4)]
    for number, field in enumerate(fields):
        form.add(f"Field {number}", field)
    form.resize(900, 200)
    form.show()
    fields[0].setFocus()
    for expected in fields[1:]:
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        assert form.focusWidget() is expected


def test_an_error_is_told_in_words_and_to_screen_readers(qtbot: QtBot, hostile: str) -> None:
    form = FormGrid()
    qtbot.addWidget(form)
    field = QLineEdit()
    form.add("Name", field)
    form.show()
    form.set_error(field, hostile)
    assert field.property("invalid") is True
    assert field.accessibleDescription() == hostile == form.error(field)
    shown = [label for label in form.findChildren(WrapLabel) if label.isVisible()]
    assert [label.text() for label in shown] == [hostile]
    form.clear_errors()
    assert field.property("invalid") is False and form.error(field) == ""
    assert not any(label.isVisible() for label in form.findChildren(WrapLabel))


def test_a_hidden_field_takes_its_caption_along(qtbot: QtBot) -> None:
    form = FormGrid()
    qtbot.addWidget(form)
    one, two = QLineEdit(), QLineEdit()
    form.add("One", one)
    form.add("Two", two)
    form.show()
    form.set_field_visible(one, False)
    assert not one.isVisible() and two.isVisible()
    form.set_field_visible(one, True)
    assert one.isVisible()


def test_a_big_number_is_a_link(qtbot: QtBot, hostile: str) -> None:
    number = BigNumber("Opportunities")
    qtbot.addWidget(number)
    assert not number.isEnabled()
    number.show_number(3, hostile)
    number.show()
    number.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(number.clicked):
            qtbot.keyClick(number, key)
    assert number.accessibleName() == "Opportunities"
    assert number.number == "3"
    assert number.sizeHint().width() <= 200
    number.grab()


def test_a_badge_is_hidden_without_a_word(qtbot: QtBot, hostile: str) -> None:
    badge = Badge("Coupled", "success")
    qtbot.addWidget(badge)
    badge.show_word(hostile, "warning")
    assert badge.text() == hostile and badge.property("kind") == "warning"
    badge.show_word("", "neutral")
    assert badge.isHidden()


def test_an_empty_state_offers_ways_on(qtbot: QtBot, hostile: str) -> None:
    state = EmptyState("unlink", hostile, hostile)
    qtbot.addWidget(state)
    action = QAction("Set Up &Coupling", state)
    later = QAction("Later", state)
    later.setEnabled(False)
    state.set_actions([action, later])
    state.show()
    first, second = state.findChildren(QPushButton)
    assert first.accessibleName() == "Set Up Coupling" and not second.isEnabled()
    later.setEnabled(True)
    assert second.isEnabled()
    with qtbot.waitSignal(action.triggered):
        first.click()
    state.resize(160, 300)
    qtbot.waitUntil(lambda: first.geometry().bottom() < second.geometry().top())
