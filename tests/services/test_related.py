"""Opportunities, quotes and cases through their service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.crm.local.gateway import LocalGateway
from app.crm.local.schema import open_crm
from app.database.engine import Database
from app.domain.case import Case
from app.domain.errors import ChangedMeanwhile
from app.domain.listing import Filter, ListQuery
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.services.actor import Actor
from app.services.related import RelatedService
from tests.crm.records import an_account, new_id


@pytest.fixture
def crm(sqlite_url: str) -> Iterator[LocalGateway]:
    database = Database(sqlite_url)
    yield open_crm(database)
    database.close()


@pytest.fixture
def service(crm: LocalGateway) -> RelatedService:
    return RelatedService(crm, Actor("kim", lambda: date(2026, 3, 2), lambda: datetime(2026, 3, 2, tzinfo=UTC)))


def test_each_kind_is_saved_read_and_listed(service: RelatedService, crm: LocalGateway) -> None:
    account, other = an_account(crm, "Mine"), an_account(crm, "Other")
    query = ListQuery("account_name").filtered(Filter("account_id", account.id))
    (_, opportunity), (_, quote), (_, case) = (
        [service.save_opportunity(Opportunity(new_id(), "", "Deal", of.id)) for of in (other, account)],
        [service.save_quote(Quote(new_id(), "", "Offer", of.id, "Q1", "Active")) for of in (other, account)],
        [service.save_case(Case(new_id(), "", "Question", of.id)) for of in (other, account)],
    )
    assert (service.count_opportunities(query), service.opportunities(query, 0, 9)) == (1, [opportunity])
    assert (service.count_quotes(query), service.quotes(query, 0, 9)) == (1, [quote])
    assert (service.count_cases(query), service.cases(query, 0, 9)) == (1, [case])
    assert service.opportunity(opportunity.id) == opportunity
    assert service.quote(quote.id) == quote
    assert service.case(case.id) == case
    pipeline = service.pipeline(account.id)
    assert (pipeline.opportunities, pipeline.quotes, pipeline.cases) == (1, 1, 1)


def test_a_second_save_is_told_what_is_there(service: RelatedService, crm: LocalGateway) -> None:
    seen = service.save_opportunity(Opportunity(new_id(), "", "Deal", an_account(crm).id))
    theirs = service.save_opportunity(replace(seen, topic="Theirs"))
    with pytest.raises(ChangedMeanwhile) as caught:
        service.save_opportunity(replace(seen, topic="Mine"))
    assert caught.value.current == theirs
