"""One column of a list, and how its values are written in the user's language and region."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTimeZone
from PySide6.QtGui import QIcon

from app.ui.translation import translate
from app.ui.widgets.money_edit import format_money

Kind = Literal["text", "code", "money", "date", "time", "yes_no", "number"]
RIGHT_ALIGNED = ("money", "number")


@dataclass(frozen=True, slots=True)
class Column:
    """``key`` is what the list is sorted by, ``value`` takes it out of a row.

    Values by kind: text and code ``str``, money ``Decimal``, date ``date``, time aware ``datetime``, yes_no ``bool``,
    number ``int``; ``None`` is blank. ``width`` is in pixels, ``shown`` whether one sees the column at first. ``hint``
    says of a row what the cell means, as tool tip and to screen readers; blank: nothing more.
    """

    key: str
    caption: str
    value: Callable[[Any], object]
    kind: Kind = "text"
    width: int = 140
    decoration: Callable[[Any], QIcon | None] | None = None
    shown: bool = True
    sortable: bool = True
    tip: str = ""
    hint: Callable[[Any], str] | None = None

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Numbers stand under one another."""
        side = Qt.AlignmentFlag.AlignRight if self.kind in RIGHT_ALIGNED else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


def written(value: object, locale: QLocale) -> str:
    """A value as people read it there: amounts grouped with two decimals, short dates, local times, Yes and No."""
    if value is None:
        return ""
    if isinstance(value, bool):
        yes, no = translate("Column", "Yes"), translate("Column", "No")
        return yes if value else no
    if isinstance(value, Decimal):
        return format_money(value, locale)
    if isinstance(value, int):
        return locale.toString(value)
    if isinstance(value, datetime):
        moment = QDateTime.fromMSecsSinceEpoch(int(value.timestamp() * 1000), QTimeZone.systemTimeZone())
        return locale.toString(moment, QLocale.FormatType.ShortFormat)
    if isinstance(value, date):
        return locale.toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)
    return str(value)
