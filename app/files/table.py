"""From raw rows to a table: where its headings stand, its columns, samples, faults and count."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from app.domain.errors import FileRefused
from app.files.headings import EXPORT_COLUMNS, export_entity, key, known_count
from app.files.kind_guess import guess_kind
from app.files.kinds import CRM_ENTITIES, NAV_TABLES, ImportKind
from app.files.limits import HEADINGS_WITHIN, MAX_COLUMNS, SAMPLES
from app.files.reading import Watch, watched
from app.files.source import Fault, PackageHead, Shape, SourceColumn, SourceRow, SourceTable

_PACKAGE_HEADING_LINE = 3


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row as it stands in the file."""

    line: int
    cells: tuple[str, ...]
    fault: Fault = Fault.NONE


RawRows = Callable[[], Iterator[RawRow]]


def build_table(
    path: str,
    name: str,
    raw: RawRows,
    watch: Watch,
    *,
    encoding: str = "",
    delimiter: str = "",
    ragged: bool = False,
    total: int | None = None,
) -> SourceTable:
    """The table in ``raw``, which has about ``total`` rows. ``ragged``: rows may differ in length and that is worth a
    word (text files).

    Raises ``FileRefused``: ``empty``, ``no_headings`` when no row could be headings, ``too_large`` beyond 1,000
    columns; ``Cancelled``.
    """
    first = list(islice(raw(), HEADINGS_WITHIN))
    if not first:
        raise FileRefused(path, "empty")
    package = package_head(first)
    heading = _package_heading(first) if package is not None else _find_headings(path, first)
    headings = tuple(cell.strip() for cell in heading.cells)
    while headings and not headings[-1]:
        headings = headings[:-1]
    if len(headings) > MAX_COLUMNS:
        raise FileRefused(path, "too_large", f"{len(headings)} columns")

    def rows() -> Iterator[SourceRow]:
        for row in raw():
            if row.line > heading.line:
                yield _fitted(row, len(headings), ragged)

    shape, kind = _recognised(headings, package)
    samples, count = _survey(watched(rows(), watch, total), len(headings))
    columns = tuple(SourceColumn(index, text, samples[index]) for index, text in enumerate(headings))
    return SourceTable(name, shape, kind, columns, heading.line, count, rows, encoding, delimiter, package)


def package_head(first: Sequence[RawRow]) -> PackageHead | None:
    """What stands in A1, B1 and C1 when the rows begin as a configuration package's sheet does: package code, caption
    and id in the first row, nothing in the second, captions in the third."""
    if not first or first[0].line != 1 or any(row.line == _PACKAGE_HEADING_LINE - 1 for row in first):
        return None
    cells = [cell.strip() for cell in first[0].cells]
    third = _package_heading(first) if len(first) > 1 else None
    if len(cells) < 3 or not cells[2].isascii() or not cells[2].isdigit() or third is None:
        return None
    if len(cells[2]) >= 10 or third.line != _PACKAGE_HEADING_LINE or any(cells[3:]):
        return None
    return PackageHead(cells[0], cells[1], int(cells[2]))


def _package_heading(first: Sequence[RawRow]) -> RawRow:
    return first[1]


def _find_headings(path: str, first: Sequence[RawRow]) -> RawRow:
    """The first row, unless it knows no heading and one of the next knows two or more (titles stood above)."""
    if known_count(first[0].cells) == 0:
        best = max(first, key=lambda row: known_count(row.cells))
        if known_count(best.cells) >= 2:
            return best
    if not any(any(sign.isalpha() for sign in cell) for cell in first[0].cells):
        raise FileRefused(path, "no_headings")
    return first[0]


def _recognised(headings: Sequence[str], package: PackageHead | None) -> tuple[Shape, ImportKind | None]:
    if package is not None:
        return Shape.CONFIGURATION_PACKAGE, NAV_TABLES.get(package.table_id)
    if entity := export_entity(headings):
        return Shape.CRM_EXPORT, CRM_ENTITIES.get(key(entity)) or guess_kind(headings[EXPORT_COLUMNS:])
    return Shape.PLAIN, guess_kind(headings)


def _fitted(row: RawRow, width: int, ragged: bool) -> SourceRow:
    cells, fault = row.cells, row.fault
    if len(cells) > width:
        beyond = any(cell.strip() for cell in cells[width:])
        cells = cells[:width]
        fault = fault or (Fault.TOO_MANY if beyond else Fault.NONE)
    elif len(cells) < width:
        fault = fault or (Fault.TOO_FEW if ragged else Fault.NONE)
        cells = cells + ("",) * (width - len(cells))
    return SourceRow(row.line, cells, fault)


def _survey(rows: Iterator[SourceRow], width: int) -> tuple[list[tuple[str, ...]], int]:
    """The samples of each column, and how many rows there are; reads all, so that a damaged end is found now."""
    samples: list[dict[str, None]] = [{} for _ in range(width)]
    wanting = set(range(width))
    count = 0
    for count, row in enumerate(rows, 1):  # noqa: B007 - the count is what the loop is for
        for index in tuple(wanting):
            if text := row.cells[index].strip():
                samples[index][text] = None
                if len(samples[index]) == SAMPLES:
                    wanting.discard(index)
    return [tuple(found) for found in samples], count
