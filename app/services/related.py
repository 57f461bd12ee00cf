"""Opportunities, quotes and cases as the windows use them: lists and forms, kept by CRM alone."""

from __future__ import annotations

from collections.abc import Sequence

from app.crm.gateway import CrmGateway
from app.domain.case import Case
from app.domain.listing import ListQuery
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.domain.statistics import AccountPipeline
from app.domain.totals import Ranges, Totals
from app.services.actor import Actor


class RelatedService:
    """Lists take the filters ``account_id`` and ``status``, any field to sort by, and ``account_name``.

    A record with a blank version is created under its id, which the caller makes; else it is saved while it has that
    version. Saving raises ``InvalidRecord``, ``ChangedMeanwhile`` with the record as it is now, ``RecordNotFound``.
    """

    def __init__(self, crm: CrmGateway, actor: Actor) -> None:
        self._crm = crm
        self._actor = actor

    def count_opportunities(self, query: ListQuery) -> int:
        """How many the query holds."""
        return self._crm.count_opportunities(query)

    def opportunities(self, query: ListQuery, start: int, limit: int) -> list[Opportunity]:
        """Rows ``start`` to ``start + limit``."""
        return self._crm.list_opportunities(query, start, limit)

    def opportunity_position(self, query: ListQuery, opportunity_id: str) -> int | None:
        """At which row of the query it stands; ``None`` when it is not in it."""
        return self._crm.opportunity_position(query, opportunity_id)

    def opportunity_totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        """The totals of "est_revenue" over stretches (first and last row of each) of the query."""
        return self._crm.opportunity_totals(query, ranges, names)

    def opportunity(self, opportunity_id: str) -> Opportunity:
        """One opportunity. Raises ``RecordNotFound``."""
        return self._crm.opportunity(opportunity_id)

    def save_opportunity(self, opportunity: Opportunity) -> Opportunity:
        """Creates or saves it."""
        return self._crm.save_opportunity(opportunity, self._actor.user)

    def count_quotes(self, query: ListQuery) -> int:
        """How many the query holds."""
        return self._crm.count_quotes(query)

    def quotes(self, query: ListQuery, start: int, limit: int) -> list[Quote]:
        """Rows ``start`` to ``start + limit``."""
        return self._crm.list_quotes(query, start, limit)

    def quote_position(self, query: ListQuery, quote_id: str) -> int | None:
        """At which row of the query it stands; ``None`` when it is not in it."""
        return self._crm.quote_position(query, quote_id)

    def quote_totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        """The totals of "total_amount" over stretches (first and last row of each) of the query."""
        return self._crm.quote_totals(query, ranges, names)

    def quote(self, quote_id: str) -> Quote:
        """One quote. Raises ``RecordNotFound``."""
        return self._crm.quote(quote_id)

    def save_quote(self, quote: Quote) -> Quote:
        """Creates or saves it."""
        return self._crm.save_quote(quote, self._actor.user)

    def count_cases(self, query: ListQuery) -> int:
        """How many the query holds."""
        return self._crm.count_cases(query)

    def cases(self, query: ListQuery, start: int, limit: int) -> list[Case]:
        """Rows ``start`` to ``start + limit``."""
        return self._crm.list_cases(query, start, limit)

    def case_position(self, query: ListQuery, case_id: str) -> int | None:
        """At which row of the query it stands; ``None`` when it is not in it."""
        return self._crm.case_position(query, case_id)

    def case(self, case_id: str) -> Case:
        """One case. Raises ``RecordNotFound``."""
        return self._crm.case(case_id)

    def save_case(self, case: Case) -> Case:
        """Creates or saves it."""
        return self._crm.save_case(case, self._actor.user)

    def pipeline(self, account_id: str) -> AccountPipeline:
        """What is open on the account."""
        return self._crm.pipeline(account_id)
