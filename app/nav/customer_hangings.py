"""How many records hang on customers and keep them from being deleted."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, func, select

from app.domain.deletion import Counts, counted
from app.nav.chunks import in_chunks
from app.nav.tables import customer_ledger_entries as entries
from app.nav.tables import sales_lines as lines

_COUNTS = {
    kind: select(table.c.customer_id, func.count())
    .where(table.c.customer_id.in_(bindparam("ids", expanding=True)))
    .group_by(table.c.customer_id)
    for kind, table in (("ledger_entries", entries), ("sales_lines", lines))
}


def hanging_on(connection: Connection, customer_ids: Collection[str]) -> dict[str, Counts]:
    """Customer id -> what hangs on it, for each of the ids, also where nothing does."""
    found: dict[str, dict[str, int]] = {customer_id: {} for customer_id in customer_ids}
    for part in in_chunks(list(found)):
        for kind, statement in _COUNTS.items():
            for customer_id, count in connection.execute(statement, {"ids": list(part)}):
                found[customer_id][kind] = count
    return {customer_id: counted(**counts) for customer_id, counts in found.items()}
