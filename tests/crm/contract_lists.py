"""The contract for the lists: every order, search words, filters, positions, pages."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.crm.gateway import CrmGateway
from app.domain.account import Account, is_in_mapping
from app.domain.case import CASE_STATES, Case
from app.domain.errors import FilterNotUnderstood
from app.domain.filter_match import matches
from app.domain.filter_parser import parse
from app.domain.folding import fold
from app.domain.list_fields import ACCOUNTS_OF_CRM, CASES, OPPORTUNITIES, QUOTES
from app.domain.listing import Expression, Filter, ListQuery
from app.domain.opportunity import OPPORTUNITY_STATES, Opportunity
from app.domain.quote import QUOTE_STATES, Quote
from app.domain.totals import totals_of
from tests.crm.records import HOSTILE, a_case, a_quote, a_user, an_account, an_opportunity

BY_NAME = ListQuery("name")
CITIES = ("Gent", "brugge", "Antwerpen", "", "gent")
RELATED = [
    pytest.param(Opportunity, "opportunities", id="opportunities"),
    pytest.param(Quote, "quotes", id="quotes"),
    pytest.param(Case, "cases", id="cases"),
]


def some_accounts(gateway: CrmGateway, count: int = 23) -> list[Account]:
    """Accounts with ties in most fields, as CRM returns them."""
    owners = ["", a_user(gateway, "kim").id, a_user(gateway, "Bo").id]
    choose = random.Random(7)
    return [
        an_account(
            gateway,
            f"{choose.choice('aBcD')}{number % 9}",
            city=choose.choice(CITIES),
            account_number=f"A{choose.randrange(9)}",
            main_phone=f"555-01{number:02d}",
            email=f"n{number}@adatum.example",
            credit_limit=Decimal(choose.randrange(-5, 5)),
            relationship_type=choose.choice(("Customer", "Customer", "Vendor", "")),
            status=choose.choice(("Active", "Active", "Inactive")),
            owner_id=choose.choice(owners),
        )
        for number in range(count)
    ]


def everything(page: Callable[[int, int], list[Any]], size: int = 7) -> list[Any]:
    """All rows of a list, page by page."""
    rows: list[Any] = []
    while found := page(len(rows), size):
        rows += found
    return rows


def listed(gateway: CrmGateway, query: ListQuery) -> list[Account]:
    """All accounts of the query; count, ids and positions agree."""
    rows = [row.account for row in everything(lambda start, limit: gateway.list_accounts(query, start, limit))]
    assert gateway.count_accounts(query) == len(rows)
    assert gateway.account_ids(query) == [account.id for account in rows]
    assert [gateway.account_position(query, account.id) for account in rows] == list(range(len(rows)))
    return rows


def comparable(value: object) -> Any:
    """What a list compares: texts without regard to case, numbers and times as they are."""
    return fold(value) if isinstance(value, str) else value


class ListsContract:
    """What lists show and in which order."""

    @pytest.mark.parametrize("descending", [False, True])
    def test_accounts_sort_by_every_field(self, gateway: CrmGateway, descending: bool) -> None:
        accounts = some_accounts(gateway)
        for sort in (field.name for field in fields(Account)):
            rows = listed(gateway, ListQuery(sort, descending))
            assert sorted(rows, key=lambda account: account.id) == sorted(accounts, key=lambda account: account.id)
            if sort != "version":  # opaque
                keys = [comparable(getattr(account, sort)) for account in rows]
                assert keys == sorted(keys, reverse=descending), sort

    def test_accounts_sort_by_their_owners_names(self, gateway: CrmGateway) -> None:
        some_accounts(gateway)
        rows = everything(lambda start, limit: gateway.list_accounts(ListQuery("owner_name"), start, limit))
        names = {user.id: user.name for user in gateway.users()} | {"": ""}
        assert [row.owner_name for row in rows] == [names[row.account.owner_id] for row in rows]
        assert [fold(row.owner_name) for row in rows] == sorted(fold(row.owner_name) for row in rows)
        assert {row.owner_name for row in rows} == {"", "kim", "Bo"}

    def test_accounts_are_filtered(self, gateway: CrmGateway) -> None:
        accounts = some_accounts(gateway)
        owner = next(account.owner_id for account in accounts if account.owner_id)
        tests: list[tuple[Filter, Callable[[Account], bool]]] = [
            (Filter("status", "Inactive"), lambda account: account.status == "Inactive"),
            (Filter("relationship_type", ""), lambda account: account.relationship_type == ""),
            (Filter("owner_id", owner), lambda account: account.owner_id == owner),
            (Filter("owner_id", ""), lambda account: account.owner_id == ""),
            (Filter("in_mapping", True), is_in_mapping),
            (Filter("in_mapping", False), lambda account: not is_in_mapping(account)),
        ]
        for entry, holds in tests:
            expected = {account.id for account in accounts if holds(account)}
            assert expected, entry
            assert {account.id for account in listed(gateway, BY_NAME.filtered(entry))} == expected
        both = BY_NAME.filtered(tests[0][0], tests[2][0])
        expected = {account.id for account in accounts if tests[0][1](account) and tests[2][1](account)}
        assert {account.id for account in listed(gateway, both)} == expected

    @pytest.mark.parametrize(
        ("field", "text"),
        [
            ("name", "@A*|c1"),
            ("city", "a..b|Gent"),
            ("main_phone", "555-01?1"),
            ("credit_limit", "<0"),
            ("relationship_type", "''"),
            ("status", "<>Active"),
            ("account_number", "A2..A5"),
        ],
    )
    def test_accounts_fulfil_expressions(self, gateway: CrmGateway, field: str, text: str) -> None:
        accounts = some_accounts(gateway)
        known = ACCOUNTS_OF_CRM[field]
        condition = parse(text, known)
        assert condition is not None
        expected = {account.id for account in accounts if matches(condition, getattr(account, field), known)}
        assert expected
        query = BY_NAME.expressed(Expression(field, text))
        assert {account.id for account in listed(gateway, query)} == expected

    def test_every_field_of_an_account_takes_an_expression(self, gateway: CrmGateway) -> None:
        some_accounts(gateway)
        for name in ACCOUNTS_OF_CRM:
            blank, filled = (BY_NAME.expressed(Expression(name, text)) for text in ("''", "<>''"))
            assert gateway.count_accounts(blank) + gateway.count_accounts(filled) == 23, name
        assert gateway.count_accounts(BY_NAME.expressed(Expression("owner_name", "@KIM"))) > 0
        with pytest.raises(FilterNotUnderstood):
            gateway.count_accounts(BY_NAME.expressed(Expression("credit_limit", "much")))

    def test_every_field_of_related_records_takes_an_expression(self, gateway: CrmGateway) -> None:
        account = an_account(gateway, "Adatum")
        an_opportunity(gateway, account, est_close_date=None)
        an_opportunity(gateway, account, probability=40)
        a_quote(gateway, account)
        a_case(gateway, account)
        counts = (
            (OPPORTUNITIES, gateway.count_opportunities, 2),
            (QUOTES, gateway.count_quotes, 1),
            (CASES, gateway.count_cases, 1),
        )
        for known, count, expected in counts:
            for name in known:
                blank, filled = (ListQuery(name).expressed(Expression(name, text)) for text in ("''", "<>''"))
                assert count(blank) + count(filled) == expected, name
            assert count(ListQuery("status").expressed(Expression("account_name", "@ADA*"))) == expected
        assert gateway.count_opportunities(ListQuery("topic").expressed(Expression("probability", ">=40&<41"))) == 1

    def test_amounts_are_added_up_over_stretches(self, gateway: CrmGateway) -> None:
        accounts = some_accounts(gateway)
        whole = gateway.account_totals(BY_NAME, [(0, len(accounts) - 1)], ("credit_limit",))
        assert whole == {"credit_limit": totals_of(account.credit_limit for account in accounts)}
        part = [row.account.credit_limit for row in gateway.list_accounts(BY_NAME, 3, 4)]
        assert gateway.account_totals(BY_NAME, [(3, 6)], ("credit_limit",))["credit_limit"] == totals_of(part)
        account = an_account(gateway, "Adatum")
        for number in range(3):
            an_opportunity(gateway, account, est_revenue=Decimal(number + 1))
            a_quote(gateway, account, total_amount=Decimal(number + 1))
        query = ListQuery("account_name")
        assert gateway.opportunity_totals(query, [(0, 2)], ("est_revenue",))["est_revenue"].sum == 6
        assert gateway.quote_totals(query, [(0, 2)], ("total_amount",))["total_amount"].most == 3

    def test_accounts_are_searched_in_all_that_names_them(self, gateway: CrmGateway) -> None:
        some_accounts(gateway, 5)
        wanted = an_account(
            gateway,
            "Stra\u00dfenbau M\u00fcller",
            account_number="ZX-81",
            city="K\u00f6ln",
            postal_code="50667",
            primary_contact_name="Toni Muster",
            main_phone="555-0188",
            email="bau@mueller.example",
        )
        for search in ("STRASSEN", "zx", "k\u00f6l", "50667", "tONI muster", "0188", "bau@mueller", "m\u00fcller 506"):
            assert [account.id for account in listed(gateway, BY_NAME.searching(search))] == [wanted.id], search
        assert listed(gateway, BY_NAME.searching("zx nothing")) == []

    @pytest.mark.parametrize("text", HOSTILE)
    def test_search_words_are_data(self, gateway: CrmGateway, text: str) -> None:
        some_accounts(gateway, 3)
        wanted = an_account(gateway, text)
        assert [account.id for account in listed(gateway, BY_NAME.searching(text))] == [wanted.id]

    def test_an_account_out_of_the_query_has_no_position(self, gateway: CrmGateway) -> None:
        account = an_account(gateway)
        assert gateway.account_position(BY_NAME.filtered(Filter("status", "Inactive")), account.id) is None
        assert gateway.account_position(BY_NAME, "nobody") is None

    def test_lists_show_what_was_written_since(self, gateway: CrmGateway) -> None:
        first = an_account(gateway, "B")
        assert listed(gateway, BY_NAME) == [first]
        second = an_account(gateway, "A")
        assert listed(gateway, BY_NAME) == [second, first]
        gateway.delete_account(first.id, first.version)
        assert listed(gateway, BY_NAME) == [second]

    @pytest.mark.parametrize(("record", "what"), RELATED)
    def test_related_records_sort_by_every_field(self, gateway: CrmGateway, record: type[Any], what: str) -> None:
        records = some_related(gateway, what)
        for sort in (field.name for field in fields(record)):
            for descending in (False, True):
                rows = related(gateway, what, ListQuery(sort, descending))
                assert {row.id: row for row in rows} == {row.id: row for row in records}
                if sort != "version":
                    keys = [comparable(getattr(row, sort) or "") for row in rows]
                    texts = [str(key) for key in keys]
                    numbers = all(not isinstance(key, str) for key in keys if key != "")
                    if numbers and "" not in keys:
                        assert keys == sorted(keys, reverse=descending), sort
                    elif not isinstance(keys[0], int | Decimal):
                        assert texts == sorted(texts, reverse=descending), sort

    @pytest.mark.parametrize(("record", "what"), RELATED)
    def test_related_records_are_filtered(self, gateway: CrmGateway, record: type[Any], what: str) -> None:
        records = some_related(gateway, what)
        sort = "topic" if record is Opportunity else "name" if record is Quote else "title"
        for account_id in {row.account_id for row in records}:
            for status in {row.status for row in records}:
                query = ListQuery(sort).filtered(Filter("account_id", account_id), Filter("status", status))
                expected = {row.id for row in records if (row.account_id, row.status) == (account_id, status)}
                assert {row.id for row in related(gateway, what, query)} == expected

    @pytest.mark.parametrize(("record", "what"), RELATED)
    def test_related_records_are_searched(self, gateway: CrmGateway, record: type[Any], what: str) -> None:
        records = some_related(gateway, what)
        found = related(gateway, what, ListQuery("account_name").searching("SUBJECT 3"))
        title = {Opportunity: "topic", Quote: "name", Case: "title"}[record]
        assert {row.id for row in found} == {row.id for row in records if getattr(row, title) == "Subject 3"}
        assert len(found) == 1

    @pytest.mark.parametrize(("record", "what"), RELATED)
    def test_related_records_by_the_beginning_of_their_title(
        self, gateway: CrmGateway, record: type[Any], what: str
    ) -> None:
        records = some_related(gateway, what)
        title = {Opportunity: "topic", Quote: "name", Case: "title"}[record]
        found = related(gateway, what, ListQuery(title).filtered(Filter(f"{title}_begins", "subject 1")))
        wanted = [name for row in records if (name := getattr(row, title)).startswith("Subject 1")]
        assert [getattr(row, title) for row in found] == sorted(wanted)
        assert len(found) > 3

    def test_cases_by_the_beginning_of_their_number(self, gateway: CrmGateway) -> None:
        number = some_related(gateway, "cases")[3].case_number
        found = related(gateway, "cases", ListQuery("title").filtered(Filter("case_number_begins", number)))
        assert [row.case_number for row in found] == [number]

    @pytest.mark.parametrize("begins", ["g", "gent", "brü", "%", "_", "'", "\U0010ffff", ""])
    def test_accounts_by_the_beginning_of_their_name(self, gateway: CrmGateway, begins: str) -> None:
        """Whatever stands there is a text, and nothing else."""
        for name in ("Gent", "GENTLE", "Gamma", "Brüssel", "% off", "_", "'t Hof"):
            an_account(gateway, name, account_number=f"N{name[:3]}")
        found = gateway.list_accounts(BY_NAME.filtered(Filter("name_begins", begins)), 0, 50)
        names = [listing.account.name for listing in gateway.list_accounts(BY_NAME, 0, 50)]
        assert [listing.account.name for listing in found] == [name for name in names if fold(name).startswith(begins)]
        numbered = gateway.list_accounts(BY_NAME.filtered(Filter("account_number_begins", "NGen")), 0, 50)
        assert [listing.account.name for listing in numbered] == ["Gent"]


def related(gateway: CrmGateway, what: str, query: ListQuery) -> list[Any]:
    """All records of a related list."""
    pages: dict[str, Callable[[ListQuery, int, int], list[Any]]] = {
        "opportunities": gateway.list_opportunities,
        "quotes": gateway.list_quotes,
        "cases": gateway.list_cases,
    }
    counts = {
        "opportunities": gateway.count_opportunities,
        "quotes": gateway.count_quotes,
        "cases": gateway.count_cases,
    }
    positions: dict[str, Callable[[ListQuery, str], int | None]] = {
        "opportunities": gateway.opportunity_position,
        "quotes": gateway.quote_position,
        "cases": gateway.case_position,
    }
    rows = everything(lambda start, limit: pages[what](query, start, limit))
    assert counts[what](query) == len(rows)
    assert [positions[what](query, row.id) for row in rows] == list(range(len(rows)))
    assert positions[what](query, "nobody") is None
    return rows


def some_related(gateway: CrmGateway, what: str) -> list[Any]:
    """Records of that kind in every status on three accounts."""
    accounts = [an_account(gateway, name) for name in ("beta", "Alpha", "gamma")]
    choose = random.Random(11)
    made: list[Any] = []
    for number in range(17):
        account = choose.choice(accounts)
        day = datetime(2026, 1 + number % 5, 3, tzinfo=UTC)
        amount = Decimal(choose.randrange(10_000)).scaleb(-2)
        if what == "opportunities":
            status = choose.choice(list(OPPORTUNITY_STATES))
            values = {"status": status, "status_reason": OPPORTUNITY_STATES[status][0], "est_revenue": amount}
            values["est_close_date"] = day.date() if number % 3 else None
            made.append(an_opportunity(gateway, account, f"Subject {number}", probability=number % 4 * 25, **values))
        elif what == "quotes":
            status = choose.choice(list(QUOTE_STATES))
            values = {"status": status, "status_reason": QUOTE_STATES[status][0], "total_amount": amount}
            made.append(a_quote(gateway, account, f"Subject {number}", effective_from=day.date(), **values))
        else:
            status = choose.choice(list(CASE_STATES))
            values = {"status": status, "status_reason": CASE_STATES[status][0], "created_on": day}
            made.append(a_case(gateway, account, f"Subject {number}", **values))
    return made
