"""Imports: what a preview says, what goes in, and that it is all or nothing."""

from __future__ import annotations

import time
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from app.domain.account import AccountStatus
from app.domain.customer import Blocked
from app.domain.errors import Cancelled, CrmUnavailable, FileRefused, ImportRefused, InvalidRecord
from app.domain.reference import CodeTable, NumberSeries
from app.files.kinds import ImportKind
from app.services.imports.problem import Severity
from app.services.imports.service import ImportService
from tests.crm.failing_gateway import FailingGateway
from tests.services.imports.import_sides import (
    ACTOR,
    KIM,
    Sides,
    both_sides,
    postgresql_sides,
    postgresql_template,
    said,
    sqlite_sides,
    sqlite_template,
)

__all__ = ["both_sides", "postgresql_sides", "postgresql_template", "sqlite_sides", "sqlite_template"]

CUSTOMERS, ACCOUNTS = ImportKind.CUSTOMERS, ImportKind.ACCOUNTS
SALESPEOPLE, USERS = ImportKind.SALESPEOPLE, ImportKind.USERS
ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
DATA = Path(__file__).parents[3].parent / "shared" / "data"
real = pytest.mark.skipif(not DATA.is_dir(), reason="the real files do not lie beside this copy of the project")


# -- the real files ------------------------------------------------------------------------------------------


@real
def test_the_demo_company_of_nav_goes_in_as_customers(both_sides: Sides) -> None:
    imports = both_sides.imports
    preview = imports.preview(imports.open(DATA / "cronus-customers.tsv", CUSTOMERS))
    assert said(preview) == [
        ("other_currency", 14, "CreditLimit", "3871.17 EUR"),
        ("other_currency", 20, "CreditLimit", "90000 ISK"),
    ]
    result = imports.run(preview)
    assert (result.read, result.inserted) == (63, 63)
    codes = {(addition.field, addition.code) for addition in result.additions}
    assert {("salesperson_code", "OF"), ("location_code", "YELLOW")} <= codes
    assert ("salesperson_code", "JO") not in codes  # is there already
    customers = {customer.no: customer for customer in both_sides.customers()}
    assert len(customers) == 63
    cannon, antarctic = customers["10000"], customers["32656565"]
    assert (cannon.name, cannon.post_code, cannon.currency_code) == ("The Cannon Group PLC", "GB-B27 4KT", "")
    assert (cannon.salesperson_code, cannon.payment_terms_code, cannon.modified_by) == ("JO", "1M(8D)", "tester")
    assert (antarctic.currency_code, antarctic.credit_limit_lcy) == ("EUR", Decimal("0.00"))
    assert customers["01121212"].name == "Spotsmeyer's Furnishings"  # the leading zero is kept
    assert both_sides.backups == ["nav"]


@real
def test_northwind_goes_in_as_accounts(both_sides: Sides) -> None:
    imports = both_sides.imports
    preview = imports.preview(imports.open(DATA / "northwind-customers.csv", ACCOUNTS))
    assert said(preview, ERROR, WARNING) == [
        ("column_left_out", 0, "ContactTitle", "Sales Representative, Owner, Order Administrator"),
        ("same_name", 86, "CompanyName", "IT"),
    ]
    uk = next(problem for problem in preview.problems if problem.value == "UK")
    assert (uk.other, uk.count, uk.line) == ("United Kingdom", 7, 5)
    assert imports.run(preview).inserted == 93
    accounts = {account.account_number: account for account in both_sides.accounts()}
    around = accounts["AROUT"]
    assert (around.name, around.country, around.relationship_type) == ("Around the Horn", "United Kingdom", "Customer")
    assert around.status is AccountStatus.ACTIVE
    assert accounts["BERGS"].street_1 == "Berguvsvägen  8"  # letter for letter inside
    assert accounts["Val2"].name == accounts["VALON"].name == "IT"
    assert both_sides.backups == ["crm"]


@real
def test_a_second_import_of_the_same_files_finds_everything_there(sqlite_sides: Sides) -> None:
    imports = sqlite_sides.imports
    for name, kind, rows in (("cronus-customers.tsv", CUSTOMERS, 63), ("northwind-customers.csv", ACCOUNTS, 93)):
        imports.run(imports.preview(imports.open(DATA / name, kind)))
        again = imports.preview(imports.open(DATA / name, kind))
        assert {reason for reason, *_ in said(again, ERROR)} == {"taken"}
        assert again.with_errors == rows and again.going_in == ()
        with pytest.raises(ImportRefused) as refused:
            imports.run(again)
        assert refused.value.problems == rows
        assert imports.run(again, skip_errors=True).inserted == 0


