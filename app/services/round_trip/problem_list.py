"""The problems of a file as a table of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.files.table_writer import Cell, table_writer
from app.services.imports.problem import Problem
from app.services.progress import Progress

STEP = 1_000


def write_problems(
    path: Path,
    problems: Sequence[Problem],
    headings: Sequence[str],
    cells: Callable[[Problem], Sequence[Cell]],
    delimiter: str,
    progress: Progress,
) -> int:
    """How many were written. Raises ``FileNotWritten``; ``Cancelled``: there is no file then."""
    with table_writer(path, headings, delimiter) as writer:
        for number, problem in enumerate(problems):
            if number % STEP == 0:
                progress.check()
                progress.step(number, len(problems))
            writer.row(cells(problem))
    return len(problems)
