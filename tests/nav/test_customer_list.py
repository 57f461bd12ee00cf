from __future__ import annotations

from dataclasses import fields
from datetime import timedelta
from decimal import Decimal
from random import Random
from uuid import uuid4

import pytest

from app.domain import list_fields
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Blocked, Customer, CustomerRow
from app.domain.errors import FilterNotUnderstood
from app.domain.filter_match import matches
from app.domain.filter_parser import parse
from app.domain.folding import fold
from app.domain.listing import Expression, Filter, ListQuery
from app.domain.totals import totals_of
from app.nav.customer_bulk import NewCustomer
from app.nav.unit_of_work import NavDatabase
from tests.nav.conftest import AT, BY, added
from tests.nav.ledger_rows import random_entry

SEED = 77
CUSTOMERS = 60
SORTS = [*(field.name for field in fields(Customer) if field.name not in ("id", "version")), "balance_lcy", "coupled"]
FOLDED = ("name", "city", "contact")
CITIES = ("Århus", "aarhus", "Zürich", "ZURICH", "")


@pytest.fixture
def rows(nav: NavDatabase) -> list[CustomerRow]:
    """The rows of a list, in the order of their internal numbers."""
    print(f"seed {SEED}")
    random = Random(SEED)
    new = [
        NewCustomer(
            str(uuid4()),
            {
                "no": f"N{number:03d}",
                "name": f"{random.choice(['Acme', 'ÄHRE', 'äpfel', 'Zoo'])} {number % 7}",
                "city": random.choice(CITIES),
                "contact": random.choice(["Jo", "jo", ""]),
                "phone_no": random.choice(["", "1", "2"]),
                "salesperson_code": random.choice(["", "JT", "OF"]),
                "country_code": random.choice(["", "GB", "DE"]),
                "credit_limit_lcy": Decimal(random.randint(0, 5)),
                "blocked": random.choice(list(Blocked)),
            },
        )
        for number in range(CUSTOMERS)
    ]
    with nav.write() as unit:
        unit.customers.insert_many(new, BY, AT)
        ids = [entry.customer_id for entry in new]
        entries = [random_entry(random, random.choice(ids[:50]), number) for number in range(1, 200)]
        unit.ledger.insert_entries(entries)
        coupled = ids[::3]
        for customer_id in coupled:
            unit.couplings.insert(
                Coupling(str(uuid4()), "1", CouplingKind.CUSTOMER, customer_id, str(uuid4()), AT, BY, nav_no="x")
            )
        ended = unit.couplings.of_nav(CouplingKind.CUSTOMER, coupled.pop())
        assert ended is not None
        unit.couplings.end(ended.id, BY, AT)
        customers = unit.customers.many(ids)
    return [
        CustomerRow(
            customers[key],
            sum((entry.amount_lcy for entry in entries if entry.customer_id == key), Decimal("0.00")),
            key in coupled,
        )
        for key in ids
    ]


def value(row: CustomerRow, sort: str) -> object:
    if sort == "balance_lcy":
        return row.balance_lcy
    if sort == "coupled":
        return row.coupled
    found = getattr(row.customer, sort)
    return fold(found) if sort in FOLDED else found


@pytest.mark.parametrize("descending", [False, True])
def test_every_column_sorts(nav: NavDatabase, rows: list[CustomerRow], descending: bool) -> None:
    for sort in SORTS:
        expected = sorted(rows, key=lambda row: value(row, sort), reverse=False)  # type: ignore[arg-type, return-value]
        if descending:
            expected.reverse()
        with nav.read() as unit:
            query = ListQuery(sort, descending)
            found = unit.customers.rows(query, 0, 1_000)
            assert found == expected, sort
            assert unit.customers.rows(query, 40, 7) == expected[40:47], sort
            assert unit.customers.ids(query) == [row.customer.id for row in expected]
            assert unit.customers.position(query, expected[13].customer.id) == 13


@pytest.mark.parametrize(
    ("entry", "holds"),
    [
        (Filter("coupled", True), lambda row: row.coupled),
        (Filter("coupled", False), lambda row: not row.coupled),
        (Filter("blocked", "Ship"), lambda row: row.customer.blocked is Blocked.SHIP),
        (Filter("blocked", True), lambda row: row.customer.blocked is not Blocked.NOTHING),
        (Filter("blocked", False), lambda row: row.customer.blocked is Blocked.NOTHING),
        (Filter("salesperson_code", "JT"), lambda row: row.customer.salesperson_code == "JT"),
        (Filter("country_code", ""), lambda row: not row.customer.country_code),
        (Filter("currency_code", "EUR"), lambda row: False),
    ],
)
def test_filters_hold(nav: NavDatabase, rows: list[CustomerRow], entry: Filter, holds: object) -> None:
    assert callable(holds)
    query = ListQuery("no", search="", filters=(entry,))
    expected = [row for row in rows if holds(row)]
    with nav.read() as unit:
        assert unit.customers.rows(query, 0, 100) == expected
        assert unit.customers.count(query) == len(expected)
        outside = next(row for row in rows if not holds(row))
        assert unit.customers.position(query, outside.customer.id) is None


