"""A small company on both sides for tests of windows: every kind of customer, one of each thing that CRM knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

from app.domain.case import Case
from app.domain.coupling_dialog import AfterCoupling
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.domain.statistics import EntryType, LedgerEntry, SalesDocumentType, SalesLine
from tests.services.both_sides import BY, NOW, TODAY, Sides

COUPLED, PLAIN, BLOCKED, HOSTILE, LONG, NOBODYS = "20000", "10000", "30000", "40000", "50000", "60000"
HOSTILE_NAME = '<b>Bold</b> & "Söhne" \u202eLtd'


@dataclass
class SmallCompany:
    """The two sides, and ids by what tests call the records."""

    sides: Sides
    customers: dict[str, str] = field(default_factory=dict)
    accounts: dict[str, str] = field(default_factory=dict)

    def id(self, no: str) -> str:
        """The id of a customer by its No."""
        return self.customers[no]


def found_small_company(sides: Sides) -> SmallCompany:
    """Six customers, of whom one is coupled, two accounts, entries, and the solution installed."""
    company = SmallCompany(sides)
    names = {
        PLAIN: "The Cannery Group PLC",
        COUPLED: "Selby Ltd.",
        BLOCKED: "Haddon Insurance Co.",
        HOSTILE: HOSTILE_NAME,
        LONG: "Long and Longer and Longest Brothers and Sisters, Shipping and Handling Department of the North",
        NOBODYS: "Nobody's Customer",
    }
    for no, name in names.items():
        values = {"name": name, "blocked": "All" if no == BLOCKED else ""}
        if no == NOBODYS:
            values["salesperson_code"] = ""
        company.customers[no] = sides.customer(no, **values).id
    for name in ("Selby Limited", "The Cannery Group"):
        company.accounts[name] = sides.account(name=name).id
    sides.crm.install_solution(BY)
    _relate(sides, company.accounts["Selby Limited"])
    with sides.nav.write() as unit:
        unit.ledger.insert_entries(_entries(company.id(COUPLED)))
        unit.ledger.insert_lines([_line(company.id(COUPLED))])
    sides.services.coupling.couple(company.id(COUPLED), company.accounts["Selby Limited"], AfterCoupling.USE_NAV)
    return company


def _relate(sides: Sides, account_id: str) -> None:
    related = sides.services.related
    for number in range(3):
        related.save_opportunity(
            Opportunity(str(uuid4()), "", f"Deal {number}", account_id, est_revenue=Decimal("1000.00"))
        )
    related.save_quote(Quote(str(uuid4()), "", "Offer", account_id, status="Active", total_amount=Decimal("450.50")))
    related.save_case(Case(str(uuid4()), "", "Broken chair", account_id, created_on=NOW - timedelta(days=9)))


def _entries(customer_id: str) -> list[LedgerEntry]:
    amounts = (("1200.00", 40, EntryType.INVOICE), ("-200.00", 20, EntryType.PAYMENT), ("300.50", 5, EntryType.INVOICE))
    return [
        LedgerEntry(
            id=str(UUID(int=number)),
            entry_no=number,
            customer_id=customer_id,
            posting_date=TODAY - timedelta(days=ago),
            due_date=TODAY - timedelta(days=ago - 30),
            document_type=kind,
            document_no=f"10{number}",
            description=f"{kind.value} {number}",
            currency_code="",
            amount=Decimal(amount),
            amount_lcy=Decimal(amount),
            remaining_lcy=Decimal(amount) if kind is EntryType.INVOICE else Decimal("0.00"),
            sales_lcy=Decimal(amount) if kind is EntryType.INVOICE else Decimal("0.00"),
        )
        for number, (amount, ago, kind) in enumerate(amounts, start=1)
    ]


def _line(customer_id: str) -> SalesLine:
    return SalesLine(
        str(uuid4()), customer_id, SalesDocumentType.ORDER, "S100", 1, "Desk", Decimal("99.00"), Decimal("11.00")
    )


def work_date() -> date:
    """The day it is in the tests."""
    return TODAY
