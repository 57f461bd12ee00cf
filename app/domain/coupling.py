"""The link between one NAV record and one CRM record, and what both held when they were last in step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class CouplingKind(StrEnum):
    """Which records are linked: customer and account, or salesperson and user."""

    CUSTOMER = "customer"
    SALESPERSON = "salesperson"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The mapped values of both sides, by mapping key, as of the last synchronization (all canonical texts)."""

    nav: Mapping[str, str] = field(default_factory=dict)
    crm: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Coupling:
    """An active coupling. ``snapshot`` is ``None`` until the first synchronization; times are UTC.

    ``direction`` of the last synchronization: "to_crm", "to_nav", "merge" or blank. ``nav_no``, ``nav_name`` and
    ``crm_name`` are as they were when the coupling was made or last synchronized: a vanished record is known by them.
    ``nav_version`` and ``crm_version`` are the records' versions after the last synchronization.
    """

    id: str
    version: str
    kind: CouplingKind
    nav_id: str
    crm_id: str
    created_at: datetime
    created_by: str
    snapshot: Snapshot | None = None
    synchronized_at: datetime | None = None
    synchronized_by: str = ""
    direction: str = ""
    nav_no: str = ""
    nav_name: str = ""
    crm_name: str = ""
    nav_version: str = ""
    crm_version: str = ""
