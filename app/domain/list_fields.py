"""The fields that the program's lists can be filtered by in NAV's syntax: the same for windows and databases."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from app.domain.account import ACCOUNT_FIELDS
from app.domain.case import CASE_FIELDS
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.field import Field, Kind
from app.domain.filter_syntax import FilterField, FilterKind
from app.domain.opportunity import OPPORTUNITY_FIELDS
from app.domain.quote import QUOTE_FIELDS
from app.domain.statistics import EntryType

KINDS = {
    Kind.TEXT: FilterKind.TEXT,
    Kind.CODE: FilterKind.CODE,
    Kind.MONEY: FilterKind.AMOUNT,
    Kind.DATE: FilterKind.DATE,
    Kind.OPTION: FilterKind.OPTION,
    Kind.NUMBER: FilterKind.NUMBER,
}
Known = Mapping[str, FilterField]


def _known(fields: Iterable[Field], *more: FilterField, folded: Collection[str] = (), without: str = "") -> Known:
    """``folded``: the texts whose fold the database keeps. An option whose values depend on another is a text."""
    found = [_of(field, field.name in folded) for field in fields if field.name != without]
    return {field.name: field for field in (*found, *more)}


def _of(field: Field, folded: bool) -> FilterField:
    kind = FilterKind.TEXT if field.kind is Kind.OPTION and not field.options else KINDS[field.kind]
    return FilterField(field.name, kind, field.options, folded)


_DIFFERENCES = FilterField("differences", FilterKind.NUMBER)
_COUPLED = FilterField("coupled", FilterKind.YES_NO)
_ACCOUNT_NAME = FilterField("account_name", folded=True)

CUSTOMERS = _known(
    CUSTOMER_FIELDS,
    FilterField("balance_lcy", FilterKind.AMOUNT),
    FilterField("modified_at", FilterKind.TIME),
    FilterField("modified_by"),
    _COUPLED,
    _DIFFERENCES,
    folded=("name", "city", "contact"),
)
ACCOUNTS_OF_CRM = _known(ACCOUNT_FIELDS, FilterField("owner_name"), folded=("name", "city"), without="owner_id")
"""Those that CRM alone can answer."""
ACCOUNTS_OF_BOTH: Known = {
    field.name: field for field in (_COUPLED, _DIFFERENCES, FilterField("customer_no", FilterKind.CODE))
}
"""Those that only both sides together can answer."""
ACCOUNTS: Known = {**ACCOUNTS_OF_CRM, **ACCOUNTS_OF_BOTH}
OPPORTUNITIES = _known(OPPORTUNITY_FIELDS, _ACCOUNT_NAME, folded=("topic",), without="account_id")
QUOTES = _known(QUOTE_FIELDS, _ACCOUNT_NAME, folded=("name",), without="account_id")
CASES = _known(
    CASE_FIELDS, _ACCOUNT_NAME, FilterField("created_on", FilterKind.TIME), folded=("title",), without="account_id"
)
USERS = _known(
    (),
    FilterField("name", folded=True),
    FilterField("email", folded=True),
    FilterField("mobile_phone", folded=True),
    _COUPLED,
    FilterField("salesperson_code", FilterKind.CODE),
    FilterField("offered", FilterKind.YES_NO),
)
SALESPEOPLE = _known(
    (),
    FilterField("code", FilterKind.CODE),
    *(FilterField(name, folded=True) for name in ("name", "user", "email", "phone_no", "job_title")),
    _COUPLED,
    FilterField("customers", FilterKind.NUMBER),
    FilterField("waiting", FilterKind.NUMBER),
)
LEDGER_ENTRIES = _known(
    (),
    FilterField("posting_date", FilterKind.DATE),
    FilterField("due_date", FilterKind.DATE),
    FilterField("document_type", FilterKind.OPTION, tuple(kind.value for kind in EntryType)),
    FilterField("document_no", FilterKind.CODE),
    FilterField("description", folded=True),
    FilterField("currency_code", FilterKind.CODE),
    *(FilterField(name, FilterKind.AMOUNT) for name in ("amount", "amount_lcy", "remaining_lcy")),
    FilterField("entry_no", FilterKind.NUMBER),
)
