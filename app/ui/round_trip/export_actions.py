"""File > Export Changes."""

from __future__ import annotations

from app.ui.context import Context


def export_changes(context: Context) -> None:
    """Open the window, which compares by itself; one that is open compares anew."""
    from app.ui.open_windows import OpenWindows
    from app.ui.round_trip.export_window import ExportWindow

    OpenWindows.of(context).show("export changes", lambda: ExportWindow(context)).refresh()
