from __future__ import annotations

import contextlib
import dataclasses
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.database.engine import Database
from app.domain.customer import Blocked, Customer
from app.domain.errors import ChangedMeanwhile, DeleteRestricted, FieldError, InvalidRecord, RecordNotFound
from app.nav.customer_bulk import CustomerUpdate, NewCustomer
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from tests.nav.conftest import AT, BY, added, added_with
from tests.nav.ledger_rows import entry, line

HOSTILE = ["<b>x</b>&amp;", "Robert'); DROP TABLE customers;--", "\u202eabc", "=1+1", "50% _\\", "ﬀ\u0301 Ä", " \tx\n "]
FULL: dict[str, object] = {
    "no": "30000",
    "name": "Café Ärger & Söhne",
    "address": "1 Road",
    "address_2": "Floor 2",
    "post_code": "B27 4KT",
    "city": "Birmingham",
    "county": "West Midlands",
    "country_code": "GB",
    "contact": "Ms. Jo Bell",
    "salesperson_code": "JT",
    "credit_limit_lcy": Decimal("25000.05"),
    "blocked": "Invoice",
    "phone_no": "+44 121 496 0110",
    "fax_no": "+44 121 496 0111",
    "email": "jo@aerger.example",
    "home_page": "www.aerger.example",
    "vat_registration_no": "GB1",
    "gen_bus_posting_group": "EXPORT",
    "customer_posting_group": "FOREIGN",
    "currency_code": "EUR",
    "payment_terms_code": "30 DAYS",
    "payment_method_code": "BANK",
    "location_code": "MAIN",
    "shipment_method_code": "FOB",
    "shipping_agent_code": "DHL",
    "shipping_advice": "Complete",
}


def test_every_field_is_read_as_it_was_written(nav: NavDatabase) -> None:
    with nav.write() as unit:
        written = added_with(unit, FULL)
    with nav.read() as unit:
        read = unit.customers.get(written.id)
    assert read == written
    assert {name: getattr(read, name) for name in FULL} == FULL
    assert (read.modified_at, read.modified_by, read.blocked) == (AT, BY, Blocked.INVOICE)


@pytest.mark.parametrize("name", HOSTILE)
def test_text_is_kept_letter_for_letter(nav: NavDatabase, name: str) -> None:
    with nav.write() as unit:
        customer = added(unit, name=name, contact=name)
    with nav.read() as unit:
        read = unit.customers.get(customer.id)
    assert (read.name, read.contact) == (name, name)


@given(name=st.text(min_size=1, max_size=120))
def test_any_name_goes_in_whole_or_is_refused(sqlite_nav: NavDatabase, name: str) -> None:
    storable = not any(character == "\0" or "\ud800" <= character <= "\udfff" for character in name)
    fits = storable and len(name) <= 100 and bool(name.strip())
    with contextlib.suppress(_Undo), sqlite_nav.write() as unit:
        try:
            customer = added(unit, name=name)
        except InvalidRecord:
            assert not fits
        else:
            assert fits and unit.customers.get(customer.id).name == name
        raise _Undo


class _Undo(Exception):
    """Leaves a transaction without a trace."""


def test_codes_are_trimmed_and_in_upper_case(nav: NavDatabase) -> None:
    with nav.write() as unit:
        customer = added(unit, no=" c-7 ", salesperson_code="jt", country_code=" gb", payment_terms_code="30 days")
        assert unit.customers.by_no("c-7 ") == customer
    assert (customer.no, customer.salesperson_code, customer.country_code) == ("C-7", "JT", "GB")
    assert customer.payment_terms_code == "30 DAYS"


def test_all_problems_of_a_record_are_told_at_once(nav: NavDatabase) -> None:
    with nav.write() as unit:
        added(unit, "10000")
    values: dict[str, object] = {
        "no": "10000",
        "name": " ",
        "city": "x" * 31,
        "country_code": "ZZ",
        "salesperson_code": "NOBODY",
        "credit_limit_lcy": "much",
        "blocked": "Perhaps",
        "email": "a\0b",
        "home_page": "\ud800",
    }
    with pytest.raises(InvalidRecord) as caught, nav.write() as unit:
        unit.customers.insert(str(uuid4()), values, BY, AT)
    reasons = {error.field: error.reason for error in caught.value.errors}
    assert reasons == {
        "no": "taken",
        "name": "required",
        "city": "too_long",
        "country_code": "unknown_code",
        "salesperson_code": "unknown_code",
        "credit_limit_lcy": "not_a_number",
        "blocked": "not_an_option",
        "email": "not_storable",
        "home_page": "not_storable",
    }
    limits = {error.field: error.limit for error in caught.value.errors}
    assert limits["city"] == 30
    with nav.read() as unit:
        assert [error.field for error in unit.customers.check(values)][-1] == "no"


