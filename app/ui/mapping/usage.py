"""Who holds the codes of a conversion table, and which CRM values no code stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.conversion_table import Counterpart, has_spellings
from app.domain.folding import fold
from app.ui.field_errors import shortened
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.field_mappings import ConversionSheet

MOST_VALUES = 6


def usage_text(sheet: ConversionSheet, row: Counterpart) -> str:
    """How many customers hold the code, and how many accounts what stands for it."""
    customers = sheet.customers.get(row.code, 0)
    words = {row.crm_value.casefold(), *row.spellings} - {""}
    accounts = sum(count for value, count in sheet.accounts.items() if value.casefold() in words)
    one, many = (
        translate("ConversionTables", "Used by 1 customer and {a}."),
        translate("ConversionTables", "Used by {n} customers and {a}."),
    )
    text = one if customers == 1 else many
    return text.format(n=customers, a=_accounts(accounts))


def unknown_values(sheet: ConversionSheet, rows: Sequence[Counterpart]) -> str:
    """CRM values without a code, those of most accounts first; blank: there are none."""
    known = {fold(value) for row in rows for value in (row.crm_value, *row.spellings)}
    known |= {fold(value) for value in sheet.implied}
    if has_spellings(sheet.conversion):
        known |= {fold(row.code) for row in rows}
    strange = [(value, count) for value, count in sheet.accounts.items() if fold(value) not in known]
    unused = [option for option in sheet.options if fold(option) not in known and option not in sheet.accounts]
    strange += [(option, 0) for option in unused]
    if not strange:
        return ""
    strange.sort(key=lambda entry: (-entry[1], entry[0]))
    named = [_value(value, count) for value, count in strange[:MOST_VALUES]]
    if len(strange) > MOST_VALUES:
        named.append(translate("ConversionTables", "and {} more").format(len(strange) - MOST_VALUES))
    return translate("ConversionTables", "No code stands for these values of Dynamics CRM: {}.").format(
        ", ".join(named)
    )


def _value(value: str, count: int) -> str:
    return f"{shortened(value)} ({_accounts(count)})" if count else shortened(value)


def _accounts(count: int) -> str:
    return (
        translate("ConversionTables", "1 account")
        if count == 1
        else translate("ConversionTables", "{} accounts").format(count)
    )
