"""Fields, values and conditions of every kind at random, for the tests of filters in memory and in databases."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from app.domain.filter_syntax import (
    WORDS,
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

FIELDS = {
    field.name: field
    for field in (
        FilterField("name", FilterKind.TEXT, folded=True),
        FilterField("note", FilterKind.TEXT),
        FilterField("code", FilterKind.CODE),
        FilterField("kind", FilterKind.OPTION, ("", "Ship", "Invoice", "2% 10, Net 30")),
        FilterField("amount", FilterKind.AMOUNT),
        FilterField("number", FilterKind.NUMBER),
        FilterField("day", FilterKind.DATE),
        FilterField("moment", FilterKind.TIME),
        FilterField("marked", FilterKind.YES_NO),
    )
}
PIECES = (
    *"aAbBzZ019 .-_%[]^\\|&<>=@*?'!()#~",
    *"äÄßéıİσςΣǅǆKk日",
    "e\u0301",
    "e",
    "\N{FEMININE ORDINAL INDICATOR}",
    "\N{NO-BREAK SPACE}",
    "\U0001f600",
    "\U0010ffff",
    "..",
    "''",
    "SS",
    "ffi",
    "\N{LATIN SMALL LIGATURE FFI}",
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=5).map("".join)
CODES = TEXTS.map(str.upper)
AMOUNTS = st.integers(-30_000, 30_000).map(lambda cents: Decimal(cents) / 100)
NUMBERS = st.integers(-12, 12)
DAYS = st.dates(date(2025, 12, 25), date(2026, 1, 10))
MOMENTS = st.integers(0, 5 * 86_400).map(
    lambda seconds: datetime(2025, 12, 30, tzinfo=UTC) + timedelta(seconds=seconds)
)
VALUES: dict[FilterKind, st.SearchStrategy[Any]] = {
    FilterKind.TEXT: TEXTS,
    FilterKind.CODE: CODES,
    FilterKind.AMOUNT: AMOUNTS,
    FilterKind.NUMBER: NUMBERS,
    FilterKind.DATE: DAYS,
    FilterKind.TIME: MOMENTS,
    FilterKind.YES_NO: st.booleans(),
}


def values(field: FilterField) -> st.SearchStrategy[Any]:
    """Values of a row."""
    found = st.sampled_from(field.options) if field.kind is FilterKind.OPTION else VALUES[field.kind]
    return found if field.kind in (*WORDS, FilterKind.OPTION) else st.one_of(found, st.none())


def _operands(field: FilterField) -> st.SearchStrategy[Any]:
    return DAYS if field.kind is FilterKind.TIME else values(field).filter(lambda value: value is not None)


def _terms(field: FilterField) -> st.SearchStrategy[Condition]:
    operands = _operands(field)
    equal = st.builds(Comparison, st.sampled_from(["=", "<>"]), operands)
    if field.kind in (FilterKind.OPTION, FilterKind.YES_NO):
        return equal
    ordered = st.builds(Comparison, st.sampled_from(["<", "<=", ">", ">="]), operands)
    between = st.builds(Between, operands, st.one_of(operands, st.none()))
    upto = st.builds(lambda high: Between(None, high), operands)
    if field.kind in WORDS:
        return st.one_of(equal, ordered, between, upto, _patterns(field))
    return st.one_of(equal, ordered, between, upto, st.just(Comparison("=", None)), st.just(Comparison("<>", None)))


def _patterns(field: FilterField) -> st.SearchStrategy[Condition]:
    text = CODES if field.kind is FilterKind.CODE else TEXTS
    parts = st.lists(st.one_of(text.filter(bool), st.sampled_from(Wild)), min_size=1, max_size=5).map(_joined)
    wild = parts.filter(lambda found: any(isinstance(part, Wild) for part in found))
    if field.kind is FilterKind.CODE:
        return st.builds(Pattern, wild, st.just(False), st.booleans())
    any_case = st.builds(Pattern, parts, st.just(True), st.booleans())
    return st.one_of(any_case, st.builds(Pattern, wild, st.just(False), st.booleans()))


def _joined(parts: list[str | Wild]) -> tuple[str | Wild, ...]:
    """Two literal pieces side by side are one."""
    found: list[str | Wild] = []
    for part in parts:
        if found and isinstance(part, str) and isinstance(found[-1], str):
            found[-1] += part
        else:
            found.append(part)
    return tuple(found)


def conditions(field: FilterField) -> st.SearchStrategy[Condition]:
    """What can be filtered for: terms, some of them joined."""
    terms = _terms(field)
    both = st.lists(terms, min_size=2, max_size=3).map(lambda parts: AllOf(tuple(parts)))
    either = st.lists(st.one_of(terms, both), min_size=2, max_size=3).map(lambda parts: AnyOf(tuple(parts)))
    return st.one_of(terms, both, either)
