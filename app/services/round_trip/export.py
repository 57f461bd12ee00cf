"""Export Changes: what the other program holds otherwise, as a file that its own import takes, with a receipt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.crm.gateway import CrmGateway
from app.domain.export_choices import ALL_THAT_CAN_GO, ExportChoices
from app.domain.field_mapping import Side
from app.domain.file_export import ExportedValue, ExportTarget, FileExport, PendingRecord
from app.domain.file_kind import FileKind
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.identity import new_id
from app.services.progress import SILENT, Progress
from app.services.round_trip.export_plan import ExportPlanner, KindPlan
from app.services.round_trip.export_writing import NothingLeft, TargetWriter

PATH_LENGTH = 1000
TARGETS = tuple(ExportTarget)


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """Everything about one file that could be written. ``plans`` in the order in which the file holds them."""

    target: ExportTarget
    plans: tuple[KindPlan, ...]
    records: Sequence[PendingRecord] = field(repr=False)

    @property
    def suffix(self) -> str:
        """The ending of the file: as the last file of the other program."""
        layout = self.plans[0].layout
        return "csv" if self.target.side is Side.CRM and layout is not None and layout.delimiter else "xlsx"

    @property
    def unknown(self) -> int:
        """How many records are in no file and were not made here."""
        return sum(plan.unknown for plan in self.plans)

    @property
    def names(self) -> Mapping[str, str]:
        """What the owners and accounts are called that values stand for, by id."""
        return {record_id: name for plan in self.plans for record_id, name in plan.names.items()}

    @property
    def is_known(self) -> bool:
        """Whether any file has told what the other program holds."""
        return any(plan.layout is not None for plan in self.plans)

    def counts(self, choices: ExportChoices = ALL_THAT_CAN_GO) -> tuple[int, int]:
        """How many records and values would go."""
        ticked = [record for record in self.records if choices.is_ticked(record)]
        return len(ticked), sum(len(choices.going(record)) for record in ticked)

    def of_kind(self, kind: FileKind) -> int:
        """How many records of the kind have something to go out."""
        return sum(record.kind is kind for record in self.records)


@dataclass(frozen=True, slots=True)
class ExportResult:
    """``export`` is the receipt, ``None`` when no record was left and so no file was written. ``values`` went out.
    ``meanwhile``: records that were changed or deleted since the preview, so nothing of them went."""

    export: FileExport | None
    path: Path
    values: int = 0
    meanwhile: tuple[PendingRecord, ...] = ()

    @property
    def records(self) -> int:
        """How many records went out."""
        return 0 if self.export is None else self.export.records


class ExportService:
    """Nothing is written before :meth:`write`; what it writes is what the preview showed under the choices."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, actor: Actor) -> None:
        self._nav = nav
        self._crm = crm
        self._actor = actor

    def previews(self, progress: Progress = SILENT) -> Mapping[ExportTarget, ExportPreview]:
        """What could go out for each target, one after the other. Raises ``Cancelled``, ``CrmUnavailable``."""
        return {target: self.preview(target, progress) for target in TARGETS}

    def preview(self, target: ExportTarget, progress: Progress = SILENT) -> ExportPreview:
        """All records that the other program holds otherwise. ``progress`` counts records, without a total. Raises
        ``Cancelled``, ``CrmUnavailable``."""
        with self._nav.read() as unit:
            plans = tuple(ExportPlanner(unit, self._crm, kind).plan(_telling(progress, kind)) for kind in target.kinds)
        return ExportPreview(target, plans, tuple(record for plan in plans for record in plan.records))

    def write(
        self,
        preview: ExportPreview,
        path: Path,
        choices: ExportChoices = ALL_THAT_CAN_GO,
        progress: Progress = SILENT,
    ) -> ExportResult:
        """Writes what is ticked, and the receipt: both or neither. A record that was saved since the preview is left
        out and told. Raises ``FileNotWritten``, ``Cancelled``, ``CrmUnavailable``: no file was written, one that stood
        there stands there still."""
        ticked = [record for record in preview.records if choices.is_ticked(record)]
        export = FileExport(
            new_id(), preview.target, str(path)[-PATH_LENGTH:], self._actor.now(), self._actor.user, len(ticked), {}
        )
        with self._nav.write() as unit:
            planners = {kind: ExportPlanner(unit, self._crm, kind) for kind in preview.target.kinds}
            writer = TargetWriter(unit, planners, choices, export)
            try:
                written = writer.write(ticked, path, progress)
            except NothingLeft as nothing:
                return ExportResult(None, path, 0, nothing.meanwhile)
        return ExportResult(written.export, path, written.values, written.meanwhile)

    def exports(self, start: int = 0, limit: int = 100) -> list[FileExport]:
        """The files that were written, newest first, with how it stands with their values."""
        with self._nav.read() as unit:
            return unit.file_exports.newest(start, limit)

    def count_exports(self) -> int:
        """How many files were written."""
        with self._nav.read() as unit:
            return unit.file_exports.count()

    def exported(self, export_id: str, start: int, limit: int) -> list[ExportedValue]:
        """The values of a file, in its order."""
        with self._nav.read() as unit:
            return unit.file_exports.values(export_id, start, limit)

    def count_exported(self, export_id: str) -> int:
        """How many values the file had."""
        with self._nav.read() as unit:
            return unit.file_exports.count_values(export_id)

    def again(self, preview: ExportPreview, export_id: str) -> ExportChoices:
        """The choices by which the file goes out once more: those of its records of which something hasn't come back,
        with their values of now."""
        with self._nav.read() as unit:
            still_open = unit.file_exports.still_open(export_id)
        wanted = [record.record_id for record in preview.records if (record.kind, record.record_id) in still_open]
        return ALL_THAT_CAN_GO.only(wanted)


def _telling(progress: Progress, kind: FileKind) -> Callable[[int], None]:
    def told(done: int) -> None:
        progress.check()
        progress.step(done, None, kind.value)

    return told