# -- what a preview says -------------------------------------------------------------------------------------


def test_every_error_by_line_and_column(sqlite_sides: Sides) -> None:
    preview = sqlite_sides.preview(
        CUSTOMERS,
        "No.;Name;City;Blocked;Credit Limit (LCY);Country\n"
        f"1;;{'x' * 31};Perhaps;much;Atlantis\n"
        "2;Good;Bonn;;1,50;Germany\n"
        "2;Other;Bonn;;2,50;DE\n"
        "3;Long;Bonn;;3,50;DE;beyond\n"
        "4;Big;Bonn;;99999999999999999;DE\n"
        '5;"Open;Bonn\n',
    )
    assert said(preview, ERROR) == [
        ("too_long", 2, "City", "x" * 31),
        ("not_an_option", 2, "Blocked", "Perhaps"),
        ("not_a_number", 2, "Credit Limit (LCY)", "much"),
        ("unknown_code", 2, "Country", "Atlantis"),
        ("required", 2, "Name", ""),
        ("key_twice", 4, "No.", "2"),
        ("too_many_values", 5, "", ""),
        ("not_a_number", 6, "Credit Limit (LCY)", "99999999999999999"),
        ("open_quote", 7, "", ""),
    ]
    too_long = preview.problems[0]
    assert (too_long.limit, too_long.field) == (30, "City")
    assert [row.line for row in preview.going_in] == [3]


def test_what_is_no_error_goes_in_with_a_word(sqlite_sides: Sides) -> None:
    preview = sqlite_sides.preview(
        CUSTOMERS,
        "No.,Name,City,Country,Payment Terms,Remark\n"
        " 1 ,One,Bonn,Deutschland,Net 30,hello\n"
        "2,Two\n"
        "1,One,Bonn,Germany,30 DAYS,\n"
        "3,ONE,Ulm,DE,NEW,\n",
    )
    assert said(preview, ERROR) == []
    assert said(preview, WARNING) == [
        ("column_left_out", 0, "Remark", "hello"),
        ("too_few_values", 3, "", ""),
        ("double", 4, "", "One"),
        ("same_name", 5, "Name", "ONE"),
    ]
    assert {(problem.value, problem.other) for problem in preview.problems if problem.severity is NOTE} == {
        (" 1 ", ""),
        ("Deutschland", "DE"),
        ("Germany", "DE"),
        ("Net 30", "30 DAYS"),
    }
    assert [(addition.field, addition.code) for addition in preview.additions] == [("payment_terms_code", "NEW")]
    result = sqlite_sides.imports.run(preview)
    assert (result.inserted, result.doubles) == (3, 1)
    assert [customer.no for customer in sqlite_sides.customers()] == ["1", "2", "3"]
    with sqlite_sides.nav.read() as unit:
        assert unit.codes.exists(CodeTable.PAYMENT_TERMS, "NEW")


def test_additions_of_rows_that_stay_out_are_not_made(sqlite_sides: Sides) -> None:
    preview = sqlite_sides.preview(CUSTOMERS, "No.,Name,Salesperson\n1,,AB\n2,Two,CD\n3,Three,cd\n")
    assert [(addition.code, addition.count) for addition in preview.additions] == [("CD", 2)]
    sqlite_sides.imports.run(preview, skip_errors=True)
    with sqlite_sides.nav.read() as unit:
        assert [person.code for person in unit.salespeople.all()] == ["CD", "JO"]


def test_a_record_that_is_there_already_is_an_error(sqlite_sides: Sides) -> None:
    imports = sqlite_sides.imports
    imports.run(sqlite_sides.preview(CUSTOMERS, "No.,Name,City\n1,One,Bonn\n"))
    preview = sqlite_sides.preview(CUSTOMERS, "No.,Name,City\n1,Other,Ulm\n2,ONE,bonn\n3,Three,Ulm\n")
    assert said(preview) == [("taken", 2, "No.", "1"), ("like_existing", 3, "Name", "ONE")]
    assert preview.problems[0].other == "1 One"


def test_a_file_without_names_can_not_go_in_whatever_is_left_out(sqlite_sides: Sides) -> None:
    preview = sqlite_sides.preview(CUSTOMERS, "No.,City\n1,Bonn\n")
    assert said(preview, ERROR) == [("no_column", 0, "", "")]
    assert preview.going_in == ()
    with pytest.raises(ImportRefused):
        sqlite_sides.imports.run(preview, skip_errors=True)


