"""Text of customers that was not saved, on the page Customers: offered where the customer is shown, typed again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.customer import Customer
from app.domain.errors import RecordNotFound
from app.domain.record_change import RecordKind
from app.ui.context import Context
from app.ui.customers.card import CustomerCard
from app.ui.drafts.draft import Draft
from app.ui.drafts.offer import DraftOffer


class CustomerDrafts(QObject):
    """``select`` puts the list on a customer."""

    def __init__(self, context: Context, card: CustomerCard, select: Callable[[str], object], page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._card = card
        self._select = select
        self._offered = ""
        self._offer = DraftOffer(context.drafts, context.errors, context.windows.show_draft, page)

    def offer(self, customer: Customer) -> None:
        """The customer is shown now; the same one is not told of again and again."""
        again, self._offered = self._offered == customer.id, customer.id
        if not again:
            self._offer.offer(self._context.drafts.of(RecordKind.CUSTOMER, customer.id))

    def go_on(self, draft: Draft) -> None:
        """Read the customer as it is now, and type the text over it again."""
        customers = self._context.services.customers

        def read() -> Customer | None:
            with suppress(RecordNotFound):
                return None if draft.new else customers.get(draft.record_id)
            return None

        def take(now: Customer | None) -> None:
            self._card.take_draft(draft, now)
            if now is not None:
                self._offered = now.id
                self._select(now.id)

        self._context.lane.submit(read, take, self._context.errors.show, key="customers.card", owner=self)
