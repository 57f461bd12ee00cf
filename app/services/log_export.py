"""The Synchronization Log as a file: every value of every record that a query holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.domain.sync_log import LogLine, LogQuery
from app.files.table_writer import Cell, table_writer
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
    total, records, rows, last = log.count_records(query), 0, 0, ""
    with table_writer(path, headings, delimiter) as writer:
        for line in log.lines(query):
            if line.record.id != last:
                progress.check()
                last, records = line.record.id, records + 1
                progress.step(records, max(total, records))
            writer.row(cells(line))
            rows += 1
    return rows
