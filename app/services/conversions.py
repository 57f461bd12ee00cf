"""The conversion tables in force, read from the code tables and the salespeople's couplings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.domain.coupling import CouplingKind
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


def read_conversions(unit: NavUnit, users: Sequence[User]) -> Conversions:
    """The tables as they are in this transaction; ``users`` are CRM's."""
    rows = unit.codes.conversion_rows()
    owners = _owners(unit, users)
    to_crm = {kind: _to_crm(rows.get(table, ())) for kind, table in _TABLES.items()}
    to_nav = {kind: _to_nav(rows.get(table, ())) for kind, table in _TABLES.items()}
    for alias, code in unit.codes.aliases(CodeTable.COUNTRY).items():
        to_nav[Conversion.COUNTRY].setdefault(alias.casefold(), code)
    for country in rows.get(CodeTable.COUNTRY, ()):
        to_nav[Conversion.COUNTRY].setdefault(country.code.casefold(), country.code)
    lcy = unit.setup.company().lcy
    to_crm[Conversion.CURRENCY][""] = lcy
    to_nav[Conversion.CURRENCY][lcy.casefold()] = ""
    to_crm[Conversion.USER] = owners
    to_nav[Conversion.USER] = {user_id.casefold(): code for code, user_id in owners.items()}
    shown = {Conversion.USER: {user.id: user.name for user in users}}
    return Conversions(to_crm, to_nav, shown)


def _to_crm(codes: Iterable[Code]) -> dict[str, str]:
    return {code.code: code.crm_value for code in codes if code.crm_value}


def _to_nav(codes: Iterable[Code]) -> dict[str, str]:
    """Of several codes with one CRM value the first stands for it."""
    table: dict[str, str] = {}
    for code in codes:
        if code.crm_value:
            table.setdefault(code.crm_value.casefold(), code.code)
    return table


def _owners(unit: NavUnit, users: Sequence[User]) -> dict[str, str]:
    known = {user.id for user in users}
    couplings = {found.nav_id: found.crm_id for found in unit.couplings.all(CouplingKind.SALESPERSON)}
    return {
        person.code: couplings[person.id] for person in unit.salespeople.all() if couplings.get(person.id, "") in known
    }
