"""Filters of lists as conditions of SQL, alike on SQLite and PostgreSQL: what ``app.domain.filter_match`` says.

Patterns are GLOB on SQLite and LIKE, or where case doesn't matter regular expressions, on PostgreSQL; every sign that
means something there is escaped. Where a text's fold is kept and an index holds it, what the pattern begins with bounds
the search, so that the index serves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, Text, and_, func, literal, not_, or_

from app.domain.filter_match import LATIN, folded_parts, same_letter, start_of
from app.domain.filter_parser import parse
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

Sql = ColumnElement[bool]
Parts = Sequence[str | Wild]
_COMPARE: dict[str, Callable[[Any, Any], Sql]] = {
    "=": lambda column, value: column == value,
    "<>": lambda column, value: column != value,
    "<": lambda column, value: column < value,
    "<=": lambda column, value: column <= value,
    ">": lambda column, value: column > value,
    ">=": lambda column, value: column >= value,
}
_ZERO = {FilterKind.AMOUNT: Decimal(0)}


@dataclass(frozen=True, slots=True)
class FilterColumn:
    """Where the values of ``field`` stand. ``fold``: the column that holds the folds of a folded text."""

    field: FilterField
    expression: ColumnElement[Any]
    fold: ColumnElement[Any] | None = None

    def condition(self, text: str, dialect: str) -> Sql | None:
        """What ``text`` says, in the notation in which filters are kept; ``None`` for a blank one.
        Raises ``FilterNotUnderstood``."""
        parsed = parse(text, self.field)
        return None if parsed is None else _Compiler(self, dialect).compiled(parsed)


def filter_columns(
    fields: Mapping[str, FilterField], table: Table, expressions: Mapping[str, ColumnElement[Any]]
) -> dict[str, FilterColumn]:
    """The fields where they stand: ``expressions`` tells of those that are no columns of the table, as it does of the
    folds (``name_fold``) of such."""

    def found(name: str) -> ColumnElement[Any]:
        return expressions[name] if name in expressions else table.c[name]

    return {
        name: FilterColumn(field, found(name), found(f"{name}_fold") if field.folded else None)
        for name, field in fields.items()
    }


@dataclass(frozen=True, slots=True)
class _Compiler:
    column: FilterColumn
    dialect: str

    def compiled(self, condition: Condition) -> Sql:
        if isinstance(condition, AllOf):
            return and_(*(self.compiled(part) for part in condition.conditions))
        if isinstance(condition, AnyOf):
            return or_(*(self.compiled(part) for part in condition.conditions))
        if isinstance(condition, Pattern):
            return not_(self._looks_like(condition)) if condition.negated else self._looks_like(condition)
        if isinstance(condition, Between):
            ends = (Comparison(">=", condition.low), Comparison("<=", condition.high))
            return and_(*(self._ordered(end) for end in ends if end.value is not None))
        if condition.operator in ("=", "<>"):
            return self._equal(condition.value, negated=condition.operator == "<>")
        return self._ordered(condition)

    # -- equal and ordered ---------------------------------------------------------------------------------
    def _equal(self, value: Any, *, negated: bool) -> Sql:
        kind, column = self.column.field.kind, self.column.expression
        if value is None:
            blank = self._blank()
            return not_(blank) if negated else blank
        if kind is FilterKind.TIME:
            within = and_(column >= start_of(value), column < start_of(value + timedelta(days=1)))
        elif isinstance(value, str):
            within = self._text() == value
            if self.column.fold is not None and not negated:
                within = and_(self.column.fold == fold(value), within)
            return not_(within) if negated else within
        else:
            within = column == self._bound(value)
        return or_(not_(within), column.is_(None)) if negated else within

    def _blank(self) -> Sql:
        column = self.column.expression
        if self.column.field.kind in (FilterKind.AMOUNT, FilterKind.NUMBER, FilterKind.YES_NO):
            return or_(column.is_(None), column == self._bound(_ZERO.get(self.column.field.kind, 0)))
        return column.is_(None)

    def _ordered(self, condition: Comparison) -> Sql:
        value: Any = condition.value
        compare = _COMPARE[condition.operator]
        if isinstance(value, str):
            return compare(*self._order_of(value))
        if self.column.field.kind is FilterKind.TIME:
            behind = condition.operator in ("<=", ">")  # the end of that day
            moment = start_of(value + timedelta(days=1) if behind else value)
            column = self.column.expression
            ordered = column < moment if condition.operator in ("<", "<=") else column >= moment
        else:
            ordered = compare(self.column.expression, self._bound(value))
        return and_(ordered, self.column.expression.is_not(None))

    def _order_of(self, value: str) -> tuple[ColumnElement[Any], Any]:
        """The texts as they are ordered, and the value to compare with."""
        if self.column.field.kind is not FilterKind.TEXT:
            return self._text(), value
        if self.column.fold is not None:
            return self.column.fold, fold(value)
        return func.lower(self._text()), value.translate(LATIN)

    def _bound(self, value: Any) -> Any:
        return literal(int(value) if isinstance(value, bool) else value, self.column.expression.type)

    def _text(self) -> ColumnElement[Any]:
        """The text, blank where there is none."""
        column = self.column.expression
        if isinstance(column, Column) and not column.nullable:
            return column
        return func.coalesce(column, literal("", Text))

    # -- patterns ------------------------------------------------------------------------------------------
    def _looks_like(self, pattern: Pattern) -> Sql:
        folds = self.column.fold
        if pattern.any_case and folds is not None:
            parts = folded_parts(pattern.parts)
            return and_(*_bounds(folds, _beginning(parts)), self._pattern(folds, parts))
        text = self._text()
        looks = self._cased(text, pattern.parts) if pattern.any_case else self._pattern(text, pattern.parts)
        if pattern.any_case:
            return looks
        if folds is not None:
            return and_(*_bounds(folds, _safe_fold(_beginning(pattern.parts))), looks)
        return and_(*_bounds(text, _beginning(pattern.parts)), looks)

    def _pattern(self, text: ColumnElement[Any], parts: Parts) -> Sql:
        if self.dialect == "sqlite":
            glob = "".join(part.value if isinstance(part, Wild) else _escaped(part, "*?[", "[{}]") for part in parts)
            return text.op("GLOB", is_comparison=True)(glob)
        wild = {Wild.ANY: "%", Wild.ONE: "_"}
        like = "".join(wild[part] if isinstance(part, Wild) else _escaped(part, "%_!", "!{}") for part in parts)
        return text.like(like, escape="!")

    def _cased(self, text: ColumnElement[Any], parts: Parts) -> Sql:
        """By a class of characters for each letter."""
        if self.dialect == "sqlite":
            glob = "".join(part.value if isinstance(part, Wild) else _classes(part, "*?[", "[{}]") for part in parts)
            return text.op("GLOB", is_comparison=True)(glob)
        wild = {Wild.ANY: ".*", Wild.ONE: "."}
        signs = "\\.^$*+?()[]{}|"
        regex = "".join(wild[part] if isinstance(part, Wild) else _classes(part, signs, "\\{}") for part in parts)
        return text.op("~", is_comparison=True)(f"^{regex}$")


def _escaped(text: str, signs: str, escape: str) -> str:
    return "".join(escape.format(each) if each in signs else each for each in text)


def _classes(text: str, signs: str, escape: str) -> str:
    """Each letter as the class of its cases, each sign escaped."""
    return "".join(
        f"[{family}]" if len(family := same_letter(each)) > 1 else _escaped(each, signs, escape) for each in text
    )


def _beginning(parts: Parts) -> str:
    """What every text that looks like this begins with."""
    return parts[0] if parts and not isinstance(parts[0], Wild) else ""


def _safe_fold(beginning: str) -> str:
    """What the fold of every text that begins so begins with. The last character is left out: what follows it in the
    text may melt together with it, as an accent does with its letter; so is what stands before no plain letter."""
    end = len(beginning) - 1
    while end > 0 and not (beginning[end].isascii() and not beginning[end].isspace()):
        end -= 1
    return fold(beginning[:end]) if end > 0 else ""


def _bounds(column: ColumnElement[Any], beginning: str) -> list[Sql]:
    """From the first text that begins so up to the first that doesn't, for the sake of an index."""
    if not beginning:
        return []
    bounds = [column >= beginning]
    after = _after(beginning)
    return [*bounds, column < after] if after else bounds


def _after(beginning: str) -> str:
    """The first text behind all that begin so; blank when there is none."""
    for place in range(len(beginning) - 1, -1, -1):
        number = ord(beginning[place]) + 1
        if number <= 0x10FFFF:
            return beginning[:place] + chr(0xE000 if 0xD800 <= number <= 0xDFFF else number)
    return ""
