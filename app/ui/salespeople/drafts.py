"""Text of salespeople that was not saved: offered where the salesperson is shown, typed again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.errors import RecordNotFound
from app.domain.record_change import RecordKind
from app.domain.salesperson import Salesperson
from app.ui.context import Context
from app.ui.drafts.draft import Draft
from app.ui.drafts.offer import DraftOffer
from app.ui.salespeople.card import SalespersonCard


class SalespersonDrafts(QObject):
    """``select`` puts the list on a salesperson, by the code."""

    def __init__(self, context: Context, card: SalespersonCard, select: Callable[[str], object], page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._card = card
        self._select = select
        self._offered = ""
        self._offer = DraftOffer(context.drafts, context.errors, context.windows.show_draft, page)

    def look(self) -> None:
        """Somebody is shown: offer what was typed about them, once as long as one stands there."""
        person = self._card.person
        if person is None or self._card.editing or person.id == self._offered:
            return
        self._offered = person.id
        self._offer.offer(self._context.drafts.of(RecordKind.SALESPERSON, person.id))

    def go_on(self, draft: Draft) -> None:
        """Read the salesperson as it is now, and type the text over it again."""
        service = self._context.services.salespeople

        def read() -> Salesperson | None:
            with suppress(RecordNotFound):
                return None if draft.new else service.get(draft.record_id)
            return None

        def take(now: Salesperson | None) -> None:
            if now is not None:
                self._offered = now.id
                self._select(now.code)
            self._card.take_draft(draft, now)

        self._context.lane.submit(read, take, self._context.errors.show, key="salespeople.draft", owner=self)
