"""Which page of the guide tells of the control that has the keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.help import field_pages

HELP_PROPERTY = "helpTopic"
"""A widget that bears it ("lists#Filter row") has a topic of its own."""

FIELDS: Mapping[str, str] = {
    "Customer": field_pages.CUSTOMER,
    "Salesperson": field_pages.SALESPERSON,
    "Account": field_pages.ACCOUNT,
    "Opportunity": field_pages.OPPORTUNITY,
    "Quote": field_pages.QUOTE,
    "Case": field_pages.CASE,
}
"""What a form's ``entity`` is -> the page that lists its fields."""

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
    # the main window, and what every window has
    "StartPage": "first-start",
    "FirstStart": "first-start",
    "SharedForm": "first-start#A shared database",
    "NavigationPane": "main-window#Navigation pane",
    "Ribbon": "main-window#Ribbon",
    "StatusBar": "main-window#Status bar",
    "SearchBox": "search#Search",
    "ShortcutsWindow": "keys",
    "MessageBar": "messages",
    "MessagesButton": "messages#All messages",
    "MessagesWindow": "messages#All messages",
    "ProgressPanel": "messages#Progress",
    "ProgressWindow": "messages#Progress",
    "AboutWindow": "install#About Tandem",
    "LicencesWindow": "install#About Tandem",
    "RegisterLinksSheet": "links#Register links",
    # lists
    "ListView": "lists",
    "FilterBox": "lists#Find",
    "FilterEdit": "lists#Filter row",
    "FilterLine": "lists#Filter row",
    "ViewPicker": "lists#Views",
    "ViewSheet": "lists#Views",
    "ColumnChooser": "lists#Columns",
    "SelectionTotals": "lists#Totals",
    # cards
    "CustomerCard": "cards",
    "SalespersonCard": "cards",
    "HistoryWindow": "cards#History",
    "DeletedRecordsWindow": "cards#Deleted records",
    "PreviewSheet": "cards#Print",
    "UnsavedTextSheet": "cards#Nothing typed is lost",
    "DeletedMeanwhile": "cards#Somebody else was faster",
    "ConflictDialog": "cards#Somebody else was faster",
    # customers and accounts
    "FactBox": "customers#FactBoxes",
    "CustomerFactBoxes": "customers#FactBoxes",
    "CustomizeFactBoxes": "customers#FactBoxes",
    "SalespersonSheet": "customers#Several customers",
    "CouplingDialog": "coupling",
    "AccountLookup": "coupling#Account",
    "MatchingWindow": "match-based-coupling",
    "CouplingPreview": "match-based-coupling#Preview",
    "SynchronizeDialog": "synchronize-now",
    "SynchronizeManyDialog": "synchronize-several",
    "SummaryWindow": "synchronize-several#Afterwards",
    "StatisticsWindow": "statistics",
    "StatisticsQuickView": "statistics#Update Account Statistics",
    "LedgerWindow": "statistics#Ledger entries",
    "UserCouplingDialog": "salespeople#Coupling",
    "UserSalespersonDialog": "salespeople#Coupling",
    "WaitingList": "salespeople#Waiting customers",
    "ChoiceSheet": "salespeople",
    "AccountWindow": "accounts#The account in Dynamics CRM",
    "RelatedWindow": "opportunities-quotes-cases",
    "WaysSheet": "deleting",
    "VanishedDialog": "deleting#A partner that has vanished",
    "RestoreDialog": "deleting#A partner that has vanished",
    "UndoDialog": "log-and-undo#Undo",
    # files
    "ImportWizard": "import",
    "UpdateFrame": "update-from-file",
    "UpdateFileStep": "update-from-file#File",
    "UpdateColumnsStep": "update-from-file#Columns",
    "ChangesStep": "update-from-file#Changes",
    "UpdateList": "update-from-file#Changes",
    "UpdateResultStep": "update-from-file#Done",
    "UpdateUndoSheet": "update-from-file#Undo",
    "ExportWindow": "export-changes",
    "ExportChangesPane": "export-changes#Changes",
    "ExportEarlierPane": "export-changes#Earlier exports",
    # setup
    "CheckWindow": "check-database",
    "FieldMappingWindow": "field-mapping",
    "FieldsPane": "field-mapping#Fields",
    "ConversionPane": "field-mapping#Conversion tables",
    "EffectSheet": "field-mapping#What This Would Mean",
}
"""Class of a window or of a part of one -> its page of the guide, and a heading on it in English."""
GENERAL = "ListView"
"""It stands in many windows: one with a topic of its own tells more than this part."""

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


def part_of(widget: QWidget) -> str:
    """The entry of ``PARTS`` for the class of the widget; blank for none."""
    return next((PARTS[kind.__name__] for kind in type(widget).__mro__ if kind.__name__ in PARTS), "")


def _own(widget: QWidget, field: str) -> Topic | None:
    asked = widget.property(HELP_PROPERTY)
    if asked:
        return Topic.of(str(asked))
    entity = getattr(widget, "entity", "")
    if field and entity in FIELDS:
        return Topic(FIELDS[entity], field)
    text = part_of(widget)
    if text == PARTS[GENERAL] and part_of(widget.window()):
        return None
    text = (_shown_part(widget) if widget.isWindow() else "") or text
    if text:
        return Topic.of(text)
    key = getattr(getattr(widget, "page", widget), "key", "")  # of a window its page's
    return Topic(PAGES[key]) if isinstance(key, str) and key in PAGES else None


def _shown_part(window: QWidget) -> str:
    """Of a window that turns pages: the one that is shown."""
    shown = [stack.currentWidget() for stack in window.findChildren(QStackedWidget)]
    return next((part_of(each) for each in shown if each is not None and part_of(each)), "")
