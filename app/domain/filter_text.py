"""Writes conditions in NAV's filter syntax, so that reading them gives the same conditions again."""

from __future__ import annotations

from app.domain.filter_notation import KEPT, Notation, written
from app.domain.filter_parser import parse
from app.domain.filter_syntax import (
    WORDS,
    AllOf,
    AnyOf,
    Between,
    Comparison,
    Condition,
    FilterField,
    Operand,
    Wild,
)

_SIGNS = frozenset("|&<>=*?'")


def text_of(condition: Condition, field: FilterField, notation: Notation = KEPT) -> str:
    """The condition as it is written in that notation."""
    if isinstance(condition, AnyOf):
        return "|".join(text_of(part, field, notation) for part in condition.conditions)
    if isinstance(condition, AllOf):
        return "&".join(text_of(part, field, notation) for part in condition.conditions)
    if isinstance(condition, Between):
        low, high = (_operand(end, field, notation, beside_dots=True) for end in (condition.low, condition.high))
        return f"{'' if condition.low is None else low}..{'' if condition.high is None else high}"
    if isinstance(condition, Comparison):
        operator = "" if condition.operator == "=" else condition.operator
        return operator + _operand(condition.value, field, notation)
    pieces = "".join(part.value if isinstance(part, Wild) else quoted(part) for part in condition.parts)
    return ("<>" if condition.negated else "") + ("@" if condition.any_case else "") + pieces


def quoted(text: str) -> str:
    """The text, in quotes where it would mean something else without them."""
    plain = text and text == text.strip() and text[0] != "@" and ".." not in text and not _SIGNS & set(text)
    return text if plain else "'" + text.replace("'", "''") + "'"


def translated(text: str, field: FilterField, of: Notation, to: Notation) -> str:
    """A filter in another notation. Raises ``FilterNotUnderstood``."""
    condition = parse(text, field, of)
    return "" if condition is None else text_of(condition, field, to)


def filter_to(value: Operand, field: FilterField) -> Condition:
    """The condition that only this value fulfils; ``None`` and a blank text: blank."""
    return Comparison("=", "" if value is None and field.kind in WORDS else value)


def with_alternative(condition: Condition | None, also: Condition) -> Condition:
    """What fulfilled the condition, and ``also``; nothing is said twice."""
    if condition is None:
        return also
    known = condition.conditions if isinstance(condition, AnyOf) else (condition,)
    return condition if also in known else AnyOf((*known, also))


def _operand(value: Operand, field: FilterField, notation: Notation, *, beside_dots: bool = False) -> str:
    if value is None:
        return "''"
    text = written(value, field, notation)
    if not isinstance(value, str):
        return text
    if beside_dots and (text.startswith(".") or text.endswith(".")):
        return f"'{text.replace(chr(39), chr(39) * 2)}'"
    return quoted(text)
