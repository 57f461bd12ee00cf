"""The filters of one list by its fields: what is in force, and what was typed that is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import FilterNotUnderstood
from app.domain.filter_notation import KEPT, Notation
from app.domain.filter_parser import parse
from app.domain.filter_syntax import FilterField, FilterKind, Operand, resolved
from app.domain.filter_text import filter_to, text_of, translated, with_alternative
from app.domain.listing import Expression


class ListFilters(QObject):
    """Texts are kept in the notation for keeping, days relative to today as such; they are shown and typed in the
    user's."""

    changed = Signal()
    """Other filters are in force."""
    refused = Signal(str)
    """What was typed for this field is no filter; what was in force before still is."""

    def __init__(
        self,
        fields: Mapping[str, FilterField],
        notation: Callable[[], Notation],
        work_date: date,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields = fields
        self._notation = notation
        self._work_date = work_date
        self._texts: dict[str, str] = {}
        self.errors: dict[str, FilterNotUnderstood] = {}
        self.typed: dict[str, str] = {}
        """What was refused, letter for letter."""

    def texts(self) -> dict[str, str]:
        """What is in force, by field."""
        return dict(self._texts)

    def shown(self) -> dict[str, str]:
        """What is in force, as the user writes it; what was refused stands in its place."""
        notation = self._notation()
        found = {name: translated(text, self.fields[name], KEPT, notation) for name, text in self._texts.items()}
        return found | self.typed

    def type(self, name: str, text: str) -> None:
        """What the user typed for a field; a blank text takes its filter away."""
        try:
            kept = translated(text, self.fields[name], self._notation(), KEPT)
        except FilterNotUnderstood as error:
            self.errors[name], self.typed[name] = error, text
            self.refused.emit(name)
            return
        self._put(name, kept)

    def limit_to(self, name: str, value: Any) -> None:
        """Show the rows that hold this value too, or, while the field has no filter, only those."""
        field = self.fields[name]
        before = parse(self._texts[name], field) if name in self._texts else None
        wanted = filter_to(_operand(value, field), field)
        self._put(name, text_of(with_alternative(before, wanted), field))

    def restore(self, texts: Mapping[str, str]) -> None:
        """Put these in force; one that is none any more is left out. Tells nobody."""
        self._forget_refused()
        self._texts = {
            name: text for name, text in texts.items() if name in self.fields and self._is_filter(name, text)
        }

    def clear(self) -> None:
        """No filters."""
        had = bool(self._texts or self.errors)
        self.restore({})
        if had:
            self.changed.emit()

    def expressions(self) -> tuple[Expression, ...]:
        """What is in force, for a query: "today" is the day it is now."""
        today = datetime.now(UTC).astimezone().date()
        found = []
        for name, text in sorted(self._texts.items()):
            condition = parse(text, self.fields[name])
            if condition is not None:
                day = resolved(condition, today, self._work_date)
                found.append(Expression(name, text_of(day, self.fields[name])))
        return tuple(found)

    def _put(self, name: str, kept: str) -> None:
        before = self._texts.get(name, "")
        told = name in self.errors
        self.errors.pop(name, None)
        self.typed.pop(name, None)
        if kept:
            self._texts[name] = kept
        else:
            self._texts.pop(name, None)
        if told or kept != before:
            self.changed.emit()

    def _forget_refused(self) -> None:
        self.errors.clear()
        self.typed.clear()

    def _is_filter(self, name: str, text: str) -> bool:
        try:
            return parse(text, self.fields[name]) is not None
        except FilterNotUnderstood:
            return False


def _operand(value: Any, field: FilterField) -> Operand:
    """A cell's value as a filter takes it: of a moment its day by the clock here."""
    if field.kind is FilterKind.TIME and isinstance(value, datetime):
        return value.astimezone().date()
    if field.kind is FilterKind.NUMBER and value is None:
        return 0
    if isinstance(value, str):
        return str(value)  # of an enumeration its text
    found: Operand = value
    return found
