"""What was written past the repositories is what they would have written: they read it, and write the same."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice

from sqlalchemy import Row, select

from app.crm.local.gateway import LocalGateway
from app.crm.local.tables import accounts
from app.domain.coupling import CouplingKind
from app.domain.field_mapping import DEFAULT_MAPPINGS, crm_values, nav_values
from app.domain.listing import Filter, ListQuery
from app.domain.synchronization import Choice
from app.nav.tables import customers
from app.nav.unit_of_work import NavDatabase
from app.services.bundle import Services
from benches.pairs import CHANGED, Pair
from benches.readings import rounds

SAMPLE = 40
_ITS_OWN = {"version", "seq", "id", "no", "search_text", "account_number", "modified_at", "modified_by"}


class _NotKept(Exception):
    """Rolls a trial back."""


def prove(nav: NavDatabase, crm: LocalGateway, services: Services, made: Iterable[Pair], count: int) -> None:
    """Raises ``AssertionError`` where databases and ``made`` disagree."""
    assert services.customers.count(ListQuery("no")) == count
    assert crm.count_accounts(ListQuery("name")) == count
    assert services.customers.count(ListQuery("no", filters=(Filter("coupled", True),))) == count
    assert services.related.count_opportunities(ListQuery("topic")) == count
    step = max(count // rounds(count, SAMPLE, 8), 1)
    for pair in islice(made, 0, count, step):
        _prove_pair(nav, crm, services, pair)
        _prove_written_alike(nav, crm, pair)


def _prove_pair(nav: NavDatabase, crm: LocalGateway, services: Services, pair: Pair) -> None:
    with nav.read() as unit:
        customer = unit.customers.get(pair.nav_id)
        coupling = unit.couplings.of_nav(CouplingKind.CUSTOMER, pair.nav_id)
    account = crm.account(pair.crm_id)
    assert customer.no == pair.no and nav_values(customer, DEFAULT_MAPPINGS) == dict(pair.nav)
    assert crm_values(account, DEFAULT_MAPPINGS) == dict(pair.crm)
    assert coupling is not None and coupling.snapshot is not None and coupling.crm_id == account.id
    assert dict(coupling.snapshot.crm) == dict(pair.crm)
    found = services.customers.rows(ListQuery("no", search=pair.no), 0, 5)
    assert [row.customer.id for row in found] == [pair.nav_id]
    plan = services.synchronization.preview(pair.nav_id, Choice.SEND).plan
    expected = len(CHANGED[0]) if pair.differs else 0
    assert len(plan.differences) == expected, (pair.no, plan.differences)
    assert not plan.refusals and not plan.left_alone


def _prove_written_alike(nav: NavDatabase, crm: LocalGateway, pair: Pair) -> None:
    """The repositories, given the same values, write the same columns; what they wrote is taken back."""
    values: dict[str, object] = {**pair.nav, "no": "TRIAL"}
    try:
        with nav.write() as unit:
            unit.customers.insert("trial", values, "bench", datetime.now(UTC))
            rows = [
                unit.connection.execute(select(customers).where(customers.c.id == key)).one()
                for key in ("trial", pair.nav_id)
            ]
            _assert_alike(*rows)
            raise _NotKept
    except _NotKept:
        pass
    fields = {mapping.crm_field: pair.crm[mapping.key] for mapping in DEFAULT_MAPPINGS}
    trial = crm.create_account("trial", {**fields, "relationship_type": "Customer", "status": "Active"}, "bench")
    try:
        with crm._database.read() as connection:  # noqa: SLF001  the columns beside the record's
            _assert_alike(
                *(
                    connection.execute(select(accounts).where(accounts.c.id == key)).one()
                    for key in ("trial", pair.crm_id)
                )
            )
    finally:
        crm.delete_account("trial", trial.version)


def _assert_alike(left: Row[*tuple[object, ...]], right: Row[*tuple[object, ...]]) -> None:
    ours, theirs = (
        {key: value for key, value in row._mapping.items() if key not in _ITS_OWN}  # noqa: SLF001  SQLAlchemy's way
        for row in (left, right)
    )
    assert ours == theirs, (ours, theirs)
