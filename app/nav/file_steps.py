"""The updates from files: what was intended, what became of it. Only ever written at its end."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, literal, select

from app.database.columns import YesNo
from app.domain.file_kind import FileKind
from app.domain.file_record import ChangeOutcome, FileAction, FileChange, FileStep, LoggedFileChange
from app.nav.chunks import in_chunks
from app.nav.file_rows import change_of, change_row, dumps
from app.nav.tables.file_round_trip import FILE_NAME_LENGTH
from app.nav.tables.file_round_trip import file_changes as changes
from app.nav.tables.file_round_trip import file_outcomes as outcomes
from app.nav.tables.file_round_trip import file_step_ends as ends
from app.nav.tables.file_round_trip import file_steps as steps

_COUNTS = ("created", "updated", "deleted", "seen", "refused")


class FileSteps:
    """The repository over one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def start(self, step: FileStep) -> None:
        """Opens the step."""
        self._connection.execute(
            insert(steps).values(
                id=step.id,
                kind=step.kind.value,
                file_name=step.file_name[:FILE_NAME_LENGTH],
                started_at=step.started_at,
                started_by=step.by[:100],
                undoes=step.undoes,
            )
        )

    def plan(self, planned: Sequence[FileChange]) -> None:
        """Writes intents down."""
        for part in in_chunks(planned):
            self._connection.execute(insert(changes), [change_row(change) for change in part])

    def refuse(self, refused: Mapping[str, tuple[str, Mapping[str, str]]]) -> None:
        """Change id -> for which error, with which data, nothing of it was written."""
        rows = [
            {"change_id": change_id, "reason": reason, "detail": dumps(dict(detail))}
            for change_id, (reason, detail) in refused.items()
        ]
        for part in in_chunks(rows):
            self._connection.execute(insert(outcomes), list(part))

    def end(self, step: FileStep) -> None:
        """Closes the step with its counts and ``finished_at``; what was not refused was done."""
        counts = {name: getattr(step, name) for name in _COUNTS}
        self._connection.execute(
            insert(ends).values(step_id=step.id, finished_at=step.finished_at, cancelled=step.cancelled, **counts)
        )

    def get(self, step_id: str) -> FileStep | None:
        """The step of that id."""
        row = self._connection.execute(_STEPS.where(steps.c.id == step_id)).first()
        return None if row is None else _step_of(row)

    def unfinished(self) -> list[FileStep]:
        """The steps that have no end, oldest first."""
        return [_step_of(row) for row in self._connection.execute(_OPEN)]

    def count(self, kind: FileKind | None = None) -> int:
        """How many steps there are."""
        query = select(func.count()).select_from(steps)
        return self._connection.execute(query if kind is None else query.where(steps.c.kind == kind.value)).scalar_one()

    def newest(self, start: int, limit: int, kind: FileKind | None = None) -> list[FileStep]:
        """Steps ``start`` to ``start + limit``, the newest first."""
        query = _STEPS if kind is None else _STEPS.where(steps.c.kind == kind.value)
        rows = self._connection.execute(query.order_by(steps.c.seq.desc()).offset(start).limit(limit)).all()
        return [_step_of(row) for row in rows]

    def count_changes(self, step_id: str, *, with_seen: bool = False) -> int:
        """How many records the step wrote to; ``with_seen``: those too of which only the baseline moved."""
        query = select(func.count()).select_from(changes).where(changes.c.step_id == step_id)
        if not with_seen:
            query = query.where(changes.c.action != FileAction.SEEN.value)
        return self._connection.execute(query).scalar_one()

    def changes(self, step_id: str, start: int, limit: int) -> list[LoggedFileChange]:
        """The records that the step wrote to, ``start`` to ``start + limit``, in their order."""
        rows = _logged().where(changes.c.step_id == step_id, changes.c.action != FileAction.SEEN.value)
        page = rows.order_by(changes.c.seq).offset(start).limit(limit)
        return [_logged_of(row) for row in self._connection.execute(page)]

    def each_done(self, step_id: str, portion: int = 1_000) -> Iterator[list[FileChange]]:
        """What the step did, in portions, in its order; what was refused is left out."""
        after = 0
        while True:
            query = (
                select(changes)
                .outerjoin(outcomes, outcomes.c.change_id == changes.c.id)
                .where(changes.c.step_id == step_id, changes.c.seq > after, outcomes.c.seq.is_(None))
                .order_by(changes.c.seq)
                .limit(portion)
            )
            rows = self._connection.execute(query).all()
            if not rows:
                return
            yield [change_of(row) for row in rows]
            after = rows[-1].seq

    def of_record(self, record_id: str) -> list[tuple[FileStep, LoggedFileChange]]:
        """All that files did to one record, the newest first: for its history."""
        rows = self._connection.execute(
            _logged()
            .where(changes.c.record_id == record_id, changes.c.action != FileAction.SEEN.value)
            .order_by(changes.c.seq.desc())
        ).all()
        known = {step_id: self.get(step_id) for step_id in {row.step_id for row in rows}}
        return [(step, _logged_of(row)) for row in rows if (step := known[row.step_id]) is not None]

    def undone(self, change_ids: Collection[str]) -> set[str]:
        """Those of the changes that a later step took back, and that was not taken back in turn."""
        found: set[str] = set()
        again = changes.alias("again")
        for part in in_chunks(list(change_ids)):
            taken_back = (
                select(again.c.seq)
                .outerjoin(outcomes, outcomes.c.change_id == again.c.id)
                .where(again.c.undoes == changes.c.id, outcomes.c.seq.is_(None))
                .exists()
            )
            query = select(changes.c.undoes).where(
                changes.c.undoes.in_(part),
                ~select(outcomes.c.seq).where(outcomes.c.change_id == changes.c.id).exists(),
                ~taken_back,
            )
            found.update(self._connection.scalars(query))
        return found


