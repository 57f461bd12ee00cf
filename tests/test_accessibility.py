"""What every window must keep: names, titles, keyboard, plain text. The pictures' walk leads through all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.listing import ListQuery
from app.ui.screenshots import crm, hands, walk
from app.ui.screenshots.finding import open_windows
from app.ui.screenshots.steps import Procedure
from app.ui.screenshots.tour import Tour
from app.ui.theme.style import Theme
from app.ui.widgets.text import without_access_key
from tests.demo_program import Program, found_demo_files, start

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
HOSTILE = "<b>Bold</b> & <img src='x.png'> \"Söhne\" \u202eLtd"
LITERAL_TIP = '<div style="white-space:pre-wrap">'
TAGS = re.compile(r"<[a-z!/]", re.IGNORECASE)


@pytest.fixture(scope="module")
def demo_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo_files")
    found_demo_files(folder)
    return folder


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme = Theme(qapp)
    theme.apply(qapp, "light")
    return theme


@pytest.fixture
def found() -> list[str]:
    """What the walk has found wrong."""
    return []


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, theme: Theme, demo_files: Path, tmp_path: Path, found: list[str]
) -> Iterator[Program]:
    def look(name: str) -> None:
        looks.append(name)
        for window in open_windows():
            found.extend(f"{name}: {wrong}" for wrong in chain(wrong_names(window), rich_texts(window)))

    looks: list[str] = []
    program = start(qapp, theme, demo_files, tmp_path, look)
    yield program
    program.close()
    assert looks, "the walk looked at nothing"


def test_every_control_says_its_name_and_every_window_its_title(program: Program, found: list[str]) -> None:
    """Seen to fail with a button that read "See All" and was named otherwise."""
    for procedure in walk.PROCEDURES[1:]:
        program.run(procedure(program.tour))
    assert sorted(set(found)) == []


def test_hostile_names_are_shown_letter_for_letter(program: Program, found: list[str]) -> None:
    """Seen to fail when labels let Qt decide what is HTML."""
    make_hostile(program)
    seen: list[str] = []

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("10000")
        yield from tour.picture("customer")
        yield from tour.navigate("Synchronize Now")
        dialog = yield from hands.window("Synchronize Now")
        yield from tour.picture("synchronize")
        yield from hands.press(dialog, "Cancel")
        yield from tour.navigate("Coupling", "Set Up Coupling")
        dialog = yield from hands.window("Microsoft Dynamics CRM Account Coupling")
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        yield from tour.picture("coupling")
        yield from hands.press(dialog, "Cancel")
        yield from tour.navigate("Coupling", "Delete Coupling")
        dialog = yield from hands.window("Delete Coupling")
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        yield from tour.picture("delete coupling")
        yield from hands.press(dialog, "Cancel")
        yield from tour.navigate("Account")
        window = yield from hands.window(HOSTILE[:11])
        yield from tour.picture("account")
        yield from tour.close(window)
        yield from crm.related(tour)

    program.run(procedure(program.tour))
    assert sorted(set(found)) == []
    assert any(HOSTILE in text for text in seen)


def test_the_accessibility_bus_names_what_a_person_reads(program: Program, found: list[str]) -> None:
    """The customer's fields with their values, the rows of the list, and the FactBox's counts."""
    program.run(chain_of(program.tour.customer("10000"), program.tour.picture("customers")))
    interfaces = [QAccessible.queryAccessibleInterface(each) for each in program.window.findChildren(QLineEdit)]
    spoken = {
        each.text(QAccessible.Text.Name): each.text(QAccessible.Text.Value) for each in interfaces if each is not None
    }
    assert (spoken["Name"], spoken["City"], spoken["E-Mail"]) == (
        "The Marlowe Group PLC",
        "Birmingham",
        "andy.tilling@marlowegroup.example",
    )
    link = crm.link_to(program.window, "Opportunities")
    assert link is not None
    assert "3" in QAccessible.queryAccessibleInterface(link).text(QAccessible.Text.Description)
    views = [each for each in program.window.findChildren(QAbstractItemView) if each.accessibleName() == "Customers"]
    table = QAccessible.queryAccessibleInterface(views[0])
    cells = {table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())}
    assert {"No.", "Name", "10000", "The Marlowe Group PLC", "Gagn & Gæði"} <= cells
    assert not found


def chain_of(*procedures: Procedure[None]) -> Procedure[None]:
    """One after the other."""
    for procedure in procedures:
        yield from procedure


def wrong_names(window: QWidget) -> Iterator[str]:
    """Controls without a name or with another one than their caption, and a window without a title. A button may say
    more than its caption where several have the same one: "New Quote"."""
    if not window.windowTitle():
        yield f"a {type(window).__name__} without a title"
    captions = {label.buddy(): without_access_key(label.text()) for label in window.findChildren(QLabel)}
    for control in visible_controls(window):
        name = control.accessibleName()
        told = f"{type(control).__name__} “{name}” in “{window.windowTitle()}”"
        if not name:
            yield f"{told} has no name; {control.objectName()} in {type(control.parent()).__name__}"
        elif isinstance(control, QAbstractButton) and control.text():
            if not name.rstrip("…").startswith(without_access_key(control.text()).rstrip("…")):
                yield f"{told} reads “{control.text()}”"
        elif captions.get(control, name) != name:
            yield f"{told} has the caption “{captions[control]}”"
        interface = QAccessible.queryAccessibleInterface(control)
        if isinstance(control, QComboBox | QTabBar):
            continue  # on Linux Qt tells their value or current tab as their name; the caption is a relation
        if interface is None or interface.text(QAccessible.Text.Name) != name:
            yield f"{told} has another name on the accessibility bus"


def visible_controls(window: QWidget) -> Iterator[QWidget]:
    """What one can act on; the inner parts of a control (the field of a drop-down list) are no controls."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or not widget.isVisible() or widget.window() is not window:
            continue
        inner = isinstance(widget.parent(), CONTROLS) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus
        if not inner:
            yield widget


def rich_texts(window: QWidget) -> Iterator[str]:
    """Texts that Qt may take for HTML."""
    for widget in [window, *window.findChildren(QWidget)]:
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText and widget.text():
            yield f"a label may be taken for HTML: {widget.text()[:60]!r}"
        tip = widget.toolTip()
        if TAGS.search(tip) and not tip.startswith(LITERAL_TIP):
            yield f"a tool tip may be taken for HTML: {tip[:60]!r}"


def make_hostile(program: Program) -> None:
    """Names and titles around customer 10000 that look like something else."""
    services = program.services
    customer, account = program.customer("10000"), program.account("The Marlowe Group PLC")
    services.customers.save(customer.id, customer.version, {"name": HOSTILE, "contact": HOSTILE, "address": HOSTILE})
    services.accounts.save(account.id, account.version, {"name": HOSTILE, "street_1": HOSTILE, "city": HOSTILE})
    for opportunity in services.related.opportunities(ListQuery("topic"), 0, 100):
        if opportunity.account_id == account.id:
            services.related.save_opportunity(replace(opportunity, topic=HOSTILE, description=HOSTILE))
