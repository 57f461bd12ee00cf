"""What is wrong in a file, written to a file of its own for whoever mends it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.imports.problem import Problem
from app.services.round_trip.preview import UpdatePreview
from app.services.round_trip.problem_list import write_problems
from app.ui.context import Context
from app.ui.file_saving import ask_where, folder_action
from app.ui.imports.problem_words import problem_text
from app.ui.imports.words import severity_caption
from app.ui.long_run import run_long
from app.ui.translation import translate


def save_problems(context: Context, preview: UpdatePreview, parent: QWidget) -> None:
    """Ask where, and write there every problem with its line, column and value."""
    headings = [
        translate("UpdateFromFile", "Line"),
        translate("UpdateFromFile", "Column"),
        translate("UpdateFromFile", "Value"),
        translate("UpdateFromFile", "How Bad"),
        translate("UpdateFromFile", "What Is Wrong"),
    ]

    def cells(problem: Problem) -> list[str | int | None]:
        said = (problem.column, problem.value, severity_caption(problem.severity), problem_text(problem))
        return [problem.line or None, *said]

    delimiter = ";" if parent.locale().decimalPoint() == "," else ","

    def write(path: Path) -> None:
        run_long(
            context,
            translate("UpdateFromFile", "Saving the problems"),
            lambda progress: write_problems(path, preview.problems, headings, cells, delimiter, progress),
            lambda count: _say(context, path, count),
        )

    name = translate("UpdateFromFile", "Problems of {file}").format(file=Path(preview.draft.path).stem)
    kinds = [
        (translate("UpdateFromFile", "Excel workbook"), "xlsx"),
        (translate("UpdateFromFile", "Comma-separated text"), "csv"),
    ]
    ask_where(parent, translate("UpdateFromFile", "Save Problems"), name, kinds, write)


def _say(context: Context, path: Path, count: int) -> None:
    text = translate("UpdateFromFile", "%Ln problem(s) were written to {file}.", "", n=count).format(file=path.name)
    context.errors.say("success", text, [folder_action(path, context.errors)])
