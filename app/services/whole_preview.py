"""What synchronizing many customers at once would write, read before anything is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from app.crm.gateway import CrmGateway
from app.domain.errors import AppError
from app.domain.field_mapping import Conversions
from app.domain.in_step import InStep
from app.domain.plan_weight import PlanWeight, weight_of
from app.domain.planning import NO_DECISIONS
from app.domain.synchronization import Choice, Decisions, RecordPlan
from app.nav.unit_of_work import NavDatabase
from app.services.bulk_synchronization import CHUNK
from app.services.pairs.chunk import PairChunk, read_chunk
from app.services.pairs.reader import PairReader
from app.services.progress import SILENT, Progress


class Weight(IntEnum):
    """What a record of the preview is about, the weightiest first."""

    REFUSED = 0  # nothing of it will be written
    UNDECIDED = 1
    NEWER = 2  # values that were changed since the last synchronization give way
    REPLACED = 3
    FILLED = 4  # only blanks get a value
    LEFT = 5  # nothing is written, for fields have no counterpart


@dataclass(frozen=True, slots=True)
class PreviewedRecord:
    """One record that would change, or that something stands in the way of. ``plan`` holds the fields that differ
    alone; ``None``: the pair can't be synchronized, ``error`` says why."""

    customer_id: str
    customer_no: str
    name: str
    plan: RecordPlan | None
    counts: PlanWeight
    error: AppError | None = None

    @property
    def weight(self) -> Weight:
        """What stands out about it."""
        counts = self.counts
        if self.error is not None or counts.too_long:
            return Weight.REFUSED
        if counts.undecided:
            return Weight.UNDECIDED
        if counts.newer:
            return Weight.NEWER
        if counts.replaced:
            return Weight.REPLACED
        return Weight.FILLED if counts.written else Weight.LEFT


@dataclass(frozen=True, slots=True)
class WholePreview:
    """``customer_ids`` are all that were asked for, ``records`` those of them that there is something to say about,
    the weightiest first; the others are in step. ``mapped`` is the number of mapped fields of one record."""

    choice: Choice
    customer_ids: tuple[str, ...]
    mapped: int
    records: tuple[PreviewedRecord, ...]


class WholePreviewService:
    """Reads and plans in chunks; writes nothing."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, reader: PairReader) -> None:
        self._nav = nav
        self._crm = crm
        self._reader = reader

    def preview(self, customer_ids: Sequence[str], choice: Choice, progress: Progress = SILENT) -> WholePreview:
        """What ``choice`` would do to each of the customers. Raises ``Cancelled``, ``CrmUnavailable``."""
        ids = tuple(dict.fromkeys(customer_ids))
        conversions = self._reader.conversions()
        in_step = InStep(conversions.mappings, conversions)
        found: list[PreviewedRecord] = []
        for start in range(0, len(ids), CHUNK):
            progress.check()
            part = ids[start : start + CHUNK]
            chunk = read_chunk(self._nav, self._crm, part)
            records = (self._record(chunk, customer_id, choice, conversions, in_step) for customer_id in part)
            found += [record for record in records if record is not None]
            progress.step(start + len(part), len(ids))
        mapped = sum(1 for mapping in conversions.mappings if mapping.enabled)
        return WholePreview(choice, ids, mapped, tuple(sorted(found, key=_by_weight)))

    def again(self, customer_id: str, choice: Choice, decisions: Decisions) -> PreviewedRecord | None:
        """One of the customers as it is now, with a person's decisions for its fields; ``None``: it is in step."""
        conversions = self._reader.conversions()
        chunk = read_chunk(self._nav, self._crm, [customer_id])
        return self._record(chunk, customer_id, choice, conversions, None, decisions)

    def _record(
        self,
        chunk: PairChunk,
        customer_id: str,
        choice: Choice,
        conversions: Conversions,
        in_step: InStep | None,
        decisions: Decisions = NO_DECISIONS,
    ) -> PreviewedRecord | None:
        try:
            customer, account, coupling = chunk.pair(customer_id)
        except AppError as error:
            known = chunk.customers.get(customer_id)
            no, name = ("", customer_id) if known is None else (known.no, known.name)
            return PreviewedRecord(customer_id, no, name, None, PlanWeight(), error)
        if in_step is not None and in_step.holds(customer, account, coupling.snapshot):
            return None
        whole = self._reader.plan(customer, account, coupling, choice, conversions, decisions)
        plan = replace(whole, fields=tuple(entry for entry in whole.fields if entry.differs))
        counts = weight_of(plan)
        if not decisions and not counts.written and not counts.left:
            return None
        return PreviewedRecord(customer.id, customer.no, customer.name, plan, counts)


def _by_weight(record: PreviewedRecord) -> tuple[int, int, int, str]:
    counts = record.counts
    return record.weight, -(counts.newer or counts.replaced), -counts.written, record.customer_no
