"""What waits for a person: one row a cause, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import AppError, FieldError
from app.domain.field_mapping import Conversion
from app.domain.sync_log import JobKind, Outcome


class InboxKind(StrEnum):
    """Why it waits, in the order in which the kinds are told."""

    CONFLICT = "conflict"
    FAILURE = "failure"
    CUT_OFF = "cut_off"
    VANISHED = "vanished"
    SALESPERSON = "salesperson"
    UNMATCHED = "unmatched"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One thing to do.

    ``key`` stays the same as long as the cause does. ``no`` and ``name`` are those of the record that it is about: a
    customer, or the salesperson. Several ``customer_ids`` stand for customers with one and the same cause; ``count``
    says how many wait for it. ``error`` is the reason, ``None`` where the outcome says it all; ``problems`` are the
    fields concerned. ``outcome`` and ``job`` are told of what failed or was cut off, ``conversion`` of a value without
    counterpart: its table. ``since`` is ``None`` where nothing tells it.
    """

    key: str
    kind: InboxKind
    no: str
    name: str
    error: AppError | None
    customer_ids: tuple[str, ...] = ()
    count: int = 1
    problems: tuple[FieldError, ...] = ()
    since: datetime | None = None
    outcome: Outcome | None = None
    job: JobKind | None = None
    conversion: Conversion | None = None
    account_name: str = ""
