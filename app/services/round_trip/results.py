"""What an update from a file came to, and what taking it back would."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.errors import AppError
from app.domain.file_kind import FileKind
from app.domain.file_record import FileChange, FileStep
from app.domain.undo import Kept


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A record that was not written. ``error`` says why; ``ChangedMeanwhile`` carries the record as it is now. ``line``
    is 0 where no row of a file belongs to it."""

    line: int
    record_id: str
    key: str
    name: str
    error: AppError


@dataclass(frozen=True, slots=True)
class UpdateResult:
    """What was written; ``seen`` records were in step or left alone, and what the file says of them is remembered.
    ``step_id`` is blank when there was nothing to write or to remember."""

    step_id: str
    kind: FileKind
    created: int = 0
    updated: int = 0
    deleted: int = 0
    seen: int = 0
    refused: tuple[RefusedRow, ...] = ()
    record_ids: tuple[str, ...] = field(default=(), repr=False)  # of what was created, updated or deleted

    @property
    def written(self) -> int:
        """How many records were written to."""
        return self.created + self.updated + self.deleted


@dataclass(frozen=True, slots=True)
class StepUndoField:
    """One value of one record: ``now`` is there, ``back`` was there before the step. ``kept``: it is left alone."""

    name: str
    now: str
    back: str
    kept: Kept | None = None


@dataclass(frozen=True, slots=True)
class StepUndoRow:
    """What taking back one change comes to. ``planned`` is what is written (``None``: nothing). ``kept``: why
    nothing of it is, or why the record as such stays; ``fields`` tell of single values."""

    change: FileChange
    planned: FileChange | None
    kept: Kept | None = None
    fields: tuple[StepUndoField, ...] = ()


@dataclass(frozen=True, slots=True)
class StepUndoPreview:
    """What taking back a step, or some of its records, would do. ``rows`` are those of records that the step wrote to;
    ``seen`` counts the others, of which only what the other program is known to hold goes back."""

    step: FileStep
    rows: Sequence[StepUndoRow]
    seen: Sequence[FileChange] = field(repr=False)

    @property
    def undone(self) -> int:
        """How many records are written to."""
        return sum(row.planned is not None for row in self.rows)

    @property
    def kept(self) -> tuple[StepUndoRow, ...]:
        """Those of which something is left alone."""
        return tuple(row for row in self.rows if row.kept or any(each.kept for each in row.fields))
