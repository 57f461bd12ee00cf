"""Which records were taken back: by an undo that is done and was not taken back in turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, select

from app.domain.field_mapping import Side
from app.domain.pushed_figures import account_and_figure
from app.domain.sync_log import LoggedRecord, Outcome, Undone
from app.nav.chunks import in_chunks
from app.nav.journal_rows import changes_from
from app.nav.journal_tables import sync_jobs as jobs
from app.nav.journal_tables import sync_outcomes as outcomes
from app.nav.journal_tables import sync_records as records

_DONE = Outcome.DONE.value
Key = tuple[Side, str]


@dataclass(frozen=True, slots=True)
class _Wrote:
    """What a record did, as far as it counts for whether all of it was taken back."""

    keys: frozenset[Key]
    makes: bool
    ends: bool
    creates: bool
    removes: bool

    def plus(self, other: _Wrote) -> _Wrote:
        return _Wrote(
            self.keys | other.keys,
            self.makes or other.makes,
            self.ends or other.ends,
            self.creates or other.creates,
            self.removes or other.removes,
        )

    def takes_back(self, other: _Wrote) -> bool:
        return (
            other.keys <= self.keys
            and (self.ends or not other.makes)
            and (self.makes or not other.ends)
            and (self.removes or not other.creates)
            and (self.creates or not other.removes)
        )


@dataclass(frozen=True, slots=True)
class _Undo:
    undoes: str
    undone: Undone
    wrote: _Wrote


_UNDOS = (
    select(
        records.c.id,
        records.c.undoes,
        records.c.job_id,
        records.c.changes,
        records.c.makes,
        records.c.ends,
        records.c.creates,
        records.c.removes,
        jobs.c.started_at,
        jobs.c.started_by,
    )
    .join(outcomes, outcomes.c.record_id == records.c.id)
    .join(jobs, jobs.c.id == records.c.job_id)
    .where(records.c.undoes.in_(bindparam("ids", expanding=True)), records.c.undoes != "", outcomes.c.outcome == _DONE)
    .order_by(records.c.seq)
)


def taken_back(connection: Connection, found: Sequence[LoggedRecord]) -> dict[str, Undone]:
    """By record id, the last undo that is in force; it is ``whole`` when all of them together took everything back."""
    wrote = {entry.id: _wrote_by(entry) for entry in found}
    undos = _read(connection, list(wrote))
    if not undos:
        return {}
    later = taken_back_ids(connection, undos)
    answer: dict[str, Undone] = {}
    together: dict[str, _Wrote] = {}
    for undo in undos:
        if undo.undone.record_id in later:
            continue
        known = together.get(undo.undoes)
        together[undo.undoes] = undo.wrote if known is None else known.plus(undo.wrote)
        whole = together[undo.undoes].takes_back(wrote[undo.undoes])
        answer[undo.undoes] = Undone(undo.undone.job_id, undo.undone.record_id, undo.undone.at, undo.undone.by, whole)
    return answer


def taken_back_ids(connection: Connection, undos: Sequence[_Undo]) -> set[str]:
    """Those of the undos that were taken back themselves, wholly."""
    wrote = {undo.undone.record_id: undo.wrote for undo in undos}
    next_undos = _read(connection, list(wrote))
    if not next_undos:
        return set()
    later = taken_back_ids(connection, next_undos)
    together: dict[str, _Wrote] = {}
    for undo in next_undos:
        if undo.undone.record_id not in later:
            known = together.get(undo.undoes)
            together[undo.undoes] = undo.wrote if known is None else known.plus(undo.wrote)
    return {record_id for record_id, all_of_it in together.items() if all_of_it.takes_back(wrote[record_id])}


def is_taken_back() -> ColumnElement[bool]:
    """For a statement over ``sync_records``: whether an undo of the record is in force."""
    undo, again, third = records.alias("undo"), records.alias("again"), records.alias("third")
    in_force = ~_done_undo_of(again, undo, ~_done_undo_of(third, again))
    return _done_undo_of(undo, records, in_force)


def undone_counts(connection: Connection, job_ids: Sequence[str]) -> dict[str, int]:
    """How many records of each of the jobs were taken back."""
    if not job_ids:
        return {}
    query = (
        select(records.c.job_id, func.count())
        .where(records.c.job_id.in_(job_ids), is_taken_back())
        .group_by(records.c.job_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _done_undo_of(undo: Any, of: Any, *more: ColumnElement[bool]) -> ColumnElement[bool]:
    outcome = outcomes.alias()
    return exists(
        select(undo.c.seq)
        .join(outcome, outcome.c.record_id == undo.c.id)
        .where(undo.c.undoes == of.c.id, undo.c.undoes != "", outcome.c.outcome == _DONE, *more)
        .correlate(of)
    )


def _read(connection: Connection, record_ids: Sequence[str]) -> list[_Undo]:
    found: list[_Undo] = []
    for part in in_chunks(record_ids):
        for row in connection.execute(_UNDOS, {"ids": list(part)}):
            at: datetime = row.started_at
            wrote = _Wrote(_keys(row.changes), row.makes, row.ends != "[]", bool(row.creates), bool(row.removes))
            found.append(_Undo(row.undoes, Undone(row.job_id, row.id, at, row.started_by, whole=False), wrote))
    return found


def _wrote_by(entry: LoggedRecord) -> _Wrote:
    keys = frozenset(_key(change.side, change.mapping_key) for change in entry.changes)
    return _Wrote(keys, entry.makes_coupling, entry.ends_coupling, bool(entry.creates), bool(entry.removes))


def _keys(stored: str) -> frozenset[Key]:
    return frozenset(_key(change.side, change.mapping_key) for change in changes_from(stored))


def _key(side: Side, key: str) -> Key:
    """Figures count as one, whichever account they are named after."""
    return (side, "statistics") if account_and_figure(key) else (side, key)
