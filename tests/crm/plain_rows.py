"""Rows put straight into the tables, past the gateway: what it would refuse, or a great many."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import insert

from app.crm.local.tables import accounts
from app.database.engine import Database
from app.domain.folding import fold

AT = datetime(2026, 3, 2, tzinfo=UTC)
ACCOUNT: dict[str, Any] = {
    "name": "A", "relationship_type": "", "payment_terms": "", "freight_terms": "", "shipping_method": "",
    "status": "Active", "modified_at": AT, "name_fold": "a", "city_fold": "", "search_text": "a",
}  # fmt: skip
OPPORTUNITY: dict[str, Any] = {
    "topic": "A", "status": "Open", "status_reason": "On Hold", "rating": "Hot", "modified_at": AT,
    "topic_fold": "a", "search_text": "a",
}  # fmt: skip
QUOTE: dict[str, Any] = {
    "name": "A", "status": "Draft", "status_reason": "In Progress", "modified_at": AT, "name_fold": "a",
    "search_text": "a",
}  # fmt: skip


def add_accounts(database: Database, count: int) -> list[str]:
    """So many accounts straight into the table."""
    ids = [str(uuid4()) for _ in range(count)]
    names = [f"Company {number}" for number in range(count)]
    rows = [
        {**ACCOUNT, "id": account_id, "name": name, "name_fold": fold(name), "search_text": fold(name)}
        for account_id, name in zip(ids, names, strict=True)
    ]
    with database.write() as connection:
        connection.execute(insert(accounts), rows)
    return ids
