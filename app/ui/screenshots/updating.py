"""File > Update from File: last week's export taken over, this week's looked at, applied and taken back."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from app.domain.file_update import RowGroup
from app.domain.listing import ListQuery
from app.ui.context import Context
from app.ui.round_trip.update_frame import Step as WindowStep
from app.ui.round_trip.update_window import UpdateWindow
from app.ui.screenshots import hands
from app.ui.screenshots.finding import window_titled
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

CAPTION = "Update from File"
COLUMNS: Mapping[str, str] = {
    "No.": "no",
    "Name": "name",
    "Address": "address",
    "Post Code": "post_code",
    "City": "city",
    "Phone No.": "phone_no",
    "E-Mail": "email",
    "Credit Limit (LCY)": "credit_limit_lcy",
}
Row = dict[str, str]


def customers(tour: Tour) -> Procedure[None]:
    """Conflicts, changes, new and missing customers, and rows that can't be read."""
    with TemporaryDirectory(prefix="tandem-pictures-") as folder:
        last, this = Path(folder) / "Customers week 11.csv", Path(folder) / "Customers week 12.csv"
        yield Step("last week's file was taken over", lambda: True, lambda: _take_last(_context(tour), last))
        yield Step("this week's file lies there", lambda: True, lambda: _write(_context(tour), this, _edited))
        yield from hands.choose(tour.main, "Actions", "Update from File…")
        window = yield from hands.window(CAPTION)
        assert isinstance(window, UpdateWindow)
        yield from _browse(window, this)
        yield from tour.picture("update-file")
        yield from hands.press(window, "Next")
        yield from tour.picture("update-columns")
        yield from hands.press(window, "Next")
        yield Step("the file is compared", lambda: window.step is WindowStep.CHANGES)
    for group, name in (
        (RowGroup.CONFLICT, "update-conflicts"),
        (RowGroup.CHANGED, "update-changed"),
        (RowGroup.NEW, "update-new"),
        (RowGroup.MISSING, "update-missing"),
        (RowGroup.WRONG, "update-wrong"),
    ):
        yield from _look_at(window, group)
        yield from tour.picture(name)
    yield from hands.press(window, "Apply")
    yield Step("it is applied", lambda: window.step is WindowStep.DONE)
    yield from tour.picture("update-done")
    yield from hands.press(window, "Undo…")
    undo = yield from hands.window("Undo Update")
    yield from tour.picture("update-undo")
    yield from hands.press(undo, "Undo")
    yield from hands.closed("Undo Update")
    yield from hands.press(window, "Update From Another File")
    yield Step("the updates that were made", lambda: len(window.file_step.steps.rows) > 2)
    yield from tour.picture("update-earlier")
    yield from hands.key(window, Qt.Key.Key_Escape)
    yield from hands.closed(CAPTION)


def _look_at(window: UpdateWindow, group: RowGroup) -> Procedure[None]:
    step = window.changes_step
    model = step.list.update_model

    def act() -> None:
        QTest.mouseClick(step.chips.buttons[group], Qt.MouseButton.LeftButton)

    def there() -> bool:
        row = model.row_at(0)
        return step.list.group is group and row is not None and row.group is group and step.list.current_row == row

    yield Step(f"the rows of “{group.value}”", there, act)


def _browse(window: QWidget, path: Path) -> Procedure[None]:
    yield from hands.press(window, "Browse")
    files: QFileDialog = yield Step("the file dialog", _file_dialog)
    name: QLineEdit = files.findChildren(QLineEdit)[0]

    def act() -> None:
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)

    yield Step("choose the file", lambda: True, act)
    yield Step("the file is read", lambda: _file_dialog() is None and window_titled(CAPTION))


def _file_dialog() -> QFileDialog | None:
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return next((each for each in shown if isinstance(each, QFileDialog)), None)


def _context(tour: Tour) -> Context:
    context = tour.main.context
    assert context is not None
    return context


def _take_last(context: Context, path: Path) -> None:
    """What the other program holds is known; then two customers are edited here."""
    _write(context, path, lambda rows: rows)
    updates = context.services.updates
    updates.apply(updates.preview(updates.open(path)))
    for no, values in (("20000", {"phone_no": "01632 960455"}), ("30000", {"city": "Newcastle upon Tyne"})):
        customer = context.services.customers.by_no(no)
        assert customer is not None
        context.services.customers.save(customer.id, customer.version, values)


def _write(context: Context, path: Path, change: Callable[[list[Row]], list[Row]]) -> None:
    """A list export of all customers, after ``change``."""
    rows = context.services.customers.rows(ListQuery("no"), 0, 1_000)
    table = [{heading: str(getattr(row.customer, name)) for heading, name in COLUMNS.items()} for row in rows]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(change(table))


def _edited(rows: list[Row]) -> list[Row]:
    """As somebody at the other program left them."""
    by_no = {row["No."]: row for row in rows}
    by_no["20000"] |= {"Phone No.": "01632 960999", "Credit Limit (LCY)": "12500.00"}
    by_no["10000"] |= {"City": "Nottingham", "Post Code": "NG1 4BT"}
    by_no["40000"] |= {"E-Mail": ""}
    others = [row for row in rows if row["No."] not in ("10000", "20000", "30000", "40000")]
    others[0] |= {"Credit Limit (LCY)": "a lot"}
    others[1] |= {"Name": ""}
    gone = {others[2]["No."], others[3]["No."]}
    renamed = others[4]["No."]
    others[4] |= {"No.": f"{renamed}-B"}
    new = dict.fromkeys(COLUMNS, "") | {"No.": "C00900", "Name": "Harbour Lights Café", "City": "Whitby"}
    return [*(row for row in rows if row["No."] not in gone), new]
