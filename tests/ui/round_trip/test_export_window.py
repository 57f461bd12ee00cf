"""Export Changes, over the small company of which the files of NAV and CRM have told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.domain.customer import Customer
from app.domain.file_export import ExportTarget, Standing
from app.domain.file_kind import FileKind
from app.services.round_trip.receipts import settle as settle_receipts
from app.ui.main_window import MainWindow
from app.ui.plans.plan_cells import Look
from app.ui.round_trip.export_records_table import NAME, NOTE, TICK
from app.ui.round_trip.export_window import ExportWindow
from tests.documented_formats import read_crm_workbook, read_package
from tests.services.both_sides import NOW
from tests.services.round_trip.told import ACCOUNT_COLUMNS, NAV_COLUMNS, baseline_of, guarded_cells, layout_of, tell
from tests.ui.shown import button, is_shown, settle, shown
from tests.ui.small_company import COUPLED, HOSTILE, HOSTILE_NAME, PLAIN, SmallCompany

NEW_PHONE = "01632 960777"


@pytest.fixture
def company(small_company: SmallCompany) -> SmallCompany:
    """Two customers and an account were changed since the files told."""
    sides = small_company.sides
    with sides.nav.read() as unit:
        customers: list[Customer] = list(unit.customers.many(list(small_company.customers.values())).values())
    nav = layout_of(FileKind.CUSTOMERS, {**NAV_COLUMNS, "E-Mail": "email"}, shape="plain")
    tell(sides, nav, [baseline_of(FileKind.CUSTOMERS, customer, nav) for customer in customers])
    crm = layout_of(FileKind.ACCOUNTS, ACCOUNT_COLUMNS)
    accounts = sides.crm.accounts(list(small_company.accounts.values())).values()
    told = [baseline_of(FileKind.ACCOUNTS, account, crm, cells=guarded_cells(account.id)) for account in accounts]
    tell(sides, crm, told)
    sides.change_customer(small_company.id(COUPLED), phone_no=NEW_PHONE, email="")
    sides.change_customer(small_company.id(HOSTILE), phone_no="=1+1")
    sides.change_account(small_company.accounts["The Cannery Group"], city="Hull")
    return small_company


@pytest.fixture
def export(window: MainWindow, company: SmallCompany) -> ExportWindow:
    """The window, everything compared."""
    window.actions_.tools["export_changes"].trigger()
    settle(window.lane)
    return shown(ExportWindow)


def ticks(window: ExportWindow) -> dict[str, bool]:
    """By name, whether the record goes."""
    model = window.changes.records.export_model
    return {record.name: model.is_ticked(record) for record in model.records}


def saved(window: ExportWindow, lane_of: MainWindow, path: Path) -> None:
    """Export, and choose this file."""
    window.export_button.click()
    dialog = shown(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(path.suffix)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()
    settle(lane_of.lane)


def test_it_shows_for_whom_what_goes_and_what_it_replaces(export: ExportWindow) -> None:
    counts = {row[0]: row[1] for row in export.changes.targets.rows}
    assert counts[ExportTarget.NAV] == 2 and counts[ExportTarget.ACCOUNTS] == 1
    assert ticks(export) == {"Selby Ltd.": True, HOSTILE_NAME: True}
    assert export.summary.text().startswith("A file for Dynamics NAV")
    cells = [
        [list(column.spans(row)) for column in export.changes.fields.span_model.columns]
        for row in export.changes.fields.rows
    ]
    assert [[span.text for span in cell] for cell in cells[0]][:3] == [["Phone No."], ["01632 960001"], [NEW_PHONE]]
    assert (cells[0][1][0].look, cells[0][2][0].look) == (Look.STRUCK, Look.NEW)
    assert cells[1][2][0].text == "(blank)"
    index = export.changes.records.export_model.index(1, NAME)
    assert index.data() == HOSTILE_NAME, "letter for letter"


def test_what_is_ticked_is_written_and_does_not_go_again(
    export: ExportWindow, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "for nav.xlsx"
    saved(export, window, path)
    records = read_package(path)[18].records
    assert records == (("20000", NEW_PHONE, ""), ("40000", "=1+1", "ann@contoso.example"))
    assert str(path) in export.message_bar.text
    assert button(export.message_bar, "Open Folder").isEnabled()
    assert ticks(export) == {"Selby Ltd.": False, HOSTILE_NAME: False}
    assert "nothing has come back yet" in export.changes.problem.text()
    assert not export.export_button.isEnabled()


def test_all_of_it_works_without_a_mouse(export: ExportWindow, window: MainWindow, tmp_path: Path) -> None:
    """Space leaves out a record and a field, Enter exports."""
    records, fields = export.changes.records, export.changes.fields
    assert records.hasFocus()
    QTest.keyClick(records, Qt.Key.Key_Down)
    QTest.keyClick(records, Qt.Key.Key_Space)
    settle(window.lane)
    assert ticks(export) == {"Selby Ltd.": True, HOSTILE_NAME: False}
    QTest.keyClick(records, Qt.Key.Key_Up)
    QTest.keyClick(fields, Qt.Key.Key_Space)
    settle(window.lane)
    row = fields.current_row()
    assert row is not None and (row.pending.name, row.goes, row.note) == ("phone_no", False, "Left out")
    QTest.keyClick(fields, Qt.Key.Key_Return)
    dialog = shown(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("few.xlsx")
    dialog.accept()
    settle(window.lane)
    assert read_package(tmp_path / "few.xlsx")[18].captions == ("No.", "E-Mail")
    QTest.keyClick(export, Qt.Key.Key_Escape)
    settle(window.lane)
    assert not is_shown(ExportWindow)


def test_an_account_goes_out_in_the_columns_of_the_export(
    export: ExportWindow, window: MainWindow, tmp_path: Path
) -> None:
    export.changes.show_target(ExportTarget.ACCOUNTS)
    settle(window.lane)
    assert ticks(export) == {"The Cannery Group": True}
    saved(export, window, tmp_path / "accounts.xlsx")
    (row,) = read_crm_workbook(tmp_path / "accounts.xlsx").rows
    assert row[-1] == "Hull"


def test_empty_places_say_what_to_do(export: ExportWindow, window: MainWindow, company: SmallCompany) -> None:
    changes = export.changes
    changes.show_target(ExportTarget.CASES)
    assert changes.stack.currentWidget() is not changes.empty, "the case was made here: why it can't go is said"
    assert "columns are not known" in changes.problem.text()
    assert changes.records.export_model.index(0, TICK).data(Qt.ItemDataRole.CheckStateRole) is None
    for customer in (COUPLED, HOSTILE):
        values = {"phone_no": "01632 960001", "email": "ann@contoso.example"}
        company.sides.change_customer(company.id(customer), **values)
    changes.show_target(ExportTarget.NAV)
    QTest.keyClick(export, Qt.Key.Key_F5)
    settle(window.lane)
    assert changes.stack.currentWidget() is changes.empty
    assert changes.empty._heading.text() == "Nothing has changed here since the last file"


def test_earlier_exports_say_what_became_of_them_and_go_again(
    export: ExportWindow, window: MainWindow, company: SmallCompany, tmp_path: Path
) -> None:
    saved(export, window, tmp_path / "first.xlsx")
    sides, coupled = company.sides, company.id(COUPLED)
    with sides.nav.write() as unit:
        before = unit.baselines.of(FileKind.CUSTOMERS, [coupled])[coupled]
        now = layout_of(FileKind.CUSTOMERS, NAV_COLUMNS, shape="plain")
        customer = unit.customers.get(coupled)
        unit.baselines.put([baseline_of(FileKind.CUSTOMERS, customer, now)])
        settle_receipts(unit, FileKind.CUSTOMERS, [coupled], "step", NOW)
    assert before.values["phone_no"] != NEW_PHONE
    export.tabs.setCurrentIndex(1)
    QTest.keyClick(export, Qt.Key.Key_F5)
    settle(window.lane)
    earlier = export.earlier
    assert earlier.exports.rows[0].standings == {Standing.TAKEN: 1, Standing.WAITING: 2}
    listed = [earlier.model.row_at(place) for place in range(3)]
    assert [row and row.standing for row in listed] == [Standing.TAKEN, Standing.WAITING, Standing.WAITING]
    button(export, "Write Again…").click()
    settle(window.lane)
    assert export.tabs.currentIndex() == 0
    assert ticks(export)[HOSTILE_NAME]


def test_a_record_saved_meanwhile_is_told(
    export: ExportWindow, window: MainWindow, company: SmallCompany, tmp_path: Path
) -> None:
    company.sides.change_customer(company.id(COUPLED), city="Truro")
    saved(export, window, tmp_path / "first.xlsx")
    assert [record[0] for record in read_package(tmp_path / "first.xlsx")[18].records] == ["40000"]
    assert "stayed here" in export.message_bar.text and export.message_bar.kind == "warning"


def test_a_place_that_can_not_be_written_to_is_said(export: ExportWindow, window: MainWindow, tmp_path: Path) -> None:
    export._write(tmp_path / "no such folder" / "first.xlsx")
    settle(window.lane)
    assert "its folder does not exist" in export.message_bar.text
    assert export.export_button.isEnabled(), "another place can be chosen"


def test_a_renumbered_record_says_why_it_stays(window: MainWindow, company: SmallCompany) -> None:
    company.sides.change_customer(company.id(PLAIN), no="10001")
    window.actions_.tools["export_changes"].trigger()
    settle(window.lane)
    model = shown(ExportWindow).changes.records.export_model
    place = next(place for place, record in enumerate(model.records) if record.key == "10001")
    assert "second record" in model.index(place, NOTE).data()
    assert model.index(place, TICK).data(Qt.ItemDataRole.AccessibleTextRole) == "cannot go"
