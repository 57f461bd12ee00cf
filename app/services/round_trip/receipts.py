"""What becomes of receipts when a file of the other program comes back.

Whoever takes such a file in calls :func:`settle` in the transaction that writes its baselines, with all records that
the file told of, also those of which it said the same as before; whoever takes an update back calls :func:`reopen`.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from app.domain.file_export import Standing, standing_of
from app.domain.file_kind import FileKind
from app.nav.unit_of_work import NavUnit


def settle(unit: NavUnit, kind: FileKind, record_ids: Collection[str], step_id: str, at: datetime) -> None:
    """Compares what went out of these records with what their baselines hold now: taken over, not yet, or changed by
    somebody there. A field that the file has no column for stays as it is; of a record that was new there it counts as
    taken over with the record."""
    if not record_ids or not unit.file_exports.has_open(kind):
        return
    open_values = list(unit.file_exports.open_values(kind, record_ids))
    baselines = unit.baselines.of(kind, {value.record_id for _number, value in open_values})
    standings: dict[int, Standing] = {}
    for number, value in open_values:
        baseline = baselines.get(value.record_id)
        if baseline is None:
            continue
        told = baseline.values.get(value.field, value.new if value.is_new else None)
        if told is not None:
            standings[number] = standing_of(value.old, value.new, told)
    unit.file_exports.settle(standings, step_id, at)


def reopen(unit: NavUnit, record_ids: Collection[str], step_id: str) -> None:
    """The update was undone for these records: what it settled is waiting again."""
    unit.file_exports.reopen(step_id, record_ids)
