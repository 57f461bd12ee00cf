"""Column types that store the same on SQLite's STRICT tables and on PostgreSQL."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Column, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from app.domain.field import CENT

Big: TypeEngine[int] = BigInteger().with_variant(Integer(), "sqlite")
"""A 64-bit integer: STRICT tables know it as INTEGER."""


class Money(TypeDecorator[Decimal]):
    """An amount as whole minor units (cents)."""

    impl = BigInteger().with_variant(Integer(), "sqlite")
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, _dialect: Any) -> int | None:
        return None if value is None else int(value.quantize(CENT) * 100)

    def process_result_value(self, value: Any, _dialect: Any) -> Decimal | None:
        return None if value is None else (Decimal(int(value)) / 100).quantize(CENT)


class UtcTime(TypeDecorator[datetime]):
    """An aware time as ISO text in UTC with microseconds, which sorts as it should."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Any) -> str | None:
        return None if value is None else value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def process_result_value(self, value: Any, _dialect: Any) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)  # a hundred times quicker than strptime


class Day(TypeDecorator[date]):
    """A date as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, _dialect: Any) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, _dialect: Any) -> date | None:
        return None if value is None else date.fromisoformat(value)


class YesNo(TypeDecorator[bool]):
    """A truth value as 0 or 1."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, _dialect: Any) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: Any, _dialect: Any) -> bool | None:
        return None if value is None else bool(value)


Words = Text().with_variant(Text(collation="C"), "postgresql")
"""A text that sorts by code point on both engines."""


def text(name: str, length: int) -> tuple[Column[str], CheckConstraint]:
    """A text column, never null, blank by default, of at most ``length`` characters."""
    return (
        Column(name, Words, nullable=False, server_default=""),
        CheckConstraint(f"length({name}) <= {length}", name=f"{name}_length"),
    )
