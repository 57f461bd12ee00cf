"""File > Update from File, and files that are dropped on the main window."""

from __future__ import annotations

from pathlib import Path

from app.ui.context import Context
from app.ui.imports.actions import import_file
from app.ui.open_windows import OpenWindows
from app.ui.round_trip.update_window import UpdateWindow
from app.ui.translation import translate
from app.ui.widgets.dialogs import Option, choose

UPDATE, IMPORT = "update", "import"


def update_from_file(context: Context, path: str = "") -> UpdateWindow:
    """Show the window; ``path``: with this file."""
    window = OpenWindows.of(context).show("update from file", lambda: UpdateWindow(context))
    if path:
        window.begin(path)
    return window


def take_file(context: Context, path: str) -> None:
    """Ask what is to be done with a file that was dropped, and begin it."""
    options = [
        Option(
            UPDATE,
            translate("UpdateFromFile", "Update from File"),
            translate("UpdateFromFile", "Shows what is new, changed and missing, and applies what you tick."),
        ),
        Option(
            IMPORT,
            translate("UpdateFromFile", "Import"),
            translate("UpdateFromFile", "Adds records to a new company; what is there is never changed."),
        ),
    ]
    question = translate("UpdateFromFile", "What is to be done with {file}?").format(file=Path(path).name)
    chosen = choose(context.parent, translate("UpdateFromFile", "Take File"), question, options)
    if chosen == UPDATE:
        update_from_file(context, path)
    elif chosen == IMPORT:
        import_file(context, path=path)
