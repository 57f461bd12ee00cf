"""What a list asks for: order, search words and filters; and what it is given."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Filter:
    """Rows whose ``field`` equals ``value`` (a text, a bool for yes/no columns)."""

    field: str
    value: str | bool


@dataclass(frozen=True, slots=True)
class ListQuery:
    """One view of a list.

    ``sort`` names a column of that list, ties are broken by id so that the order is total. ``search`` holds words
    that must all occur in the record, folded (case, accents' compatibility forms); words of one or two characters
    match at the beginning of a word. Every filter must hold.
    """

    sort: str
    descending: bool = False
    search: str = ""
    filters: tuple[Filter, ...] = ()

    def sorted_by(self, sort: str, descending: bool) -> ListQuery:
        """The same view in another order."""
        return replace(self, sort=sort, descending=descending)

    def searching(self, search: str) -> ListQuery:
        """The same view with other search words."""
        return replace(self, search=search)

    def filtered(self, *filters: Filter) -> ListQuery:
        """The same view with these filters in place of its own."""
        return replace(self, filters=filters)

    def value_of(self, field: str) -> str | bool | None:
        """The value that ``field`` is filtered to, if it is."""
        return next((entry.value for entry in self.filters if entry.field == field), None)
