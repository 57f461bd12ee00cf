"""Tools > Check Database."""

from __future__ import annotations

from app.ui.context import Context


def check_database(context: Context) -> None:
    """Open the window and begin; it shows how far it is."""
    from app.ui.checking.window import CheckWindow
    from app.ui.open_windows import OpenWindows

    OpenWindows.of(context).show("check", lambda: CheckWindow(context)).begin()
