"""The window Import over real databases: the steps, by mouse and by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import CrmUnavailable
from app.files.kinds import ImportKind
from app.ui.background import Lane
from app.ui.imports.mapping_table import FILE_COLUMN, SAMPLES, SURE
from app.ui.imports.problem_model import VALUE, WRONG
from app.ui.imports.wizard import ImportWizard, Step
from tests.crm.failing_gateway import FailingGateway
from tests.services.imports.import_sides import Sides, sqlite_sides, sqlite_template

__all__ = ["sqlite_sides", "sqlite_template"]

GOOD = "No.;Name;City;Remark\n1;Möbel;Köln;x\n2;Two;Bonn;\n"
BAD = 'No.;Name;City;Terms\n1;One;Bonn;A1\n2;;Bonn;B2\n3;"<b>Three</b> &amp;";Bonn;A1\n'


class Driver:
    """A wizard and the hands on it."""

    def __init__(self, qtbot: QtBot, lane: Lane, sides: Sides, kind: ImportKind | None = None) -> None:
        self.sides, self.lane, self.qtbot = sides, lane, qtbot
        self.wizard = ImportWizard(sides.imports, lane, kind)
        qtbot.addWidget(self.wizard)
        self.wizard.show()
        qtbot.waitExposed(self.wizard)

    def open(self, text: str | bytes, name: str = "list.csv") -> None:
        self.wizard.open_file(str(self.sides.file(text, name)))
        assert self.lane.wait_idle()

    def next(self) -> None:
        self.wizard.next_button.click()
        assert self.lane.wait_idle()

    def step(self) -> Step:
        return self.wizard.step

    def kind(self) -> ImportKind:
        assert self.wizard.draft is not None
        return self.wizard.draft.kind

    def fields(self) -> list[str]:
        table = self.wizard.columns_step.mapping
        return [table.box(row).currentText() for row in range(table.rowCount())]

    def column(self, number: int) -> list[str]:
        table = self.wizard.columns_step.mapping
        return [item.text() for row in range(table.rowCount()) if (item := table.item(row, number)) is not None]

    def choose(self, box: QComboBox, data: object) -> None:
        box.setCurrentIndex(box.findData(data))
        box.activated.emit(box.currentIndex())
        assert self.lane.wait_idle()

    def said(self) -> list[tuple[str, ...]]:
        model = self.wizard.check_step.model
        return [tuple(str(model.index(row, column).data()) for column in range(4)) for row in range(model.rowCount())]


@pytest.fixture
def own_lane(qapp: QApplication) -> Iterator[Lane]:
    lane = Lane()
    yield lane
    lane.close()


@pytest.fixture
def drive(qtbot: QtBot, own_lane: Lane, sqlite_sides: Sides) -> Driver:
    return Driver(qtbot, own_lane, sqlite_sides)


def test_a_good_file_from_the_first_step_to_the_last(drive: Driver, qtbot: QtBot) -> None:
    wizard = drive.wizard
    assert not wizard.next_button.isEnabled() and not wizard.back_button.isEnabled()
    drive.open(GOOD)
    assert drive.step() is Step.FILE and wizard.file_step.chosen_kind is ImportKind.CUSTOMERS
    drive.next()
    assert drive.step() is Step.COLUMNS
    assert drive.fields() == ["No.", "Name *", "City", "(left out)"]
    assert drive.column(FILE_COLUMN) == ["No.", "Name", "City", "Remark"]
    assert drive.column(SURE) == ["Recognized", "Recognized", "Recognized", "Left out"]
    drive.next()
    assert drive.step() is Step.CHECK and wizard.check_step.figures.text() == "2 of 2 rows go in"
    assert drive.said() == [("all", "Remark", "x", "The column is left out: it is mapped to no field.")]
    assert drive.sides.customers() == []  # nothing before Import
    with qtbot.waitSignal(wizard.imported) as imported:
        drive.next()
    assert imported.args[0].inserted == 2 and drive.step() is Step.RESULT
    assert [customer.name for customer in drive.sides.customers()] == ["Möbel", "Two"]
    with qtbot.waitSignal(wizard.list_wanted) as wanted:
        wizard.result_step.open_list.trigger()
    assert wanted.args == [ImportKind.CUSTOMERS] and not wizard.isVisible()


def test_rows_with_errors_stand_in_the_way_until_they_are_left_out(drive: Driver) -> None:
    wizard, check = drive.wizard, drive.wizard.check_step
    drive.open(BAD)
    drive.next()
    drive.next()
    assert drive.said()[0] == ("3", "Name", "", "Name is blank; every record needs one.")
    assert check.figures.text() == "0 of 3 rows go in"
    assert not wizard.next_button.isEnabled() and check.leave_out.hasFocus()
    assert [check.additions.item(row).text() for row in range(check.additions.count())] == [
        "Payment Terms Code A1  (records: 2)"
    ]
    check.leave_out.click()
    assert check.figures.text() == "2 of 3 rows go in"
    drive.next()
    assert wizard.result_step.summary == "Rows left out for their errors: 1. Codes and salespeople added with them: 1."
    assert [customer.name for customer in drive.sides.customers()] == ["One", "<b>Three</b> &amp;"]


def test_the_whole_way_by_keyboard(drive: Driver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    wizard = drive.wizard
    path = str(drive.sides.file(BAD))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (path, ""))

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(QApplication.focusWidget() or wizard, key, modifier)
        assert drive.lane.wait_idle()

    wizard.activateWindow()
    qtbot.waitUntil(wizard.file_step.browse.hasFocus)
    press(Qt.Key.Key_Space)
    assert wizard.draft is not None and wizard.next_button.hasFocus()
    press(Qt.Key.Key_Return)
    assert drive.step() is Step.COLUMNS
    press(Qt.Key.Key_Return)
    assert drive.step() is Step.CHECK and wizard.check_step.leave_out.hasFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert drive.step() is Step.RESULT and len(drive.sides.customers()) == 2
    press(Qt.Key.Key_Escape)
    assert not wizard.isVisible()


def test_a_column_is_mapped_by_hand_and_no_field_twice(drive: Driver) -> None:
    drive.open("No.;First;City\n1;One;Bonn\n")
    drive.choose(drive.wizard.file_step.kind, ImportKind.CUSTOMERS)
    drive.next()
    assert drive.fields() == ["No.", "(left out)", "City"]
    assert not drive.wizard.next_button.isEnabled()  # no column for the name
    table = drive.wizard.columns_step.mapping
    drive.choose(table.box(1), "name")
    assert drive.wizard.next_button.isEnabled()
    drive.choose(table.box(2), "name")
    assert drive.fields() == ["No.", "(left out)", "Name *"]
    assert drive.column(SURE) == ["Recognized", "Left out", "Recognized"]
    assert table.mapping() == {0: "no", 2: "name"}


def test_encoding_and_delimiter_are_chosen_and_shown_at_once(drive: Driver) -> None:
    drive.open("No.;Name\n1;M\u00f6bel\n".encode("cp1252"))
    drive.next()
    step = drive.wizard.columns_step
    assert step.encoding.currentData() == "cp1252" and drive.column(SAMPLES) == ["1", "M\u00f6bel"]
    drive.choose(step.encoding, "cp850")
    assert drive.column(SAMPLES) == ["1", "M\u00f7bel"]
    drive.choose(step.encoding, "utf-8")  # impossible: said, and what was shown stays
    assert "damaged" in drive.wizard.message.text and drive.column(SAMPLES) == ["1", "M\u00f7bel"]
    assert step.encoding.currentData() == "cp850"
    drive.choose(step.delimiter, ",")
    assert drive.column(FILE_COLUMN) == ["No.;Name"]


def test_a_file_that_can_not_be_read_is_said(drive: Driver) -> None:
    drive.open(GOOD)
    before = drive.wizard.draft
    drive.open(b"PK\x03\x04 no workbook", "broken.xlsx")
    assert "damaged" in drive.wizard.message.text
    assert drive.wizard.draft is before and drive.step() is Step.FILE


def test_the_kind_that_was_asked_for_stays(qtbot: QtBot, own_lane: Lane, sqlite_sides: Sides) -> None:
    drive = Driver(qtbot, own_lane, sqlite_sides, ImportKind.ACCOUNTS)
    drive.open(GOOD)
    assert drive.kind() is ImportKind.ACCOUNTS
    drive.choose(drive.wizard.file_step.kind, ImportKind.CUSTOMERS)
    assert drive.kind() is ImportKind.CUSTOMERS


def test_a_file_is_dropped_on_the_window(drive: Driver) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(drive.sides.file(GOOD)))])
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, button, none)
    QApplication.sendEvent(drive.wizard, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(drive.wizard, QDropEvent(QPointF(50, 50), copy, data, button, none))
    assert drive.lane.wait_idle()
    assert drive.wizard.draft is not None


def test_cancel_stops_what_is_under_way_and_keeps_the_window(drive: Driver, qtbot: QtBot) -> None:
    drive.open("No.,Name\n" + "".join(f"{number},Name {number}\n" for number in range(5_000)))
    drive.next()
    drive.wizard.next_button.click()
    assert not drive.wizard.pages.isEnabled()
    qtbot.keyClick(drive.wizard, Qt.Key.Key_Escape)
    assert drive.lane.wait_idle()
    assert drive.wizard.isVisible() and drive.step() is Step.COLUMNS and drive.wizard.pages.isEnabled()
    assert "Stopped" in drive.wizard.message.text


def test_crm_that_does_not_answer_is_said_and_nothing_is_lost(
    qtbot: QtBot, own_lane: Lane, sqlite_sides: Sides
) -> None:
    drive = Driver(qtbot, own_lane, sqlite_sides, ImportKind.ACCOUNTS)
    gateway = FailingGateway(sqlite_sides.crm, 1, only={"create_accounts"}, error=CrmUnavailable)
    drive.wizard._service = sqlite_sides.over(gateway.gateway)
    drive.open("Account Name\nOne\n")
    for _ in range(3):
        drive.next()
    assert drive.step() is Step.CHECK and drive.wizard.message.text
    drive.next()  # CRM is there again
    assert drive.step() is Step.RESULT and len(sqlite_sides.accounts()) == 1


def test_problems_are_filtered_explained_and_copied(drive: Driver) -> None:
    check = drive.wizard.check_step
    drive.open(GOOD + "3;;Bonn;\n4;" + "y" * 101 + ";Bonn;\n")
    drive.next()
    drive.next()
    check.show_box.setCurrentIndex(1)
    assert [row[0] for row in drive.said()] == ["4", "5"]
    check.table.selectRow(1)
    assert check.detail.text() == "Error: The text has 101 characters; Name holds at most 100."
    assert len(drive.said()[1][VALUE]) == 60  # shortened here, whole in the tool tip
    assert check.model.index(1, VALUE).data(Qt.ItemDataRole.ToolTipRole).count("y") >= 101
    check.copy.click()
    assert "line 4, column Name: Name is blank" in QGuiApplication.clipboard().text()


def test_hostile_text_is_shown_letter_for_letter(drive: Driver) -> None:
    name = "<img src=x> & \u202eevil"
    drive.open(f"No.;{name}\n1;{name}\n")
    drive.next()
    assert drive.column(FILE_COLUMN)[1] == name and drive.column(SAMPLES)[1] == name
    drive.choose(drive.wizard.columns_step.mapping.box(1), "blocked")
    table = drive.wizard.columns_step.mapping
    drive.choose(table.box(0), "name")
    drive.next()
    wrong = [row for row in drive.said() if row[1] == name]
    assert wrong[0][VALUE] == name and wrong[0][WRONG].startswith("Blocked can't be this")
    tip = str(drive.wizard.check_step.model.index(0, VALUE).data(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip


def test_every_control_has_a_name(drive: Driver) -> None:
    drive.open(BAD)
    for _ in range(2):
        drive.next()
    for kind in (QAbstractButton, QComboBox):
        for widget in drive.wizard.findChildren(kind):
            if _own(widget):
                assert widget.accessibleName(), widget
    for label in drive.wizard.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def _own(widget: QWidget) -> bool:
    """Not a part of Qt's own, as the corner of a table."""
    return widget.metaObject().className() != "QTableCornerButton"
