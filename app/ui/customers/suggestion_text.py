"""A suggested account in words: which one, and why it is thought to be the customer's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.services.results import Suggestion

MOST_REASONS = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("Suggestion", text)


def reason_text(reason: str) -> str:
    """The word for a reason's key."""
    words = {
        "same_name": _tr("same name"),
        "like_name": _tr("similar name"),
        "same_email_domain": _tr("same e-mail domain"),
        "same_phone": _tr("same phone number"),
        "same_post_code": _tr("same post code"),
        "same_city": _tr("same city"),
        "same_street": _tr("same street"),
    }
    return words.get(reason, reason)


def suggestion_text(suggestion: Suggestion) -> str:
    """Name and place on one line, the strongest reasons on the next."""
    account = suggestion.account
    place = f", {account.city}" if account.city else ""
    reasons = ", ".join(reason_text(reason) for reason in suggestion.reasons[:MOST_REASONS])
    return _tr("Best match: {name}{place}").format(name=account.name, place=place) + (f"\n{reasons}" if reasons else "")
