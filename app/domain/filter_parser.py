"""Reads NAV's filter syntax; :mod:`app.domain.filter_syntax` says what it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.errors import FilterNotUnderstood
from app.domain.field_check import NOT_STORABLE
from app.domain.filter_match import looks_like
from app.domain.filter_notation import KEPT, Notation, amount_of, day_of, number_of, yes_or_no
from app.domain.filter_syntax import (
    CHOSEN,
    DAYS,
    WORDS,
    AllOf,
    AnyOf,
    Between,
    Comparison,
    Condition,
    FilterField,
    FilterKind,
    Operand,
    Pattern,
    Wild,
)

LONGEST = 2_000
MOST_TERMS = 200
OPERATORS = ("<>", "<=", ">=", "<", ">", "=")


@dataclass(frozen=True, slots=True)
class _Mark:
    """One character as it was written; ``quoted``: it stands for itself. An empty one is a pair of quotes."""

    character: str
    quoted: bool
    position: int

    def is_sign(self, sign: str) -> bool:
        """Whether it is this sign, unquoted."""
        return not self.quoted and self.character == sign


Marks = Sequence[_Mark]


def parse(text: str, field: FilterField, notation: Notation = KEPT) -> Condition | None:
    """The condition that ``text`` sets for the field; ``None`` for a blank text. Raises ``FilterNotUnderstood``."""
    if not text.strip():
        return None
    if len(text) > LONGEST:
        raise FilterNotUnderstood("too_long", field.kind, LONGEST)
    if (bad := NOT_STORABLE.search(text)) is not None:
        raise FilterNotUnderstood("not_storable", field.kind, bad.start())
    return _Parser(field, notation).condition(_marks(text, field), len(text))


def _marks(text: str, field: FilterField) -> list[_Mark]:
    """The characters, quotes taken away. A quote within a word, as in O'Neil, is a character as any other."""
    marks: list[_Mark] = []
    place = 0
    while place < len(text):
        within_word = bool(marks) and not marks[-1].quoted and marks[-1].character not in "|&<>=@*?. "
        if text[place] != "'" or within_word:
            marks.append(_Mark(text[place], False, place))
            place += 1
            continue
        opened, place = place, place + 1
        marks.append(_Mark("", True, opened))
        while True:
            closing = text.find("'", place)
            if closing < 0:
                raise FilterNotUnderstood("open_quote", field.kind, opened)
            marks += [_Mark(text[at], True, at) for at in range(place, closing)]
            place = closing + 1
            if text[place : place + 1] != "'":
                break
            marks.append(_Mark("'", True, place))
            place += 1
    return marks


