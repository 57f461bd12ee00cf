"""The history of records as sentences and captions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from app.domain.account import ACCOUNT_FIELDS
from app.domain.case import CASE_FIELDS
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.field import Field, Kind, money_from_text
from app.domain.opportunity import OPPORTUNITY_FIELDS
from app.domain.quote import QUOTE_FIELDS
from app.domain.record_change import Happened, RecordKind, Way, value_from_text
from app.domain.salesperson import SALESPERSON_FIELDS
from app.ui.captions import field_caption, option_caption
from app.ui.translation import translate
from app.ui.widgets.list_column import written
from app.ui.widgets.money_edit import format_money

FIELDS: Mapping[RecordKind, Sequence[Field]] = {
    RecordKind.CUSTOMER: CUSTOMER_FIELDS,
    RecordKind.SALESPERSON: SALESPERSON_FIELDS,
    RecordKind.ACCOUNT: ACCOUNT_FIELDS,
    RecordKind.OPPORTUNITY: OPPORTUNITY_FIELDS,
    RecordKind.QUOTE: QUOTE_FIELDS,
    RecordKind.CASE: CASE_FIELDS,
}


def kind_text(kind: RecordKind) -> str:
    """What a record of this kind is called."""
    return {
        RecordKind.CUSTOMER: translate("History", "Customer"),
        RecordKind.SALESPERSON: translate("History", "Salesperson"),
        RecordKind.ACCOUNT: translate("History", "Account"),
        RecordKind.OPPORTUNITY: translate("History", "Opportunity"),
        RecordKind.QUOTE: translate("History", "Quote"),
        RecordKind.CASE: translate("History", "Case"),
    }[kind]


def way_text(way: Way) -> str:
    """By which way values came into a record."""
    return {
        Way.CARD: translate("History", "By hand"),
        Way.SYNCHRONIZATION: translate("History", "Synchronization"),
        Way.UNDO: translate("History", "Undo"),
        Way.FILE: translate("History", "Update from file"),
    }[way]


def happened_text(happened: Happened) -> str:
    """What became of the whole record."""
    return {
        Happened.CREATED: translate("History", "Record created"),
        Happened.CHANGED: translate("History", "Record changed"),
        Happened.DELETED: translate("History", "Record deleted"),
        Happened.RESTORED: translate("History", "Record restored"),
    }[happened]


def blank_text() -> str:
    """What stands for a value that is blank."""
    return translate("History", "(blank)")


def fields_text(count: int) -> str:
    """How many fields had a value then."""
    return translate("History", "%n field(s)", "", n=count)


def caption_of(kind: RecordKind, name: str) -> str:
    """The caption of a field; the name itself of one that is no field any more."""
    return next((field_caption(field.caption) for field in FIELDS[kind] if field.name == name), name)


def value_written(kind: RecordKind, name: str, text: str, names: Mapping[str, str], locale: QLocale) -> str:
    """A canonical value as people read it; ``names``: of users and accounts, by id."""
    field = next((each for each in FIELDS[kind] if each.name == name), None)
    if field is None or not text:
        return text
    try:
        if field.kind is Kind.MONEY:
            return format_money(money_from_text(text), locale)
        if field.kind is Kind.DATE:
            return written(value_from_text(field, text), locale)
    except ValueError:
        return text
    if field.kind is Kind.OPTION:
        return option_caption(text)
    return names.get(text, text) if name.endswith("_id") else text
