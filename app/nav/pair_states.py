"""What was found when coupled pairs were compared last, and of which versions it was found."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, literal, select
from sqlalchemy.dialects import postgresql, sqlite

from app.database.columns import Big, YesNo
from app.database.list_definition import AnyRow
from app.domain.coupling import CouplingKind
from app.domain.pair_counts import PairCounts
from app.nav.chunks import in_chunks
from app.nav.journal_tables import couplings
from app.nav.tables import customers
from app.nav.tables.pair_states import pair_states as table


@dataclass(frozen=True, slots=True)
class Compared:
    """Counts, and the versions of what was compared. ``nav_version`` and ``crm_version`` are blank for a record that
    was gone; ``rules`` is a digest of what decided how values compare."""

    coupling_version: str
    nav_version: str
    crm_version: str
    rules: str
    counts: PairCounts


@dataclass(frozen=True, slots=True)
class CoupledPair:
    """An active coupling of a customer with the versions of its NAV half as they are now (``nav_version`` blank: the
    customer is gone), and what was found last, if anything was. ``seq`` orders couplings."""

    seq: int
    coupling_id: str
    nav_id: str
    crm_id: str
    coupling_version: str
    nav_version: str
    last: Compared | None

    def is_as_compared(self, crm_version: str, rules: str) -> bool:
        """Whether everything is still what was compared; ``crm_version`` is the account's now, blank: gone."""
        last = self.last
        return (
            last is not None
            and last.crm_version == crm_version
            and last.nav_version == self.nav_version
            and last.coupling_version == self.coupling_version
            and last.rules == rules
        )


class PairStateRows:
    """The repository over one transaction. Rows of couplings that have ended stay until :meth:`drop_ended`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pairs(self, after: int, limit: int) -> list[CoupledPair]:
        """The next pairs behind the one of that ``seq``."""
        found = self._connection.execute(_NEXT, {"after": after, "most": limit}).all()
        return [_pair(row) for row in found]

    def of_nav(self, nav_ids: Collection[str]) -> list[CoupledPair]:
        """The pairs of these customers; any number of ids."""
        return list(self._of(_OF_NAV, nav_ids))

    def of_crm(self, crm_ids: Collection[str]) -> list[CoupledPair]:
        """The pairs of these accounts; any number of ids."""
        return list(self._of(_OF_CRM, crm_ids))

    def waiting(self) -> list[CoupledPair]:
        """The pairs of which something waited for a person when they were compared last, oldest coupling first."""
        ids = self._connection.execute(select(table.c.coupling_id).where(table.c.waits == _YES)).scalars().all()
        return sorted(self._of(_OF_COUPLINGS, ids), key=attrgetter("seq"))

    def by_account(self) -> dict[str, PairCounts]:
        """What was found last, by account."""
        query = select(couplings.c.crm_id, *_COUNTS).join(table, table.c.coupling_id == couplings.c.id).where(*_ACTIVE)
        return {row[0]: PairCounts(*row[1:]) for row in self._connection.execute(query)}

    def put(self, found: Sequence[tuple[CoupledPair, Compared]]) -> None:
        """Writes down what was found of these pairs."""
        if not found:
            return
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        statement = dialect.insert(table)
        names = [column.name for column in table.c if column.name != "coupling_id"]
        offered = {name: statement.excluded[name] for name in names}
        rows = [_row(pair, compared) for pair, compared in sorted(found, key=lambda entry: entry[0].coupling_id)]
        self._connection.execute(statement.on_conflict_do_update(index_elements=["coupling_id"], set_=offered), rows)

    def has_ended(self) -> bool:
        """Whether there are rows of couplings that have ended."""
        return self._connection.execute(select(table.c.coupling_id).where(_ENDED).limit(1)).first() is not None

    def drop_ended(self, nav_ids: Collection[str] | None = None) -> None:
        """Deletes the rows of couplings that have ended; ``nav_ids``: of these customers alone."""
        if nav_ids is None:
            self._connection.execute(delete(table).where(_ENDED))
            return
        for part in in_chunks(list(nav_ids)):
            self._connection.execute(delete(table).where(_ENDED, table.c.nav_id.in_(part)))

    def _of(self, statement: Any, ids: Collection[str]) -> Iterator[CoupledPair]:
        for part in in_chunks(list(ids)):
            yield from map(_pair, self._connection.execute(statement, {"ids": part}).all())


_COUNTS = (table.c.differences, table.c.conflicts, table.c.unmatched, table.c.refused, table.c.vanished)
# not "kind" alone, for which an index stands ready that gives the wrong order
_ACTIVE = (couplings.c.kind + "" == CouplingKind.CUSTOMER.value, couplings.c.ended_at.is_(None))
_ENDED = ~(
    select(couplings.c.seq).where(couplings.c.id == table.c.coupling_id, couplings.c.ended_at.is_(None)).exists()
)
_PAIRS = (
    select(
        couplings.c.seq,
        couplings.c.id,
        couplings.c.nav_id,
        couplings.c.crm_id,
        couplings.c.version,
        customers.c.version,
        table.c.coupling_version,
        table.c.nav_version,
        table.c.crm_version,
        table.c.rules,
        *_COUNTS,
    )
    .select_from(couplings)
    .outerjoin(customers, customers.c.id == couplings.c.nav_id)
    .outerjoin(table, table.c.coupling_id == couplings.c.id)
    .where(*_ACTIVE)
)
_YES = literal(True, YesNo)
_NEXT = _PAIRS.where(couplings.c.seq > bindparam("after")).order_by(couplings.c.seq).limit(bindparam("most", type_=Big))
_OF_COUPLINGS = _PAIRS.where(couplings.c.id.in_(bindparam("ids", expanding=True)))
_OF_NAV = _PAIRS.where(couplings.c.nav_id.in_(bindparam("ids", expanding=True)))
_OF_CRM = _PAIRS.where(couplings.c.crm_id.in_(bindparam("ids", expanding=True)))


def _pair(row: AnyRow) -> CoupledPair:
    last = None
    if row[6] is not None:
        last = Compared(row[6], row[7], row[8], row[9], PairCounts(*row[10:15]))
    gone = row[5] is None
    return CoupledPair(row[0], row[1], row[2], row[3], str(row[4]), "" if gone else str(row[5]), last)


def _row(pair: CoupledPair, compared: Compared) -> dict[str, object]:
    counts = compared.counts
    return {
        "coupling_id": pair.coupling_id,
        "nav_id": pair.nav_id,
        "coupling_version": compared.coupling_version,
        "nav_version": compared.nav_version,
        "crm_version": compared.crm_version,
        "rules": compared.rules,
        "differences": counts.differences,
        "conflicts": counts.conflicts,
        "unmatched": counts.unmatched,
        "refused": counts.refused,
        "vanished": counts.vanished,
        "waits": counts.waits,
    }


DIFFERENCES = func.coalesce(
    select(func.max(table.c.differences)).where(table.c.nav_id == customers.c.id).scalar_subquery(), 0
)
"""How many fields of the customer differ from its account's, as it was compared last: for lists of customers."""


def have(name: str) -> ColumnElement[bool]:
    """The condition that the customer's pair has some of ``name``: "differences" or "conflicts" or "vanished"."""
    return customers.c.id.in_(select(table.c.nav_id).where(table.c[name] > 0))
