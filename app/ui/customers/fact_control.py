"""Keeps the FactBoxes in step with the customer and with what is saved in CRM."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.case import ACTIVE as CASE_ACTIVE
from app.domain.errors import CoupledRecordDeleted
from app.domain.opportunity import OPEN
from app.domain.quote import ACTIVE as QUOTE_ACTIVE
from app.ui.context import Context
from app.ui.customers.browsing import Browsing
from app.ui.customers.card import CustomerCard
from app.ui.customers.fact_pane import CustomerFactBoxes
from app.ui.customers.facts import CustomerFacts

STATUS = {"opportunities": OPEN, "quotes": QUOTE_ACTIVE, "cases": CASE_ACTIVE}
SHOWN_KEY = "customers/factboxes/shown"


class FactControl(QObject):
    """Fills boxes and the card's badge from what was read; opens what a number links to."""

    def __init__(self, context: Context, browsing: Browsing, boxes: CustomerFactBoxes, card: CustomerCard) -> None:
        super().__init__(boxes)
        self._context = context
        self._browsing = browsing
        self._boxes = boxes
        self._card = card
        self._facts: CustomerFacts | None = None
        boxes.setVisible(context.state.value(SHOWN_KEY, "true") in (True, "true"))
        boxes.followed.connect(self.follow)
        boxes.coupling.cure_wanted.connect(self._cure)
        boxes.coupling.compare_wanted.connect(self._compare)
        browsing.facts_read.connect(self._show)
        browsing.suggestion_read.connect(boxes.show_suggestion)
        context.changes.account_changed.connect(self._account_changed)
        context.changes.related_changed.connect(self._account_changed)

    def toggle(self) -> None:
        """Show or hide the pane."""
        shown = self._boxes.isHidden()
        self._boxes.setVisible(shown)
        self._context.state.setValue(SHOWN_KEY, shown)

    def clear(self) -> None:
        """There is no customer."""
        self._facts = None
        self._boxes.show_nothing(enabled=False)

    def follow(self, kind: str) -> None:
        """Open the list that a number of Dynamics CRM Statistics counts."""
        if self._facts is not None and self._facts.coupling is not None:
            self._context.windows.open_related(kind, self._facts.coupling.coupling.crm_id, STATUS[kind])

    def _compare(self) -> None:
        """Both records side by side."""
        from app.ui.synchronization.actions import synchronize_now

        if self._facts is not None:
            synchronize_now(self._context, [self._facts.customer_id])

    def _cure(self) -> None:
        """The account has vanished."""
        from app.ui.coupling.vanished import ask_about_vanished

        facts = self._facts
        if facts is not None and facts.coupling is not None:
            coupling = facts.coupling.coupling
            error = CoupledRecordDeleted("Customer", coupling.nav_name, coupling.id)
            ask_about_vanished(self._context, error, facts.customer_id)

    def _show(self, facts: CustomerFacts) -> None:
        self._facts = facts
        enabled = self._browsing.integration.enabled
        self._boxes.show_facts(facts, self._context.work_date, enabled=enabled)
        self._card.show_coupled(facts.coupling is not None if enabled and facts.crm_error is None else None)

    def _account_changed(self, account_id: str) -> None:
        if self._facts is None:
            return
        coupling = self._facts.coupling
        if coupling is None or account_id in ("", coupling.coupling.crm_id):
            self._browsing.read_facts(self._facts.customer_id)
