"""The couplings: at most one active one for each NAV record and each CRM record, guarded by the database itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.domain.coupling import Coupling, CouplingKind, Snapshot
from app.domain.errors import (
    AccountAlreadyCoupled,
    AppError,
    ChangedMeanwhile,
    CustomerAlreadyCoupled,
    RecordNotFound,
    UserAlreadyCoupled,
)
from app.nav.chunks import in_chunks
from app.nav.coupling_rows import coupling_of, row_of, snapshot_text
from app.nav.journal_tables import couplings as table


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a synchronization leaves on a coupling. ``snapshot`` ``None`` keeps the one that is there."""

    coupling_id: str
    version: str
    snapshot: Snapshot | None
    direction: str
    nav_version: str
    crm_version: str
    nav_name: str
    crm_name: str


class Couplings:
    """The repository of couplings over one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, coupling_id: str) -> Coupling:
        """The active coupling. Raises ``RecordNotFound``."""
        found = self._one(_ACTIVE.where(table.c.id == coupling_id))
        if found is None:
            raise RecordNotFound("Coupling", coupling_id)
        return found

    def of_nav(self, kind: CouplingKind, nav_id: str) -> Coupling | None:
        """The active coupling of the NAV record."""
        return self._one(_ACTIVE.where(table.c.kind == kind.value, table.c.nav_id == nav_id))

    def of_crm(self, kind: CouplingKind, crm_id: str) -> Coupling | None:
        """The active coupling of the CRM record."""
        return self._one(_ACTIVE.where(table.c.kind == kind.value, table.c.crm_id == crm_id))

    def of_nav_many(self, kind: CouplingKind, nav_ids: Collection[str]) -> dict[str, Coupling]:
        """The active couplings of these NAV records, by NAV id; any number of ids."""
        return {found.nav_id: found for found in self._many(kind, _OF_NAV, nav_ids)}

    def of_crm_many(self, kind: CouplingKind, crm_ids: Collection[str]) -> dict[str, Coupling]:
        """The active couplings of these CRM records, by CRM id; any number of ids."""
        return {found.crm_id: found for found in self._many(kind, _OF_CRM, crm_ids)}

    def known(self, coupling_ids: Collection[str]) -> dict[str, Coupling]:
        """Those of the couplings that exist, active or ended, by id; any number of ids."""
        found: dict[str, Coupling] = {}
        for part in in_chunks(list(coupling_ids)):
            rows = self._connection.execute(select(table).where(table.c.id.in_(part))).all()
            found.update((row.id, coupling_of(row)) for row in rows)
        return found

    def all(self, kind: CouplingKind) -> list[Coupling]:
        """Every active coupling, oldest first."""
        rows = self._connection.execute(_ACTIVE.where(table.c.kind == kind.value).order_by(table.c.seq))
        return [coupling_of(row) for row in rows]

    def count(self, kind: CouplingKind) -> int:
        """How many are active."""
        query = select(func.count()).where(table.c.kind == kind.value, table.c.ended_at.is_(None))
        return self._connection.execute(query).scalar_one()

    def crm_ids(self, kind: CouplingKind) -> set[str]:
        """The CRM ids of all active couplings."""
        query = select(table.c.crm_id).where(table.c.kind == kind.value, table.c.ended_at.is_(None))
        return set(self._connection.execute(query).scalars())

    def insert(self, coupling: Coupling) -> Coupling:
        """Makes the coupling (its version is ignored). Raises ``AccountAlreadyCoupled``, ``CustomerAlreadyCoupled`` or
        ``UserAlreadyCoupled`` when one side of it has an active coupling; the transaction stays usable."""
        self._guarded(coupling, insert(table).values(row_of(coupling)))
        return self.get(coupling.id)

    def end(self, coupling_id: str, by: str, at: datetime) -> None:
        """Ends it; ended already: does nothing."""
        self._connection.execute(
            update(table)
            .where(table.c.id == coupling_id, table.c.ended_at.is_(None))
            .values(ended_at=at, ended_by=by, version=table.c.version + 1)
        )

    def revive(self, coupling_id: str) -> Coupling:
        """Makes an ended coupling active again. Raises as :meth:`insert`."""
        ended = self._one(select(table).where(table.c.id == coupling_id))
        if ended is None:
            raise RecordNotFound("Coupling", coupling_id)
        change = {"ended_at": None, "ended_by": "", "version": table.c.version + 1}
        self._guarded(ended, update(table).where(table.c.id == coupling_id).values(change))
        return self.get(coupling_id)

    def stamp(self, stamps: Sequence[Stamp], by: str, at: datetime) -> list[Exception | None]:
        """Writes the stamps; one answer each: ``ChangedMeanwhile`` when the coupling has another version by now or has
        ended, ``None`` when all went well."""
        current = self.hold([stamp.coupling_id for stamp in stamps])
        answers: list[Exception | None] = []
        snapshots: list[dict[str, Any]] = []
        touches: list[dict[str, Any]] = []
        for stamp in stamps:
            if current.get(stamp.coupling_id) != stamp.version:
                answers.append(ChangedMeanwhile("Coupling", stamp.coupling_id))
                continue
            answers.append(None)
            values = _stamp_values(stamp, by, at)
            if stamp.snapshot is None:
                touches.append(values)
            else:
                snapshots.append({**values, "_snapshot": snapshot_text(stamp.snapshot)})
        if snapshots:
            self._connection.execute(_STAMP.values(snapshot=bindparam("_snapshot")), snapshots)
        if touches:
            self._connection.execute(_STAMP, touches)
        return answers

    def hold(self, coupling_ids: Sequence[str]) -> dict[str, str]:
        """The versions of those of the couplings that are active; nobody else writes them until this transaction
        ends. Whoever writes couplings and their records holds the couplings first, in the order of their ids, so that
        two never wait for each other in a circle."""
        found: dict[str, str] = {}
        for part in in_chunks(sorted(coupling_ids)):
            rows = self._connection.execute(_HOLD, {"ids": part}).all()
            found.update({coupling_id: str(version) for coupling_id, version in rows})
        return found

    def _guarded(self, coupling: Coupling, statement: Any) -> None:
        try:
            with self._connection.begin_nested():
                self._connection.execute(statement)
        except IntegrityError:
            taken = self._taken(coupling)
            if taken is None:
                raise
            raise taken from None

    def _taken(self, wanted: Coupling) -> AppError | None:
        other = self.of_crm(wanted.kind, wanted.crm_id)
        if other is not None and other.nav_id != wanted.nav_id:
            if wanted.kind is CouplingKind.SALESPERSON:
                return UserAlreadyCoupled(wanted.crm_name, other.nav_no)
            return AccountAlreadyCoupled(wanted.nav_name, wanted.crm_name, other.nav_no, other.nav_name)
        present = self.of_nav(wanted.kind, wanted.nav_id)
        return None if present is None else CustomerAlreadyCoupled(wanted.nav_no, wanted.nav_name, present.crm_name)

    def _one(self, query: Select[Any]) -> Coupling | None:
        row = self._connection.execute(query).one_or_none()
        return None if row is None else coupling_of(row)

    def _many(self, kind: CouplingKind, statement: Select[Any], ids: Collection[str]) -> Iterator[Coupling]:
        for part in in_chunks(list(ids)):
            rows = self._connection.execute(statement, {"kind": kind.value, "ids": part}).all()
            yield from (coupling_of(row) for row in rows)


_ACTIVE = select(table).where(table.c.ended_at.is_(None))
_OF_KIND = _ACTIVE.where(table.c.kind == bindparam("kind"))
_OF_NAV = _OF_KIND.where(table.c.nav_id.in_(bindparam("ids", expanding=True)))
_OF_CRM = _OF_KIND.where(table.c.crm_id.in_(bindparam("ids", expanding=True)))
_HOLD = (
    select(table.c.id, table.c.version)
    .where(table.c.id.in_(bindparam("ids", expanding=True)), table.c.ended_at.is_(None))
    .order_by(table.c.id)
    .with_for_update()
)
_STAMP = (
    update(table)
    .where(table.c.id == bindparam("_id"))
    .values(
        version=table.c.version + 1,
        synchronized_at=bindparam("_at"),
        synchronized_by=bindparam("_by"),
        direction=bindparam("_direction"),
        nav_version=bindparam("_nav_version"),
        crm_version=bindparam("_crm_version"),
        nav_name=bindparam("_nav_name"),
        crm_name=bindparam("_crm_name"),
    )
)


def _stamp_values(stamp: Stamp, by: str, at: datetime) -> dict[str, Any]:
    return {
        "_id": stamp.coupling_id,
        "_at": at,
        "_by": by,
        "_direction": stamp.direction,
        "_nav_version": stamp.nav_version,
        "_crm_version": stamp.crm_version,
        "_nav_name": stamp.nav_name,
        "_crm_name": stamp.crm_name,
    }
