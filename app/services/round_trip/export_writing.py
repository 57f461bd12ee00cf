"""Writes one file of changed records, and the receipt with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.export_choices import ExportChoices
from app.domain.file_export import ExportTarget, FileExport, PendingRecord
from app.domain.file_kind import FileKind
from app.domain.file_record import Baseline
from app.files.crm_export_writer import crm_export_writer
from app.files.package_writer import PackageWriter, package_writer
from app.nav.unit_of_work import NavUnit
from app.services.progress import Progress
from app.services.round_trip.export_plan import PORTION, ExportPlanner
from app.services.round_trip.export_records import Record, values_of
from app.services.round_trip.export_rows import TABLES, NavRows, crm_layout, union_of

WriteRow = Callable[[PendingRecord, Record | None, Baseline | None, frozenset[str]], None]


class NothingLeft(Exception):
    """Every record was changed meanwhile: there is nothing to write a file of."""

    def __init__(self, meanwhile: tuple[PendingRecord, ...]) -> None:
        super().__init__()
        self.meanwhile = meanwhile


@dataclass(frozen=True, slots=True)
class Written:
    """What became of it."""

    export: FileExport
    values: int
    meanwhile: tuple[PendingRecord, ...]


class TargetWriter:
    """Writes in the transaction of ``unit``: whatever is raised, neither file nor receipt is there."""

    def __init__(
        self,
        unit: NavUnit,
        planners: Mapping[FileKind, ExportPlanner],
        choices: ExportChoices,
        export: FileExport,
    ) -> None:
        self._unit = unit
        self._planners = planners
        self._choices = choices
        self._export = export
        self._meanwhile: list[PendingRecord] = []
        self._values = 0
        self._done = 0

    def write(self, records: Sequence[PendingRecord], path: Path, progress: Progress) -> Written:
        """The file with those of the records that are still as they were shown. Raises ``NothingLeft``,
        ``FileNotWritten``, ``Cancelled``."""
        standing = self._standing(records, progress)
        if not standing:
            raise NothingLeft(tuple(self._meanwhile))
        export = replace(self._export, records=len(standing))
        self._unit.file_exports.insert(export)
        writing = self._package(standing, path, progress) if export.target is ExportTarget.NAV else None
        with writing or self._crm_file(standing, path, progress):
            pass
        return Written(export, self._values, tuple(self._meanwhile))

    def _standing(self, records: Sequence[PendingRecord], progress: Progress) -> list[PendingRecord]:
        """Those of the records that nobody has saved since they were shown, with the values that go."""
        found: list[PendingRecord] = []
        for kind, planner in self._planners.items():
            of_kind = [record for record in records if record.kind is kind]
            for start in range(0, len(of_kind), PORTION):
                progress.check()
                some = of_kind[start : start + PORTION]
                present = planner.read([record.record_id for record in some])
                for record, (now, _baseline) in zip(some, present, strict=True):
                    if now is None or now.version != record.version:
                        self._meanwhile.append(record)
                    else:
                        found.append(record)
        return found

    @contextmanager
    def _package(self, records: Sequence[PendingRecord], path: Path, progress: Progress) -> Iterator[None]:
        code = f"TANDEM-{self._export.written_at:%Y%m%d-%H%M}"
        with package_writer(path, code) as package:
            for kind in self._planners:
                of_kind = [record for record in records if record.kind is kind]
                if of_kind:
                    self._portions(of_kind, self._table(package, kind, of_kind), progress, len(records))
            yield

    def _table(self, package: PackageWriter, kind: FileKind, records: Sequence[PendingRecord]) -> WriteRow:
        planner = self._planners[kind]
        names = union_of([self._going(record) for record in records])
        rows = NavRows(kind, names, planner.layout, planner.layouts, planner.words)
        table_id, caption = TABLES[kind]
        sheet = package.table(caption, table_id, rows.headings)

        def write(record: PendingRecord, now: Record | None, baseline: Baseline | None, going: frozenset[str]) -> None:
            sheet.row(rows.cells(record, going, baseline, values_of(kind, now) if now is not None else {}))

        return write

    @contextmanager
    def _crm_file(self, records: Sequence[PendingRecord], path: Path, progress: Progress) -> Iterator[None]:
        (planner,) = self._planners.values()
        assert planner.layout is not None  # without it no record can go
        with crm_export_writer(path, crm_layout(planner.layout)) as file:

            def write(
                record: PendingRecord, _now: Record | None, baseline: Baseline | None, going: frozenset[str]
            ) -> None:
                file.row(planner.rows.cells(record, going, baseline))

            self._portions(records, write, progress, len(records))
            yield

    def _portions(self, records: Sequence[PendingRecord], write: WriteRow, progress: Progress, total: int) -> None:
        planner = self._planners[records[0].kind]
        for start in range(0, len(records), PORTION):
            progress.check()
            some = records[start : start + PORTION]
            sent = []
            for record, (now, baseline) in zip(some, planner.read([each.record_id for each in some]), strict=True):
                going = self._going(record)
                write(record, now, baseline, going)
                sent.append(replace(record, fields=tuple(each for each in record.fields if each.name in going)))
                self._values += len(going)
            self._unit.file_exports.add(self._export.id, sent)
            self._done += len(some)
            progress.step(self._done, total)

    def _going(self, record: PendingRecord) -> frozenset[str]:
        return frozenset(pending.name for pending in self._choices.going(record))
