"""What the Synchronization Log tells: jobs, their records, and the values that each wrote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
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


class JobState(StrEnum):
    """How far a job is."""

    ENDED = "ended"
    RUNNING = "running"  # of this program, at this moment; or of a colleague's
    CUT_OFF = "cut_off"  # the program ended before the job did; the next start settles it


class LogResult(StrEnum):
    """Which jobs or records are shown, by what became of them."""

    ALL = "all"
    FAILED = "failed"  # jobs with records that were not done; such records
    CUT_OFF = "cut_off"  # jobs without an end; records without an outcome


@dataclass(frozen=True, slots=True)
class LogQuery:
    """Which part of the log is shown; what is blank or empty does not limit.

    ``customer`` is looked for in No. and name, ``account`` in the account's name, by their letters, of either case.
    ``since`` and ``until`` are days of the person who asks, both included; a job belongs to the day on which it
    started. ``undone``: only what was taken back (``True``) or was not (``False``).
    """

    customer_id: str = ""
    customer: str = ""
    account: str = ""
    by: str = ""
    since: date | None = None
    until: date | None = None
    kinds: frozenset[JobKind] = frozenset()
    result: LogResult = LogResult.ALL
    undone: bool | None = None
    job_id: str = ""


EVERYTHING = LogQuery()


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
class Undone:
    """Who took a record back, and when; ``whole``: with everything that it wrote."""

    job_id: str
    record_id: str
    at: datetime
    by: str
    whole: bool


@dataclass(frozen=True, slots=True)
class LoggedRecord:
    """One record of a job as the log shows it. ``reason`` is the name of the error's class, ``detail`` its data.

    ``kind``, ``direction``, ``started_at`` and ``by`` are those of its job. ``undoes`` is the id of the record that
    this one took back; ``undone`` is ``None`` unless it was taken back itself, and that was not taken back in turn.
    ``ended_here``: the record belongs to another customer, and ended the coupling of the one that was asked for.
    ``changes`` are those that made a difference. ``of_salesperson``: it is of a salesperson and a user; what is called
    the customer's is the salesperson's.
    """

    id: str
    job_id: str
    customer_no: str
    customer_name: str
    account_name: str
    outcome: Outcome
    reason: str = ""
    detail: Mapping[str, str] = field(default_factory=dict)
    changes: tuple[FieldChange, ...] = ()
    customer_id: str = ""
    account_id: str = ""
    coupling_id: str = ""
    kind: JobKind = JobKind.SYNCHRONIZE
    direction: str = ""
    started_at: datetime | None = None
    by: str = ""
    undoes: str = ""
    undone: Undone | None = None
    makes_coupling: bool = False
    ends_coupling: bool = False
    creates: str = ""
    removes: str = ""
    ended_here: bool = False
    of_salesperson: bool = False

    @property
    def may_undo(self) -> bool:
        """Whether there is anything that an undo could take back."""
        if self.outcome is not Outcome.DONE or (self.undone is not None and self.undone.whole):
            return False
        return bool(self.changes or self.makes_coupling or self.ends_coupling or self.creates or self.removes)


@dataclass(frozen=True, slots=True)
class LoggedJob:
    """One job of the Synchronization Log with its counts; ``finished_at`` is ``None`` while it runs. ``undone`` counts
    its records that were taken back."""

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
    state: JobState = JobState.ENDED
    undone: int = 0

    @property
    def may_undo(self) -> bool:
        """Whether it ended and wrote something that is not taken back."""
        return self.state is JobState.ENDED and self.undone < self.inserted + self.modified


@dataclass(frozen=True, slots=True)
class LogLine:
    """One value of one record for an export; ``change`` is ``None`` for a record without values."""

    record: LoggedRecord
    change: FieldChange | None = None
