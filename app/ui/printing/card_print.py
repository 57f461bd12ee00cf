"""What stands on the printed page of a record: words and values as people read them, ready to be set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Line = tuple[str, str]
"""Caption and value."""


@dataclass(frozen=True, slots=True)
class PrintedGroup:
    """Fields under a heading; they flow down two columns. ``amounts``: one column, the values at its right edge."""

    caption: str
    lines: Sequence[Line]
    amounts: bool = False


@dataclass(frozen=True, slots=True)
class CardPrint:
    """``kind`` is the card's caption, ``title`` what the record is called; ``facts`` stand below it in one line.
    ``made`` says when it was printed and by whom."""

    company: str
    kind: str
    title: str
    facts: Sequence[str]
    groups: Sequence[PrintedGroup]
    made: str
