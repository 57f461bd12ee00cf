"""Customers as rows of the table and as frozen records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from app.domain.customer import Blocked, Customer
from app.domain.folding import fold
from app.nav.tables import customers

RECORD = tuple(customers.c[field.name] for field in fields(Customer))
"""The columns that make a :class:`Customer`, in the order of its fields."""

_VERSION = RECORD.index(customers.c.version)
_BLOCKED = RECORD.index(customers.c.blocked)
_FOLDS = {"name_fold": "name", "city_fold": "city", "contact_fold": "contact"}
SEARCHED = ("no", "name", "city", "post_code", "contact", "phone_no", "email")
"""The fields that the list's search words are looked for in."""


def customer_of(row: Sequence[Any]) -> Customer:
    """The record of a row that begins with the columns of :data:`RECORD`."""
    values = list(row[: len(RECORD)])
    values[_VERSION] = str(values[_VERSION])
    values[_BLOCKED] = Blocked(values[_BLOCKED])
    return Customer(*values)


def version_of(token: str) -> int:
    """The counter behind an opaque version; -1, which no row has, for a token that isn't ours."""
    return int(token) if token.isdecimal() else -1


def folds(record: Mapping[str, object]) -> dict[str, str]:
    """The folded columns of a record of which every searched field is given or blank."""
    folded = {column: fold(str(record.get(field, ""))) for column, field in _FOLDS.items()}
    folded["search_text"] = fold(" ".join(str(record.get(field, "")) for field in SEARCHED))
    return folded


def folds_changed(current: Customer, changed: Mapping[str, object]) -> dict[str, str]:
    """Those folded columns that change together with ``changed`` fields."""
    folded = {column: fold(str(changed[field])) for column, field in _FOLDS.items() if field in changed}
    if not changed.keys().isdisjoint(SEARCHED):
        folded["search_text"] = fold(" ".join(str(changed.get(field, getattr(current, field))) for field in SEARCHED))
    return folded


def changes(current: Customer, stored: Mapping[str, object]) -> dict[str, object]:
    """What of ``stored`` differs from the current record."""
    return {name: value for name, value in stored.items() if getattr(current, name) != value}


def saved(current: Customer, changed: Mapping[str, Any], by: str, at: datetime) -> Customer:
    """The record after a save of ``changed``."""
    if "blocked" in changed:
        changed = {**changed, "blocked": Blocked(changed["blocked"])}
    version = str(int(current.version) + 1)
    return replace(current, **changed, version=version, modified_at=at, modified_by=by)
