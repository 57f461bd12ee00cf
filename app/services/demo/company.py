"""Founds the demo company: invented, on both sides, with a past of some thirty months before the founding day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.crm.local.gateway import LocalGateway
from app.domain.customer import Customer
from app.domain.errors import DatabaseRefused
from app.domain.listing import ListQuery
from app.domain.statistics import ZERO, LedgerEntry, SalesLine
from app.domain.user import User
from app.nav.customer_bulk import NewCustomer
from app.nav.unit_of_work import NavDatabase
from app.services.demo.accounts import FOUNDED_DAYS_AGO, create_demo_accounts
from app.services.demo.couplings import PUSHED, Pairs, couple_and_live_on, couple_salespeople
from app.services.demo.files import DemoFiles, Entry, read_demo_files
from app.services.demo.ledger import booked
from app.services.demo.related import create_related
from app.services.demo.sales_lines import open_lines
from app.services.demo.stage import DemoStage
from app.services.identity import new_id
from app.services.new_company import found_company


def found_demo(nav: NavDatabase, crm: LocalGateway, today: date, user: str) -> bool:
    """Founds it as of ``today``; whether it did: a demo company that is there is left alone.

    The company is called a demo as the very last step. Raises ``DatabaseRefused`` (``damaged``) for one whose
    founding was cut off, and leaves it alone as it leaves a company of somebody's own (``foreign``).
    """
    files = read_demo_files()
    if not found_company(nav, files.company["name"], files.company["lcy"]):
        _refuse_others(nav, files)
        return False
    stage = DemoStage(nav, crm, today)
    users = _create_people(stage, files, user)
    couple_salespeople(stage, files.salespeople, user)
    customers = _create_customers(stage, files, user)
    accounts = create_demo_accounts(stage, files.accounts, customers, users, user)
    entries, lines = _bookings(files, customers, today)
    pushed = stage.day(PUSHED)
    _post(nav, [entry for entry in entries if entry.posting_date <= pushed], [])
    crm.install_solution(user)
    couple_and_live_on(stage, files, _pairs(files, customers, accounts), user)
    _post(nav, [entry for entry in entries if entry.posting_date > pushed], lines)
    create_related(stage, files, accounts, user)
    with nav.write() as unit:
        unit.setup.save_company(replace(unit.setup.company(), is_demo=True))
    return True


def _refuse_others(nav: NavDatabase, files: DemoFiles) -> None:
    with nav.read() as unit:
        company = unit.setup.company()
    if not company.is_demo:
        reason = "damaged" if company.name == files.company["name"] else "foreign"
        raise DatabaseRefused(reason, nav.database.where)


def _create_people(stage: DemoStage, files: DemoFiles, by: str) -> dict[str, User]:
    at = stage.moment(FOUNDED_DAYS_AGO)
    flags = ("enabled", "licensed", "integration_user")
    people = [
        User(
            new_id(),
            "",
            row["name"],
            row["email"],
            row["mobile_phone"],
            **{flag: row[flag] == "yes" for flag in flags},
        )
        for row in files.users
    ]
    stage.crm_then(FOUNDED_DAYS_AGO).create_users(people)
    with stage.nav.write() as unit:
        for row in files.salespeople:
            values = {name: value for name, value in row.items() if name != "user"}
            unit.salespeople.insert(new_id(), values, by, at)
    return {user.name: user for user in people}


def _create_customers(stage: DemoStage, files: DemoFiles, by: str) -> dict[str, Customer]:
    new = [NewCustomer(new_id(), _customer_values(row, files.company)) for row in files.customers]
    with stage.nav.write() as unit:
        unit.customers.insert_many(new, by, stage.moment(FOUNDED_DAYS_AGO))
        rows = unit.customers.rows(ListQuery("no"), 0, len(new))
    return {row.customer.no: row.customer for row in rows}


def _customer_values(row: Entry, company: Entry) -> dict[str, object]:
    customer_group, business_group = "FOREIGN", "EXPORT"
    if row["country_code"] == company["home"]:
        customer_group = business_group = "DOMESTIC"
    elif row["country_code"] in company["eu"]:
        customer_group = business_group = "EU"
    return {
        **row,
        "customer_posting_group": customer_group,
        "gen_bus_posting_group": business_group,
        "credit_limit_lcy": Decimal(row["credit_limit_lcy"]),
    }


def _bookings(
    files: DemoFiles, customers: dict[str, Customer], today: date
) -> tuple[list[LedgerEntry], list[SalesLine]]:
    lines = open_lines(list(customers.values()))
    prepaid: defaultdict[str, Decimal] = defaultdict(lambda: ZERO)
    for line in lines:
        prepaid[line.customer_id] += line.prepayment_invoiced_lcy
    return booked(list(customers.values()), files.rates, prepaid, today), lines


def _post(nav: NavDatabase, entries: list[LedgerEntry], lines: list[SalesLine]) -> None:
    with nav.write() as unit:
        unit.ledger.insert_entries(entries)
        unit.ledger.insert_lines(lines)


def _pairs(files: DemoFiles, customers: dict[str, Customer], accounts: dict[str, str]) -> Pairs:
    owners = {row["code"]: row["user"] or row["name"] for row in files.salespeople}
    return Pairs(
        customers={no: customer.id for no, customer in customers.items()},
        accounts={
            entry["customer"]: accounts[entry["account_number"]] for entry in files.accounts if "customer" in entry
        },
        numbers=accounts,
        owners={no: owners.get(customer.salesperson_code, "") for no, customer in customers.items()},
    )