def test_columns_are_mapped_by_hand(sqlite_sides: Sides) -> None:
    imports = sqlite_sides.imports
    draft = imports.open(sqlite_sides.file("a,b,c\nOne,Bonn,x\n"))
    assert (draft.kind, draft.kind_is_known, draft.guessed) == (CUSTOMERS, False, {})
    draft = imports.as_kind(draft, ACCOUNTS)
    imports.run(imports.preview(draft, {0: "name", 1: "city"}))
    assert [(account.name, account.city) for account in sqlite_sides.accounts()] == [("One", "Bonn")]
    with pytest.raises(ValueError, match="two columns"):
        imports.preview(draft, {0: "name", 1: "name"})


# -- values --------------------------------------------------------------------------------------------------


def test_currencies_of_customers(sqlite_sides: Sides) -> None:
    """The company's local currency is GBP: NAV writes it as a blank."""
    text = "No.,Name,Currency(blank=LCY DKK)\n1,A,GBP\n2,B,USD\n3,C,Euro\n4,D,\n5,E,XBT\n"
    preview = sqlite_sides.preview(CUSTOMERS, text)
    assert [(addition.field, addition.code) for addition in preview.additions] == [("currency_code", "XBT")]
    sqlite_sides.imports.run(preview)
    assert [customer.currency_code for customer in sqlite_sides.customers()] == ["", "USD", "EUR", "DKK", "XBT"]


def test_currencies_and_amounts_of_accounts(sqlite_sides: Sides) -> None:
    preview = sqlite_sides.preview(
        ACCOUNTS,
        'Account Name,Currency,Credit Limit\nA,Euro,"1.250,50 EUR"\nB,USD,5000 EUR\nC,,£10\nD,usd,$7\nE,Doubloons,1\n',
    )
    assert said(preview, ERROR, WARNING) == [
        ("unknown_code", 6, "Currency", "Doubloons"),
        ("other_currency", 3, "Credit Limit", "5000 EUR"),
    ]
    sqlite_sides.imports.run(preview, skip_errors=True)
    assert [(account.currency, account.credit_limit) for account in sqlite_sides.accounts()] == [
        ("EUR", Decimal("1250.50")),
        ("USD", Decimal(0)),
        ("", Decimal(10)),
        ("USD", Decimal(7)),
    ]


def test_an_export_of_dataverse(sqlite_sides: Sides) -> None:
    guid = "{0F8FAD5B-D9CB-469F-A165-70867728950E}"
    text = (
        "accountid,name,customertypecode,paymenttermscode,statecode,ownerid,address1_country\n"
        f"{guid},One,3,1,0,{{{KIM.id.upper()}}},DE\n"
        ",Two,Partner,net 45,Inactive,kim owner,Utopia\n"
        "x,Three,99,,,Nobody,\n"
    )
    preview = sqlite_sides.preview(ACCOUNTS, text)
    assert said(preview, ERROR, WARNING) == [
        ("not_a_guid", 4, "accountid", "x"),
        ("not_an_option", 4, "customertypecode", "99"),
        ("unknown_country", 3, "address1_country", "Utopia"),
        ("unknown_owner", 4, "ownerid", "Nobody"),
    ]
    sqlite_sides.imports.run(preview, skip_errors=True)
    one, two = sqlite_sides.accounts()
    assert (one.id, one.relationship_type, one.payment_terms) == (guid.strip("{}").lower(), "Customer", "Net 30")
    assert (one.owner_id, one.country, one.status) == (KIM.id, "Germany", AccountStatus.ACTIVE)
    assert (two.owner_id, two.country, two.status) == (KIM.id, "Utopia", AccountStatus.INACTIVE)
    assert (two.relationship_type, two.payment_terms) == ("Partner", "Net 45")
    again = sqlite_sides.preview(ACCOUNTS, f"accountid,name\n{guid},Other\n")
    assert said(again, ERROR) == [("taken", 2, "accountid", one.id)]


