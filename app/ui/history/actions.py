"""Opens the windows of the history."""

from __future__ import annotations

from app.ui.context import Context
from app.ui.history.deleted_window import DeletedRecordsWindow
from app.ui.history.window import HistoryOf, HistoryWindow
from app.ui.open_windows import OpenWindows


def show_history(context: Context, of: HistoryOf) -> None:
    """Who changed what in this record."""
    window = OpenWindows.of(context).show(f"history/{of.kind}/{of.record_id}", lambda: HistoryWindow(context, of))
    window.show_field(of.field)


def show_deleted_records(context: Context) -> None:
    """The records that were deleted and can come back."""
    OpenWindows.of(context).show("deleted records", lambda: DeletedRecordsWindow(context))
