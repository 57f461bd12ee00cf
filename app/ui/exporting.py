"""Export…: what a list shows, written to a file that other programs read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.ui.background import Progress
from app.ui.context import Context
from app.ui.file_saving import ask_where, folder_action
from app.ui.long_run import run_long
from app.ui.translation import translate


def export_to_file(
    context: Context, parent: QWidget, title: str, name: str, running: str, write: Callable[[Path, Progress], int]
) -> None:
    """Ask where, and have ``write`` write there, with progress and Cancel; then say how many rows it wrote, with the
    way to the folder. ``title`` is that of the question, ``running`` that of the progress."""

    def go(path: Path) -> None:
        run_long(context, running, lambda progress: write(path, progress), lambda rows: _say(context, path, rows))

    kinds = [(translate("Export", "Excel workbook"), "xlsx"), (translate("Export", "Comma-separated text"), "csv")]
    ask_where(parent, title, name, kinds, go)


def separators(locale: QLocale) -> tuple[str, str]:
    """What stands between the cells of a text file, and before the cents: as sheets of that region take them."""
    return (";", ",") if locale.decimalPoint() == "," else (",", ".")


def _say(context: Context, path: Path, rows: int) -> None:
    text = translate("Export", "%Ln row(s) were written to %1.", "", n=rows).replace("%1", str(path))
    context.errors.say("success", text, [folder_action(path, context.errors)])
