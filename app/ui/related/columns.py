"""The columns of the lists of opportunities, quotes and cases."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain.field import Field, Kind
from app.ui.captions import field_caption, option_caption
from app.ui.related.kinds import RelatedKind
from app.ui.translation import translate
from app.ui.widgets.list_column import Column
from app.ui.widgets.list_column import Kind as ColumnKind

WIDTHS = {
    "topic": 230,
    "name": 260,
    "title": 260,
    "account_name": 210,
    "status": 86,
    "status_reason": 124,
    "rating": 80,
    "probability": 112,
    "est_close_date": 142,
    "est_revenue": 136,
    "total_amount": 136,
    "effective_from": 142,
    "effective_to": 130,
    "case_number": 130,
    "created_on": 140,
}
COLUMN_KINDS: dict[Kind, ColumnKind] = {
    Kind.MONEY: "money",
    Kind.DATE: "date",
    Kind.NUMBER: "number",
    Kind.CODE: "code",
}


def related_columns(kind: RelatedKind, *, of_one_account: bool) -> list[Column]:
    """Those shown at first in their order, the others behind them. The account is hidden where it is always the
    same, else always shown."""
    known = {
        field.name: _column(field, field.name in kind.shown) for field in kind.fields if field.name != "account_id"
    }
    known["account_name"] = Column(
        "account_name",
        translate("Related", "Account Name"),
        _value("account_name"),
        width=WIDTHS["account_name"],
        shown=not of_one_account,
    )
    if kind.key == "cases":
        caption = translate("Related", "Created On")
        known["created_on"] = Column("created_on", caption, _value("created_on"), "time", WIDTHS["created_on"])
    first = [known.pop(name) for name in kind.shown]
    return [*first, *known.values()]


def _column(field: Field, shown: bool) -> Column:
    kind = COLUMN_KINDS.get(field.kind, "text")
    value = _option(field.name) if field.kind is Kind.OPTION else _value(field.name)
    return Column(field.name, field_caption(field.caption), value, kind, WIDTHS.get(field.name, 150), shown=shown)


def _option(name: str) -> Callable[[Any], object]:
    return lambda row: option_caption(getattr(row, name))


def _value(name: str) -> Callable[[Any], object]:
    return lambda row: getattr(row, name)
