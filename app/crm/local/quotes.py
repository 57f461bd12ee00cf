"""Quotes of the local CRM."""

from __future__ import annotations

from collections.abc import Sequence

from app.crm.gateway import QuotesGateway
from app.crm.local.listings import QUOTE_LIST
from app.crm.local.part import LocalPart
from app.crm.local.related_kinds import QUOTES
from app.domain.listing import ListQuery
from app.domain.quote import Quote
from app.domain.totals import Ranges, Totals


class LocalQuotes(LocalPart, QuotesGateway):
    """The role of quotes."""

    def quote(self, quote_id: str) -> Quote:
        with self._database.read() as connection:
            return QUOTES.get(connection, quote_id)

    def count_quotes(self, query: ListQuery) -> int:
        with self._database.read() as connection:
            return self._pager(QUOTE_LIST).count(connection, query)

    def list_quotes(self, query: ListQuery, start: int, limit: int) -> list[Quote]:
        with self._database.read() as connection:
            return [QUOTES.of(row) for row in self._pager(QUOTE_LIST).rows(connection, query, start, limit)]

    def quote_position(self, query: ListQuery, quote_id: str) -> int | None:
        with self._database.read() as connection:
            return self._pager(QUOTE_LIST).position(connection, query, quote_id)

    def quote_totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        with self._database.read() as connection:
            return self._pager(QUOTE_LIST).totals(connection, query, ranges, names)

    def save_quote(self, quote: Quote, by: str) -> Quote:
        with self._database.write() as connection:
            return QUOTES.save(connection, quote, by, self._now())
