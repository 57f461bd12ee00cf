"""Taking back what a job wrote: what was chosen, what would come back, and what is left alone and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.errors import AppError
from app.domain.field_mapping import Side
from app.domain.journal import PlannedRecord
from app.domain.sync_log import JobKind

FieldKey = tuple[Side, str]
"""The side that was written, and the ``mapping_key`` of the change."""


@dataclass(frozen=True, slots=True)
class WholeJob:
    """Everything that the job did."""

    job_id: str


@dataclass(frozen=True, slots=True)
class WholeRecords:
    """These records of the log, of one job or of several. Of two records of one customer only the newer is taken back;
    the older is listed with the reason ``LATER_FIRST``."""

    record_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """Single fields of one record. The figures of pushed statistics go back together."""

    record_id: str
    keys: frozenset[FieldKey]


Selection = WholeJob | WholeRecords | Fields


class Kept(StrEnum):
    """Why something stays as it is."""

    EDITED = "edited"  # it is no longer what the job made of it
    BACK = "back"  # it is as it was before the job already
    VANISHED = "vanished"  # the record is gone
    IN_USE = "in_use"  # other records hang on it
    COUPLED_ELSEWHERE = "coupled_elsewhere"  # the customer or the account has another coupling by now
    NOT_INSTALLED = "not_installed"  # figures need the NAV integration solution in CRM
    CREATED = "created"  # a value that the record was created with goes only together with the record
    LATER_FIRST = "later_first"  # a later record of the same customer is among those chosen


class EffectKind(StrEnum):
    """What an undo does besides values."""

    COUPLING_ENDS = "coupling_ends"
    COUPLING_RETURNS = "coupling_returns"
    ACCOUNT_REMOVED = "account_removed"
    ACCOUNT_RETURNS = "account_returns"
    CUSTOMER_REMOVED = "customer_removed"
    CUSTOMER_RETURNS = "customer_returns"


@dataclass(frozen=True, slots=True)
class UndoChange:
    """One value: ``now`` is there, ``back`` was there before the job (canonical texts); ``now_text`` and ``back_text``
    are what people read. ``kept``: it is left alone, and ``by`` is who saved the record last."""

    key: str
    caption: str
    side: Side
    now: str
    back: str
    now_text: str = ""
    back_text: str = ""
    kept: Kept | None = None
    by: str = ""

    @property
    def comes_back(self) -> bool:
        """Whether the value is written."""
        return self.kept is None


@dataclass(frozen=True, slots=True)
class UndoEffect:
    """A coupling that ends or returns, a record that goes or returns: ``name`` of the account or the customer (its No.
    before it). ``kept``: it does not happen; ``by`` is who saved the record last, or whom it is coupled to."""

    kind: EffectKind
    name: str
    kept: Kept | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class UndoRecord:
    """What the undo of one record of the log comes to. ``intent`` is what is written (``None``: nothing); its ids are
    given when it is. ``error``: why nothing of it can be taken back."""

    record_id: str
    job_id: str
    kind: JobKind
    customer_id: str
    customer_no: str
    customer_name: str
    account_id: str
    account_name: str
    changes: tuple[UndoChange, ...] = ()
    effects: tuple[UndoEffect, ...] = ()
    error: AppError | None = None
    intent: PlannedRecord | None = None

    @property
    def kept(self) -> tuple[UndoChange | UndoEffect, ...]:
        """What is left alone."""
        effects = tuple(effect for effect in self.effects if effect.kept is not None)
        return (*effects, *(change for change in self.changes if change.kept is not None))

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is written."""
        return self.intent is None


@dataclass(frozen=True, slots=True)
class UndoTotals:
    """A whole undo in numbers: ``records`` chosen, of which ``undone`` are written; ``values`` that come back and
    those that are ``left_alone``; couplings and records that go or return."""

    records: int = 0
    undone: int = 0
    values: int = 0
    left_alone: int = 0
    couplings_end: int = 0
    couplings_return: int = 0
    records_removed: int = 0
    records_return: int = 0


@dataclass(frozen=True, slots=True)
class UndoPreview:
    """What an undo would do. ``records`` are the first of them (see ``UndoService.records`` for the others), ``seals``
    say for each record, by its id in the order in which they are taken back, what was to be written: that is written,
    or nothing."""

    selection: Selection
    totals: UndoTotals
    records: tuple[UndoRecord, ...] = ()
    seals: Mapping[str, bytes] = field(default_factory=dict)
