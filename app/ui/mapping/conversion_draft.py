"""The conversion tables while they are edited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.conversion_table import Counterpart
from app.domain.field_mapping import Conversion

if TYPE_CHECKING:
    from app.services.field_mappings import ConversionSheet

_EDITED = ("crm_value", "leave_alone", "send_only", "spellings")


class ConversionDraft:
    """Tables that were read, and the rows that were changed in them."""

    def __init__(self) -> None:
        self._sheets: dict[Conversion, ConversionSheet] = {}
        self._edits: dict[Conversion, dict[str, Counterpart]] = {}

    @property
    def known(self) -> tuple[Conversion, ...]:
        """The tables that were read."""
        return tuple(self._sheets)

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return any(self._edits.values())

    def sheet(self, conversion: Conversion) -> ConversionSheet | None:
        """The table as it was read; ``None`` before."""
        return self._sheets.get(conversion)

    def rows(self, conversion: Conversion) -> tuple[Counterpart, ...]:
        """The rows as they would be saved."""
        edits = self._edits.get(conversion, {})
        sheet = self._sheets.get(conversion)
        return () if sheet is None else tuple(edits.get(row.code, row) for row in sheet.rows)

    def row(self, conversion: Conversion, code: str) -> Counterpart:
        """One row as it would be saved. KeyError for an unknown code."""
        for row in self.rows(conversion):
            if row.code == code:
                return row
        raise KeyError(code)

    def is_changed(self, conversion: Conversion, code: str) -> bool:
        """Whether the row is another than the one that was read."""
        return code in self._edits.get(conversion, {})

    def put(self, conversion: Conversion, row: Counterpart) -> None:
        """The row in place of the one of its code. A counterpart and leaving it alone shut each other out; a CRM value
        that has a code already goes on coming back as that one."""
        former = self.row(conversion, row.code).crm_value
        if row.crm_value:
            row = replace(row, leave_alone=False)
        if row.crm_value != former:
            row = replace(row, send_only=self._is_taken(conversion, row))
        self._keep(conversion, row)
        left = [other for other in self.rows(conversion) if former and _same(other.crm_value, former)]
        if left and all(other.send_only for other in left):  # the one that came back has gone
            self._keep(conversion, replace(left[0], send_only=False))

    def _keep(self, conversion: Conversion, row: Counterpart) -> None:
        edits = self._edits.setdefault(conversion, {})
        if row == _of(self._sheets[conversion].rows, row.code):
            edits.pop(row.code, None)
        else:
            edits[row.code] = row

    def bring_back(self, conversion: Conversion, code: str) -> None:
        """From now on the CRM value of this code comes back as it, and as none of the others that have it."""
        chosen = self.row(conversion, code)
        for row in self.rows(conversion):
            if _same(row.crm_value, chosen.crm_value):
                self._keep(conversion, replace(row, send_only=row.code != code))

    def changes(self) -> dict[Conversion, tuple[Counterpart, ...]]:
        """The rows to save, by table."""
        return {conversion: tuple(edits.values()) for conversion, edits in self._edits.items() if edits}

    def _is_taken(self, conversion: Conversion, row: Counterpart) -> bool:
        """Whether another code stands for the CRM value already."""
        others = (other for other in self.rows(conversion) if other.code != row.code and _comes_back(other))
        return bool(row.crm_value) and any(_same(other.crm_value, row.crm_value) for other in others)

    def discard(self) -> None:
        """Give all changes up."""
        self._edits.clear()

    def take(self, sheet: ConversionSheet) -> None:
        """The table as it is now; what was changed here stays changed, what was not follows."""
        before = self._sheets.get(sheet.conversion)
        edits = self._edits.pop(sheet.conversion, {})
        self._sheets[sheet.conversion] = sheet
        for code, mine in edits.items():
            fresh = next((row for row in sheet.rows if row.code == code), None)
            if before is not None and fresh is not None:
                was = _of(before.rows, code)
                changed = {name: getattr(mine, name) for name in _EDITED if getattr(mine, name) != getattr(was, name)}
                self._keep(sheet.conversion, replace(fresh, **changed))


def _comes_back(row: Counterpart) -> bool:
    return bool(row.crm_value) and not row.send_only


def _same(value: str, other: str) -> bool:
    return value.casefold() == other.casefold()


def _of(rows: Iterable[Counterpart], code: str) -> Counterpart:
    return next(row for row in rows if row.code == code)
