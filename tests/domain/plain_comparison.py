"""The comparison of one field in plain words, written from what the product promises and not from the program: what
the tests hold the program against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.field_mapping import Conversion, FieldMapping, MappingDirection
from app.domain.synchronization import Choice, FieldChoice, FieldState

Base = tuple[str, str] | None
"""What the customer and the account held when the field was in step last."""

MAY_GO = {
    MappingDirection.BOTH: ("crm", "nav"),
    MappingDirection.TO_CRM: ("crm",),
    MappingDirection.TO_NAV: ("nav",),
}
GOES = {"to_crm": "crm", "to_nav": "nav", "leave": "", "merge": ""}
CAUSES = {
    (True, True): FieldState.CONFLICT,
    (True, False): FieldState.CHANGED_IN_NAV,
    (False, True): FieldState.CHANGED_IN_CRM,
    (False, False): FieldState.LEFT_DIFFERENT,
}


@dataclass(frozen=True)
class Tables:
    """The conversion of one field as two tables; without any the text itself goes over. CRM values are folded."""

    to_crm: Mapping[str, str] | None = None
    to_nav: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Expected:
    """What must come of a field: ``goes`` is "crm", "nav" or "" (nothing is written), ``new`` what is written."""

    state: FieldState
    goes: str = ""
    new: str = ""
    problem: str = ""


@dataclass(frozen=True)
class PlainField:
    """One mapped field, the two values that it has now, and what was in step last."""

    mapping: FieldMapping
    tables: Tables
    nav: str
    crm: str
    base: Base

    def expected(self, choice: Choice | None, decision: FieldChoice | None = None) -> Expected:
        """What ``choice`` makes of it, unless ``decision`` says otherwise."""
        state = self.state()
        if choice is None or state in (FieldState.SAME, FieldState.CHANGED_ALIKE):
            return Expected(state)
        if decision is None and choice is Choice.MERGE:
            goes = self._merged(state)
            if goes == "?":
                return Expected(state, problem="undecided")
        else:
            goes = GOES[(decision or choice).value]
        if goes not in MAY_GO[self.mapping.direction]:
            return Expected(state)
        return self._written(state, goes, decision is not None)

    def state(self) -> FieldState:
        """Which side moved since the two were in step."""
        if self._alike():
            moved = self.base is not None and self.base[0] != self.nav
            return FieldState.CHANGED_ALIKE if moved else FieldState.SAME
        if self.base is None:
            return FieldState.CONFLICT
        if not self.mapping.constant:
            return CAUSES[self.base[0] != self.nav, self.base[1] != self.crm]
        held, sent = (1, FieldState.CHANGED_IN_CRM), FieldState.CHANGED_IN_NAV
        if self.mapping.direction is MappingDirection.TO_NAV:
            held, sent = (0, FieldState.CHANGED_IN_NAV), FieldState.CHANGED_IN_CRM
        return held[1] if (self.nav, self.crm)[held[0]] != self.base[held[0]] else sent

    def _alike(self) -> bool:
        if self.mapping.constant:
            return self.mapping.constant == (self.crm if "crm" in MAY_GO[self.mapping.direction] else self.nav)
        if self.nav == "" and self.mapping.conversion is Conversion.USER:
            return True
        if self.nav == self.crm == "":
            return True
        return self._turned("crm") == self.crm or (self.crm != "" and self._turned("nav") == self.nav)

    def _merged(self, state: FieldState) -> str:
        """The side that is written; "?": a person must say."""
        if state is FieldState.CHANGED_IN_NAV:
            return "crm"
        if state is FieldState.CHANGED_IN_CRM:
            return "nav"
        if state is FieldState.LEFT_DIFFERENT:
            return ""
        if self.base is not None:
            return "?"
        nothing = ("", "0.00") if self.mapping.conversion is Conversion.MONEY else ("",)
        if self.nav in nothing:
            return "nav"
        return "crm" if self.crm in nothing else "?"

    def _written(self, state: FieldState, goes: str, meant: bool) -> Expected:
        source, back = (self.nav, "nav") if goes == "crm" else (self.crm, "crm")
        entered = meant or (self.base is not None and source != self.base[0 if goes == "crm" else 1])
        if source == "" and not self.mapping.constant and not entered and self._turned(back) is None:
            return Expected(state, problem="no_counterpart")
        whole = self._turned(goes, cut=False)
        if whole is None:
            return Expected(state, problem="no_counterpart")
        new, limit = self._cut(whole, goes), self._room(goes)
        if limit and len(new) > limit:
            return Expected(state, problem="too_long")
        return Expected(state, goes, new)

    def _turned(self, goes: str, cut: bool = True) -> str | None:
        """The value as the side ``goes`` would get it from the other one; ``None``: it has no such value."""
        if self.mapping.constant and goes in MAY_GO[self.mapping.direction]:
            found: str | None = self.mapping.constant
        else:
            table, value = (self.tables.to_crm, self.nav) if goes == "crm" else (self.tables.to_nav, self.crm)
            key = value if goes == "crm" else value.casefold()
            found = value if table is None else table.get(key, "" if value == "" else None)
        return found if found is None or not cut else self._cut(found, goes)

    def _cut(self, value: str, goes: str) -> str:
        limit = self._room(goes)
        return value[:limit].rstrip() if self.mapping.truncate and limit else value

    def _room(self, goes: str) -> int:
        return self.mapping.crm_length if goes == "crm" else self.mapping.nav_length


def base_after(field: PlainField, expected: Expected, left: bool) -> Base:
    """What is in step once the field is written: both values when they are alike then. A field that stays unequal keeps
    its base; without one both values as they are, so that a later change of either is seen, unless a person must still
    decide or said that it be left (``left``)."""
    alike = expected.state in (FieldState.SAME, FieldState.CHANGED_ALIKE)
    if expected.goes == "crm":
        return field.nav, expected.new
    if expected.goes == "nav":
        return expected.new, field.crm
    if alike:
        return field.nav, field.crm
    if field.base is not None:
        return field.base
    return None if left or expected.problem == "undecided" else (field.nav, field.crm)
