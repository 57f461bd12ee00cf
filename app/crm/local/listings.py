"""The lists of the CRM side: what they can be sorted by, filtered to and searched in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, func, not_, select

from app.crm.local.account_rows import COLUMNS, NAMES
from app.crm.local.related_kinds import CASES, OPPORTUNITIES, QUOTES
from app.crm.local.related_records import RelatedRecords
from app.crm.local.tables import SEARCHES, accounts, users
from app.database.beginning import begins_with
from app.database.list_definition import ListDefinition, Sortable
from app.database.list_filter import filter_columns
from app.domain import list_fields
from app.domain.account import ACCOUNT_FIELDS, AccountStatus
from app.domain.field import Field, Kind
from app.domain.filter_syntax import FilterField

IN_MAPPING = and_(accounts.c.status == AccountStatus.ACTIVE.value, accounts.c.relationship_type == "Customer")
"""What :func:`app.domain.account.is_in_mapping` says, for the database."""

Condition = Callable[[str | bool], ColumnElement[bool]]


def _equals(column: ColumnElement[Any]) -> Condition:
    return lambda value: column == value


def _owned_by(value: str | bool) -> ColumnElement[bool]:
    return accounts.c.owner_id == value if value else accounts.c.owner_id.is_(None)


def _account_base() -> Select[Any]:
    owner = func.coalesce(users.c.name, "").label("owner_name")
    return select(*COLUMNS, owner).join_from(accounts, users, accounts.c.owner_id == users.c.id, isouter=True)


def _sortables(table: Table, names: tuple[str, ...], known: Mapping[str, Field]) -> dict[str, Sortable]:
    """Texts sort by their fold where there is one, else without regard to the case of Latin letters."""
    found = {}
    for name in names:
        column = table.c[name]
        if f"{name}_fold" in table.c:
            found[name] = Sortable(table.c[f"{name}_fold"], indexed=True)
        elif name in known and known[name].kind is Kind.TEXT:
            found[name] = Sortable(func.lower(func.coalesce(column, "")))
        else:
            found[name] = Sortable(column)
    return found


def _by_name(known: tuple[Field, ...]) -> dict[str, Field]:
    return {field.name: field for field in known}


def _related(
    records: RelatedRecords[Any], known: Mapping[str, FilterField], **indexed: ColumnElement[Any]
) -> ListDefinition:
    names = tuple(field.name for field in fields(records.record) if field.name != "account_name")
    table = records.table
    columns = _sortables(table, names, _by_name(records.fields))
    columns |= {name: Sortable(column, indexed=True) for name, column in indexed.items()}
    columns["account_name"] = Sortable(accounts.c.name_fold)
    return ListDefinition(
        table=table,
        columns=columns,
        base=records.select,
        search=SEARCHES[table.name],
        filters={
            "account_id": _equals(table.c.account_id),
            "status": _equals(table.c.status),
            f"{records.title}_begins": begins_with(table.c[f"{records.title}_fold"]),
            **{f"{name}_begins": begins_with(column) for name, column in indexed.items()},
        },
        filtered=filter_columns(
            known, table, {"account_name": accounts.c.name, "account_name_fold": accounts.c.name_fold}
        ),
    )


ACCOUNT_LIST = ListDefinition(
    table=accounts,
    columns={
        **_sortables(accounts, NAMES, _by_name(ACCOUNT_FIELDS)),
        "account_number": Sortable(accounts.c.account_number, indexed=True),
        "owner_name": Sortable(func.lower(func.coalesce(users.c.name, ""))),
    },
    base=_account_base,
    search=SEARCHES[accounts.name],
    filters={
        "status": _equals(accounts.c.status),
        "relationship_type": _equals(accounts.c.relationship_type),
        "owner_id": _owned_by,
        "account_number_begins": begins_with(accounts.c.account_number),
        "name_begins": begins_with(accounts.c.name_fold),
        "in_mapping": lambda value: IN_MAPPING if value else not_(IN_MAPPING),
    },
    filtered=filter_columns(list_fields.ACCOUNTS_OF_CRM, accounts, {"owner_name": func.coalesce(users.c.name, "")}),
)
OPPORTUNITY_LIST = _related(OPPORTUNITIES, list_fields.OPPORTUNITIES)
QUOTE_LIST = _related(QUOTES, list_fields.QUOTES)
CASE_LIST = _related(
    CASES, list_fields.CASES, created_on=CASES.table.c.created_on, case_number=CASES.table.c.case_number
)
