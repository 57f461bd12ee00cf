"""The pages of the main window over the opportunities, quotes and cases of all accounts."""

from __future__ import annotations

from app.ui.context import Context
from app.ui.related.actions import new_record, open_record
from app.ui.related.kinds import CASES, OPPORTUNITIES, QUOTES
from app.ui.related.page import RelatedPage


class OpportunitiesPage(RelatedPage):
    """All opportunities."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, OPPORTUNITIES, "", "", open_record, new_record)


class QuotesPage(RelatedPage):
    """All quotes."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, QUOTES, "", "", open_record, new_record)


class CasesPage(RelatedPage):
    """All cases."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, CASES, "", "", open_record, new_record)
