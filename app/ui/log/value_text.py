"""The values of the log as the locale writes them."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from app.domain.field import money_from_text
from app.domain.field_mapping import Side
from app.ui.crm_options import crm_option_text
from app.ui.translation import translate
from app.ui.widgets.money_edit import format_money


def side_text(side: Side) -> str:
    """The system that holds a value."""
    return translate("Log", "Dynamics NAV") if side is Side.NAV else translate("Log", "Dynamics CRM")


def side_short(side: Side) -> str:
    """The same where there is little room."""
    return translate("Log", "NAV") if side is Side.NAV else translate("Log", "CRM")


def blank_text() -> str:
    """What stands for a value that is blank."""
    return translate("Log", "(blank)")


def value_text(key: str, value: str, locale: QLocale) -> str:
    """A canonical value of the field ``key``; what has no other form stands letter for letter, blank stays blank."""
    if not value:
        return ""
    name = re.split(r"[.:]", key)[-1]  # figures that were pushed have the name of the figure at the end
    if name.endswith("_lcy"):
        return format_money(money_from_text(value), locale)
    if name == "as_of":
        return locale.toString(QDate.fromString(value, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)
    if name == "pushed_at":
        here = QDateTime.fromString(value, Qt.DateFormat.ISODateWithMs).toLocalTime()
        return locale.toString(here, QLocale.FormatType.ShortFormat)
    return crm_option_text(key, value)
