"""What somebody typed into the fields of one record and has not saved, as it is written down."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar, cast

from app.domain.field import Field
from app.domain.record_change import RecordKind, value_from_text

KeptText = Mapping[str, str]
"""What stands in one field: ``value`` (canonical) or ``text`` (what is no value), and what its editor needs besides."""
FORM = 1
"""Of the files; one of another form is left alone."""
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Draft:
    """``key`` names the draft, ``company`` whose record it is. ``record_id`` and ``version`` are those of the record
    that was shown, ``version`` is blank for a new one; ``name`` is what it was called by. ``shown`` are the canonical
    texts of all its fields, and of what is read with them; ``typed`` what stood in those that were typed over."""

    key: str
    company: str
    kind: RecordKind
    record_id: str
    version: str
    name: str
    shown: Mapping[str, str]
    typed: Mapping[str, KeptText]
    at: datetime

    @property
    def new(self) -> bool:
        """Whether the record was never saved."""
        return not self.version


def draft_text(draft: Draft) -> str:
    """The draft as a file holds it."""
    held: dict[str, Any] = {
        "form": FORM,
        "key": draft.key,
        "company": draft.company,
        "kind": draft.kind.value,
        "record_id": draft.record_id,
        "version": draft.version,
        "name": draft.name,
        "shown": dict(draft.shown),
        "typed": {name: dict(kept) for name, kept in draft.typed.items()},
        "at": draft.at.isoformat(),
    }
    return json.dumps(held, ensure_ascii=True)  # lone surrogates, too, come back as they were


def draft_of(text: str) -> Draft:
    """The inverse of :func:`draft_text`. ValueError for what is no draft, or one of another form."""
    try:
        held = json.loads(text)
        if held["form"] != FORM:
            raise ValueError("another form")
        return Draft(
            str(held["key"]),
            str(held["company"]),
            RecordKind(held["kind"]),
            str(held["record_id"]),
            str(held["version"]),
            str(held["name"]),
            {str(name): str(value) for name, value in held["shown"].items()},
            {str(name): {str(k): str(v) for k, v in kept.items()} for name, kept in held["typed"].items()},
            datetime.fromisoformat(held["at"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("no draft") from error


def record_as_shown(blank: R, draft: Draft, fields: Sequence[Field]) -> R:
    """The record as it was when it was typed over; ``blank`` lends what is no field of the form."""
    values: dict[str, object] = {"id": draft.record_id, "version": draft.version}
    known = {field.name: field for field in fields}
    for name, text in draft.shown.items():
        if name in known:
            before, value = getattr(blank, name), value_from_text(known[name], text)
            values[name] = type(before)(value) if isinstance(before, Enum) else value
        elif hasattr(blank, name):
            values[name] = text
    return cast("R", replace(cast("Any", blank), **values))
