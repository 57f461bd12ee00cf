from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest

from app.database.engine import Database
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Blocked
from app.domain.errors import ChangedMeanwhile, DeleteCoupled, DeleteRestricted, InvalidRecord, NoNumberLeft
from app.domain.listing import ListQuery
from app.domain.reference import CODE_FIELDS, NumberSeries
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.customers import CustomerService
from app.services.new_company import found_company
from tests.nav.conftest import AT
from tests.nav.ledger_rows import DAY, entry


@pytest.fixture
def company(sqlite_url: str) -> Iterator[NavDatabase]:
    nav = open_nav(Database(sqlite_url))
    found_company(nav, "Test Company")
    yield nav
    nav.close()


@pytest.fixture
def service(company: NavDatabase) -> CustomerService:
    return CustomerService(company, Actor("jo", lambda: DAY, lambda: AT))


def test_a_new_customer_gets_the_next_number(service: CustomerService) -> None:
    first = service.create({**service.new_values(), "name": "First"})
    second = service.create({"name": "Second", "no": " "})
    by_hand = service.create({"name": "By hand", "no": "c00012"})
    third = service.create({"name": "Third"})
    assert [first.no, second.no, by_hand.no, third.no] == ["C00010", "C00011", "C00012", "C00013"]
    assert (first.modified_by, first.modified_at) == ("jo", AT)
    assert service.by_no("c00010") == service.get(first.id) == first


def test_a_refused_customer_uses_no_number_up(service: CustomerService) -> None:
    with pytest.raises(InvalidRecord):
        service.create({"name": ""})
    assert service.create({"name": "First"}).no == "C00010"


def test_a_new_customer_starts_with_the_template(service: CustomerService) -> None:
    customer = service.create({**service.new_values(), "name": "First"})
    assert (customer.payment_terms_code, customer.customer_posting_group) == ("30 DAYS", "DOMESTIC")


def test_a_series_at_its_end_says_so(service: CustomerService, company: NavDatabase) -> None:
    with company.write() as unit:
        unit.setup.put_series(NumberSeries("CUST", "", "C1", "C1", "C1"))
    with pytest.raises(NoNumberLeft):
        service.create({"name": "First"})
    assert service.create({"name": "By hand", "no": "H1"}).no == "H1"


def test_choices_are_there_for_every_code_field(service: CustomerService, company: NavDatabase) -> None:
    with company.write() as unit:
        unit.salespeople.insert(str(uuid4()), {"code": "JT", "name": "Jo"}, "x", AT)
    choices = service.choices()
    assert set(choices) == {*CODE_FIELDS, "salesperson_code"}
    assert [(code.code, code.description) for code in choices["salesperson_code"]] == [("JT", "Jo")]
    assert "GB" in [code.code for code in choices["country_code"]]


def test_two_cards_on_one_customer(service: CustomerService) -> None:
    shown = service.create({"name": "Shown"})
    saved = service.save(shown.id, shown.version, {"name": "Mine"})
    with pytest.raises(ChangedMeanwhile) as caught:
        service.save(shown.id, shown.version, {"city": "Bath"})
    assert caught.value.current == saved
    blocked = service.set_blocked(saved.id, saved.version, Blocked.ALL)
    assert service.get(shown.id) == blocked == replace(saved, blocked=Blocked.ALL, version=blocked.version)


def test_the_list_is_passed_on(service: CustomerService) -> None:
    customers = [service.create({"name": name}) for name in ("B", "A", "C")]
    query = ListQuery("name")
    assert service.count(query) == 3
    assert [row.customer.name for row in service.rows(query, 1, 5)] == ["B", "C"]
    assert service.position(query, customers[2].id) == 2
    assert service.ids(query) == [customers[1].id, customers[0].id, customers[2].id]


def test_deleting_names_what_hangs_on_it(service: CustomerService, company: NavDatabase) -> None:
    coupled, posted, free = (service.create({"name": name}) for name in ("Coupled", "Posted", "Free"))
    with company.write() as unit:
        coupling = Coupling(
            str(uuid4()), "1", CouplingKind.CUSTOMER, coupled.id, str(uuid4()), AT, "x", crm_name="The Account"
        )
        unit.couplings.insert(coupling)
        unit.ledger.insert_entries([entry(posted.id, 1)])
    with pytest.raises(DeleteCoupled) as caught:
        service.delete(coupled.id, coupled.version)
    assert (caught.value.name, caught.value.partner_name, caught.value.coupling_id) == (
        "Coupled",
        "The Account",
        coupling.id,
    )
    with pytest.raises(DeleteRestricted):
        service.delete(posted.id, posted.version)
    service.delete(free.id, free.version)
    assert service.count(ListQuery("no")) == 2
