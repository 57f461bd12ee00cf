"""Synchronize Now: what would happen, and doing it, for one pair or for many."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app.domain.comparison import default_choice
from app.domain.field_mapping import Side
from app.domain.planning import NO_DECISIONS, is_unchanged
from app.domain.sync_log import JobKind
from app.domain.synchronization import Choice, Decisions, RecordPlan
from app.services.batch import run_batch
from app.services.bulk_synchronization import CHUNK, BulkSynchronization
from app.services.imports.service import Backup, no_backup
from app.services.pairs.plan_checks import Shown
from app.services.pairs.reader import PairReader
from app.services.pairs.recovery import Recovery
from app.services.pairs.writer import PairWriter
from app.services.progress import SILENT, Progress
from app.services.results import BatchResult, RecordResult, RecoveredStep, RecoveryReport, SynchronizationPreview


class SynchronizationService:
    """Synchronizes coupled pairs by hand. ``files`` settles the updates from files that were cut off."""

    def __init__(
        self,
        reader: PairReader,
        writer: PairWriter,
        bulk: BulkSynchronization,
        recovery: Recovery,
        backup: Backup = no_backup,
        files: Callable[[], tuple[RecoveredStep, ...]] = tuple,
    ) -> None:
        self._backup = backup
        self._files = files
        self._reader = reader
        self._writer = writer
        self._bulk = bulk
        self._recovery = recovery

    def preview(
        self, customer_id: str, choice: Choice | None = None, decisions: Decisions = NO_DECISIONS
    ) -> SynchronizationPreview:
        """What ``choice`` (``None``: the default one) with ``decisions`` for single fields would write. Raises
        ``NotCoupled``, ``CoupledRecordDeleted``."""
        customer, account, coupling = self._reader.pair(customer_id)
        conversions = self._reader.conversions()
        compared = self._reader.plan(customer, account, coupling, None, conversions)
        default, both_changed = default_choice(compared.fields, coupling.snapshot)
        plan = self._reader.plan(customer, account, coupling, choice or default, conversions, decisions)
        return SynchronizationPreview(plan, default, both_changed, coupling, customer.modified_by, account.modified_by)

    def previews(
        self, customer_id: str, decisions: Decisions = NO_DECISIONS
    ) -> Mapping[Choice, SynchronizationPreview]:
        """What each choice would write with these decisions, over one and the same state of the pair. Raises as
        :meth:`preview`."""
        customer, account, coupling = self._reader.pair(customer_id)
        conversions = self._reader.conversions()
        compared = self._reader.plan(customer, account, coupling, None, conversions)
        default, both_changed = default_choice(compared.fields, coupling.snapshot)
        plans = {
            choice: self._reader.plan(customer, account, coupling, choice, conversions, decisions) for choice in Choice
        }
        by = customer.modified_by, account.modified_by
        return {
            choice: SynchronizationPreview(plan, default, both_changed, coupling, *by) for choice, plan in plans.items()
        }

    def run(
        self,
        customer_ids: Sequence[str],
        choice: Choice,
        progress: Progress = SILENT,
        seen: Sequence[RecordPlan] = (),
        *,
        only_shown: bool = False,
    ) -> BatchResult:
        """Synchronizes the customers; each row that failed bears its error, nothing is raised for one record.

        ``seen`` are plans that were shown: their decisions for single fields count, and a pair that would be written
        otherwise by now is not written, its row bears ``ChangedMeanwhile`` and the pair as it is now (``replanned``).
        ``only_shown``: neither is a pair that was not shown, because it was in step then. Fields that a merge can't
        decide are left alone and named in the row. Cancelling keeps what is complete; the rest is counted as
        ``skipped``. More customers than one chunk holds are written after a backup of both sides; raises
        ``DatabaseUnavailable`` when that fails.
        """
        ids = list(dict.fromkeys(customer_ids))
        shown = Shown({plan.customer_id: plan for plan in seen}, only_shown)
        if len(ids) > CHUNK and not (only_shown and all(is_unchanged(plan) for plan in seen)):
            for side in Side:
                self._backup(side.value)
        job = self._writer.start(JobKind.SYNCHRONIZE, choice.value)
        conversions = self._reader.conversions()

        def write(some: Sequence[str]) -> list[RecordResult]:
            return self._bulk.write(job, some, choice, shown, conversions)

        return run_batch(job, ids, CHUNK, write, progress)

    def recover(self) -> RecoveryReport:
        """Settles what an earlier start left unfinished; to be called before anything else is done."""
        return replace(self._recovery.recover(), files=self._files())
