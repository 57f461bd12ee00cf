"""Pages of an order that an index holds: found by the sort key of a known row near them, never by counting rows off."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, Table, bindparam, func, select, tuple_

from app.database.list_definition import AnyRow, AnySelect

ANCHOR_DISTANCE = 4096
SHORT_STEP = 4
"""So many rows are read and dropped rather than looked up by a statement of their own."""


@dataclass(frozen=True, slots=True)
class _Walk:
    """How to get from a known row (``None``: an end of the list) to where one wants to read."""

    backward: bool
    known: tuple[Any, int] | None
    distance: int


class KeysetOrder:
    """The rows of one query in the order (key, seq).

    ``full`` and ``slim`` are SELECTs without order whose last two columns are key and seq: of all that a row shows, and
    of these two alone. Rows are remembered by position, so an object serves one state of the database.
    """

    def __init__(self, full: AnySelect, slim: AnySelect, key: Column[Any], seq: Column[int], descending: bool) -> None:
        self._table: Table = seq.table
        self._full = full
        self._slim = slim
        self._key = key
        self._seq = seq
        self._descending = descending
        self._statements: dict[tuple[bool, bool, bool, bool], AnySelect] = {}
        self._positions: list[int] = []
        self._keys: list[tuple[Any, int]] = []
        self._far_jumps = 0
        self._ties = False

    def rows(self, connection: Connection, start: int, limit: int, count: int | None) -> Sequence[AnyRow]:
        """Rows ``start`` to ``start + limit``; ``count``, where known, makes the end of the list a near place."""
        if count is not None:
            limit = min(limit, count - start)
        if limit <= 0:
            return []
        walk = self._nearest(start, limit, count)
        if walk.distance > 2 * ANCHOR_DISTANCE:
            self._jump_far(connection)
            walk = self._nearest(start, limit, count)
        if walk.distance > SHORT_STEP:
            stepped = self._step(connection, walk, start + limit - 1 if walk.backward else start)
            if stepped is None:
                return []
            walk = stepped
        rows = self._read(connection, walk, limit, full=True)
        if walk.backward:
            rows = rows[::-1]
        if rows:
            self._remember(start, rows[0])
            self._remember(start + len(rows) - 1, rows[-1])
            self._ties = self._ties or (len(rows) > 1 and rows[0][-2] == rows[-1][-2])
        return rows

    def position(self, connection: Connection, key: tuple[Any, int]) -> int:
        """How many rows stand before the one with that (key, seq)."""
        index = self._index_of_key(key)
        if index + 1 == len(self._positions) or self._gap(index) > 2 * ANCHOR_DISTANCE:
            self._jump_far(connection)
            index = self._index_of_key(key)
        place, bound = tuple_(self._key, self._seq), self._bound("end")
        before = place > bound if self._descending else place < bound
        statement = self._slim.where(before)
        values: dict[str, Any] = {"end_key": key[0], "end_seq": key[1]}
        passed = 0
        if index >= 0:
            passed = self._positions[index]
            start = self._bound("start")
            statement = statement.where(place <= start if self._descending else place >= start)
            values |= {"start_key": self._keys[index][0], "start_seq": self._keys[index][1]}
        counted = select(func.count()).select_from(statement.subquery())
        return passed + int(connection.execute(counted, values).scalar_one())

    def _index_of_key(self, key: tuple[Any, int]) -> int:
        """The last known row that stands not after the key, -1 when there is none."""
        if not self._descending:
            return bisect_right(self._keys, key) - 1
        ascending = self._keys[::-1]
        return len(self._keys) - bisect_left(ascending, key) - 1

    def _nearest(self, start: int, limit: int, count: int | None) -> _Walk:
        end = start + limit - 1
        walks = [_Walk(False, None, start)]
        after = bisect_right(self._positions, start)
        if after:
            walks.append(_Walk(False, self._keys[after - 1], start - self._positions[after - 1]))
        above = bisect_left(self._positions, end)
        if above < len(self._positions):
            walks.append(_Walk(True, self._keys[above], self._positions[above] - end))
        if count is not None:
            walks.append(_Walk(True, None, count - 1 - end))
        return min(walks, key=lambda walk: walk.distance)

    def _step(self, connection: Connection, walk: _Walk, position: int) -> _Walk | None:
        """Looks up the key at ``position``, so that the page itself begins there."""
        found = self._read(connection, walk, 1, full=False)
        if not found:
            return None
        self._remember(position, found[0])
        return _Walk(walk.backward, (found[0][-2], found[0][-1]), 0)

    def _read(self, connection: Connection, walk: _Walk, limit: int, *, full: bool) -> Sequence[AnyRow]:
        values: dict[str, Any] = {"page_limit": limit, "page_offset": walk.distance}
        if walk.known is None:
            return connection.execute(self._statement(full, walk.backward, False, False), values).all()
        values |= {"start_key": walk.known[0], "start_seq": walk.known[1]}
        if not self._ties:
            return connection.execute(self._statement(full, walk.backward, True, False), values).all()
        # SQLite looks up the first half of a pair only, so among equal keys it would walk through all of them
        rows = connection.execute(self._statement(full, walk.backward, True, True), values).all()
        if len(rows) == limit:
            return rows
        return connection.execute(self._statement(full, walk.backward, True, False), values).all()

    def _statement(self, full: bool, backward: bool, bounded: bool, tied: bool) -> AnySelect:
        form = (full, backward, bounded, tied)
        if form not in self._statements:
            self._statements[form] = self._make(*form)
        return self._statements[form]

    def _make(self, full: bool, backward: bool, bounded: bool, tied: bool) -> AnySelect:
        falling = self._descending != backward
        statement = self._full if full else self._slim
        key, seq = self._key, self._seq
        if tied:
            start = bindparam("start_seq", type_=seq.type)
            statement = statement.where(key == bindparam("start_key", type_=key.type))
            statement = statement.where(seq <= start if falling else seq >= start)
        elif bounded:
            place, bound = tuple_(self._key, self._seq), self._bound("start")
            statement = statement.where(place <= bound if falling else place >= bound)
        return (
            statement.order_by(*self._order(backward))
            .limit(bindparam("page_limit", type_=BigInteger))
            .offset(bindparam("page_offset", type_=BigInteger))
        )

    def _order(self, backward: bool) -> tuple[Any, Any]:
        if self._descending != backward:
            return self._key.desc(), self._seq.desc()
        return self._key, self._seq

    def _bound(self, name: str) -> Any:
        return tuple_(bindparam(f"{name}_key", type_=self._key.type), bindparam(f"{name}_seq", type_=self._seq.type))

    def _remember(self, position: int, row: AnyRow) -> None:
        index = bisect_left(self._positions, position)
        if index == len(self._positions) or self._positions[index] != position:
            self._positions.insert(index, position)
            self._keys.insert(index, (row[-2], row[-1]))

    def _gap(self, index: int) -> int:
        """How many rows lie between a known row (-1: the beginning) and the next known one."""
        return self._positions[index + 1] - (self._positions[index] if index >= 0 else 0)

    def _jump_far(self, connection: Connection) -> None:
        """One jump is counted off within the index; for more of them anchors pay."""
        self._far_jumps += 1
        if self._far_jumps == 2:
            self._build_anchors(connection)

    def _build_anchors(self, connection: Connection) -> None:
        """Every 4096th row by one statement, so that no page after it is far from a known row."""
        statement = self._numbered() if self._ties else self._hops()
        for number, row in enumerate(connection.execute(statement)):
            self._remember(number * ANCHOR_DISTANCE, row)

    def _hops(self) -> AnySelect:
        """From anchor to anchor within the index: a tenth of what numbering all rows costs."""
        first = self._slim.order_by(*self._order(False)).limit(1).subquery("first")
        hops = select(*first.c).cte("hops", recursive=True)
        previous = tuple_(*hops.c)
        place = tuple_(self._key, self._seq)
        later = self._slim.with_only_columns(self._seq)
        later = later.where(place <= previous if self._descending else place >= previous)
        later = later.order_by(*self._order(False)).limit(1).offset(ANCHOR_DISTANCE).correlate(hops)
        anchor = self._table.alias("anchor")
        reached = select(anchor.c[self._key.name], anchor.c[self._seq.name])
        reached = reached.select_from(hops.join(anchor, anchor.c[self._seq.name] == later.scalar_subquery()))
        return select(*hops.union_all(reached).c)

    def _numbered(self) -> AnySelect:
        """All rows numbered: where many rows share a key, a hop would begin at the first of them each time."""
        number = (func.row_number().over(order_by=self._order(False)) - 1).label("number")
        rows = self._slim.with_only_columns(self._key, self._seq, number).subquery("rows")
        key, seq, place = rows.c
        return select(key, seq).where(place % ANCHOR_DISTANCE == 0).order_by(place)
