"""How filters are written in the user's language and region."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QLocale

from app.domain.filter_notation import Notation
from app.domain.filter_syntax import FilterField
from app.ui.captions import option_caption
from app.ui.day_words import today_words
from app.ui.translation import translate


def notation_of(locale: QLocale, today: date, fields: Iterable[FilterField]) -> Notation:
    """Numbers and days as the region writes them, words as the program speaks."""
    order, separator = _days(locale)
    options = {option: option_caption(option) for field in fields for option in field.options}
    return Notation(
        decimal=locale.decimalPoint(),
        group=locale.groupSeparator(),
        order=order,
        separator=separator,
        today=today,
        yes=(translate("Filter", "yes"),),
        no=(translate("Filter", "no"),),
        today_words=today_words(),
        work_words=(translate("Filter", "w", "work date, in filters of days"),),
        options=options,
    )


def _days(locale: QLocale) -> tuple[str, str]:
    """In which order day, month and year are written, and what stands between them."""
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    order = "".join(dict.fromkeys(letter for letter in form.lower() if letter in "dmy"))
    separator = next((sign for sign in form if sign in "./-"), "-")
    return (order, separator) if sorted(order) == ["d", "m", "y"] else ("ymd", "-")
