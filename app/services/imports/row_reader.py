"""Reads the rows of a table under a mapping: the values of each, and everything that there is to say about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.domain.field import Field, Kind
from app.files.amounts import decimal_mark
from app.files.days import DayOrder, day_order
from app.files.headings import is_export_only
from app.files.kinds import TARGET_FIELDS, ImportKind, target_field
from app.files.source import Fault, SourceRow, SourceTable
from app.services.imports.options import goes_with, status_of
from app.services.imports.preview import Addition, Mapped, PlannedRow
from app.services.imports.problem import Problem, Reason
from app.services.imports.reference import Reference
from app.services.imports.values import CellReader, ColumnContext, Reading

_STORED_WITH = (None, Reason.READ_AS, Reason.UNKNOWN_COUNTRY)
_FAULTS = {
    Fault.TOO_FEW: Reason.TOO_FEW_VALUES,
    Fault.TOO_MANY: Reason.TOO_MANY_VALUES,
    Fault.OPEN_QUOTE: Reason.OPEN_QUOTE,
}


@dataclass(frozen=True, slots=True)
class _Column:
    index: int
    caption: str
    field: Field
    context: ColumnContext


class RowReader:
    """Reads one table. ``rows`` are all its rows, which are looked through once for how amounts and days are written.
    Raises ``ValueError`` when two columns are mapped to one field."""

    def __init__(
        self, table: SourceTable, kind: ImportKind, mapping: Mapped, reference: Reference, rows: Iterable[SourceRow]
    ) -> None:
        if len(set(mapping.values())) != len(mapping):
            raise ValueError("two columns are mapped to one field")
        self._table = table
        self._kind = kind
        self._mapping = dict(mapping)
        self._reference = reference
        self._reader = CellReader(kind, reference)
        self._texts = self._survey(rows)
        self._columns = [self._column(index, name) for index, name in sorted(mapping.items())]
        self._texts.clear()
        self.captions: Mapping[str, str] = {column.field.name: column.caption for column in self._columns}

    def of_the_file(self) -> Iterator[Problem]:
        """What is wrong with the columns."""
        for field in TARGET_FIELDS[self._kind]:
            if field.required and field.name not in self.captions:
                yield Problem(Reason.NO_COLUMN, field=field.caption)
        for column in self._table.columns:
            if column.index not in self._mapping and column.samples:
                reason = Reason.EXPORT_COLUMN if is_export_only(column.heading) else Reason.COLUMN_LEFT_OUT
                yield Problem(reason, column=column.caption, value=", ".join(column.samples))

    def read(self, source: SourceRow) -> tuple[PlannedRow, list[Problem]]:
        """The row, and what there is to say about it."""
        problems = [Problem(_FAULTS[source.fault], source.line)] if source.fault else []
        readings = [
            (column, self._reader.read(column.field, source.cells[column.index], column.context))
            for column in self._columns
        ]
        values: dict[str, object] = {
            column.field.name: reading.value
            for column, reading in readings
            if reading.value is not None and reading.reason in _STORED_WITH
        }
        additions = []
        for column, reading in readings:
            text = source.cells[column.index]
            if reading.reason is Reason.OTHER_CURRENCY and self._is_in(column.field, reading.other, values):
                values[column.field.name] = reading.value
            elif reading.reason:
                problems.append(_problem(source.line, column, text, reading))
            elif reading.addition:
                additions.append(Addition(column.field.name, column.field.caption, str(reading.value)))
            elif text != text.strip() and text.strip() == reading.value:
                problems.append(_problem(source.line, column, text, Reading(reason=Reason.TRIMMED)))
        problems += self._status(source, values)
        problems += self._missing(source.line, values, {problem.column for problem in problems})
        return PlannedRow(source.line, values, tuple(additions)), problems

    def _is_in(self, field: Field, currency: str, values: Mapping[str, object]) -> bool:
        """Whether amounts of the field are kept in that currency: a customer's credit limit is in LCY whatever it
        trades in, an account's in the account's own; what hangs on an account is in its currency, which the file may
        well say."""
        if self._kind in (ImportKind.OPPORTUNITIES, ImportKind.QUOTES):
            return True
        own = {ImportKind.ACCOUNTS: "currency", ImportKind.LEDGER_ENTRIES: "currency_code"}.get(self._kind, "")
        if self._kind is ImportKind.LEDGER_ENTRIES and field.name != "amount":
            own = ""
        return currency == (values.get(own) or self._reference.lcy)

    def _status(self, source: SourceRow, values: dict[str, object]) -> Iterator[Problem]:
        """A status reason must go with the status; alone it says the status, when it goes with one only."""
        reason = values.get("status_reason")
        if reason is None:
            return
        status = values.get("status")
        if status is None and "status" not in self.captions:
            if found := status_of(self._kind, str(reason)):
                values["status"] = found
        elif status is not None and not goes_with(self._kind, str(status), str(reason)):
            column = next(column for column in self._columns if column.field.name == "status_reason")
            reading = Reading(reason=Reason.STATUS_MISMATCH, other=str(status))
            yield _problem(source.line, column, source.cells[column.index], reading)

    def _missing(self, line: int, values: Mapping[str, object], said: set[str]) -> Iterator[Problem]:
        """Required fields that are blank, unless the column has been complained of already."""
        for column in self._columns:
            if column.field.required and column.field.name not in values and column.caption not in said:
                yield Problem(Reason.REQUIRED, line, column.caption, field=column.field.caption)

    def _survey(self, rows: Iterable[SourceRow]) -> dict[int, list[str]]:
        """The cells of the columns that hold amounts and days."""
        kinds = (Kind.MONEY, Kind.DATE)
        wanted = [index for index, name in self._mapping.items() if target_field(self._kind, name).kind in kinds]
        found: dict[int, list[str]] = {index: [] for index in wanted}
        for row in rows if wanted else ():
            for index, texts in found.items():
                texts.append(row.cells[index])
        return found

    def _column(self, index: int, name: str) -> _Column:
        columns = self._table.columns
        field = target_field(self._kind, name)
        mark = decimal_mark(self._texts[index]) if field.kind is Kind.MONEY else ""
        order = self._day_order(index) if field.kind is Kind.DATE else None
        context = ColumnContext(columns[index].heading, mark, "," if self._table.delimiter == ";" else ".", order)
        return _Column(index, columns[index].caption, field, context)

    def _day_order(self, index: int) -> DayOrder | None:
        """That of the column, or else of another column of days: one program wrote them all."""
        others = [
            other
            for other, name in sorted(self._mapping.items())
            if other != index and target_field(self._kind, name).kind is Kind.DATE
        ]
        found = (day_order(self._texts[each]) for each in (index, *others))
        return next((order for order in found if order), None)


def _problem(line: int, column: _Column, text: str, reading: Reading) -> Problem:
    assert reading.reason is not None
    return Problem(reading.reason, line, column.caption, text, column.field.caption, reading.limit, reading.other)