def test_a_save_raises_the_version_and_changes_only_what_is_given(nav: NavDatabase) -> None:
    with nav.write() as unit:
        first = added_with(unit, FULL)
        later = AT + timedelta(seconds=1)
        second = unit.customers.update(
            first.id, first.version, {"name": "New", "blocked": Blocked.NOTHING}, "bob", later
        )
    expected = dataclasses.replace(
        first, version=second.version, name="New", blocked=Blocked.NOTHING, modified_at=later, modified_by="bob"
    )
    assert second == expected
    assert second.version != first.version
    with nav.read() as unit:
        assert unit.customers.get(first.id) == expected


def test_a_save_that_changes_nothing_writes_nothing(nav: NavDatabase) -> None:
    with nav.write() as unit:
        first = added_with(unit, FULL)
        again = unit.customers.update(first.id, first.version, FULL, "bob", AT + timedelta(days=1))
    assert again == first


def test_the_second_of_two_savers_is_told(nav: NavDatabase) -> None:
    """Without ``version`` in the WHERE and the comparison before it, the second save went through."""
    with nav.write() as unit:
        shown = added(unit)
        mine = unit.customers.update(shown.id, shown.version, {"name": "Mine"}, BY, AT)
    with pytest.raises(ChangedMeanwhile) as caught, nav.write() as unit:
        unit.customers.update(shown.id, shown.version, {"name": "Yours"}, BY, AT)
    assert caught.value.current == mine
    for token in ("", "999", "-1", "x", "²"):
        with pytest.raises(ChangedMeanwhile), nav.write() as unit:
            unit.customers.update(shown.id, token, {"name": "Yours"}, BY, AT)
    with nav.read() as unit:
        assert unit.customers.get(shown.id) == mine


def test_who_is_gone_is_not_found(nav: NavDatabase) -> None:
    with nav.write() as unit:
        customer = added(unit)
        unit.customers.delete(customer.id, customer.version)
    with nav.write() as unit:
        for ask in (
            lambda: unit.customers.get(customer.id),
            lambda: unit.customers.update(customer.id, customer.version, {"name": "x"}, BY, AT),
            lambda: unit.customers.delete(customer.id, customer.version),
        ):
            with pytest.raises(RecordNotFound):
                ask()
        assert unit.customers.by_no("10000") is None
        assert unit.customers.by_no("\0") is None and unit.customers.by_no("\ud800") is None


def test_a_number_is_given_once(nav: NavDatabase) -> None:
    with nav.write() as unit:
        added(unit, "A1")
        other = added(unit, "A2")
    with pytest.raises(InvalidRecord), nav.write() as unit:
        unit.customers.update(other.id, other.version, {"no": "a1"}, BY, AT)
    with nav.write() as unit:
        assert unit.customers.update(other.id, other.version, {"no": "a3"}, BY, AT).no == "A3"


def test_what_has_entries_or_lines_stays(nav: NavDatabase) -> None:
    with nav.write() as unit:
        posted, ordered = added(unit, "P"), added(unit, "O")
        unit.ledger.insert_entries([entry(posted.id, 1), entry(posted.id, 2)])
        unit.ledger.insert_lines([line(ordered.id, 1)])
    with nav.write() as unit:
        with pytest.raises(DeleteRestricted) as caught:
            unit.customers.delete(posted.id, posted.version)
        assert (caught.value.what, caught.value.count) == ("Customer Ledger Entries", 2)
        with pytest.raises(DeleteRestricted) as caught:
            unit.customers.delete(ordered.id, ordered.version)
        assert (caught.value.what, caught.value.count) == ("Sales Lines", 1)


def test_many_reads_any_number_of_ids(nav: NavDatabase) -> None:
    with nav.write() as unit:
        customers = [added(unit, str(number)) for number in range(3)]
        wanted = [*(customer.id for customer in customers), *(str(uuid4()) for _ in range(2_500))]
        assert unit.customers.many(wanted) == {customer.id: customer for customer in customers}


def test_an_import_goes_in_whole_or_not_at_all(nav: NavDatabase) -> None:
    good = [NewCustomer(str(uuid4()), {"no": f"I{number}", "name": f"Import {number}"}) for number in range(1_200)]
    for bad in ({"no": "I5", "name": "doubled"}, {"no": "", "name": "no number"}, {"no": "X", "name": ""}):
        with pytest.raises(InvalidRecord), nav.write() as unit:
            unit.customers.insert_many([*good, NewCustomer(str(uuid4()), bad)], BY, AT)
    with nav.write() as unit:
        assert unit.customers.by_no("I0") is None
        unit.customers.insert_many(good, BY, AT)
        assert len(unit.customers.many([new.customer_id for new in good])) == 1_200
        one, other = unit.customers.by_no("I7"), added(unit, "10000", name="Import 7")
        assert one is not None
        assert (
            dataclasses.replace(other, id=one.id, no=one.no, version=one.version) == one
        )  # both ways of writing fill in the same


