"""Pushed statistics as changes of the journal, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date, datetime
from decimal import Decimal

from app.domain.field import money_from_text, money_text
from app.domain.field_mapping import Side
from app.domain.statistics import AccountStatistics, CustomerStatistics
from app.domain.sync_log import FieldChange

PREFIX = "statistics."
REMOVED = "statistics_of:"
"""Before the id of an account that the coupling leaves, a colon, and the figure's name."""

CAPTIONS = {
    "account_name": "Account Name",
    "customer_no": "Customer No.",
    "currency": "Currency",
    "pushed_at": "Updated",
    "as_of": "Overdue Amounts As Of Date",
    "balance_lcy": "Balance (LCY)",
    "outstanding_orders_lcy": "Outstanding Orders (LCY)",
    "shipped_not_invoiced_lcy": "Shipped Not Invd. (LCY)",
    "outstanding_invoices_lcy": "Outstanding Invoices (LCY)",
    "overdue_lcy": "Overdue Amounts (LCY)",
    "credit_limit_lcy": "Credit Limit (LCY)",
    "sales_lcy": "Total Sales (LCY)",
    "invoiced_prepayment_lcy": "Invd. Prepayment Amount (LCY)",
}
_AMOUNTS = tuple(field.name for field in fields(CustomerStatistics) if field.name not in ("customer_no", "as_of"))


def changes_between(old: AccountStatistics | None, new: AccountStatistics | None) -> tuple[FieldChange, ...]:
    """All values of both, so that either can be had back; blank where there is none."""
    before, after = texts_of(old), texts_of(new)
    return tuple(
        FieldChange(PREFIX + name, caption, Side.CRM, before.get(name, ""), after.get(name, ""))
        for name, caption in CAPTIONS.items()
    )


def removal_of(statistics: AccountStatistics) -> tuple[FieldChange, ...]:
    """The changes that take the figures from an account that is not, or not for this reason, the record's own."""
    texts = texts_of(statistics)
    key = f"{REMOVED}{statistics.account_id}:"
    return tuple(FieldChange(key + name, caption, Side.CRM, texts[name], "") for name, caption in CAPTIONS.items())


def removed_in(changes: Iterable[FieldChange]) -> tuple[AccountStatistics, ...]:
    """The figures that :func:`removal_of` took, as they were."""
    texts: dict[str, dict[str, str]] = {}
    for change in changes:
        if change.mapping_key.startswith(REMOVED):
            account_id, _, name = change.mapping_key.removeprefix(REMOVED).rpartition(":")
            texts.setdefault(account_id, {})[name] = change.old
    return tuple(_statistics(account_id, found) for account_id, found in texts.items())


def texts_of(statistics: AccountStatistics | None) -> dict[str, str]:
    """The statistics as canonical texts by field name."""
    if statistics is None:
        return {}
    figures = statistics.figures
    return {
        "account_name": statistics.account_name,
        "customer_no": figures.customer_no,
        "currency": statistics.currency,
        "pushed_at": statistics.pushed_at.isoformat() if statistics.pushed_at else "",
        "as_of": figures.as_of.isoformat(),
        **{name: money_text(getattr(figures, name)) for name in _AMOUNTS},
    }


def statistics_in(account_id: str, changes: Iterable[FieldChange], *, new: bool) -> AccountStatistics | None:
    """The statistics that the changes lead to (``new``) or started from; ``None``: there were none."""
    texts = {
        change.mapping_key.removeprefix(PREFIX): change.new if new else change.old
        for change in changes
        if change.mapping_key.startswith(PREFIX)
    }
    return _statistics(account_id, texts) if texts.get("as_of") else None


def _statistics(account_id: str, texts: Mapping[str, str]) -> AccountStatistics:
    amounts: dict[str, Decimal] = {name: money_from_text(texts.get(name, "")) for name in _AMOUNTS}
    figures = CustomerStatistics(texts.get("customer_no", ""), date.fromisoformat(texts["as_of"]), **amounts)
    pushed_at = datetime.fromisoformat(texts["pushed_at"]) if texts.get("pushed_at") else None
    return AccountStatistics(account_id, texts.get("account_name", ""), figures, texts.get("currency", ""), pushed_at)


def is_of_statistics(change: FieldChange) -> bool:
    """Whether the change is of pushed statistics and not of the account itself."""
    return change.mapping_key.startswith((PREFIX, REMOVED))


def removes_others(changes: Iterable[FieldChange]) -> bool:
    """Whether figures are taken from accounts besides what is written to the record's own."""
    return any(change.mapping_key.startswith(REMOVED) for change in changes)
