"""Opportunities of the local CRM."""

from __future__ import annotations

from collections.abc import Sequence

from app.crm.gateway import OpportunitiesGateway
from app.crm.local.listings import OPPORTUNITY_LIST
from app.crm.local.part import LocalPart
from app.crm.local.related_kinds import OPPORTUNITIES
from app.domain.listing import ListQuery
from app.domain.opportunity import Opportunity
from app.domain.totals import Ranges, Totals


class LocalOpportunities(LocalPart, OpportunitiesGateway):
    """The role of opportunities."""

    def opportunity(self, opportunity_id: str) -> Opportunity:
        with self._database.read() as connection:
            return OPPORTUNITIES.get(connection, opportunity_id)

    def count_opportunities(self, query: ListQuery) -> int:
        with self._database.read() as connection:
            return self._pager(OPPORTUNITY_LIST).count(connection, query)

    def list_opportunities(self, query: ListQuery, start: int, limit: int) -> list[Opportunity]:
        with self._database.read() as connection:
            rows = self._pager(OPPORTUNITY_LIST).rows(connection, query, start, limit)
            return [OPPORTUNITIES.of(row) for row in rows]

    def opportunity_position(self, query: ListQuery, opportunity_id: str) -> int | None:
        with self._database.read() as connection:
            return self._pager(OPPORTUNITY_LIST).position(connection, query, opportunity_id)

    def opportunity_totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        with self._database.read() as connection:
            return self._pager(OPPORTUNITY_LIST).totals(connection, query, ranges, names)

    def save_opportunity(self, opportunity: Opportunity, by: str) -> Opportunity:
        with self._database.write() as connection:
            return OPPORTUNITIES.save(connection, opportunity, by, self._now())
