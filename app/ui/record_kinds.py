"""The kinds of records that are searched and opened from anywhere: captions, icons, windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.search_hit import Hit, HitKind
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.ui.context import Context

RELATED = {HitKind.OPPORTUNITY: "opportunities", HitKind.QUOTE: "quotes", HitKind.CASE: "cases"}


def kind_caption(kind: HitKind) -> str:
    """What several of them are called."""
    return {
        HitKind.CUSTOMER: translate("RecordKinds", "Customers"),
        HitKind.SALESPERSON: translate("RecordKinds", "Salespeople/Purchasers"),
        HitKind.ACCOUNT: translate("RecordKinds", "Accounts"),
        HitKind.USER: translate("RecordKinds", "Users"),
        HitKind.OPPORTUNITY: translate("RecordKinds", "Opportunities"),
        HitKind.QUOTE: translate("RecordKinds", "Quotes"),
        HitKind.CASE: translate("RecordKinds", "Cases"),
    }[kind]


def hit_caption(hit: Hit) -> str:
    """Number and name, as the cards have it."""
    return f"{hit.number} · {hit.caption}" if hit.number and hit.kind is not HitKind.ACCOUNT else hit.caption


def open_record(context: Context, hit: Hit) -> None:
    """Show the record in its window, or on its page."""
    windows = context.windows
    if hit.kind is HitKind.CUSTOMER:
        windows.open_customer(hit.id)
    elif hit.kind is HitKind.ACCOUNT:
        windows.open_account(hit.id)
    elif hit.kind is HitKind.SALESPERSON:
        windows.open_salesperson(hit.id)
    elif hit.kind is HitKind.USER:
        windows.open_user(hit.id)
    else:
        windows.open_related_record(RELATED[hit.kind], hit.id)
