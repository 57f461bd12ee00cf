"""What both databases hold, read by raw SQL past the program."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.database.engine import Database
from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversion
from tests.services.both_sides import Sides

Row = Mapping[str, Any]
DERIVED = ("_fold", "search_text", "search_vector", "salesperson_ref", "modified_at", "modified_by", "seq")


@dataclass(frozen=True)
class Found:
    """Whole rows by id; couplings by the customer's id, figures by the account's."""

    customers: dict[str, Row]
    accounts: dict[str, Row]
    couplings: dict[str, Row]
    figures: dict[str, Row]

    def held(self) -> dict[str, Any]:
        """The same as :meth:`tests.services.model.company.Company.held`."""
        return {
            "customers": {key: _customer(row) for key, row in self.customers.items()},
            "accounts": {key: _account(row) for key, row in self.accounts.items()},
            "couplings": {key: (row["crm_id"], _snapshot(row)) for key, row in self.couplings.items()},
            "figures": {
                key: (
                    row["customer_no"],
                    row["account_name"],
                    money(row["balance_lcy"]),
                    money(row["credit_limit_lcy"]),
                )
                for key, row in self.figures.items()
            },
        }


def found(sides: Sides) -> Found:
    """Everything, as it is now."""
    nav, crm = sides.nav.database, sides.crm._database
    active = "SELECT * FROM couplings WHERE ended_at IS NULL AND kind = 'customer'"
    return Found(
        {row["id"]: row for row in rows(nav, "SELECT * FROM customers")},
        {row["id"]: row for row in rows(crm, "SELECT * FROM accounts")},
        {row["nav_id"]: row for row in rows(nav, active)},
        {row["account_id"]: row for row in rows(crm, "SELECT * FROM account_statistics")},
    )


def rows(database: Database, statement: str) -> list[Row]:
    """The rows of a statement without parameters."""
    with database.read() as connection:
        return [dict(row) for row in connection.exec_driver_sql(statement).mappings()]


def plain(row: Row) -> dict[str, Any]:
    """The row without what follows from the rest of it, and without when and by whom."""
    return {name: value for name, value in row.items() if not name.endswith(DERIVED)}


def money(cents: int) -> str:
    """The canonical text of an amount."""
    return f"{cents // 100}.{cents % 100:02}"


def _customer(row: Row) -> dict[str, str]:
    values = {mapping.key: _text(row[mapping.nav_field], mapping.conversion) for mapping in DEFAULT_MAPPINGS}
    return {**values, "no": row["no"], "blocked": row["blocked"]}


def _account(row: Row) -> dict[str, str]:
    values = {mapping.key: _text(row[mapping.crm_field], mapping.conversion) for mapping in DEFAULT_MAPPINGS}
    return {**values, "status": row["status"]}


def _text(value: Any, conversion: Conversion) -> str:
    return money(value) if conversion is Conversion.MONEY else str(value or "")


def _snapshot(row: Row) -> tuple[dict[str, str], dict[str, str]] | None:
    if row["snapshot"] is None:
        return None
    both = json.loads(row["snapshot"])
    return (both["nav"], both["crm"]) if both["nav"] else None  # an empty one says as little as none
