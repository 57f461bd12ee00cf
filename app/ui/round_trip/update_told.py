"""Who hears of an update: all lists that show records of its kind."""

from __future__ import annotations

from app.domain.file_kind import FileKind
from app.services.round_trip.results import UpdateResult
from app.ui.context import Context


def tell_changed(context: Context, result: UpdateResult) -> None:
    """Nothing goes on showing what was."""
    if not result.written:
        return
    changes, kind = context.changes, result.kind
    changes.imported.emit()
    if kind in (FileKind.CUSTOMERS, FileKind.LEDGER_ENTRIES):
        changes.customer_changed.emit("")
    elif kind is FileKind.ACCOUNTS:
        changes.account_changed.emit("")
    elif kind in (FileKind.OPPORTUNITIES, FileKind.QUOTES, FileKind.CASES):
        changes.related_changed.emit("")
    if kind in (FileKind.CUSTOMERS, FileKind.SALESPEOPLE, FileKind.USERS):  # customers bring salespeople along
        changes.salespeople_changed.emit()


def list_of(kind: FileKind) -> str:
    """The page of the main window that shows the records."""
    return FileKind.CUSTOMERS.value if kind is FileKind.LEDGER_ENTRIES else kind.value
