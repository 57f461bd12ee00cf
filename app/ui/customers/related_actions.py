"""Navigate > Dynamics CRM Statistics: the lists behind the numbers of the FactBox, for the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.customers.facts import CustomerFacts
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Tab

RELATED = "related"


class RelatedActions(QObject):
    """Opportunities, Quotes, Cases of the account that the customer is coupled to. ``follow`` opens one of the lists:
    "opportunities", "quotes" or "cases"."""

    def __init__(self, follow: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self.actions = {
            "opportunities": make_action(self, self.tr("&Opportunities"), "opportunity", "Ctrl+1"),
            "quotes": make_action(self, self.tr("&Quotes"), "quote", "Ctrl+2"),
            "cases": make_action(self, self.tr("Cas&es"), "case", "Ctrl+3"),
        }
        for kind, action in self.actions.items():
            action.triggered.connect(lambda _checked=False, kind=kind: follow(kind))
        self.show_facts(None)

    def group(self) -> ActionGroup:
        """The group of the ribbon."""
        every = list(self.actions.values())
        return ActionGroup(Tab.NAVIGATE, RELATED, self.tr("Dynamics CRM Statistics"), every, every)

    def show_facts(self, facts: CustomerFacts | None) -> None:
        """Enable them for a coupled customer; the others are told why not."""
        known = facts is not None and facts.pipeline is not None
        reason = "" if known else self.tr("The customer is not coupled to an account in Dynamics CRM.")
        for action in self.actions.values():
            action.setEnabled(known)
            action.setToolTip(reason or action.iconText())
            action.setStatusTip(reason)
