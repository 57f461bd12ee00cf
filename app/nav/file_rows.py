"""Baselines and changes of records by files as rows of their tables, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from app.domain.file_kind import FileKind
from app.domain.file_record import Baseline, FileAction, FileChange
from app.nav.tables.file_round_trip import FILE_NAME_LENGTH, KEY_LENGTH, NAME_LENGTH

dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Made once: ``json.dumps`` with arguments makes an encoder at each call."""


def baseline_row(baseline: Baseline) -> dict[str, object]:
    """A row of ``file_baselines`` but for its version."""
    return {
        "kind": baseline.kind.value,
        "record_id": baseline.record_id,
        "key_text": baseline.key[:KEY_LENGTH],
        "field_values": dumps(dict(baseline.values)),
        "cells": dumps({str(column): cell for column, cell in baseline.cells.items()}),
        "layout_id": baseline.layout_id,
        "step_id": baseline.step_id,
        "seen_at": baseline.seen_at,
        "file_name": baseline.file_name[:FILE_NAME_LENGTH],
    }


def baseline_of(row: Row[Any]) -> Baseline:
    """The inverse of :func:`baseline_row`."""
    return Baseline(
        FileKind(row.kind),
        row.record_id,
        row.key_text,
        json.loads(row.field_values),
        _cells(json.loads(row.cells)),
        row.layout_id,
        row.step_id,
        row.seen_at,
        row.file_name,
    )


def change_row(change: FileChange) -> dict[str, object]:
    """A row of ``file_changes``."""
    return {
        "id": change.id,
        "step_id": change.step_id,
        "record_id": change.record_id,
        "action": change.action.value,
        "key_text": change.key[:KEY_LENGTH],
        "name": change.name[:NAME_LENGTH],
        "seen_version": change.version,
        "changes": dumps({name: list(pair) for name, pair in change.changes.items()}),
        "moves_baseline": change.moves_baseline,
        "baseline_before": _kept(change.before),
        "baseline_after": _kept(change.after),
        "undoes": change.undoes,
    }


def change_of(row: Row[Any]) -> FileChange:
    """The inverse of :func:`change_row`."""
    return FileChange(
        row.id,
        row.step_id,
        row.record_id,
        FileAction(row.action),
        row.key_text,
        row.name,
        row.seen_version,
        {name: (old, new) for name, (old, new) in json.loads(row.changes).items()},
        row.moves_baseline,
        _baseline_from(row.baseline_before),
        _baseline_from(row.baseline_after),
        row.undoes,
    )


def _kept(baseline: Baseline | None) -> str | None:
    if baseline is None:
        return None
    return dumps(
        [
            baseline.kind.value,
            baseline.record_id,
            baseline.key[:KEY_LENGTH],
            dict(baseline.values),
            {str(column): cell for column, cell in baseline.cells.items()},
            baseline.layout_id,
            baseline.step_id,
            baseline.seen_at.isoformat(),
            baseline.file_name[:FILE_NAME_LENGTH],
        ]
    )


def _baseline_from(stored: str | None) -> Baseline | None:
    if stored is None:
        return None
    kind, record_id, key, values, cells, layout_id, step_id, seen_at, file_name = json.loads(stored)
    at = datetime.fromisoformat(seen_at)
    return Baseline(FileKind(kind), record_id, key, values, _cells(cells), layout_id, step_id, at, file_name)


def _cells(stored: Mapping[str, str]) -> dict[int, str]:
    return {int(column): cell for column, cell in stored.items()}
