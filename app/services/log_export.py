"""The Synchronization Log as a file: every value of every record that a query holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.domain.sync_log import LogLine, LogQuery
from app.files.table_writer import Cell
from app.services.list_export import export_rows
from app.services.log import LogService
from app.services.progress import SILENT, Progress


def export_log(
    log: LogService,
    query: LogQuery,
    path: Path,
    headings: Sequence[str],
    cells: Callable[[LogLine], Sequence[Cell]],
    delimiter: str = ",",
    progress: Progress = SILENT,
) -> int:
    """Write the lines of the query to ``path`` (.xlsx or CSV), in words that ``headings`` and ``cells`` give; how many
    rows. Raises ``FileNotWritten``, ``Cancelled``; then no file is left behind."""
    return export_rows(
        _lines(log, query, cells), log.count_records(query), path, headings, delimiter, progress=progress
    )


def _lines(
    log: LogService, query: LogQuery, cells: Callable[[LogLine], Sequence[Cell]]
) -> Iterator[tuple[int, Sequence[Cell]]]:
    """The lines, each with how many records have begun."""
    records, last = 0, ""
    for line in log.lines(query):
        if line.record.id != last:
            last, records = line.record.id, records + 1
        yield records, cells(line)
