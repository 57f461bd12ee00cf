"""Reads all rows of a table under a mapping and finds everything that there is to say about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.crm.gateway import CrmGateway
from app.files.kinds import ImportKind
from app.nav.unit_of_work import NavUnit
from app.services.imports.doubles import SeenRows
from app.services.imports.existing import existing_problems
from app.services.imports.preview import ImportDraft, ImportPreview, Mapped, PlannedRow
from app.services.imports.problem import Problem, Reason, Severity, sorted_problems
from app.services.imports.reference import Reference
from app.services.imports.row_reader import RowReader
from app.services.progress import Progress

STEP = 500


class ImportPlanner:
    """Plans one table. Raises ``ValueError`` when two columns are mapped to one field."""

    def __init__(self, draft: ImportDraft, mapping: Mapped, reference: Reference) -> None:
        self._draft = draft
        self._kind = draft.kind
        self._mapping = dict(mapping)
        self._reference = reference
        self._sources = list(draft.table.rows())
        self._reader = RowReader(draft.table, draft.kind, mapping, reference, self._sources)

    def plan(self, unit: NavUnit, crm: CrmGateway, progress: Progress) -> ImportPreview:
        """The whole preview; ``progress`` counts rows."""
        problems = list(self._reader.of_the_file())
        rows: list[PlannedRow] = []
        seen = SeenRows(self._kind, self._reader.captions)
        for number, source in enumerate(self._sources):
            if number % STEP == 0:
                progress.check()
                progress.step(number, len(self._sources))
            row, found = self._reader.read(source)
            found += seen.look(row.line, row.values)
            problems += found
            rows.append(self._marked(row, found))
        known = existing_problems(self._kind, rows, unit, crm, self._reader.captions)
        taken = {problem.line for problem in known if problem.severity is Severity.ERROR}
        rows = [replace(row, has_error=row.has_error or row.line in taken) for row in rows]
        problems += known
        problems += self._of_the_records(rows)
        progress.step(len(rows), len(rows))
        return ImportPreview(self._draft, self._mapping, tuple(rows), sorted_problems(problems))

    def _of_the_records(self, rows: Sequence[PlannedRow]) -> Iterator[Problem]:
        """What becomes of fields that the file doesn't fill."""
        going = [row for row in rows if not row.has_error and not row.is_double]
        if self._kind is ImportKind.CUSTOMERS and (count := sum("no" not in row.values for row in going)):
            yield Problem(Reason.NUMBERED, other=self._reference.customer_series, count=count)
        if self._kind is ImportKind.ACCOUNTS:
            count = sum("relationship_type" not in row.values for row in going)
            if count:
                yield Problem(Reason.ASSUMED, field="Relationship Type", other="Customer", count=count)

    @staticmethod
    def _marked(row: PlannedRow, problems: Sequence[Problem]) -> PlannedRow:
        return replace(
            row,
            has_error=any(problem.severity is Severity.ERROR for problem in problems),
            is_double=any(problem.reason is Reason.DOUBLE for problem in problems),
        )
