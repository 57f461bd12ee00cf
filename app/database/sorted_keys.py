"""Pages of an order that no index holds, and of searches: the ordered internal numbers, fetched once, 8 bytes each."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from sqlalchemy import BigInteger, Column, Connection, bindparam

from app.database.list_definition import AnyRow, AnySelect


class SortedKeys:
    """The internal numbers of one query's rows in order; ``ordered`` is the SELECT that yields them.

    The first rows are read without the rest, so that something is there to see. An object serves one state of the
    database.
    """

    def __init__(self, full: AnySelect, ordered: AnySelect, seq: Column[int]) -> None:
        self._by_key = full.where(seq.in_(bindparam("numbers", expanding=True, type_=seq.type)))
        self._ordered = ordered
        self._first = ordered.limit(bindparam("page_limit", type_=BigInteger))
        self._numbers: array[int] | None = None

    def numbers(self, connection: Connection) -> array[int]:
        """All internal numbers in order."""
        if self._numbers is None:
            self._numbers = array("q", connection.execute(self._ordered).scalars())
        return self._numbers

    def give(self, numbers: Sequence[int]) -> None:
        """These are all internal numbers in order: somebody knows them already."""
        self._numbers = array("q", numbers)

    def known_count(self) -> int | None:
        """How many rows there are, if they have been fetched."""
        return None if self._numbers is None else len(self._numbers)

    def first(self, connection: Connection, end: int) -> Sequence[int]:
        """The first ``end`` internal numbers."""
        if self._numbers is not None:
            return self._numbers[:end]
        return connection.execute(self._first, {"page_limit": end}).scalars().all()

    def position(self, connection: Connection, number: int) -> int:
        """Where the row stands. Raises ``ValueError`` when it is not among them."""
        return self.numbers(connection).index(number)

    def fetch(self, connection: Connection, numbers: Sequence[int]) -> Sequence[AnyRow]:
        """The rows of these internal numbers, in their order."""
        if not numbers:
            return []
        found = {row[-1]: row for row in connection.execute(self._by_key, {"numbers": list(numbers)})}
        return [found[number] for number in numbers if number in found]
