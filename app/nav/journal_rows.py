"""Planned records as rows of the journal, and back.

``changes`` is a JSON list. Its entries are ``[key, "n" or "c", old, new]``, with both values of the snapshot behind
them where there was one; ``[key, caption, side, old, new]`` likewise (older rows, and captions that don't follow from
the key); and ``{"of": account, "old": [...], "new": [...]}`` for figures, all together in their order.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Row

from app.domain.change_captions import caption_of
from app.domain.coupling import CouplingKind, Snapshot
from app.domain.field_mapping import Side
from app.domain.journal import Base, Creates, PlannedRecord
from app.domain.pushed_figures import CAPTIONS, FIGURES, account_and_figure, key_of
from app.domain.sync_log import FieldChange

_SHORT = {Side.NAV: "n", Side.CRM: "c"}
_SIDES = {short: side for side, short in _SHORT.items()}
_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Made once: ``json.dumps`` with arguments makes an encoder at each call."""


def record_row(record: PlannedRecord) -> dict[str, Any]:
    """A new row of ``sync_records``."""
    return {
        "id": record.id,
        "job_id": record.job_id,
        "kind": record.kind.value,
        "nav_id": record.nav_id,
        "crm_id": record.crm_id,
        "nav_no": record.nav_no,
        "nav_name": record.nav_name,
        "crm_name": record.crm_name,
        "nav_version": record.nav_version,
        "crm_version": record.crm_version,
        "changes": changes_text(record.changes),
        "creates": record.creates.value,
        "coupling_id": record.coupling_id,
        "coupling_version": record.coupling_version,
        "makes": record.makes,
        "ends": _dumps(list(record.ends)),
        "snapshot": None if record.snapshot is None else _snapshot_text(record.snapshot, record.bases),
        "direction": record.direction,
        "undoes": record.undoes,
        "removes": record.removes.value,
    }


def planned_of(row: Row[Any]) -> PlannedRecord:
    """The inverse of :func:`record_row`."""
    snapshot, bases = _snapshot_from(row.snapshot)
    return PlannedRecord(
        id=row.id,
        job_id=row.job_id,
        kind=CouplingKind(row.kind),
        nav_id=row.nav_id,
        crm_id=row.crm_id,
        nav_no=row.nav_no,
        nav_name=row.nav_name,
        crm_name=row.crm_name,
        nav_version=row.nav_version,
        crm_version=row.crm_version,
        changes=changes_from(row.changes),
        creates=Creates(row.creates),
        coupling_id=row.coupling_id,
        coupling_version=row.coupling_version,
        makes=row.makes,
        ends=tuple(json.loads(row.ends)),
        snapshot=snapshot,
        bases=bases,
        direction=row.direction,
        undoes=row.undoes,
        removes=Creates(row.removes),
    )


def changes_text(changes: Iterable[FieldChange]) -> str:
    """The changes as the journal keeps them."""
    rows: list[object] = []
    figures: dict[str, dict[str, FieldChange]] = {}
    for change in changes:
        figure = account_and_figure(change.mapping_key)
        if figure is None:
            rows.append(_change_row(change))
        else:
            figures.setdefault(figure[0], {})[figure[1]] = change
    rows += [_figures_row(account_id, found) for account_id, found in figures.items()]
    return _dumps(rows)


def changes_from(stored: str) -> tuple[FieldChange, ...]:
    """The inverse of :func:`changes_text`; figures stand behind the other changes."""
    return tuple(change for row in json.loads(stored) for change in _changes_of(row))


def _change_row(change: FieldChange) -> list[str | None]:
    row: list[str | None]
    if change.caption == caption_of(change.side, change.mapping_key):
        row = [change.mapping_key, _SHORT[change.side], change.old, change.new]
    else:
        row = [change.mapping_key, change.caption, change.side.value, change.old, change.new]
    return row if change.base_nav is None else [*row, change.base_nav, change.base_crm]


def _figures_row(account_id: str, found: Mapping[str, FieldChange]) -> dict[str, object]:
    old = [found[name].old if name in found else "" for name in FIGURES]
    new = [found[name].new if name in found else "" for name in FIGURES]
    return {"of": account_id, "old": old if any(old) else None, "new": new if any(new) else None}


def _changes_of(row: Any) -> Iterator[FieldChange]:
    if isinstance(row, dict):
        blank = [""] * len(FIGURES)
        for name, old, new in zip(FIGURES, row["old"] or blank, row["new"] or blank, strict=False):
            yield FieldChange(key_of(row["of"], name), CAPTIONS[name], Side.CRM, old, new)
    elif row[1] in _SIDES:
        key, short, old, new, *base = row
        yield FieldChange(key, caption_of(_SIDES[short], key), _SIDES[short], old, new, *base)
    else:
        key, caption, side, old, new, *base = row
        yield FieldChange(key, caption, Side(side), old, new, *base)


def _snapshot_text(snapshot: Snapshot, bases: Mapping[str, Base]) -> str:
    stored: dict[str, object] = {"nav": dict(snapshot.nav), "crm": dict(snapshot.crm)}
    if bases:
        stored["was"] = dict(bases)
    return _dumps(stored)


def _snapshot_from(stored: str | None) -> tuple[Snapshot | None, Mapping[str, Base]]:
    if stored is None:
        return None, {}
    sides = json.loads(stored)
    bases = {key: None if base is None else (base[0], base[1]) for key, base in sides.get("was", {}).items()}
    return Snapshot(sides["nav"], sides["crm"]), bases