@dataclass(frozen=True, slots=True)
class _Parser:
    field: FilterField
    notation: Notation

    def condition(self, marks: Marks, end: int) -> Condition:
        """``end`` is the position behind the last mark."""
        ways: list[Condition] = []
        terms = 0
        for either, either_end in _split(marks, "|", end):
            parts = [self._term(part, part_end) for part, part_end in _split(either, "&", either_end)]
            terms += len(parts)
            ways.append(parts[0] if len(parts) == 1 else AllOf(tuple(parts)))
        if terms > MOST_TERMS:
            raise FilterNotUnderstood("too_many", self.field.kind, end)
        return ways[0] if len(ways) == 1 else AnyOf(tuple(ways))

    def _term(self, marks: Marks, end: int) -> Condition:
        marks = _stripped(marks)
        operator = _operator(marks)
        if operator:
            return self._compared(operator, _stripped(marks[len(operator) :]), end)
        dots = next((n for n in range(len(marks) - 1) if marks[n].is_sign(".") and marks[n + 1].is_sign(".")), None)
        if dots is not None:
            return self._between(marks[:dots], marks[dots + 2 :], marks[dots].position, end)
        return self._equal(marks, end, negated=False)

    def _compared(self, operator: str, marks: Marks, end: int) -> Condition:
        if operator in ("=", "<>"):
            return self._equal(marks, end, negated=operator == "<>")
        self._check_ordered(end if not marks else marks[0].position)
        return Comparison(operator, self._end(marks, end))

    def _between(self, low: Marks, high: Marks, dots: int, end: int) -> Condition:
        self._check_ordered(dots)
        low, high = _stripped(low), _stripped(high)
        if not low and not high:
            raise FilterNotUnderstood("value_expected", self.field.kind, end)
        return Between(
            self._end(low, dots) if low else None,
            self._end(high, end) if high else None,
        )

    def _end(self, marks: Marks, end: int) -> Operand:
        """A value that others can be less or more than: all but a blank one of a kind that is no text."""
        value = self._value(marks, end)
        if value is None:
            raise FilterNotUnderstood("value_expected", self.field.kind, marks[0].position)
        return value

    def _check_ordered(self, position: int) -> None:
        if self.field.kind in CHOSEN:
            raise FilterNotUnderstood("no_range", self.field.kind, position)

    def _equal(self, marks: Marks, end: int, *, negated: bool) -> Condition:
        any_case = bool(marks) and marks[0].is_sign("@")
        if any_case:
            if self.field.kind not in (*WORDS, FilterKind.OPTION):
                raise FilterNotUnderstood("no_case", self.field.kind, marks[0].position)
            marks = _stripped(marks[1:])
        if not marks:
            raise FilterNotUnderstood("value_expected", self.field.kind, end)
        operator = "<>" if negated else "="
        if self.field.kind is FilterKind.OPTION:
            return self._options(marks, operator)
        parts = _parts(marks) if self.field.kind in WORDS else ()
        if self.field.kind is FilterKind.CODE:
            parts = tuple(part if isinstance(part, Wild) else part.upper() for part in parts)
        any_case = any_case and self.field.kind is FilterKind.TEXT and parts != ("",)
        if any_case or any(isinstance(part, Wild) for part in parts):
            return Pattern(parts, any_case, negated)
        return Comparison(operator, self._value(marks, end))

    def _options(self, marks: Marks, operator: str) -> Condition:
        words = _parts(marks)
        if words == ("",):  # blank, also where that is none of the options
            return Comparison(operator, "")
        pattern = tuple(part if isinstance(part, Wild) else part.strip().casefold() for part in words)
        found = [
            option
            for option in self.field.options
            if any(
                looks_like(shown.casefold(), pattern) for shown in {option, self.notation.options.get(option, option)}
            )
        ]
        if not found:
            raise FilterNotUnderstood("not_an_option", self.field.kind, marks[0].position)
        conditions = tuple(Comparison(operator, option) for option in found)
        if len(conditions) == 1:
            return conditions[0]
        return AnyOf(conditions) if operator == "=" else AllOf(conditions)

    def _value(self, marks: Marks, end: int) -> Operand:
        kind = self.field.kind
        if not marks:
            raise FilterNotUnderstood("value_expected", kind, end)
        position = marks[0].position
        wild = next((mark for mark in marks if mark.is_sign("*") or mark.is_sign("?")), None)
        if wild is not None:
            raise FilterNotUnderstood("no_pattern", kind, wild.position)
        if marks[0].is_sign("@"):
            raise FilterNotUnderstood("no_case", kind, position)
        text = "".join(mark.character for mark in marks)
        if kind is FilterKind.TEXT:
            return text
        if kind is FilterKind.CODE:
            return text.upper()
        if not text:
            return None
        try:
            return self._read(text)
        except OverflowError:
            raise FilterNotUnderstood("out_of_range", kind, position) from None
        except ValueError:
            raise FilterNotUnderstood("not_a_value", kind, position) from None

    def _read(self, text: str) -> Operand:
        kind, notation = self.field.kind, self.notation
        if kind is FilterKind.AMOUNT:
            return amount_of(text, notation)
        if kind is FilterKind.NUMBER:
            return number_of(text, notation)
        return day_of(text, notation) if kind in DAYS else yes_or_no(text, notation)


def _split(marks: Marks, sign: str, end: int) -> list[tuple[Marks, int]]:
    """The stretches between the signs, each with the position behind it."""
    places = [number for number, mark in enumerate(marks) if mark.is_sign(sign)]
    starts = [0, *(place + 1 for place in places)]
    ends = [*((place, marks[place].position) for place in places), (len(marks), end)]
    return [(marks[start:stop], position) for start, (stop, position) in zip(starts, ends, strict=True)]


def _stripped(marks: Marks) -> Marks:
    """Without unquoted blanks at both ends."""
    first, last = 0, len(marks)
    while first < last and not marks[first].quoted and marks[first].character.isspace():
        first += 1
    while last > first and not marks[last - 1].quoted and marks[last - 1].character.isspace():
        last -= 1
    return marks[first:last]


def _operator(marks: Marks) -> str:
    start = "".join(" " if mark.quoted else mark.character for mark in marks[:2])
    return next((operator for operator in OPERATORS if start.startswith(operator)), "")


def _parts(marks: Marks) -> tuple[str | Wild, ...]:
    """Pieces of text and wildcards; ``("",)`` for quotes with nothing in them."""
    parts: list[str | Wild] = []
    for mark in marks:
        if not mark.quoted and mark.character in "*?":
            parts.append(Wild(mark.character))
        elif parts and not isinstance(parts[-1], Wild):
            parts[-1] += mark.character
        elif mark.character or len(marks) == 1:
            parts.append(mark.character)
    return tuple(parts) or ("",)
