"""Whether a value fulfils a condition: for lists that are filtered in memory, and the measure of what databases do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

from app.domain.filter_syntax import (
    AllOf,
    AnyOf,
    Between,
    Comparison,
    Condition,
    FilterField,
    FilterKind,
    Pattern,
    Wild,
)
from app.domain.folding import fold

LATIN = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
LAST_CASED = 0x1F000  # no letter behind it has capitals that Python knows as one


def matches(condition: Condition, value: Any, field: FilterField) -> bool:
    """Whether ``value``, of the kind of ``field``, fulfils the condition, which holds no relative days."""
    if isinstance(condition, AllOf):
        return all(matches(part, value, field) for part in condition.conditions)
    if isinstance(condition, AnyOf):
        return any(matches(part, value, field) for part in condition.conditions)
    if isinstance(condition, Pattern):
        return _looks_like(condition, value or "", field) is not condition.negated
    if isinstance(condition, Between):
        return _within(condition.low, condition.high, value, field)
    if condition.operator in ("=", "<>"):
        return _equals(condition.value, value, field) is (condition.operator == "=")
    return _compares(condition, value, field)


def looks_like(text: str, parts: Sequence[str | Wild]) -> bool:
    """Whether the whole text is made of these pieces and wildcards. Each stretch between two ``*`` is taken where it is
    found first, so that no pattern takes longer than the product of both lengths."""
    stretches: list[list[str | Wild]] = [[]]
    for part in parts:
        if part is Wild.ANY:
            stretches.append([])
        else:
            stretches[-1] += [part] if isinstance(part, Wild) else list(part)
    first, last = stretches[0], stretches[-1]
    if len(stretches) == 1:
        return len(text) == len(first) and _stands_at(text, 0, first)
    end = len(text) - len(last)
    if end < len(first) or not _stands_at(text, 0, first) or not _stands_at(text, end, last):
        return False
    place = len(first)
    for stretch in stretches[1:-1]:
        found = next((at for at in range(place, end - len(stretch) + 1) if _stands_at(text, at, stretch)), None)
        if found is None:
            return False
        place = found + len(stretch)
    return True


def folded_parts(parts: Sequence[str | Wild]) -> tuple[str | Wild, ...]:
    """The pieces as they are found in a text that :func:`fold` has folded."""
    found: list[str | Wild] = []
    for number, part in enumerate(parts):
        if isinstance(part, Wild):
            found.append(part)
            continue
        piece = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", part).casefold())
        piece = piece.lstrip() if number == 0 else piece
        found.append(piece.rstrip() if number == len(parts) - 1 else piece)
    return tuple(found)


@cache
def same_letter(character: str) -> str:
    """The character in all its cases, itself among them: letters of which one becomes another one alone."""
    return _families().get(_single(character), character)


def order_key(text: str, field: FilterField) -> str:
    """What texts of the field are ordered by."""
    if field.kind is not FilterKind.TEXT:
        return text
    return fold(text) if field.folded else text.translate(LATIN)


def start_of(day: date) -> datetime:
    """The first moment of the day by the clock on the wall here."""
    return datetime.combine(day, time()).astimezone(UTC)


def _stands_at(text: str, place: int, stretch: Sequence[str | Wild]) -> bool:
    return all(isinstance(sign, Wild) or sign == text[place + number] for number, sign in enumerate(stretch))


def _looks_like(pattern: Pattern, text: str, field: FilterField) -> bool:
    if not pattern.any_case:
        return looks_like(text, pattern.parts)
    if field.folded:
        return looks_like(fold(text), folded_parts(pattern.parts))
    single = [part if isinstance(part, Wild) else "".join(map(_single, part)) for part in pattern.parts]
    return looks_like("".join(map(_single, text)), single)


def _equals(operand: Any, value: Any, field: FilterField) -> bool:
    if operand is None:  # blank
        return not value
    if field.kind is FilterKind.TIME:
        return value is not None and start_of(operand) <= value < start_of(operand + timedelta(days=1))
    if isinstance(operand, str):
        return bool((value or "") == operand)
    return bool(value == operand)


def _compares(condition: Comparison, value: Any, field: FilterField) -> bool:
    operand: Any = condition.value
    if isinstance(operand, str):
        operand, value = order_key(operand, field), order_key(value or "", field)
    if value is None:
        return False
    if field.kind is FilterKind.TIME:
        if condition.operator in ("<=", ">"):  # up to the end of that day, or behind it
            operand += timedelta(days=1)
        moment = start_of(operand)
        return bool(value < moment if condition.operator in ("<", "<=") else value >= moment)
    operators = {
        "<": value < operand,
        "<=": value <= operand,
        ">": value > operand,
        ">=": value >= operand,
    }
    return bool(operators[condition.operator])


def _within(low: Any, high: Any, value: Any, field: FilterField) -> bool:
    above = low is None or _compares(Comparison(">=", low), value, field)
    return above and (high is None or _compares(Comparison("<=", high), value, field))


def _single(character: str) -> str:
    """Its small form, where that is one character."""
    small = character.casefold()
    return small if len(small) == 1 else character


@cache
def _families() -> dict[str, str]:
    """The small letters of which others are capitals, each with all of its forms."""
    found: dict[str, str] = {}
    for number in range(LAST_CASED):
        character = chr(number)
        small = _single(character)
        if small != character:
            found[small] = found.get(small, small) + character
    return found
