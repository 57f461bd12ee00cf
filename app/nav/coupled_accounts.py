"""Which CRM accounts are coupled, and to which customer No.: what an account list shows beside the account."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, func, select

from app.domain.coupling import CouplingKind
from app.nav.chunks import in_chunks
from app.nav.journal_tables import couplings
from app.nav.tables import customers

# A customer that has vanished is known by the No. that the coupling remembers.
_NUMBERS = (
    select(couplings.c.crm_id, func.coalesce(customers.c.no, couplings.c.nav_no))
    .join_from(couplings, customers, couplings.c.nav_id == customers.c.id, isouter=True)
    .where(couplings.c.kind == CouplingKind.CUSTOMER.value, couplings.c.ended_at.is_(None))
)


def customer_numbers(connection: Connection, account_ids: Collection[str] | None = None) -> dict[str, str]:
    """Account id -> No. of the customer it is coupled to, for those of the accounts that are coupled; without
    ``account_ids`` for all that are."""
    if account_ids is None:
        return {row[0]: row[1] for row in connection.execute(_NUMBERS)}
    found: dict[str, str] = {}
    for part in in_chunks(list(account_ids)):
        found |= {row[0]: row[1] for row in connection.execute(_NUMBERS.where(couplings.c.crm_id.in_(part)))}
    return found
