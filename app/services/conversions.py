"""The conversion tables in force, read from the code tables and the salespeople's couplings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.field_mapping import Conversion, Conversions
from app.domain.reference import Code, CodeTable
from app.domain.user import User
from app.nav.unit_of_work import NavUnit

_TABLES: Mapping[Conversion, CodeTable] = {
    Conversion.COUNTRY: CodeTable.COUNTRY,
    Conversion.CURRENCY: CodeTable.CURRENCY,
    Conversion.PAYMENT_TERMS: CodeTable.PAYMENT_TERMS,
    Conversion.SHIPMENT_METHOD: CodeTable.SHIPMENT_METHOD,
    Conversion.SHIPPING_AGENT: CodeTable.SHIPPING_AGENT,
}
_Tables = dict[Conversion, dict[str, str]]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the tables of codes follow from; the same as long as they stay the same."""

    codes: tuple[int, int]
    aliases: Mapping[str, str]
    lcy: str


class ConversionTables:
    """Reads the tables, and those of codes, which are long, only when they have changed."""

    def __init__(self) -> None:
        self._seen: _Seen | None = None
        self._to_crm: _Tables = {}
        self._to_nav: _Tables = {}

    def read(self, unit: NavUnit, users: Sequence[User]) -> Conversions:
        """The tables as they are in this transaction; ``users`` are CRM's."""
        seen = _Seen(unit.codes.state(), unit.codes.aliases(CodeTable.COUNTRY), unit.setup.company().lcy)
        if seen != self._seen:
            self._read_codes(unit, seen)
        known = {user.id for user in users}
        owners = {code: user_id for code, user_id in unit.salespeople.coupled_users().items() if user_id in known}
        codes = {user_id.casefold(): code for code, user_id in owners.items()}
        shown = {Conversion.USER: {user.id: user.name for user in users}}
        return Conversions({**self._to_crm, Conversion.USER: owners}, {**self._to_nav, Conversion.USER: codes}, shown)

    def _read_codes(self, unit: NavUnit, seen: _Seen) -> None:
        rows = unit.codes.conversion_rows()
        to_crm = {kind: _to_crm(rows.get(table, ())) for kind, table in _TABLES.items()}
        to_nav = {kind: _to_nav(rows.get(table, ())) for kind, table in _TABLES.items()}
        for alias, code in seen.aliases.items():
            to_nav[Conversion.COUNTRY].setdefault(alias.casefold(), code)
        for country in rows.get(CodeTable.COUNTRY, ()):
            to_nav[Conversion.COUNTRY].setdefault(country.code.casefold(), country.code)
        to_crm[Conversion.CURRENCY][""] = seen.lcy
        to_nav[Conversion.CURRENCY][seen.lcy.casefold()] = ""
        self._to_crm, self._to_nav, self._seen = to_crm, to_nav, seen


def read_conversions(unit: NavUnit, users: Sequence[User]) -> Conversions:
    """The tables as they are in this transaction, once; ``users`` are CRM's."""
    return ConversionTables().read(unit, users)


def _to_crm(codes: Iterable[Code]) -> dict[str, str]:
    return {code.code: code.crm_value for code in codes if code.crm_value}


def _to_nav(codes: Iterable[Code]) -> dict[str, str]:
    """Of several codes with one CRM value the first stands for it."""
    table: dict[str, str] = {}
    for code in codes:
        if code.crm_value:
            table.setdefault(code.crm_value.casefold(), code.code)
    return table
