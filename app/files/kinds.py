"""What can be imported, and the fields that a file's columns may be mapped to."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.domain.account import ACCOUNT_FIELDS
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.field import Field, Kind
from app.domain.salesperson import SALESPERSON_FIELDS
from app.domain.user import USER_FIELDS


class ImportKind(StrEnum):
    """The records that come from files."""

    CUSTOMERS = "customers"
    ACCOUNTS = "accounts"
    SALESPEOPLE = "salespeople"
    USERS = "users"


YES_NO = ("Yes", "No")

TARGET_FIELDS: Mapping[ImportKind, tuple[Field, ...]] = {
    ImportKind.CUSTOMERS: CUSTOMER_FIELDS,
    ImportKind.ACCOUNTS: (Field("id", "Account (GUID)", Kind.TEXT, 36), *ACCOUNT_FIELDS),
    ImportKind.SALESPEOPLE: SALESPERSON_FIELDS,
    ImportKind.USERS: (
        Field("id", "User (GUID)", Kind.TEXT, 36),
        *USER_FIELDS,
        Field("enabled", "Enabled", Kind.OPTION, options=YES_NO),
        Field("disabled", "Disabled", Kind.OPTION, options=YES_NO),
        Field("licensed", "User Licensed", Kind.OPTION, options=YES_NO),
        Field("integration_user", "Integration User", Kind.OPTION, options=YES_NO),
    ),
}
"""The fields of each kind, in the order in which they are offered. ``disabled`` is ``enabled`` turned round, since
exports hold the one or the other."""

NAV_TABLES: Mapping[int, ImportKind] = {18: ImportKind.CUSTOMERS, 13: ImportKind.SALESPEOPLE}
"""Table id of Dynamics NAV -> what it holds."""

CRM_ENTITIES: Mapping[str, ImportKind] = {
    "account": ImportKind.ACCOUNTS,
    "user": ImportKind.USERS,
    "systemuser": ImportKind.USERS,
}
"""Name of the entity in a Dynamics CRM export's first heading (casefolded) -> what it holds."""


def target_field(kind: ImportKind, name: str) -> Field:
    """The field of ``kind`` that bears ``name``. Raises ``KeyError``."""
    for field in TARGET_FIELDS[kind]:
        if field.name == name:
            return field
    raise KeyError(name)
