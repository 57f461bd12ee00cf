"""Ids of records: chosen by us before they are written, so that afterwards they can be looked up."""

from __future__ import annotations

from uuid import uuid4


def new_id() -> str:
    """A new, random id."""
    return str(uuid4())
