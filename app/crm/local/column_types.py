"""Column types that the CRM side alone needs."""

from __future__ import annotations

from typing import Any

from sqlalchemy.types import TypeDecorator

from app.database.columns import Words


class Reference(TypeDecorator[str]):
    """The id of another row; blank in Python, null in the database, where a foreign key lets it pass."""

    impl = Words
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Any) -> str | None:
        return value or None

    def process_result_value(self, value: Any, _dialect: Any) -> str:
        return value or ""
