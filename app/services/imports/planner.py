"""Reads all rows of a table under a mapping and finds everything that there is to say about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.crm.gateway import CrmGateway
from app.domain.field import Field, Kind
from app.files.amounts import decimal_mark
from app.files.days import DayOrder, day_order
from app.files.headings import is_export_only
from app.files.kinds import TARGET_FIELDS, ImportKind, target_field
from app.files.source import Fault, SourceRow
from app.nav.unit_of_work import NavUnit
from app.services.imports.doubles import SeenRows
from app.services.imports.existing import existing_problems
from app.services.imports.options import goes_with, status_of
from app.services.imports.preview import Addition, ImportDraft, ImportPreview, Mapped, PlannedRow
from app.services.imports.problem import Problem, Reason, Severity, sorted_problems
from app.services.imports.reference import Reference
from app.services.imports.values import CellReader, ColumnContext, Reading
from app.services.progress import Progress

STEP = 500
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


class ImportPlanner:
    """Plans one table. Raises ``ValueError`` when two columns are mapped to one field."""

    def __init__(self, draft: ImportDraft, mapping: Mapped, reference: Reference) -> None:
        if len(set(mapping.values())) != len(mapping):
            raise ValueError("two columns are mapped to one field")
        self._draft = draft
        self._kind = draft.kind
        self._mapping = dict(mapping)
        self._reference = reference
        self._reader = CellReader(draft.kind, reference)
        self._sources = list(draft.table.rows())
        self._columns = [self._column(index, name) for index, name in sorted(mapping.items())]
        self._captions = {column.field.name: column.caption for column in self._columns}

    def plan(self, unit: NavUnit, crm: CrmGateway, progress: Progress) -> ImportPreview:
        """The whole preview; ``progress`` counts rows."""
        problems = list(self._of_the_file())
        rows: list[PlannedRow] = []
        seen = SeenRows(self._kind, self._captions)
        for number, source in enumerate(self._sources):
            if number % STEP == 0:
                progress.check()
                progress.step(number, len(self._sources))
            row, found = self._row(source)
            found += seen.look(row.line, row.values)
            problems += found
            rows.append(self._marked(row, found))
        known = existing_problems(self._kind, rows, unit, crm, self._captions)
        taken = {problem.line for problem in known if problem.severity is Severity.ERROR}
        rows = [replace(row, has_error=row.has_error or row.line in taken) for row in rows]
        problems += known
        problems += self._of_the_records(rows)
        progress.step(len(rows), len(rows))
        return ImportPreview(self._draft, self._mapping, tuple(rows), sorted_problems(problems))

    def _column(self, index: int, name: str) -> _Column:
        table = self._draft.table
        field = target_field(self._kind, name)
        mark = decimal_mark(self._texts(index)) if field.kind is Kind.MONEY else ""
        order = self._day_order(index) if field.kind is Kind.DATE else None
        context = ColumnContext(table.columns[index].heading, mark, "," if table.delimiter == ";" else ".", order)
        return _Column(index, table.columns[index].caption, field, context)

    def _texts(self, index: int) -> Iterator[str]:
        return (row.cells[index] for row in self._sources)

    def _day_order(self, index: int) -> DayOrder | None:
        """That of the column, or else of another column of days: one program wrote them all."""
        others = [
            other
            for other, name in sorted(self._mapping.items())
            if other != index and target_field(self._kind, name).kind is Kind.DATE
        ]
        found = (day_order(self._texts(each)) for each in (index, *others))
        return next((order for order in found if order), None)

    def _of_the_file(self) -> Iterator[Problem]:
        for field in TARGET_FIELDS[self._kind]:
            if field.required and field.name not in self._captions:
                yield Problem(Reason.NO_COLUMN, field=field.caption)
        for column in self._draft.table.columns:
            if column.index not in self._mapping and column.samples:
                reason = Reason.EXPORT_COLUMN if is_export_only(column.heading) else Reason.COLUMN_LEFT_OUT
                yield Problem(reason, column=column.caption, value=", ".join(column.samples))

    def _of_the_records(self, rows: Sequence[PlannedRow]) -> Iterator[Problem]:
        """What becomes of fields that the file doesn't fill."""
        going = [row for row in rows if not row.has_error and not row.is_double]
        if self._kind is ImportKind.CUSTOMERS and (count := sum("no" not in row.values for row in going)):
            yield Problem(Reason.NUMBERED, other=self._reference.customer_series, count=count)
        if self._kind is ImportKind.ACCOUNTS:
            count = sum("relationship_type" not in row.values for row in going)
            if count:
                yield Problem(Reason.ASSUMED, field="Relationship Type", other="Customer", count=count)

    def _row(self, source: SourceRow) -> tuple[PlannedRow, list[Problem]]:
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
        if status is None and "status" not in self._captions:
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

    @staticmethod
    def _marked(row: PlannedRow, problems: Sequence[Problem]) -> PlannedRow:
        return replace(
            row,
            has_error=any(problem.severity is Severity.ERROR for problem in problems),
            is_double=any(problem.reason is Reason.DOUBLE for problem in problems),
        )


def _problem(line: int, column: _Column, text: str, reading: Reading) -> Problem:
    assert reading.reason is not None
    return Problem(reading.reason, line, column.caption, text, column.field.caption, reading.limit, reading.other)
