"""What the Synchronization Log tells: jobs, their records, and the values that each wrote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.field_mapping import Side


class JobKind(StrEnum):
    """What a job of the log did."""

    COUPLE = "couple"
    SYNCHRONIZE = "synchronize"
    CREATE_ACCOUNT = "create_account"
    CREATE_CUSTOMER = "create_customer"
    UNCOUPLE = "uncouple"
    STATISTICS = "statistics"
    SALESPERSON = "salesperson"
    UNDO = "undo"


class Outcome(StrEnum):
    """What became of one record of a job. ``PLANNED`` is what a crash leaves behind."""

    PLANNED = "planned"
    DONE = "done"
    UNCHANGED = "unchanged"
    PARTLY_DONE = "partly_done"
    NOT_DONE = "not_done"
    UNCLEAR = "unclear"  # CRM holds neither the old nor the new values: a person must look


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value that a job writes: canonical texts. ``base_nav`` and ``base_crm`` are what the snapshot held of the
    mapped field before (``None``: nothing), so that an undo can bring that back, too."""

    mapping_key: str
    caption: str
    side: Side
    old: str
    new: str
    base_nav: str | None = None
    base_crm: str | None = None


@dataclass(frozen=True, slots=True)
class LoggedRecord:
    """One record of a job as the log shows it. ``reason`` is the name of the error's class, ``detail`` its data."""

    id: str
    job_id: str
    customer_no: str
    customer_name: str
    account_name: str
    outcome: Outcome
    reason: str = ""
    detail: Mapping[str, str] = field(default_factory=dict)
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class LoggedJob:
    """One job of the Synchronization Log with its counts; ``finished_at`` is ``None`` while it runs."""

    id: str
    kind: JobKind
    direction: str
    started_at: datetime
    finished_at: datetime | None
    by: str
    inserted: int = 0
    modified: int = 0
    unchanged: int = 0
    failed: int = 0
    skipped: int = 0
