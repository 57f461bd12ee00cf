"""A run over many records, as one job of the log: whatever ends it, what is complete stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.errors import AppError, Cancelled
from app.services.pairs.writer import PairJob
from app.services.progress import Progress
from app.services.results import BatchResult, RecordResult


def run_batch(
    job: PairJob,
    ids: Sequence[str],
    portion: int,
    write: Callable[[Sequence[str]], Sequence[RecordResult]],
    progress: Progress,
) -> BatchResult:
    """Has ``write`` do portions of at most ``portion`` ids, one row an id, and ends the job.

    Cancelling keeps what is complete; the rest is counted as ``skipped``. A side that goes away on the way is told in
    the rows of those that were not reached; at the beginning it is raised.
    """
    rows: list[RecordResult] = []
    try:
        for start in range(0, len(ids), portion):
            progress.check()
            rows += write(ids[start : start + portion])
            progress.step(len(rows), len(ids))
    except Cancelled:
        pass  # told by the rows that are missing
    except AppError as gone:
        if not rows:
            raise
        rows += [RecordResult(key, "", key, gone) for key in ids[len(rows) :]]
    skipped = len(ids) - len(rows)
    job.close(skipped)
    succeeded = sum(1 for row in rows if row.error is None)
    return BatchResult(job.id, len(ids), succeeded, tuple(rows), skipped)
