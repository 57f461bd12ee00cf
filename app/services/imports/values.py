"""From the text in a cell to the value of a field, or to what is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from app.domain.field import Field, Kind
from app.domain.field_check import Refused, stored_value
from app.domain.folding import fold
from app.files.amounts import AmbiguousAmount, NotAnAmount, read_amount
from app.files.kinds import ImportKind
from app.services.imports.options import option_of
from app.services.imports.problem import Reason
from app.services.imports.reference import Reference

_LCY_IN_HEADING = re.compile(r"\bLCY\W+([A-Z]{3})\b")
_NEW_CODES = {"country_code": re.compile("[A-Z]{2,3}"), "currency_code": re.compile("[A-Z]{3}")}
"""What a code that isn't there yet must look like to be added: a word is no country and no currency."""
_BRACES = re.compile(r"^\{(.*)\}$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cell was read as. ``value`` None: nothing is stored (the field keeps its default). ``reason`` None: all is
    well. ``addition``: the code isn't there yet and goes in with the import. An amount that says its currency comes as
    ``OTHER_CURRENCY``: whether that is another one depends on the rest of the row."""

    value: object = None
    reason: Reason | None = None
    other: str = ""
    limit: int = 0
    addition: bool = False


@dataclass(frozen=True, slots=True)
class ColumnContext:
    """What is known of the whole column: its heading, its decimal mark, and the mark to take when nothing tells."""

    heading: str
    decimal_mark: str = ""
    assumed_mark: str = "."

    @property
    def lcy(self) -> str:
        """The local currency that the heading names, as in ``Currency(blank=LCY GBP)``."""
        found = _LCY_IN_HEADING.search(self.heading)
        return found[1] if found else ""


class CellReader:
    """Reads the cells of records of one kind."""

    def __init__(self, kind: ImportKind, reference: Reference) -> None:
        self._kind = kind
        self._reference = reference

    def read(self, field: Field, text: str, column: ColumnContext) -> Reading:
        """The value of ``field`` in ``text``. A blank cell is no value, but for a currency whose blank means one."""
        stripped = text.strip()
        if field.name in ("currency", "currency_code"):
            return self._currency(field, stripped, column)
        if not stripped:
            return Reading()
        if field.kind is Kind.MONEY:
            return self._amount(field, stripped, column)
        if field.name == "id":
            return _guid(stripped)
        if field.name == "owner_id":
            return self._owner(stripped)
        if field.name == "country":
            return self._country(field, stripped)
        if field.kind is Kind.OPTION:
            return _option(field, stripped)
        if field.name in self._reference.codes:
            return self._code(field, stripped)
        return _checked(field, stripped)

    @staticmethod
    def _amount(field: Field, text: str, column: ColumnContext) -> Reading:
        try:
            amount = read_amount(text, column.decimal_mark, column.assumed_mark)
        except AmbiguousAmount:
            return Reading(reason=Reason.AMBIGUOUS_NUMBER)
        except NotAnAmount:
            return Reading(reason=Reason.NOT_A_NUMBER)
        reading = _checked(field, amount.value)
        if reading.reason or not amount.currency:
            return reading
        return Reading(reading.value, Reason.OTHER_CURRENCY, amount.currency)

    def _currency(self, field: Field, text: str, column: ColumnContext) -> Reading:
        """NAV writes the local currency as a blank, CRM by its ISO code."""
        lcy = self._reference.lcy
        iso = text or column.lcy
        known = self._reference.currencies.get(fold(iso)) if iso else ""
        if self._kind is ImportKind.CUSTOMERS:
            if not iso or known == lcy:
                return Reading() if not text else Reading("", Reason.READ_AS, f"blank ({lcy})")
            return self._code(field, iso)
        if not iso:
            return Reading()
        if known is None:
            return Reading(iso.upper()) if _is_iso(iso) else Reading(reason=Reason.UNKNOWN_CODE)
        return Reading(known) if iso.upper() == known else Reading(known, Reason.READ_AS, known)

    def _code(self, field: Field, text: str) -> Reading:
        """A code that is there, a word that stands for one, or else a code that will be added."""
        code = text.upper()
        if code in self._reference.codes[field.name]:
            return Reading(code)
        if meant := self._reference.words[field.name].get(fold(text)):
            return Reading(meant, Reason.READ_AS, meant)
        if field.name in _NEW_CODES and not _NEW_CODES[field.name].fullmatch(text):
            return Reading(reason=Reason.UNKNOWN_CODE)
        reading = _checked(field, text)
        return reading if reading.reason else Reading(reading.value, addition=True)

    def _country(self, field: Field, text: str) -> Reading:
        name = self._reference.countries.get(fold(text))
        if name is None:
            reading = _checked(field, text)
            return reading if reading.reason else Reading(reading.value, Reason.UNKNOWN_COUNTRY)
        return Reading(name) if name == text else Reading(name, Reason.READ_AS, name)

    def _owner(self, text: str) -> Reading:
        found = self._reference.owners.get(fold(_bare(text))) or frozenset()
        return Reading(next(iter(found))) if len(found) == 1 else Reading(reason=Reason.UNKNOWN_OWNER)


def _checked(field: Field, value: str | Decimal) -> Reading:
    try:
        return Reading(stored_value(field, value))
    except Refused as refused:
        return Reading(reason=Reason(refused.reason), limit=refused.limit)


def _option(field: Field, text: str) -> Reading:
    option = option_of(field, text)
    if option is None:
        return Reading(reason=Reason.NOT_AN_OPTION, other=", ".join(entry for entry in field.options if entry))
    return Reading(option) if option == text else Reading(option, Reason.READ_AS, option or "blank")


def _guid(text: str) -> Reading:
    """GUIDs come in braces and capitals too."""
    try:
        return Reading(str(UUID(_bare(text))))
    except ValueError:
        return Reading(reason=Reason.NOT_A_GUID)


def _bare(text: str) -> str:
    return _BRACES.sub(r"\1", text).strip()


def _is_iso(text: str) -> bool:
    return bool(re.fullmatch("[A-Za-z]{3}", text))
