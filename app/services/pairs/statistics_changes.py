"""Pushed statistics as changes of the journal, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal

from app.domain.field import money_from_text, money_text
from app.domain.field_mapping import Side
from app.domain.pushed_figures import CAPTIONS, PREFIX, REMOVED
from app.domain.statistics import AccountStatistics, CustomerStatistics
from app.domain.sync_log import FieldChange

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


def restoration_of(statistics: AccountStatistics) -> tuple[FieldChange, ...]:
    """The reverse of :func:`removal_of`."""
    texts = texts_of(statistics)
    key = f"{REMOVED}{statistics.account_id}:"
    return tuple(FieldChange(key + name, caption, Side.CRM, "", texts[name]) for name, caption in CAPTIONS.items())


@dataclass(frozen=True, slots=True)
class OtherFigures:
    """What happens to the figures of an account besides what is written to the record's own; ``None``: there are
    none."""

    account_id: str
    old: AccountStatistics | None
    new: AccountStatistics | None


def others_in(changes: Iterable[FieldChange]) -> tuple[OtherFigures, ...]:
    """What the changes of :func:`removal_of`, or their reverse, say."""
    found: dict[str, dict[str, FieldChange]] = {}
    for change in changes:
        if change.mapping_key.startswith(REMOVED):
            account_id, _, name = change.mapping_key.removeprefix(REMOVED).rpartition(":")
            found.setdefault(account_id, {})[name] = change
    return tuple(
        OtherFigures(
            account_id,
            _or_none(account_id, {name: change.old for name, change in named.items()}),
            _or_none(account_id, {name: change.new for name, change in named.items()}),
        )
        for account_id, named in found.items()
    )


def _or_none(account_id: str, texts: Mapping[str, str]) -> AccountStatistics | None:
    return _statistics(account_id, texts) if texts.get("as_of") else None


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
    return _or_none(account_id, texts)


def _statistics(account_id: str, texts: Mapping[str, str]) -> AccountStatistics:
    amounts: dict[str, Decimal] = {name: money_from_text(texts.get(name, "")) for name in _AMOUNTS}
    figures = CustomerStatistics(texts.get("customer_no", ""), date.fromisoformat(texts["as_of"]), **amounts)
    pushed_at = datetime.fromisoformat(texts["pushed_at"]) if texts.get("pushed_at") else None
    return AccountStatistics(account_id, texts.get("account_name", ""), figures, texts.get("currency", ""), pushed_at)


def is_of_statistics(change: FieldChange) -> bool:
    """Whether the change is of pushed statistics and not of the account itself."""
    return change.mapping_key.startswith((PREFIX, REMOVED))


def concerns_others(changes: Iterable[FieldChange]) -> bool:
    """Whether figures go from accounts, or come back to them, besides what is written to the record's own."""
    return any(change.mapping_key.startswith(REMOVED) for change in changes)