_LATER, _LATEST, _LATER_END = steps.alias("later"), steps.alias("latest"), ends.alias("later_end")
_UNDONE = (
    select(_LATER.c.seq)
    .join(_LATER_END, _LATER_END.c.step_id == _LATER.c.id)
    .where(
        _LATER.c.undoes == steps.c.id,
        _LATER_END.c.cancelled == literal(False, YesNo),
        ~select(_LATEST.c.seq).where(_LATEST.c.undoes == _LATER.c.id).exists(),
    )
    .exists()
)
_STEPS: Select[Any] = select(
    steps,
    ends.c.finished_at,
    *(ends.c[name] for name in _COUNTS),
    ends.c.cancelled,
    _UNDONE.label("undone"),
).outerjoin(ends, ends.c.step_id == steps.c.id)
_OPEN = _STEPS.where(ends.c.seq.is_(None)).order_by(steps.c.seq)


def _logged() -> Select[Any]:
    return (
        select(changes, outcomes.c.reason, outcomes.c.detail, ends.c.finished_at)
        .outerjoin(outcomes, outcomes.c.change_id == changes.c.id)
        .outerjoin(ends, ends.c.step_id == changes.c.step_id)
    )


def _step_of(row: Row[Any]) -> FileStep:
    return FileStep(
        row.id,
        FileKind(row.kind),
        row.file_name,
        row.started_at,
        row.started_by,
        row.undoes,
        row.finished_at,
        created=row.created or 0,
        updated=row.updated or 0,
        deleted=row.deleted or 0,
        seen=row.seen or 0,
        refused=row.refused or 0,
        cancelled=bool(row.cancelled),
        undone=bool(row.undone),
    )


def _logged_of(row: Row[Any]) -> LoggedFileChange:
    if row.reason is not None:
        return LoggedFileChange(change_of(row), ChangeOutcome.REFUSED, row.reason, json.loads(row.detail))
    return LoggedFileChange(change_of(row), ChangeOutcome.PLANNED if row.finished_at is None else ChangeOutcome.DONE)
