"""Which accounts are coupled to which customer, on both engines."""

from __future__ import annotations

from uuid import uuid4

from app.domain.coupling import Coupling, CouplingKind
from app.nav.coupled_accounts import customer_numbers
from app.nav.unit_of_work import NavDatabase
from tests.nav.conftest import AT, BY, added


def a_coupling(kind: CouplingKind, nav_id: str, crm_id: str, no: str = "") -> Coupling:
    return Coupling(str(uuid4()), "", kind, nav_id, crm_id, AT, BY, nav_no=no)


def test_only_active_couplings_of_customers_count(nav: NavDatabase) -> None:
    with nav.write() as unit:
        present, renamed, gone, ended = (added(unit, f"C{number}") for number in range(4))
        person = unit.salespeople.all()[0]
        made = {
            customer.id: unit.couplings.insert(
                a_coupling(CouplingKind.CUSTOMER, customer.id, f"account-{customer.no}", customer.no)
            )
            for customer in (present, renamed, gone, ended)
        }
        unit.couplings.insert(a_coupling(CouplingKind.SALESPERSON, person.id, "account-C0-not", "JT"))
        unit.couplings.end(made[ended.id].id, BY, AT)
        unit.customers.update(renamed.id, renamed.version, {"no": "NEW"}, BY, AT)
        unit.customers.delete(gone.id, gone.version)
    with nav.read() as unit:
        # a vanished customer is known by the No. that the coupling remembers
        expected = {"account-C0": "C0", "account-C1": "NEW", "account-C2": "C2"}
        assert customer_numbers(unit.connection) == expected
        asked = [*(f"nobody-{number}" for number in range(2_000)), "account-C1", "account-C3"]
        assert customer_numbers(unit.connection, asked) == {"account-C1": "NEW"}
        assert customer_numbers(unit.connection, []) == {}
