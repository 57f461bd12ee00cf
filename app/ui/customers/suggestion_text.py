"""A suggested account in words: which one, and why it is thought to be the customer's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.coupling.account_text import reasons_text
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.results import Suggestion


def suggestion_text(suggestion: Suggestion) -> str:
    """Name and place on one line, the strongest reasons on the next."""
    account = suggestion.account
    place = f", {account.city}" if account.city else ""
    reasons = reasons_text(suggestion)
    return translate("Suggestion", "Best match: {name}{place}").format(name=account.name, place=place) + (
        f"\n{reasons}" if reasons else ""
    )
