"""From the rows of a file to canonical texts, problems, and the raw cells that do not follow from the texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.domain.field import Field
from app.domain.file_kind import FileKind
from app.domain.folding import fold
from app.domain.record_change import value_as_text
from app.files.source import SourceRow, SourceTable
from app.services.imports.preview import Addition, Mapped
from app.services.imports.problem import Problem, Reason, Severity
from app.services.imports.reference import Reference
from app.services.imports.row_reader import RowReader
from app.services.round_trip.held import FIELDS, KEYS, TITLES, blank

_TURNED = {"Yes": "No", "No": "Yes"}
_UNREAD = frozenset({Reason.UNKNOWN_OWNER, Reason.OTHER_CURRENCY})
"""Warnings for which a cell is left out: what it says can't be known here."""


@dataclass(slots=True)
class ReadRow:
    """One row. ``key`` is what the file calls the record by, ``natural`` whether that is not one of its keys but name
    and place; ``values`` are canonical texts of what could be read."""

    line: int
    key: str
    natural: bool
    values: dict[str, str]
    cells: dict[int, str]
    problems: list[Problem]
    additions: tuple[Addition, ...]
    wrong: bool
    double: bool = False


class FileReader:
    """Reads a table once and forgets its rows. Doubles are found on the way: a row that says the same as an earlier one
    is left out, one that says something else of the same record is wrong."""

    def __init__(self, table: SourceTable, kind: FileKind, mapping: Mapped, reference: Reference) -> None:
        self._table = table
        self._kind = kind
        self._reader = RowReader(table, kind, mapping, reference, table.rows())
        self._columns = [(column.index, mapping.get(column.index)) for column in table.columns]
        self._fields: Mapping[str, Field] = FIELDS[kind]
        self._seen: dict[str, tuple[int, int]] = {}
        self._whole: dict[int, int] = {}

    def of_the_file(self) -> Iterator[Problem]:
        """What there is to say about columns. A field without which no record can be is missed only by new records."""
        return (problem for problem in self._reader.of_the_file() if problem.reason is not Reason.NO_COLUMN)

    def rows(self) -> Iterator[ReadRow]:
        """All rows, in their order."""
        for source in self._table.rows():
            yield self._row(source)

    def required_missing(self, row: ReadRow) -> list[Problem]:
        """What a new record needs and the row doesn't have."""
        return [
            Problem(Reason.REQUIRED, row.line, self._reader.captions.get(field.name, ""), field=field.caption)
            for field in self._fields.values()
            if field.required and not row.values.get(field.name, "").strip()
        ]

    def _row(self, source: SourceRow) -> ReadRow:
        planned, problems = self._reader.read(source)
        values = {name: value_as_text(value) for name, value in planned.values.items()}
        unread = {problem.column for problem in problems if problem.reason in _UNREAD}
        for index, name in self._columns:
            if name and name not in values and not source.cells[index].strip():
                text = blank(self._fields[name])
                if text is not None and self._reader.captions[name] not in unread:
                    values[name] = text
        if "disabled" in values:
            values.setdefault("enabled", _TURNED.get(values.pop("disabled"), "Yes"))
        cells = {
            index: source.cells[index]
            for index, name in self._columns
            if source.cells[index] != (values.get(name, "") if name else "")
        }
        wrong = any(problem.severity is Severity.ERROR for problem in problems)
        key = file_key(self._kind, values)
        row = ReadRow(
            source.line,
            key or natural_key(self._kind, values),
            not key,
            values,
            cells,
            problems,
            planned.additions,
            wrong,
        )
        self._look_for_double(row)
        return row

    def _look_for_double(self, row: ReadRow) -> None:
        said = hash(tuple(sorted(row.values.items())))
        if row.natural:
            first = self._whole.setdefault(said, row.line)
            same = first != row.line
        else:
            first, before = self._seen.setdefault(row.key, (row.line, said))
            same = first != row.line and before == said
            if first != row.line and not same:
                row.wrong = True
                name = next(name for name in KEYS[self._kind] if row.values.get(name))
                caption, field = self._reader.captions.get(name, ""), self._fields[name].caption
                row.problems.append(Problem(Reason.KEY_TWICE, row.line, caption, row.key, field, other=str(first)))
        if same:
            row.double = True
            row.problems.append(Problem(Reason.DOUBLE, row.line, value=title(self._kind, row.values), other=str(first)))


def file_key(kind: FileKind, values: Mapping[str, str]) -> str:
    """The first key that the row has; blank: it has none."""
    return next((text for name in KEYS[kind] if (text := values.get(name, "")) and text != "0"), "")


def natural_key(kind: FileKind, values: Mapping[str, str]) -> str:
    """What a row without a key is known by in the next file: what people call it, and where it belongs."""
    if kind is FileKind.LEDGER_ENTRIES:
        names = ("customer_no", "document_type", "document_no", "posting_date", "amount", "amount_lcy")
        return "|".join(values.get(name, "") for name in names)
    place = values.get("account_id") or values.get("city", "")
    name = fold(title(kind, values))
    return f"{name}|{fold(place)}"[:400] if name else ""


def title(kind: FileKind, values: Mapping[str, str]) -> str:
    """What people call the record by."""
    return values.get(TITLES.get(kind, "name"), "")
