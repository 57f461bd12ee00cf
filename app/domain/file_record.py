"""What is kept of files: their layouts, what they said of each record, and the steps that brought it in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.file_kind import FileKind


@dataclass(frozen=True, slots=True)
class HiddenCells:
    """A sheet of a workbook that nobody sees: its name, its place among all sheets from 0, its rows as texts."""

    name: str
    place: int
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class FileLayout:
    """How the files of one kind look that have these headings.

    ``headings`` are the raw ones in their order; ``mapping`` leads from a column's number to the field that the user
    chose for it. ``shape`` is a ``app.files.source.Shape`` as text, ``sheet`` the sheet's name; ``encoding`` and
    ``delimiter`` are blank for workbooks. ``hidden`` are the sheets by which CRM's import knows its own export again.
    """

    id: str
    kind: FileKind
    headings: tuple[str, ...]
    mapping: Mapping[int, str]
    shape: str
    sheet: str
    encoding: str
    delimiter: str
    file_name: str
    seen_at: datetime
    hidden: tuple[HiddenCells, ...] = ()


@dataclass(frozen=True, slots=True)
class Baseline:
    """What the other program is known to hold of one record by its last file.

    ``key`` is what the file calls the record by (No., Code, GUID, or what goes for one). ``values`` are canonical texts
    by field, of the fields that a file has told of; ``cells`` are the raw cells that do not follow from them, by the
    column's number in the layout ``layout_id``: "(Do Not Modify)" ones untouched, and columns that are mapped to
    nothing. ``step_id`` is the update that wrote it.
    """

    kind: FileKind
    record_id: str
    key: str
    values: Mapping[str, str]
    cells: Mapping[int, str]
    layout_id: str
    step_id: str
    seen_at: datetime
    file_name: str

    def raw(self, column: int, name: str | None) -> str:
        """The cell as the file had it; ``name`` is the field that the layout maps the column to."""
        return self.cells.get(column, self.values.get(name, "") if name else "")

    def says_as(self, other: Baseline | None) -> bool:
        """Whether the other one says the same of the record, whenever and by whatever file."""
        return other is not None and (self.key, self.values, self.cells, self.layout_id) == (
            other.key,
            other.values,
            other.cells,
            other.layout_id,
        )


class FileAction(StrEnum):
    """What a step does with one record."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    SEEN = "seen"  # nothing is written to the record; what the other program holds of it is known anew


class ChangeOutcome(StrEnum):
    """What became of one change of a step."""

    PLANNED = "planned"  # what a crash leaves behind
    DONE = "done"
    REFUSED = "refused"  # nothing of it was written: ``reason``


@dataclass(frozen=True, slots=True)
class FileStep:
    """One update from a file, or (``undoes`` is the id of an earlier step) one that was taken back. ``finished_at`` is
    ``None`` while it is under way or was cut off. ``undone`` says whether a later step took all or some of it back."""

    id: str
    kind: FileKind
    file_name: str
    started_at: datetime
    by: str
    undoes: str = ""
    finished_at: datetime | None = None
    created: int = 0
    updated: int = 0
    deleted: int = 0
    seen: int = 0
    refused: int = 0
    cancelled: bool = False
    undone: bool = False


@dataclass(frozen=True, slots=True)
class FileChange:
    """One record of a step. ``changes`` holds (old, new) canonical texts by field: all fields that are not blank of a
    record that is made or deleted. ``version`` is the one seen, blank for a record that is made. ``before`` is the
    baseline that the step replaced (``None``: there was none), ``moves_baseline`` whether it wrote another one.
    ``undoes`` is the change that this one takes back."""

    id: str
    step_id: str
    record_id: str
    action: FileAction
    key: str
    name: str
    version: str = ""
    changes: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    moves_baseline: bool = False
    before: Baseline | None = None
    after: Baseline | None = None
    undoes: str = ""


@dataclass(frozen=True, slots=True)
class LoggedFileChange:
    """A change as it is listed later; ``reason`` is the name of an error's class, ``detail`` its data as texts."""

    change: FileChange
    outcome: ChangeOutcome
    reason: str = ""
    detail: Mapping[str, str] = field(default_factory=dict)
