"""Which page of the guide tells of the control that has the keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.ui.help import field_pages

HELP_PROPERTY = "helpTopic"
"""A widget that bears it ("lists#Filter row") has a topic of its own."""

FIELDS: Mapping[str, str] = {
    "CustomerCard": field_pages.CUSTOMER,
    "AccountForm": field_pages.ACCOUNT,
    "AccountWindow": field_pages.ACCOUNT,
}
"""Class of a window or part with fields -> the page that lists them."""
RELATED_FIELDS: Mapping[str, str] = {
    "opportunities": field_pages.OPPORTUNITY,
    "quotes": field_pages.QUOTE,
    "cases": field_pages.CASE,
}

PAGES: Mapping[str, str] = {
    "customers": "customers",
    "salespeople": "salespeople",
    "accounts": "accounts",
    "opportunities": "opportunities-quotes-cases",
    "quotes": "opportunities-quotes-cases",
    "cases": "opportunities-quotes-cases",
    "users": "salespeople",
    "inbox": "inbox",
    "log": "log-and-undo",
    "connection": "connection-setup",
}
"""Key of a page of the main window -> its page of the guide."""

PARTS: Mapping[str, str] = {
    "ListView": "lists",
    "SearchBox": "search#Search",
    "MessageBar": "messages",
    "NavigationPane": "main-window#Navigation pane",
    "Ribbon": "main-window#Ribbon",
    "StartPage": "first-start",
    "FactBox": "customers#FactBoxes",
    "CustomerFactBoxes": "customers#FactBoxes",
    "CouplingDialog": "coupling",
    "AccountLookup": "coupling#Account",
    "MatchingWindow": "match-based-coupling",
    "CouplingPreview": "match-based-coupling#Preview",
    "SynchronizeDialog": "synchronize-now",
    "SynchronizeManyDialog": "synchronize-several",
    "UndoDialog": "log-and-undo#Undo",
    "CheckWindow": "check-database",
    "FieldMappingWindow": "field-mapping",
    "EffectSheet": "field-mapping#What This Would Mean",
    "ImportWizard": "import",
    "StatisticsWindow": "statistics",
    "LedgerWindow": "statistics#Ledger entries",
    "CustomizeFactBoxes": "customers#FactBoxes",
    "UserCouplingDialog": "salespeople#Coupling",
    "UserSalespersonDialog": "salespeople#Coupling",
    "AccountWindow": "accounts#The account in Dynamics CRM",
    "RelatedWindow": "opportunities-quotes-cases",
    "WaysSheet": "deleting",
    "VanishedDialog": "deleting#A partner that has vanished",
    "RestoreDialog": "deleting#A partner that has vanished",
    "DeletedMeanwhile": "cards#Somebody else was faster",
    "ConflictDialog": "cards#Somebody else was faster",
    "ShortcutsWindow": "keys",
}
"""Class of a window or of a part of one -> its page of the guide, and a heading on it."""

FIRST = "README"


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of the guide and, perhaps, a heading or a field on it."""

    page: str
    place: str = ""

    @classmethod
    def of(cls, text: str) -> Topic:
        """As the tables above are written."""
        page, _, place = text.partition("#")
        return cls(page, place)


def topic_of(widget: QWidget | None) -> Topic:
    """The topic of the nearest part that has one; a field's own line where it stands in a form of known fields."""
    name = "" if widget is None else widget.accessibleName()
    at: QWidget | None = widget
    while at is not None:
        found = _own(at, name)
        if found is not None:
            return found
        at = at.parentWidget()
    return Topic(FIRST)


def _own(widget: QWidget, field: str) -> Topic | None:
    asked = widget.property(HELP_PROPERTY)
    if asked:
        return Topic.of(str(asked))
    kinds = [kind.__name__ for kind in type(widget).__mro__]
    key = getattr(widget, "key", "")
    for kind in kinds:
        if kind in FIELDS and field:
            return Topic(FIELDS[kind], field)
        if kind in PARTS:
            return Topic.of(PARTS[kind])
        if kind == "Page" and key in PAGES:
            return Topic(PAGES[key])
    return None
