"""File > Export Changes: what goes back to NAV and to CRM, and what became of an earlier file."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from app.domain.listing import ListQuery
from app.ui.context import Context
from app.ui.screenshots import hands
from app.ui.screenshots.finding import usable
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

CAPTION = "Export Changes"
CUSTOMER_COLUMNS: Mapping[str, str] = {
    "No.": "no",
    "Name": "name",
    "City": "city",
    "Contact": "contact",
    "Phone No.": "phone_no",
    "E-Mail": "email",
}
ACCOUNT_COLUMNS: Mapping[str, str] = {
    "(Do Not Modify) Account": "id",
    "(Do Not Modify) Row Checksum": "version",
    "(Do Not Modify) Modified On": "",
    "Account Name": "name",
    "Main Phone": "main_phone",
    "Address 1: City": "city",
}
EDITS = (
    ("20000", {"phone_no": "01632 960455", "contact": "Robin Tarn"}),
    ("30000", {"city": "Newcastle upon Tyne"}),
    ("40000", {"email": "orders@customer.example"}),
)


def changes(tour: Tour) -> Procedure[None]:
    """Both programs' files have come in, some records were changed here since, and one file went out before."""
    yield Step("this week's files come in", lambda: True, lambda: _take_files(_context(tour)))
    yield Step("some records are changed", lambda: True, lambda: _change(_context(tour)))
    yield from hands.choose(tour.main, "Actions", "Export Changes…")
    window = yield from hands.window(CAPTION)
    yield Step("it is compared", lambda: usable(window, "Records to Export", QAbstractItemView))
    yield from tour.picture("export-changes")
    yield from hands.choose_row(window, "Files", "Dynamics CRM: Accounts")
    yield from tour.picture("export-changes-of-accounts")
    yield from hands.turn_to(window, "Earlier Exports")
    yield from tour.picture("export-changes-earlier")
    yield from hands.key(window, Qt.Key.Key_Escape)
    yield from hands.closed(CAPTION)


def _context(tour: Tour) -> Context:
    context = tour.main.context
    assert context is not None
    return context


def _take_files(context: Context) -> None:
    """Exports that hold what is here: after them it is known what the other programs hold."""
    services = context.services
    customers = [row.customer for row in services.customers.rows(ListQuery("no"), 0, 1_000)]
    accounts = [row.account for row in services.accounts.rows(ListQuery("name"), 0, 1_000)]
    with TemporaryDirectory(prefix="tandem-pictures-") as folder:
        for name, columns, records in (
            ("customers.csv", CUSTOMER_COLUMNS, customers),
            ("accounts.csv", ACCOUNT_COLUMNS, accounts),
        ):
            path = _write(Path(folder) / name, columns, records)
            services.updates.apply(services.updates.preview(services.updates.open(path)))


def _write(path: Path, columns: Mapping[str, str], records: Sequence[object]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for record in records:
            writer.writerow([getattr(record, name) if name else "2026-11-20 08:15" for name in columns.values()])
    return path


def _change(context: Context) -> None:
    from app.domain.file_export import ExportTarget

    services = context.services
    first, *others = EDITS
    _edit(context, *first)
    with TemporaryDirectory(prefix="tandem-pictures-") as folder:
        services.exports.write(services.exports.preview(ExportTarget.NAV), Path(folder) / "Changes for NAV.xlsx")
    for edit in others:
        _edit(context, *edit)
    account = services.accounts.rows(ListQuery("name"), 0, 1)[0].account
    services.accounts.save(account.id, account.version, {"main_phone": "01632 960456"})
    services.customers.create({"name": "Harbour Lights Café", "city": "Whitby", "phone_no": "01632 960457"})


def _edit(context: Context, no: str, values: Mapping[str, object]) -> None:
    customer = context.services.customers.by_no(no)
    assert customer is not None
    context.services.customers.save(customer.id, customer.version, values)
