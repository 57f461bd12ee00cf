"""The three kinds of record that hang on an account, and what is different about each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from app.domain import list_fields
from app.domain.case import CASE_FIELDS, CASE_STATES, Case
from app.domain.field import Field
from app.domain.filter_syntax import FilterField
from app.domain.listing import ListQuery
from app.domain.opportunity import OPPORTUNITY_FIELDS, OPPORTUNITY_STATES, Opportunity
from app.domain.quote import QUOTE_FIELDS, QUOTE_STATES, Quote
from app.domain.totals import Ranges, Totals
from app.ui.captions import option_caption
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.related import RelatedService

Related = Opportunity | Quote | Case


@dataclass(frozen=True, slots=True)
class RelatedAccess:
    """The part of the related service for one kind; runs on the lane."""

    count: Callable[[ListQuery], int]
    rows: Callable[[ListQuery, int, int], Sequence[Related]]
    position: Callable[[ListQuery, str], int | None]
    get: Callable[[str], Related]
    save: Callable[[Related], Related]
    totals: Callable[[ListQuery, Ranges, Sequence[str]], dict[str, Totals]]

    def id_of(self, row: Related) -> str:
        """The id of a row's record."""
        return row.id


@dataclass(frozen=True, slots=True)
class RelatedKind:
    """``key`` is "opportunities", "quotes" or "cases"; ``title`` the field that a record is called by; ``order`` how
    the list is sorted at first; ``shown`` the columns one sees at first."""

    key: str
    entity: str
    icon: str
    fields: Sequence[Field]
    filters: Mapping[str, FilterField]
    states: Mapping[str, tuple[str, ...]]
    title: str
    order: ListQuery
    shown: Sequence[str]
    make: Callable[[str, str], Related]
    access: Callable[[RelatedService], RelatedAccess]

    def caption(self) -> str:
        """What the list is called."""
        captions = {
            "opportunities": translate("Related", "Opportunities"),
            "quotes": translate("Related", "Quotes"),
            "cases": translate("Related", "Cases"),
        }
        return captions[self.key]

    def one(self) -> str:
        """What one of them is called."""
        return {
            "opportunities": translate("Related", "Opportunity"),
            "quotes": translate("Related", "Quote"),
            "cases": translate("Related", "Case"),
        }[self.key]

    def nothing(self) -> str:
        """What stands in a list that holds none."""
        texts = {
            "opportunities": translate("Related", "No opportunity fits this view and filter."),
            "quotes": translate("Related", "No quote fits this view and filter."),
            "cases": translate("Related", "No case fits this view and filter."),
        }
        return texts[self.key]

    def none_yet(self) -> str:
        """What an empty list says where there are none at all."""
        texts = {
            "opportunities": translate("Related", "There are no opportunities yet."),
            "quotes": translate("Related", "There are no quotes yet."),
            "cases": translate("Related", "There are no cases yet."),
        }
        return texts[self.key]

    def name_of(self, record: Related) -> str:
        """What the record is called."""
        return str(getattr(record, self.title))

    def status_text(self, status: str) -> str:
        """A status as an option of the view."""
        return option_caption(status)


def _opportunities(service: RelatedService) -> RelatedAccess:
    def save(record: Related) -> Related:
        assert isinstance(record, Opportunity)
        return service.save_opportunity(record)

    return RelatedAccess(
        service.count_opportunities,
        service.opportunities,
        service.opportunity_position,
        service.opportunity,
        save,
        service.opportunity_totals,
    )


def _quotes(service: RelatedService) -> RelatedAccess:
    def save(record: Related) -> Related:
        assert isinstance(record, Quote)
        return service.save_quote(record)

    return RelatedAccess(
        service.count_quotes, service.quotes, service.quote_position, service.quote, save, service.quote_totals
    )


def _cases(service: RelatedService) -> RelatedAccess:
    def save(record: Related) -> Related:
        assert isinstance(record, Case)
        return service.save_case(record)

    def totals(_query: ListQuery, _ranges: Ranges, _names: Sequence[str]) -> dict[str, Totals]:
        return {}  # cases have no amounts

    return RelatedAccess(service.count_cases, service.cases, service.case_position, service.case, save, totals)


OPPORTUNITIES = RelatedKind(
    "opportunities",
    "Opportunity",
    "opportunity",
    OPPORTUNITY_FIELDS,
    list_fields.OPPORTUNITIES,
    OPPORTUNITY_STATES,
    "topic",
    ListQuery("est_close_date", descending=True),
    ("topic", "status", "status_reason", "est_close_date", "est_revenue", "probability", "rating", "account_name"),
    lambda account_id, name: Opportunity(str(uuid4()), "", "", account_id, account_name=name),
    _opportunities,
)
QUOTES = RelatedKind(
    "quotes",
    "Quote",
    "quote",
    QUOTE_FIELDS,
    list_fields.QUOTES,
    QUOTE_STATES,
    "name",
    ListQuery("effective_to", descending=True),
    ("name", "status", "total_amount", "effective_from", "effective_to"),
    lambda account_id, name: Quote(str(uuid4()), "", "", account_id, account_name=name),
    _quotes,
)
CASES = RelatedKind(
    "cases",
    "Case",
    "case",
    CASE_FIELDS,
    list_fields.CASES,
    CASE_STATES,
    "title",
    ListQuery("created_on", descending=True),
    ("title", "case_number", "status", "created_on"),
    lambda account_id, name: Case(str(uuid4()), "", "", account_id, account_name=name),
    _cases,
)
KINDS: Mapping[str, RelatedKind] = {kind.key: kind for kind in (OPPORTUNITIES, QUOTES, CASES)}
