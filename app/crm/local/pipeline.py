"""What is open on one account, each figure read from a covering index."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, func, select

from app.crm.local.part import chunks
from app.crm.local.tables import cases, opportunities, quotes
from app.database.columns import Words
from app.domain.case import ACTIVE as ACTIVE_CASE
from app.domain.opportunity import OPEN
from app.domain.quote import ACTIVE as ACTIVE_QUOTE
from app.domain.statistics import ZERO, AccountPipeline

_ACCOUNT = bindparam("account", type_=Words)
OPPORTUNITIES = select(func.count(), func.sum(opportunities.c.est_revenue)).where(
    opportunities.c.account_id == _ACCOUNT, opportunities.c.status == OPEN
)
QUOTES = select(func.count(), func.sum(quotes.c.total_amount)).where(
    quotes.c.account_id == _ACCOUNT, quotes.c.status == ACTIVE_QUOTE
)
CASES = select(func.count(), func.min(cases.c.created_on)).where(
    cases.c.account_id == _ACCOUNT, cases.c.status == ACTIVE_CASE
)


_COUNTS = tuple(
    select(table.c.account_id, func.count())
    .where(table.c.account_id.in_(bindparam("ids", expanding=True)))
    .group_by(table.c.account_id)
    for table in (opportunities, quotes, cases)
)


def read_related_counts(connection: Connection, account_ids: Sequence[str]) -> dict[str, int]:
    """How many opportunities, quotes and cases hang on each of those of the accounts on which any do."""
    found: dict[str, int] = {}
    for some in chunks(account_ids):
        for counting in _COUNTS:
            for account_id, count in connection.execute(counting, {"ids": list(some)}):
                found[account_id] = found.get(account_id, 0) + count
    return found


def read_pipeline(connection: Connection, account_id: str) -> AccountPipeline:
    """Counts and sums of the account; zeros for one that has nothing or isn't there."""
    parameters = {"account": account_id}
    open_count, revenue = connection.execute(OPPORTUNITIES, parameters).one()
    active_count, total = connection.execute(QUOTES, parameters).one()
    case_count, oldest = connection.execute(CASES, parameters).one()
    return AccountPipeline(open_count, revenue or ZERO, active_count, total or ZERO, case_count, oldest)
