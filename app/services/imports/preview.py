"""What an import is about to do, as far as one can say before it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.files.column_guess import ColumnGuess
from app.files.kinds import ImportKind
from app.files.source import SourceTable
from app.services.imports.problem import Problem, Severity

Mapped = Mapping[int, str]
"""Column number -> name of the field it goes to; columns that aren't there are left out."""


@dataclass(frozen=True, slots=True)
class ImportDraft:
    """A file that was opened. ``kind`` is what it is to be read as, ``kind_is_known`` whether the file itself or the
    user said so; ``guesses`` are the columns' fields as they were guessed, one a column."""

    path: str
    kind: ImportKind
    kind_is_known: bool
    tables: tuple[SourceTable, ...]
    table: SourceTable
    guesses: tuple[ColumnGuess, ...]

    @property
    def guessed(self) -> dict[int, str]:
        """The guesses as a mapping."""
        return {guess.index: guess.target for guess in self.guesses if guess.target}


@dataclass(frozen=True, slots=True)
class Addition:
    """A code or salesperson that isn't there yet and goes in with the records that bear it. ``field`` is the field of
    the customer, ``caption`` its caption, ``count`` how many records bear it."""

    field: str
    caption: str
    code: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of the file. ``values`` are those of the record, without the fields that keep their default.
    ``has_error``: it can't go in; ``is_double``: an earlier line says the same."""

    line: int
    values: Mapping[str, object]
    additions: tuple[Addition, ...] = ()
    has_error: bool = False
    is_double: bool = False


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """Everything about the import of one table. ``problems`` are sorted, errors first."""

    draft: ImportDraft
    mapping: Mapped
    rows: tuple[PlannedRow, ...]
    problems: tuple[Problem, ...]

    @property
    def going_in(self) -> tuple[PlannedRow, ...]:
        """The rows that go in when those with errors are left out; none when the whole file can't."""
        if self.file_errors:
            return ()
        return tuple(row for row in self.rows if not row.has_error and not row.is_double)

    @property
    def with_errors(self) -> int:
        """How many rows can't go in."""
        return sum(row.has_error for row in self.rows)

    @property
    def doubles(self) -> int:
        """How many rows are left out because an earlier one says the same."""
        return sum(row.is_double and not row.has_error for row in self.rows)

    @property
    def file_errors(self) -> tuple[Problem, ...]:
        """Errors of the file as such: nothing can go in, whatever is left out."""
        return tuple(found for found in self.problems if found.line == 0 and found.severity is Severity.ERROR)

    @property
    def additions(self) -> tuple[Addition, ...]:
        """What goes in beside the records: each code once, by field and code."""
        return merged_additions(self.going_in)

    def count(self, severity: Severity) -> int:
        """How many problems are of that severity."""
        return sum(problem.severity is severity for problem in self.problems)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What went in. ``read`` rows were in the file, ``inserted`` went in; the rest had errors or were doubles."""

    kind: ImportKind
    read: int
    inserted: int
    with_errors: int
    doubles: int
    additions: tuple[Addition, ...] = ()


def merged_additions(rows: Sequence[PlannedRow]) -> tuple[Addition, ...]:
    """The additions of all rows, each code once with how many rows bear it."""
    found: dict[tuple[str, str], Addition] = {}
    for row in rows:
        for addition in row.additions:
            key = (addition.field, addition.code)
            found[key] = replace(found[key], count=found[key].count + 1) if key in found else addition
    return tuple(sorted(found.values(), key=lambda addition: (addition.field, addition.code)))