def test_search_finds_words_in_any_searched_field(nav: NavDatabase) -> None:
    values = {
        "name": "Müller & Söhne",
        "city": "Köln",
        "post_code": "50667",
        "contact": "Frau Groß",
        "phone_no": "+49 221 555",
        "email": "info@mueller.example",
    }
    with nav.write() as unit:
        wanted = added(unit, "D100", **values)
        added(unit, "D200", name="Other", address="Müller street")
    found = ["müller", "SÖHNE köln", "50667", "gross", "221", "@mueller", "d100", "kö 50667 frau", "Ｋöln"]
    missed = ["müller bonn", "%", "_", '"', "\0", "\ud800", "street", "ö"]
    with nav.read() as unit:
        for search in found:
            rows = unit.customers.rows(ListQuery("name", search=search), 0, 10)
            assert [row.customer for row in rows] == [wanted], search
        for search in missed:
            assert unit.customers.count(ListQuery("name", search=search)) == 0, search


def test_a_list_follows_what_is_written(nav: NavDatabase, rows: list[CustomerRow]) -> None:
    query = ListQuery("name", search="acme")
    with nav.read() as unit:
        before = unit.customers.count(query)
    with nav.write() as unit:
        first = added(unit, "X", name="Acme new")
        renamed = next(row.customer for row in rows if "Acme" in row.customer.name)
        unit.customers.update(renamed.id, renamed.version, {"name": "Else"}, BY, AT + timedelta(seconds=1))
    with nav.read() as unit:
        assert unit.customers.count(query) == before
        assert unit.customers.position(query, first.id) is not None
        assert unit.customers.position(query, renamed.id) is None
    with nav.write() as unit:
        unit.customers.delete(first.id, first.version)
    with nav.read() as unit:
        assert unit.customers.count(query) == before - 1


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("no", "N010..N020|n001"),
        ("name", "@ä*|Acme*"),
        ("city", "a..b&<>''"),
        ("contact", "@JO"),
        ("phone_no", "1|2"),
        ("credit_limit_lcy", ">=2&<4"),
        ("blocked", "Ship|All"),
        ("balance_lcy", "<0"),
        ("coupled", "yes"),
        ("modified_by", BY),
        ("modified_at", AT.astimezone().date().isoformat()),
        ("differences", "0"),
        ("salesperson_code", "<>''"),
        ("email", "''"),
    ],
)
def test_expressions_hold(nav: NavDatabase, rows: list[CustomerRow], field: str, text: str) -> None:
    condition = parse(text, list_fields.CUSTOMERS[field])
    assert condition is not None

    def holds(row: CustomerRow) -> bool:
        found = value(row, field) if field in ("balance_lcy", "coupled") else getattr(row.customer, field, 0)
        return matches(condition, found, list_fields.CUSTOMERS[field])

    expected = [row for row in rows if holds(row)]
    assert expected
    for sort in ("no", "balance_lcy"):
        query = ListQuery(sort).expressed(Expression(field, text))
        with nav.read() as unit:
            assert sorted(unit.customers.ids(query)) == sorted(row.customer.id for row in expected)
            assert unit.customers.count(query) == len(expected)
            assert len(unit.customers.rows(query, 0, 1_000)) == len(expected)
            first = unit.customers.ids(query)[0]
            assert unit.customers.position(query, first) == 0


def test_every_field_takes_an_expression(nav: NavDatabase, rows: list[CustomerRow]) -> None:
    with nav.read() as unit:
        for name in list_fields.CUSTOMERS:
            blank, filled = (ListQuery("no").expressed(Expression(name, text)) for text in ("''", "<>''"))
            assert unit.customers.count(blank) + unit.customers.count(filled) == len(rows), name


def test_a_filter_that_is_none_is_refused(nav: NavDatabase, rows: list[CustomerRow]) -> None:
    with nav.read() as unit, pytest.raises(FilterNotUnderstood):
        unit.customers.rows(ListQuery("no").expressed(Expression("balance_lcy", "much")), 0, 10)


def test_totals_of_stretches(nav: NavDatabase, rows: list[CustomerRow]) -> None:
    ranges, names = [(0, 3), (10, 30)], ("balance_lcy", "credit_limit_lcy")
    for sort in ("no", "balance_lcy"):
        query = ListQuery(sort, True).filtered(Filter("blocked", False))
        with nav.read() as unit:
            listed = unit.customers.rows(query, 0, 1_000)
            chosen = [row for first, last in ranges for row in listed[first : last + 1]]
            assert unit.customers.totals(query, ranges, names) == {
                "balance_lcy": totals_of(row.balance_lcy for row in chosen),
                "credit_limit_lcy": totals_of(row.customer.credit_limit_lcy for row in chosen),
            }
