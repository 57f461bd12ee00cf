"""What is written down before anything is written to both sides, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.coupling import CouplingKind, Snapshot
from app.domain.field_mapping import Side
from app.domain.sync_log import FieldChange, JobKind, Outcome

Base = tuple[str, str] | None
"""What a snapshot held of one field, NAV's value and CRM's; ``None``: nothing."""


class Creates(StrEnum):
    """The record that comes into being."""

    NOTHING = ""
    ACCOUNT = "account"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class PlannedRecord:
    """The whole intent for one pair: whoever holds it can finish it or take it back.

    ``changes`` hold canonical texts; their key is a mapping's key, or the name of a field that is not mapped, or
    ``statistics.`` and a figure's name. ``nav_version`` and ``crm_version`` are the versions seen, blank for a record
    that will be created. ``coupling_id`` is the coupling that is made (``makes``) or stamped with ``snapshot``;
    ``coupling_version`` is the version seen of one that exists. ``ends`` are the couplings that give way. ``undoes`` is
    the id of the earlier record that this one takes back, whole or in part; ``removes`` the record that goes away
    again with that (its changes hold what it held). ``bases`` are what the coupling's snapshot held of those fields
    that ``snapshot`` changes although nothing of them is written; the base of a written field stands in its change.
    """

    id: str
    job_id: str
    kind: CouplingKind
    nav_id: str
    crm_id: str
    nav_no: str
    nav_name: str
    crm_name: str
    nav_version: str
    crm_version: str
    changes: tuple[FieldChange, ...] = ()
    creates: Creates = Creates.NOTHING
    coupling_id: str = ""
    coupling_version: str = ""
    makes: bool = False
    ends: tuple[str, ...] = ()
    snapshot: Snapshot | None = None
    direction: str = ""
    undoes: str = ""
    removes: Creates = Creates.NOTHING
    bases: Mapping[str, Base] = field(default_factory=dict)

    def on(self, side: Side) -> tuple[FieldChange, ...]:
        """The changes of one side."""
        return tuple(change for change in self.changes if change.side is side)


def bases_left(before: Snapshot | None, after: Snapshot | None, changes: tuple[FieldChange, ...]) -> Mapping[str, Base]:
    """What ``before`` held of the fields that are other in ``after`` and that no change tells of."""
    if after is None:
        return {}
    nav, crm = (before.nav, before.crm) if before else ({}, {})
    if len(nav) == len(after.nav) and nav == after.nav and crm == after.crm:
        return {}
    told = {change.mapping_key for change in changes}
    found: dict[str, Base] = {}
    for key in {**after.nav, **nav}:
        base = (nav[key], crm[key]) if key in nav and key in crm else None
        now = (after.nav[key], after.crm[key]) if key in after.nav and key in after.crm else None
        if base != now and key not in told:
            found[key] = base
    return found


@dataclass(frozen=True, slots=True)
class Settlement:
    """What became of a planned record. ``reason`` is the name of an error's class, ``detail`` its data as texts."""

    record_id: str
    outcome: Outcome
    reason: str = ""
    detail: Mapping[str, str] = field(default_factory=dict)
    nav_version: str = ""
    crm_version: str = ""


@dataclass(frozen=True, slots=True)
class StartedJob:
    """A job as it begins."""

    id: str
    kind: JobKind
    direction: str
    started_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class JobTally:
    """How many records of a finished job met which fate."""

    inserted: int = 0
    modified: int = 0
    unchanged: int = 0
    failed: int = 0
    skipped: int = 0

    def plus(self, other: JobTally) -> JobTally:
        """Both together."""
        return JobTally(
            self.inserted + other.inserted,
            self.modified + other.modified,
            self.unchanged + other.unchanged,
            self.failed + other.failed,
            self.skipped + other.skipped,
        )
