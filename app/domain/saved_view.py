"""A view of a list that somebody saved under a name: which rows, in which order, with which columns."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from app.domain.field import Field, Kind
from app.domain.listing import Filter

LONGEST_NAME = 50
ENTITY = "View"
NAME = Field("name", "Name", Kind.TEXT, LONGEST_NAME, required=True)
MOST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class ColumnPlace:
    """One column of a list, in their order from left to right; ``width`` in pixels for text at 100 %."""

    key: str
    width: int
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ViewContent:
    """``expressions``: filters in NAV's syntax by field, in the notation for keeping; days relative to today stay so.
    A blank ``sort``: the list's own order; no ``columns``: the list's own ones."""

    filters: tuple[Filter, ...] = ()
    expressions: Mapping[str, str] = field(default_factory=dict)
    search: str = ""
    sort: str = ""
    descending: bool = False
    columns: tuple[ColumnPlace, ...] = ()

    def same_rows(self, other: ViewContent) -> bool:
        """Whether both show the same rows."""
        mine, others = (
            (frozenset(each.filters), dict(each.expressions), each.search.strip()) for each in (self, other)
        )
        return mine == others

    def as_text(self) -> str:
        """The content as it is stored."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, default=dict)


@dataclass(frozen=True, slots=True)
class SavedView:
    """``list_key`` names the list; a blank ``owner``: the view is for everyone; a blank ``version``: not saved
    yet."""

    id: str
    version: str
    list_key: str
    owner: str
    name: str
    content: ViewContent


def content_of(text: str) -> ViewContent:
    """The content that was stored. What isn't understood, as of a newer version, is left out."""
    try:
        stored = json.loads(text)
    except ValueError:
        return ViewContent()
    if not isinstance(stored, dict):
        return ViewContent()
    return ViewContent(
        tuple(
            Filter(entry["field"], entry["value"])
            for entry in _entries(stored, "filters")
            if isinstance(entry.get("field"), str) and isinstance(entry.get("value"), str | bool)
        ),
        {key: value for key, value in _mapping(stored, "expressions").items() if isinstance(value, str)},
        _text(stored, "search"),
        _text(stored, "sort"),
        stored.get("descending") is True,
        places_of(stored.get("columns")),
    )


def places_of(stored: object) -> tuple[ColumnPlace, ...]:
    """Columns as they were stored, those left out that aren't understood."""
    entries = stored if isinstance(stored, list) else []
    return tuple(
        ColumnPlace(entry["key"], entry["width"], entry.get("hidden") is True)
        for entry in entries
        if isinstance(entry, dict)
        and isinstance(entry.get("key"), str)
        and isinstance(entry.get("width"), int)
        and 0 < entry["width"] < 10_000
    )


def _entries(stored: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    found = stored.get(name)
    return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []


def _mapping(stored: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = stored.get(name)
    return found if isinstance(found, dict) else {}


def _text(stored: Mapping[str, Any], name: str) -> str:
    found = stored.get(name)
    return found if isinstance(found, str) else ""
