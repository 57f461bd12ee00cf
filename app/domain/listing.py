"""What a list asks for: order, search words and filters; and what it is given."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Filter:
    """Rows whose ``field`` equals ``value`` (a text, a bool for yes/no columns)."""

    field: str
    value: str | bool


@dataclass(frozen=True, slots=True)
class Expression:
    """Rows whose ``field`` fulfils what ``text`` says in NAV's filter syntax, in the notation in which filters are kept
    (:data:`app.domain.filter_notation.KEPT`), without days relative to today."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class ListQuery:
    """One view of a list.

    ``sort`` names a column of that list, ties are broken by id so that the order is total. ``search`` holds words
    that must all occur in the record, folded (case, accents' compatibility forms); words of one or two characters
    match at the beginning of a word. Every filter and every expression must hold.
    """

    sort: str
    descending: bool = False
    search: str = ""
    filters: tuple[Filter, ...] = ()
    expressions: tuple[Expression, ...] = ()

    def sorted_by(self, sort: str, descending: bool) -> ListQuery:
        """The same view in another order."""
        return replace(self, sort=sort, descending=descending)

    def searching(self, search: str) -> ListQuery:
        """The same view with other search words."""
        return replace(self, search=search)

    def filtered(self, *filters: Filter) -> ListQuery:
        """The same view with these filters in place of its own."""
        return replace(self, filters=filters)

    def expressed(self, *expressions: Expression) -> ListQuery:
        """The same view with these expressions in place of its own."""
        return replace(self, expressions=expressions)

    def same_rows(self, other: ListQuery) -> bool:
        """Whether both hold the same rows, in whichever order."""
        return self.sorted_by("", False) == other.sorted_by("", False)

    def value_of(self, field: str) -> str | bool | None:
        """The value that ``field`` is filtered to, if it is."""
        return next((entry.value for entry in self.filters if entry.field == field), None)
