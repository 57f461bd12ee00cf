"""From the text in a cell to the value of a field, or to what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from app.domain.field import Field, Kind
from app.domain.field_check import Refused, stored_value
from app.domain.folding import fold
from app.files.amounts import AmbiguousAmount, NotAnAmount, read_amount
from app.files.days import AmbiguousDay, DayOrder, NotADay, read_day
from app.files.kinds import ImportKind
from app.services.imports.options import option_of, options_of
from app.services.imports.problem import Reason
from app.services.imports.reference import Reference

_LCY_IN_HEADING = re.compile(r"\bLCY\W+([A-Z]{3})\b")
_NEW_CODES = {"country_code": re.compile("[A-Z]{2,3}"), "currency_code": re.compile("[A-Z]{3}")}
"""What a code that isn't there yet must look like to be added: a word is no country and no currency."""
_NUMBER = re.compile(r"(-?[0-9]{1,15})(?:[.,]0+)?\s*%?")
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
    """What is known of the whole column: its heading, its decimal mark, the mark to take when nothing tells, and in
    its days whether day or month stands first."""

    heading: str
    decimal_mark: str = ""
    assumed_mark: str = "."
    day_order: DayOrder | None = None

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
        self._named: Mapping[str, Callable[[Field, str], Reading]] = {
            "id": _guid,
            "owner_id": self._owner,
            "account_id": self._account,
            "customer_no": self._customer,
            "country": self._country,
        }

    def read(self, field: Field, text: str, column: ColumnContext) -> Reading:
        """The value of ``field`` in ``text``. A blank cell is no value, but for a currency whose blank means one."""
        stripped = text.strip()
        if field.name in ("currency", "currency_code"):
            return self._currency(field, stripped, column)
        if not stripped:
            return Reading()
        if field.name in self._named:
            return self._named[field.name](field, stripped)
        if field.name in self._reference.codes:
            return self._code(field, stripped)
        return self._by_kind(field, stripped, column)

    def _by_kind(self, field: Field, text: str, column: ColumnContext) -> Reading:
        match field.kind:
            case Kind.MONEY:
                return self._amount(field, text, column)
            case Kind.DATE:
                return _day(text, column)
            case Kind.NUMBER:
                return _number(text)
            case Kind.OPTION:
                return self._option(field, text)
            case _:
                return _checked(field, text)

    def _option(self, field: Field, text: str) -> Reading:
        option = option_of(self._kind, field, text)
        if option is None:
            choice = ", ".join(entry for entry in options_of(self._kind, field) if entry)
            return Reading(reason=Reason.NOT_AN_OPTION, other=choice)
        return Reading(option) if option == text else Reading(option, Reason.READ_AS, option or "blank")

    def _account(self, _field: Field, text: str) -> Reading:
        """By GUID or by name."""
        found = self._reference.accounts.get(fold(_bare(text))) or frozenset()
        if len(found) == 1:
            return Reading(next(iter(found)))
        return Reading(reason=Reason.AMBIGUOUS_ACCOUNT if found else Reason.UNKNOWN_ACCOUNT)

    def _customer(self, field: Field, text: str) -> Reading:
        reading = _checked(field, text)
        known = reading.reason is not None or reading.value in self._reference.customers
        return reading if known else Reading(reason=Reason.UNKNOWN_CUSTOMER)

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
        if self._kind in (ImportKind.CUSTOMERS, ImportKind.LEDGER_ENTRIES):
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

    def _owner(self, _field: Field, text: str) -> Reading:
        found = self._reference.owners.get(fold(_bare(text))) or frozenset()
        return Reading(next(iter(found))) if len(found) == 1 else Reading(reason=Reason.UNKNOWN_OWNER)


def _checked(field: Field, value: str | Decimal) -> Reading:
    try:
        return Reading(stored_value(field, value))
    except Refused as refused:
        return Reading(reason=Reason(refused.reason), limit=refused.limit)


def _day(text: str, column: ColumnContext) -> Reading:
    try:
        return Reading(read_day(text, column.day_order))
    except AmbiguousDay:
        return Reading(reason=Reason.AMBIGUOUS_DAY)
    except NotADay:
        return Reading(reason=Reason.NOT_A_DAY)


def _number(text: str) -> Reading:
    """A whole number; exports write percentages with a sign, and workbooks with a fraction of nothing."""
    match = _NUMBER.fullmatch(text)
    return Reading(int(match[1])) if match else Reading(reason=Reason.NOT_A_NUMBER)


def _guid(_field: Field, text: str) -> Reading:
    """GUIDs come in braces and capitals too."""
    try:
        return Reading(str(UUID(_bare(text))))
    except ValueError:
        return Reading(reason=Reason.NOT_A_GUID)


def _bare(text: str) -> str:
    return _BRACES.sub(r"\1", text).strip()


def _is_iso(text: str) -> bool:
    return bool(re.fullmatch("[A-Za-z]{3}", text))
