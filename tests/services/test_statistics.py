"""Update Account Statistics: what is pushed is what is computed, as of one date."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.errors import (
    CoupledRecordDeleted,
    CustomerBlocked,
    IntegrationDisabled,
    NotCoupled,
    RecordNotFound,
    SolutionNotInstalled,
)
from app.domain.statistics import EntryType, LedgerEntry
from app.domain.sync_log import JobKind
from app.services.pairs.statistics_changes import changes_between, statistics_in
from tests.services.both_sides import NOW, TODAY, Sides


def posted(sides: Sides, customer_id: str, amount: str, number: int = 1) -> None:
    with sides.nav.write() as unit:
        entry = LedgerEntry(
            id=str(uuid4()),
            entry_no=number,
            customer_id=customer_id,
            posting_date=date(2026, 2, 1),
            due_date=date(2026, 2, 20),
            document_type=EntryType.INVOICE,
            document_no=f"INV{number}",
            description="",
            currency_code="",
            amount=Decimal(amount),
            amount_lcy=Decimal(amount),
            remaining_lcy=Decimal(amount),
            sales_lcy=Decimal(amount),
        )
        unit.ledger.insert_entries([entry])


def test_the_push_is_the_computation_and_leaves_the_account_unchanged(sides: Sides) -> None:
    customer, account = sides.customer(), sides.account()
    posted(sides, customer.id, "1234.56")
    sides.services.coupling.couple(customer.id, account.id, AfterCoupling.USE_NAV)
    sides.services.connection.install_solution()
    version = sides.crm.account(account.id).version
    result = sides.services.statistics.push([customer.id])
    assert result.succeeded == 1
    pushed = sides.services.statistics.pushed(account.id)
    assert pushed is not None
    assert pushed.figures == sides.services.statistics.of_customer(customer.id)
    assert (pushed.figures.balance_lcy, pushed.figures.overdue_lcy) == (Decimal("1234.56"), Decimal("1234.56"))
    assert (pushed.figures.as_of, pushed.pushed_at, pushed.currency) == (TODAY, NOW, "GBP")
    assert (pushed.account_name, pushed.figures.customer_no) == ("Contoso Ltd", "10000")
    assert sides.crm.account(account.id).version == version
    assert sides.services.synchronization.preview(customer.id).plan.differences == ()
    posted(sides, customer.id, "-234.56", 2)
    sides.services.statistics.push([customer.id])
    (first, second) = (job for job in sides.services.log.jobs(0, 5) if job.kind is JobKind.STATISTICS)
    changes = {change.mapping_key: change for change in sides.services.log.records(first.id)[0].changes}
    assert (changes["statistics.balance_lcy"].old, changes["statistics.balance_lcy"].new) == ("1234.56", "1000.00")
    assert second.modified == 1
    assert [entry.entry_no for entry in sides.services.statistics.entries(customer.id)] == [2, 1]


def test_each_customer_is_told(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    good, account = sides.customer("10000"), sides.account()
    sides.services.coupling.couple(good.id, account.id, AfterCoupling.NOTHING)
    blocked, other = sides.customer("20000"), sides.account()
    sides.services.coupling.couple(blocked.id, other.id, AfterCoupling.NOTHING)
    sides.change_customer(blocked.id, blocked="All")
    vanished, gone = sides.customer("30000"), sides.account()
    sides.services.coupling.couple(vanished.id, gone.id, AfterCoupling.NOTHING)
    sides.delete_account(gone.id)
    uncoupled = sides.customer("40000")
    ids = [good.id, blocked.id, vanished.id, uncoupled.id, "none"]
    with pytest.raises(SolutionNotInstalled):
        sides.services.statistics.push(ids)
    sides.services.connection.install_solution()
    result = sides.services.statistics.push(ids)
    assert [type(row.error) for row in result.rows] == [
        type(None),
        CustomerBlocked,
        CoupledRecordDeleted,
        NotCoupled,
        RecordNotFound,
    ]
    with pytest.raises(RecordNotFound):
        sides.services.statistics.of_customer("none")
    sides.services.connection.set_enabled(False)
    with pytest.raises(IntegrationDisabled):
        sides.services.statistics.push(ids)


def test_pushed_figures_are_shown_for_a_coupled_account_alone(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    sides.services.connection.install_solution()
    customer, account = sides.customer(), sides.account()
    assert sides.services.statistics.pushed(account.id) is None
    assert sides.services.statistics.pipeline(customer.id) is None
    sides.services.coupling.couple(customer.id, account.id, AfterCoupling.NOTHING)
    sides.services.statistics.push([customer.id])
    assert sides.services.statistics.pushed(account.id) is not None
    pipeline = sides.services.statistics.pipeline(customer.id)
    assert pipeline is not None
    assert pipeline.opportunities == 0
    sides.services.connection.remove_solution()
    assert sides.services.statistics.pushed(account.id) is None


def test_figures_come_back_from_the_journal_as_they_were(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer, account = sides.customer(), sides.account()
    posted(sides, customer.id, "-0.01")
    sides.services.connection.install_solution()
    sides.services.coupling.couple(customer.id, account.id, AfterCoupling.NOTHING)
    sides.services.statistics.push([customer.id])
    pushed = sides.crm.statistics(account.id)
    changes = changes_between(pushed, None)
    assert statistics_in(account.id, changes, new=False) == pushed
    assert statistics_in(account.id, changes, new=True) is None
