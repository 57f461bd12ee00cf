"""Long lists of ids in portions that one statement can bind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
CHUNK = 1_000  # SQLite binds 32,766 values a statement, PostgreSQL 65,535


def in_chunks(items: Sequence[Item], size: int = CHUNK) -> Iterator[Sequence[Item]]:
    """The items in portions of at most ``size``."""
    return (items[start : start + size] for start in range(0, len(items), size))
