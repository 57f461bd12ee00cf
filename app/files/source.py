"""What was found in a file: tables with headings, samples and rows that know their line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from app.files.kinds import ImportKind


class Fault(StrEnum):
    """What is wrong with a row as such."""

    NONE = ""
    TOO_FEW = "too_few"  # the last columns are missing; they count as blank
    TOO_MANY = "too_many"  # values beyond the last heading: columns may have shifted
    OPEN_QUOTE = "open_quote"  # a quotation mark that is never closed swallowed the rest of the file


class Shape(StrEnum):
    """How a table is laid out."""

    PLAIN = "plain"  # headings, then rows
    CONFIGURATION_PACKAGE = "configuration_package"
    CRM_EXPORT = "crm_export"


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row. ``line`` counts from 1 as editors and Excel do; ``cells`` has one text for each column."""

    line: int
    cells: tuple[str, ...]
    fault: Fault = Fault.NONE


@dataclass(frozen=True, slots=True)
class SourceColumn:
    """One column. ``samples`` are its first different values, blank ones left aside."""

    index: int
    heading: str
    samples: tuple[str, ...]

    @property
    def caption(self) -> str:
        """The heading, or the column's letter as in Excel when it has none."""
        return self.heading or f"Column {column_letter(self.index)}"


@dataclass(frozen=True, slots=True)
class PackageHead:
    """The first row of a configuration package's sheet: package code (A1), caption (B1) and id (C1) of the table."""

    code: str
    caption: str
    table_id: int


@dataclass(frozen=True, slots=True)
class HiddenSheet:
    """A sheet that nobody sees; a Dynamics CRM export keeps in ``hiddenSheet`` what its import asks for again.
    ``place`` is its place among all sheets from 0, ``cells`` its rows as texts."""

    name: str
    place: int
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SourceTable:
    """One table of a file. ``kind`` is a guess, None when nothing points anywhere. ``encoding`` and ``delimiter`` are
    blank for workbooks. ``rows()`` reads from the beginning each time and leaves empty rows out; cells come as they
    stand, untrimmed, those of the "(Do Not Modify)" columns too. ``package`` is there for configuration packages,
    ``hidden`` for workbooks with small hidden sheets."""

    name: str
    shape: Shape
    kind: ImportKind | None
    columns: tuple[SourceColumn, ...]
    heading_line: int
    row_count: int
    rows: Callable[[], Iterator[SourceRow]] = field(repr=False, compare=False)
    encoding: str = ""
    delimiter: str = ""
    package: PackageHead | None = None
    hidden: tuple[HiddenSheet, ...] = ()

    @property
    def headings(self) -> tuple[str, ...]:
        """All headings in their order."""
        return tuple(column.heading for column in self.columns)


def column_letter(index: int) -> str:
    """The letters that Excel gives a column: 0 is A, 26 is AA."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
