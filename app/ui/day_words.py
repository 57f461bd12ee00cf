"""What one types for a day without writing it."""

from __future__ import annotations

from app.ui.translation import translate


def today_words() -> tuple[str, ...]:
    """Today in the language of the program, short and long, in fields and in filters."""
    return translate("Filter", "t", "today, in filters of days"), translate("Filter", "today")