def test_a_configuration_package(sqlite_sides: Sides, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for sheet, table_id, headings, row in (
        (book.worksheets[0], 13, ["Code", "Name", "Commission %"], ["AB", "Ann Black", "5"]),
        (book.create_sheet("Customer"), 18, ["No.", "Name", "Blocked", "Salesperson Code"], ["1", "One", "All", "AB"]),
    ):
        for line in (["PACK", sheet.title, table_id], [], headings, row):
            sheet.append(line)
    path = tmp_path / "package.xlsx"
    book.save(path)
    imports = sqlite_sides.imports
    people = imports.preview(imports.open(path))
    assert people.draft.kind is SALESPEOPLE
    assert said(people) == [("column_left_out", 0, "Commission %", "5")]
    imports.run(people)
    draft = imports.of_table(people.draft, people.draft.tables[1])
    assert draft.kind is CUSTOMERS
    preview = imports.preview(draft)
    assert (said(preview), preview.additions) == ([], ())
    imports.run(preview)
    (customer,) = sqlite_sides.customers()
    assert (customer.blocked, customer.salesperson_code) == (Blocked.ALL, "AB")
    with pytest.raises(FileRefused, match="no_table"):
        imports.open(path, USERS)


def test_salespeople(sqlite_sides: Sides) -> None:
    preview = sqlite_sides.preview(SALESPEOPLE, "Code,Name,E-Mail\nJO,John,\nab,Ann,ann@tandem.example\n,Nobody,\n")
    assert said(preview, ERROR) == [("taken", 2, "Code", "JO"), ("required", 4, "Code", "")]
    sqlite_sides.imports.run(preview, skip_errors=True)
    with sqlite_sides.nav.read() as unit:
        ann = unit.salespeople.by_code("AB")
    assert ann is not None and (ann.name, ann.email) == ("Ann", "ann@tandem.example")


def test_users(sqlite_sides: Sides) -> None:
    preview = sqlite_sides.preview(
        USERS,
        "Full Name,Primary Email,isdisabled,islicensed\n"
        "Ann Black,ann@tandem.example,No,true\n"
        "Kim Other,KIM@tandem.example,No,true\n"
        "Kim Owner,,No,true\n"
        "Ben White,ben@tandem.example,Yes,false\n",
    )
    assert [entry[:2] for entry in said(preview, ERROR)] == [("taken", 3), ("taken", 4)]
    sqlite_sides.imports.run(preview, skip_errors=True)
    users = {user.name: (user.email, user.enabled, user.licensed) for user in sqlite_sides.crm.users()}
    assert users == {
        "Ann Black": ("ann@tandem.example", True, True),
        "Ben White": ("ben@tandem.example", False, False),
        "Kim Owner": (KIM.email, True, True),
    }


def test_customers_without_a_number_get_the_next_ones(both_sides: Sides) -> None:
    """C00011 stands further down in the file, so the series goes past it."""
    preview = both_sides.preview(CUSTOMERS, "No.,Name\n,A\n,B\n,C\nC00011,D\n")
    assert [(problem.reason, problem.count, problem.other) for problem in preview.problems] == [("numbered", 3, "CUST")]
    both_sides.imports.run(preview)
    assert {customer.name: customer.no for customer in both_sides.customers()} == {
        "A": "C00010",
        "B": "C00012",
        "C": "C00013",
        "D": "C00011",
    }


HOSTILE = [
    '<b>bold</b> &amp; "q"',
    "=HYPERLINK(1)",
    "'; DROP TABLE customers; --",
    "100% _like_",
    "\u202eright to left",
]


def test_hostile_names_go_in_letter_for_letter(both_sides: Sides) -> None:
    lines = "\n".join('{},"{}"'.format(number, name.replace('"', '""')) for number, name in enumerate(HOSTILE))
    both_sides.imports.run(both_sides.preview(CUSTOMERS, f"No.,Name\n{lines}\n"))
    assert [customer.name for customer in both_sides.customers()] == HOSTILE


# -- all or nothing ------------------------------------------------------------------------------------------


def test_one_error_keeps_everything_out_until_it_is_left_out(both_sides: Sides) -> None:
    preview = both_sides.preview(CUSTOMERS, "No.,Name\n1,One\n2,\n3,Three\n")
    with pytest.raises(ImportRefused):
        both_sides.imports.run(preview)
    assert both_sides.customers() == [] and both_sides.backups == []
    result = both_sides.imports.run(preview, skip_errors=True)
    assert (result.read, result.inserted, result.with_errors) == (3, 2, 1)


@pytest.mark.parametrize("kind", [CUSTOMERS, ACCOUNTS, SALESPEOPLE, USERS])
def test_a_record_taken_since_the_preview_undoes_the_whole_import(both_sides: Sides, kind: ImportKind) -> None:
    """Seen to fail with a transaction a row: the rows before it stayed."""
    heading, key = {
        CUSTOMERS: ("No.,Name", "No."),
        ACCOUNTS: ("accountid,name", "id"),
        SALESPEOPLE: ("Code,Name", "Code"),
        USERS: ("systemuserid,fullname", "id"),
    }[kind]
    keys = [f"00000000-0000-4000-8000-{number:012}" if key == "id" else f"N{number}" for number in range(1_500)]
    text = heading + "\n" + "".join(f"{one},Name {one}\n" for one in keys)
    preview = both_sides.preview(kind, text)
    both_sides.imports.run(both_sides.preview(kind, f"{heading}\n{keys[1_200]},First\n"))
    before = everything(both_sides)
    with pytest.raises(InvalidRecord):
        both_sides.imports.run(preview)
    assert everything(both_sides) == before


class StopsAfter:
    """A user who cancels at the n-th look."""

    def __init__(self, looks: int) -> None:
        self.looks = looks

    def step(self, done: int, total: int | None, text: str = "") -> None:
        assert total is None or done <= total

    def check(self) -> None:
        self.looks -= 1
        if self.looks < 0:
            raise Cancelled


def test_cancelling_in_the_middle_undoes_the_whole_import(both_sides: Sides) -> None:
    text = "No.,Name,Location\n" + "".join(f"{number},Name {number},NEW\n" for number in range(1_500))
    preview = both_sides.preview(CUSTOMERS, text)
    before = everything(both_sides)
    with pytest.raises(Cancelled):
        both_sides.imports.run(preview, StopsAfter(2))
    assert everything(both_sides) == before


def test_a_series_that_is_used_up_undoes_the_whole_import(both_sides: Sides) -> None:
    with both_sides.nav.write() as unit:
        unit.setup.put_series(NumberSeries("CUST", "Customers", "C1", "C3"))
    preview = both_sides.preview(CUSTOMERS, "No.,Name\nX1,A\n,B\n,C\n,D\n,E\n")
    before = everything(both_sides)
    with pytest.raises(Exception, match="CUST"):
        both_sides.imports.run(preview)
    assert everything(both_sides) == before


@pytest.mark.parametrize("kind", [ACCOUNTS, USERS])
def test_crm_that_does_not_answer(sqlite_sides: Sides, kind: ImportKind) -> None:
    gateway = FailingGateway(sqlite_sides.crm, 1, only={"create_accounts", "create_users"})
    imports = sqlite_sides.over(gateway.gateway)
    preview = imports.preview(imports.open(sqlite_sides.file("Name\nOne\nTwo\n"), kind))
    before = everything(sqlite_sides)
    with pytest.raises(CrmUnavailable):
        imports.run(preview)
    assert everything(sqlite_sides) == before


def everything(sides: Sides) -> object:
    with sides.nav.read() as unit:
        nav = (unit.salespeople.all(), unit.codes.conversion_rows(), unit.setup.series("CUST"))
    return sides.customers(), sides.accounts(), sides.crm.users(), nav


def test_a_backup_that_fails_keeps_the_import_from_beginning(sqlite_sides: Sides) -> None:
    def full(_side: str) -> None:
        raise OSError("no space")

    imports = ImportService(sqlite_sides.nav, sqlite_sides.crm, ACTOR, full)
    with pytest.raises(OSError, match="no space"):
        imports.run(sqlite_sides.preview(CUSTOMERS, "No.,Name\n1,One\n"))
    assert sqlite_sides.customers() == []


def test_ten_thousand_rows(sqlite_sides: Sides) -> None:
    rows = "".join(f"{n},Company {n},Street {n},Bonn,DE,JO,14 DAYS,{n}.50\n" for n in range(10_000))
    text = "No.,Name,Address,City,Country,Salesperson,Payment Terms,Credit Limit\n" + rows
    started = time.perf_counter()
    preview = sqlite_sides.preview(CUSTOMERS, text)
    read = time.perf_counter()
    assert sqlite_sides.imports.run(preview).inserted == 10_000
    written = time.perf_counter()
    numbered = sqlite_sides.preview(CUSTOMERS, "Name\n" + "".join(f"Unnumbered {n}\n" for n in range(2_000)))
    assert sqlite_sides.imports.run(numbered).inserted == 2_000
    counted = time.perf_counter()
    print(f"preview {read - started:.2f} s, run {written - read:.2f} s, 2,000 numbers {counted - written:.2f} s")
    assert len(sqlite_sides.customers()) == 12_000
