"""What of one kind of records the other program holds otherwise: what is to go out, and what can't."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.crm.gateway import CrmGateway
from app.domain.field_mapping import Side
from app.domain.file_export import ExportProblem, PendingField, PendingRecord, SentValue
from app.domain.file_kind import FileKind
from app.domain.file_record import Baseline, FileLayout
from app.domain.file_update import alike
from app.files.crm_export_writer import CrmLayout, holds
from app.nav.unit_of_work import NavUnit
from app.services.round_trip.export_records import FIELDS, KEYS, NAMES, ExportRecords, Record, is_nothing, values_of
from app.services.round_trip.export_rows import CrmRows, crm_layout
from app.services.round_trip.export_words import Words

PORTION = 1_000
Told = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class KindPlan:
    """``layout`` is that of the last file, ``None`` when none has come; ``unknown`` counts the records that are in no
    file and were not made here: their own system knows them, and whether they differ can't be told. ``names``: what the
    owners and accounts are called that values of the records stand for, by id."""

    kind: FileKind
    layout: FileLayout | None
    records: Sequence[PendingRecord] = field(repr=False)
    unknown: int = 0
    names: Mapping[str, str] = field(default_factory=dict, repr=False)


class ExportPlanner:
    """Plans one kind in the transaction of ``unit``; reads and writes nothing else."""

    def __init__(self, unit: NavUnit, crm: CrmGateway, kind: FileKind) -> None:
        self._unit = unit
        self._kind = kind
        self._records = ExportRecords(crm)
        self.words = Words(unit, crm, kind)
        self.layouts: Mapping[str, FileLayout] = {layout.id: layout for layout in unit.file_layouts.all(kind)}
        self.layout = next(iter(self.layouts.values()), None)
        self._sent = unit.file_exports.sent(kind)
        self._rows: CrmRows | None = None
        self._text: CrmLayout | None = None
        if kind.side is Side.CRM and self.layout is not None:
            self._rows = CrmRows(self.layout, self.layouts, self.words)
            self._text = crm_layout(self.layout)

    @property
    def rows(self) -> CrmRows:
        """How rows of CRM's files are written. Only where :attr:`layout` is there and of CRM."""
        assert self._rows is not None
        return self._rows

    def plan(self, told: Told) -> KindPlan:
        """All records that have something to go out, or something that can't; ``told`` hears how many were read."""
        ids = self._records.ids(self._unit, self._kind)
        found: list[PendingRecord] = []
        unknown = done = 0
        for start in range(0, len(ids), PORTION):
            some = ids[start : start + PORTION]
            records = self._records.read(self._unit, self._kind, some)
            baselines = self._unit.baselines.of(self._kind, some)
            strange = [record_id for record_id in records if record_id not in baselines]
            made = self._records.made_here(self._unit, self._kind, strange) if strange else set()
            unknown += len(strange) - len(made)
            for record_id in some:
                record, baseline = records.get(record_id), baselines.get(record_id)
                if record is not None and (baseline is not None or record_id in made):
                    pending = self._pending(record, baseline)
                    found += [pending] if pending is not None else []
            done += len(some)
            told(done)
        found += self._deleted(frozenset(ids))
        return KindPlan(self._kind, self.layout, tuple(found), unknown, self.words.names_of(found))

    def read(self, record_ids: Sequence[str]) -> Iterator[tuple[Record | None, Baseline | None]]:
        """The records with their baselines, in the order of the ids."""
        records = self._records.read(self._unit, self._kind, record_ids)
        baselines = self._unit.baselines.of(self._kind, record_ids)
        return ((records.get(record_id), baselines.get(record_id)) for record_id in record_ids)

    def _pending(self, record: Record, baseline: Baseline | None) -> PendingRecord | None:
        values = values_of(self._kind, record)
        fields = self._new(record, values) if baseline is None else self._changed(record, values, baseline)
        if not fields:
            return None
        key_field = KEYS.get(self._kind)
        key = values[key_field] if key_field else ("" if baseline is None else baseline.key)
        name = values[NAMES.get(self._kind, "name")] or key
        problem = self._problem(key if key_field else "", baseline)
        return PendingRecord(self._kind, record.id, record.version, key, name, baseline is None, tuple(fields), problem)

    def _problem(self, key: str, baseline: Baseline | None) -> ExportProblem | None:
        if self._kind.side is Side.CRM and self.layout is None:
            return ExportProblem.NO_FILE
        if baseline is None:
            return None
        if key and not alike(key, baseline.values.get(KEYS[self._kind], baseline.key)):
            return ExportProblem.RENUMBERED
        return ExportProblem.OLDER_FILE if self._rows is not None and self._rows.lacks(baseline) else None

    def _new(self, record: Record, values: Mapping[str, str]) -> list[PendingField]:
        return [
            self._field(record.id, each.name, "", values[each.name])
            for each in FIELDS[self._kind]
            if not is_nothing(each, values[each.name])
        ]

    def _changed(self, record: Record, values: Mapping[str, str], baseline: Baseline) -> list[PendingField]:
        """Fields of which no file has told are left alone: the other program may hold anything there."""
        found = []
        for each in FIELDS[self._kind]:
            told, ours = baseline.values.get(each.name), values[each.name]
            if told is None or alike(told, ours) or (is_nothing(each, told) and is_nothing(each, ours)):
                continue
            found.append(self._field(record.id, each.name, told, ours))
        return found

    def _field(self, record_id: str, name: str, old: str, new: str) -> PendingField:
        sent = self._sent.get((record_id, name))
        before: SentValue | None = sent[1] if sent is not None and sent[0] == new else None
        return PendingField(name, old, new, before, self._obstacle(name, new))

    def _obstacle(self, name: str, new: str) -> ExportProblem | None:
        if self._rows is not None and name not in self._rows.columns:
            return ExportProblem.NO_COLUMN
        word = self.words.word(name, new)
        if word is None:
            return ExportProblem.NO_NAME
        return None if self._text is None or holds(self._text, word) else ExportProblem.NO_LETTERS

    def _deleted(self, present: frozenset[str]) -> Iterator[PendingRecord]:
        gone = self._unit.baselines.record_ids(self._kind) - present
        for baseline in self._unit.baselines.of(self._kind, gone).values():
            name = baseline.values.get(NAMES.get(self._kind, "name"), "") or baseline.key
            yield PendingRecord(
                self._kind, baseline.record_id, "", baseline.key, name, False, (), ExportProblem.DELETED
            )
