"""Couplings as rows, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from app.domain.coupling import Coupling, CouplingKind, Snapshot


def snapshot_text(snapshot: Snapshot) -> str:
    """The snapshot as the databases keep it."""
    return json.dumps({"nav": dict(snapshot.nav), "crm": dict(snapshot.crm)}, ensure_ascii=False)


def snapshot_from(stored: str | None) -> Snapshot | None:
    """The inverse of :func:`snapshot_text`."""
    if stored is None:
        return None
    sides: Mapping[str, Mapping[str, str]] = json.loads(stored)
    return Snapshot(sides["nav"], sides["crm"])


def row_of(coupling: Coupling) -> dict[str, Any]:
    """A new row."""
    return {
        "id": coupling.id,
        "kind": coupling.kind.value,
        "nav_id": coupling.nav_id,
        "crm_id": coupling.crm_id,
        "nav_no": coupling.nav_no,
        "nav_name": coupling.nav_name,
        "crm_name": coupling.crm_name,
        "created_at": coupling.created_at,
        "created_by": coupling.created_by,
        "snapshot": None if coupling.snapshot is None else snapshot_text(coupling.snapshot),
        "synchronized_at": coupling.synchronized_at,
        "synchronized_by": coupling.synchronized_by,
        "direction": coupling.direction,
        "nav_version": coupling.nav_version,
        "crm_version": coupling.crm_version,
        "version": 1,
    }


def coupling_of(row: Row[Any]) -> Coupling:
    """The coupling of a whole row."""
    return Coupling(
        id=row.id,
        version=str(row.version),
        kind=CouplingKind(row.kind),
        nav_id=row.nav_id,
        crm_id=row.crm_id,
        created_at=row.created_at,
        created_by=row.created_by,
        snapshot=snapshot_from(row.snapshot),
        synchronized_at=row.synchronized_at,
        synchronized_by=row.synchronized_by,
        direction=row.direction,
        nav_no=row.nav_no,
        nav_name=row.nav_name,
        crm_name=row.crm_name,
        nav_version=row.nav_version,
        crm_version=row.crm_version,
    )
