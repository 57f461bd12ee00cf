"""A company on both sides, small and known: what tests of the services act on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import uuid4

from app.crm.gateway import AccountUpdate, CrmGateway
from app.crm.local.gateway import LocalGateway
from app.crm.local.schema import open_crm
from app.database.engine import Database
from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.field_mapping import DEFAULT_MAPPINGS, crm_values, nav_values
from app.domain.listing import ListQuery
from app.domain.user import User
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.bundle import Services, build
from app.services.new_company import found_company
from tests.crm.failing_gateway import FailingGateway

BY = "tester"
TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
USER = User("00000000-0000-4000-8000-00000000a001", "", "Olga Faber", "olga@crm.example", "+44 1632 960111")
OTHER_USER = User("00000000-0000-4000-8000-00000000a002", "", "Jan Tak", "jan@crm.example", "+44 1632 960112")
SERVICE_USER = User("00000000-0000-4000-8000-00000000a003", "", "NAV Integration", integration_user=True)

ACTOR = Actor(BY, lambda: TODAY, lambda: NOW)
CUSTOMER: dict[str, object] = {
    "name": "Contoso Ltd",
    "address": "1 Mill Lane",
    "post_code": "GB-N16 34Z",
    "city": "London",
    "country_code": "GB",
    "contact": "Ann Beck",
    "phone_no": "01632 960001",
    "email": "ann@contoso.example",
    "payment_terms_code": "30 DAYS",
    "salesperson_code": "OF",
    "credit_limit_lcy": "5000.00",
}
ACCOUNT: dict[str, object] = {
    "name": "Contoso Limited",
    "relationship_type": "Customer",
    "status": "Active",
    "street_1": "2 High Street",
    "postal_code": "GB-N16 34Z",
    "city": "Leeds",
    "country": "United Kingdom",
    "main_phone": "01632 960002",
    "email": "info@contoso.example",
    "payment_terms": "Net 45",
    "currency": "GBP",
}


@dataclass(frozen=True)
class Sides:
    """Both databases, the services over them, and the gateway through which these talk to CRM."""

    nav: NavDatabase
    crm: LocalGateway
    failing: FailingGateway
    services: Services

    def customer(self, no: str = "10000", **values: object) -> Customer:
        """A customer that is now there."""
        with self.nav.write() as unit:
            return unit.customers.insert(str(uuid4()), {**CUSTOMER, "no": no, **values}, BY, NOW)

    def account(self, **values: object) -> Account:
        """An account that is now there."""
        return self.crm.create_account(str(uuid4()), {**ACCOUNT, **values}, BY)

    def change_customer(self, customer_id: str, **values: object) -> Customer:
        """Somebody saves the customer in NAV."""
        with self.nav.write() as unit:
            current = unit.customers.get(customer_id)
            return unit.customers.update(customer_id, current.version, values, "somebody", NOW)

    def change_account(self, account_id: str, **values: object) -> Account:
        """Somebody saves the account in CRM."""
        version = self.crm.account(account_id).version
        return self.crm.update_account(AccountUpdate(account_id, version, values), "somebody")

    def delete_customer(self, customer_id: str) -> None:
        """Another program deletes the customer, whatever hangs on it."""
        with self.nav.write() as unit:
            unit.customers.delete(customer_id, unit.customers.get(customer_id).version)

    def delete_account(self, account_id: str) -> None:
        """Another program deletes the account."""
        self.crm.delete_account(account_id, self.crm.account(account_id).version)

    def coupling(self, customer_id: str) -> Coupling | None:
        """The customer's active coupling."""
        with self.nav.read() as unit:
            return unit.couplings.of_nav(CouplingKind.CUSTOMER, customer_id)

    def held(self) -> tuple[object, ...]:
        """Everything both sides hold but versions, times and the journal: equal texts, equal state."""
        with self.nav.read() as unit:
            customers = unit.customers.many(unit.customers.ids(ListQuery("no")))
            couplings = unit.couplings.all(CouplingKind.CUSTOMER)
        accounts = self.crm.accounts(self.crm.account_ids(ListQuery("name")))
        installed = self.crm.solution_installed()
        return (
            sorted((key, *sorted(nav_values(value, DEFAULT_MAPPINGS).items())) for key, value in customers.items()),
            sorted((key, *sorted(crm_values(value, DEFAULT_MAPPINGS).items())) for key, value in accounts.items()),
            sorted((entry.nav_id, entry.crm_id, str(entry.snapshot)) for entry in couplings),
            sorted(str(self.crm.statistics(key)) for key in accounts) if installed else [],
        )

    def open_records(self) -> int:
        """How many records of the journal have no outcome."""
        with self.nav.read() as unit:
            return sum(len(unit.jobs.unsettled(job.id)) for job in unit.jobs.unfinished())

    def close(self) -> None:
        """Gives the NAV database back; CRM's is the fixture's."""
        self.nav.close()


def found(nav: NavDatabase, crm: LocalGateway) -> None:
    """Two salespeople, of whom OF is coupled to a user and JT is not, and three users."""
    found_company(nav, "Test Company", lcy="GBP")
    crm.create_users([USER, OTHER_USER, SERVICE_USER])
    with nav.write() as unit:
        people = {
            code: unit.salespeople.insert(str(uuid4()), {"code": code, "name": f"Salesperson {code}"}, BY, NOW)
            for code in ("OF", "JT")
        }
        coupling = Coupling(str(uuid4()), "", CouplingKind.SALESPERSON, people["OF"].id, USER.id, NOW, BY, nav_no="OF")
        unit.couplings.insert(coupling)


def opened(nav_url: str, crm_url: str) -> tuple[NavDatabase, LocalGateway]:
    """Both databases with their schemas."""
    return open_nav(Database(nav_url)), open_crm(Database(crm_url))


def sides_over(nav: NavDatabase, crm: LocalGateway, actor: Actor = ACTOR) -> Sides:
    """Services over both, through a gateway that can be made to fail."""
    failing = FailingGateway(crm)
    gateway: CrmGateway = failing.gateway
    return Sides(nav, crm, failing, build(nav, gateway, actor))