def test_a_bulk_run_answers_for_each(nav: NavDatabase) -> None:
    with nav.write() as unit:
        first, second, third = (added(unit, no, salesperson_code="JT") for no in ("1", "2", "3"))
    updates = [
        CustomerUpdate(first.id, first.version, {"name": "One", "credit_limit_lcy": Decimal("1.10")}),
        CustomerUpdate(second.id, "77", {"name": "Two"}),
        CustomerUpdate(third.id, third.version, {"country_code": "ZZ"}),
        CustomerUpdate("gone", "1", {"name": "x"}),
        CustomerUpdate(second.id, second.version, {"name": second.name}),
        CustomerUpdate(third.id, third.version, {"city": "Köln", "blocked": "All"}),
    ]
    later = AT + timedelta(minutes=5)
    with nav.write() as unit:
        answers = unit.customers.update_many(updates, "bulk", later)
    kinds = [type(answer) for answer in answers]
    assert kinds == [Customer, ChangedMeanwhile, InvalidRecord, RecordNotFound, Customer, Customer]
    assert answers[4] == second
    with nav.read() as unit:
        for index, customer in ((0, first), (5, third)):
            assert unit.customers.get(customer.id) == answers[index]
        assert unit.customers.get(second.id) == second
        rows = unit.connection.execute(text("SELECT city_fold, search_text FROM customers WHERE no = '3'")).one()
    assert rows == ("köln", "3 customer 3 köln")


def test_folds_follow_every_write(nav: NavDatabase) -> None:
    folds = text("SELECT name_fold, contact_fold, search_text FROM customers WHERE id = :id")
    with nav.write() as unit:
        customer = added(unit, "C1", name="STRASSE  Ⅳ", contact="Ä", post_code="AB1 2CD", email="X@Y.example")
        found = unit.connection.execute(folds, {"id": customer.id}).one()
        assert found == ("strasse iv", "ä", "c1 strasse iv ab1 2cd ä x@y.example")
        unit.customers.update(customer.id, customer.version, {"contact": "Ö"}, BY, AT)
        found = unit.connection.execute(folds, {"id": customer.id}).one()
        assert found == ("strasse iv", "ö", "c1 strasse iv ab1 2cd ö x@y.example")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE customers SET version = version, name = 'x'",
        "UPDATE customers SET version = version + 1, city = '0123456789012345678901234567890'",
        "UPDATE customers SET version = version + 1, blocked = 'Perhaps'",
        "UPDATE customers SET version = version + 1, credit_limit_lcy = 9100000000000000",
        "UPDATE customers SET version = version + 1, name = ''",
        "UPDATE customers SET version = version + 1, no = ''",
        "UPDATE customers SET version = version + 1, salesperson_code = 'NOBODY'",
        "DELETE FROM salespeople WHERE code = 'JT'",
    ],
)
def test_the_database_itself_refuses(nav: NavDatabase, statement: str) -> None:
    """What no repository would do; each went through with its constraint or trigger dropped."""
    with nav.write() as unit:
        added(unit, salesperson_code="JT")
    with pytest.raises(IntegrityError), nav.write() as unit:
        unit.connection.execute(text(statement))


def test_sqlite_refuses_a_nul_as_postgresql_does(sqlite_nav: NavDatabase) -> None:
    """Without the CHECK a name of any length hides behind its NUL."""
    with sqlite_nav.write() as unit:
        added(unit)
    with pytest.raises(IntegrityError), sqlite_nav.write() as unit:
        unit.connection.execute(text("UPDATE customers SET version = version + 1, name = 'a' || char(0) || 'b'"))


def test_a_number_taken_between_asking_and_writing_is_told(postgresql_nav_url: str) -> None:
    """Another transaction's uncommitted No. is invisible to the question, and the unique constraint speaks."""
    nav = open_nav(Database(postgresql_nav_url))
    other = NavDatabase(Database(postgresql_nav_url))

    def insert_too_late() -> None:
        with nav.write() as unit:
            taken = unit.customers._taken

            def asked_too_early(no: object) -> list[FieldError]:
                answer = taken(no)
                if not answer:
                    with other.write() as rival:
                        added(rival, "77")
                return answer

            unit.customers._taken = asked_too_early  # type: ignore[method-assign]
            added(unit, "77")

    try:
        with pytest.raises(InvalidRecord) as caught:
            insert_too_late()
        assert [error.reason for error in caught.value.errors] == ["taken"]
    finally:
        nav.close()
        other.close()
