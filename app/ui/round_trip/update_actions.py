"""File > Update from File."""

from __future__ import annotations

from app.ui.context import Context
from app.ui.open_windows import OpenWindows
from app.ui.round_trip.update_window import UpdateWindow


def update_from_file(context: Context, path: str = "") -> UpdateWindow:
    """Show the window; ``path``: with this file."""
    window = OpenWindows.of(context).show("update from file", lambda: UpdateWindow(context))
    if path:
        window.begin(path)
    return window
