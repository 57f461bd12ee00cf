"""The other pages of the main window, and File > Import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from app.ui.screenshots import hands
from app.ui.screenshots.finding import open_windows, usable, window_titled
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour
from app.ui.screenshots.words import reads

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "demo" / "new-customers.csv"


def all_pages(tour: Tour) -> Procedure[None]:
    """Every page that was not shown yet."""
    for caption, tab, name in (
        ("Salespeople/Purchasers", "Navigate", "salespeople"),
        ("Microsoft Dynamics CRM Accounts", "Home", "accounts"),
        ("Opportunities", "Navigate", "opportunities"),
        ("Quotes", "Navigate", "quotes"),
        ("Cases", "Navigate", "cases"),
        ("Users", "Navigate", "users"),
        ("Microsoft Dynamics CRM Connection Setup", "Home", "connection-setup"),
    ):
        yield from tour.page(caption)
        yield from hands.turn_to(tour.main, tab)
        yield from tour.picture(name)
    yield from tour.page("Synchronization Log")
    yield from hands.choose_row(tour.main, "Jobs", "Synchronize")
    yield from hands.choose_row(tour.main, "Records", "45282828")
    yield from tour.picture("synchronization-log")


def filtered(tour: Tour) -> Procedure[None]:
    """The list of customers, filtered as one types."""
    yield from tour.page("Customers")
    box: QLineEdit = yield Step("the filter", lambda: usable(tour.main, "Filter", QLineEdit))
    yield from hands.enter_text(box, "möbel")
    rows = tour.main.page.panel.model  # type: ignore[union-attr]
    yield Step("fewer customers", lambda: 0 < rows.rowCount() < 10)
    yield from tour.picture("customers-filtered")
    yield from hands.key(box, Qt.Key.Key_Escape)


def imported(tour: Tour) -> Procedure[None]:
    """A file of customers, some of whose rows can't go in."""
    yield from hands.choose(tour.main, "Actions", "Import…")
    wizard = yield from hands.window("Import")
    yield from hands.press(wizard, "Browse")
    files: QFileDialog = yield Step("the file dialog", _file_dialog)
    name: QLineEdit = files.findChildren(QLineEdit)[0]
    yield Step("choose the file", lambda: True, lambda: _choose_file(name))
    yield Step("the file is read", lambda: _file_dialog() is None and window_titled("Import"))
    yield from tour.picture("import-file")
    yield from hands.press(wizard, "Next")
    yield from tour.picture("import-columns")
    yield from hands.press(wizard, "Next")
    yield Step("the rows are checked", lambda: _names(wizard, "Import"))
    yield from tour.picture("import-check")
    yield from hands.press(wizard, "Cancel")
    yield from hands.closed("Import")


def _file_dialog() -> QFileDialog | None:
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return next((each for each in shown if isinstance(each, QFileDialog)), None)


def _choose_file(name: QLineEdit) -> None:
    name.setText(str(SAMPLE))
    QTest.keyClick(name, Qt.Key.Key_Return)


def _names(window: QWidget, caption: str) -> bool:
    buttons = [each for each in window.findChildren(QWidget) if reads(each.accessibleName(), caption)]
    return window in open_windows() and any(each.isVisible() and each is not window for each in buttons)
