"""Lists of any length as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from app.files.table_writer import Cell, table_writer
from app.services.progress import SILENT, Progress

PORTION = 2_000
CHECK_EVERY = 200


def export_rows(
    rows: Iterable[tuple[int, Sequence[Cell]]],
    total: int,
    path: Path,
    headings: Sequence[str],
    delimiter: str = ",",
    decimal: str = ".",
    progress: Progress = SILENT,
) -> int:
    """Write the rows to ``path`` (.xlsx or CSV); how many. Each comes with how far it is on the way to ``total``.
    Raises ``FileNotWritten``, ``Cancelled``; then no file is left behind."""
    written = 0
    with table_writer(path, headings, delimiter, decimal) as writer:
        for done, cells in rows:
            if written % CHECK_EVERY == 0:
                progress.check()
                progress.step(done, max(total, done))
            writer.row(cells)
            written += 1
    return written


def portions(
    read: Callable[[int, int], Sequence[Any]], ranges: Sequence[tuple[int, int]], cells: Callable[[Any], Sequence[Cell]]
) -> Iterator[tuple[int, Sequence[Cell]]]:
    """The cells of the rows of these stretches (first and last of each), for :func:`export_rows`. ``read`` gives so
    many rows from one on; fewer where the list has ended meanwhile."""
    done = 0
    for first, last in ranges:
        for start in range(first, last + 1, PORTION):
            for row in read(start, min(PORTION, last + 1 - start)):
                done += 1
                yield done, cells(row)
