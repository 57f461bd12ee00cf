"""Which ways out are offered, for one row and for several."""

from __future__ import annotations

import pytest

from app.domain.errors import (
    AccountAlreadyCoupled,
    AccountOutsideMapping,
    AppError,
    ChangedMeanwhile,
    CoupledRecordDeleted,
    CrmUnavailable,
    FieldError,
    OutcomeUnknown,
)
from app.domain.inbox import InboxKind, InboxRow
from app.domain.sync_log import JobKind, Outcome
from app.domain.synchronization import Choice
from app.ui.inbox.cures import InboxCures
from app.ui.main_window import MainWindow
from tests.ui.small_company import COUPLED, SmallCompany

BOTH = FieldError("Customer", "city", "City", "Bath", "undecided")


def failure(job: JobKind, error: AppError | None = None, key: str = "1") -> InboxRow:
    outcome = Outcome.NOT_DONE
    return InboxRow(key, InboxKind.FAILURE, "1", "A", error or CrmUnavailable(), (key,), outcome=outcome, job=job)


def conflict(key: str) -> InboxRow:
    return InboxRow(key, InboxKind.CONFLICT, "1", "A", BOTH, (key,), problems=(BOTH,))


def vanished(key: str) -> InboxRow:
    return InboxRow(key, InboxKind.VANISHED, "1", "A", CoupledRecordDeleted("Customer", "A", "1"), (key,))


def cut_off(key: str) -> InboxRow:
    return InboxRow(key, InboxKind.CUT_OFF, "1", "A", OutcomeUnknown("", "A"), (key,), job=JobKind.SYNCHRONIZE)


SYNCHRONIZE = "Synchronize Now…"


@pytest.mark.parametrize(
    ("rows", "first"),
    [
        ([conflict("1")], "Decide…"),
        ([vanished("1")], "Restore or Delete…"),
        ([cut_off("1")], "Try Again"),
        ([failure(JobKind.SYNCHRONIZE, ChangedMeanwhile("Account", "1"))], SYNCHRONIZE),
        ([failure(JobKind.SYNCHRONIZE, AccountOutsideMapping("A"))], "Open Account"),
        ([failure(JobKind.COUPLE, AccountAlreadyCoupled("A", "B", "2", "C"))], "Set Up Coupling…"),
        ([failure(JobKind.CREATE_ACCOUNT)], "Create Account in Dynamics CRM"),
        ([failure(JobKind.STATISTICS)], "Update Account Statistics"),
        ([failure(JobKind.UNCOUPLE)], "Delete Coupling…"),
        ([], ""),
        ([conflict("1"), conflict("2")], SYNCHRONIZE),
        ([conflict("1"), failure(JobKind.SYNCHRONIZE, key="2")], SYNCHRONIZE),
        ([failure(JobKind.CREATE_ACCOUNT), failure(JobKind.CREATE_ACCOUNT, key="2")], "Create Account in Dynamics CRM"),
        ([failure(JobKind.CREATE_ACCOUNT), failure(JobKind.STATISTICS, key="2")], ""),
        ([failure(JobKind.COUPLE), failure(JobKind.COUPLE, key="2")], ""),
        ([vanished("1"), vanished("2")], "Delete Coupling…"),
        ([cut_off("1"), cut_off("2")], "Try Again"),
        ([vanished("1"), conflict("2")], ""),
    ],
)
def test_the_first_way_out(window: MainWindow, rows: list[InboxRow], first: str) -> None:
    assert window.context is not None
    cures = InboxCures(window.context).of(rows)
    assert (cures[0].caption if cures else "") == first
    assert len({cure.caption for cure in cures}) == len(cures)


def test_what_was_cut_off_is_settled_from_here(window: MainWindow, small_company: SmallCompany) -> None:
    sides = small_company.sides
    sides.change_customer(small_company.id(COUPLED), city="Bath")
    sides.failing.heal()
    sides.failing.only = {"update_account", "accounts"}
    sides.failing.fail_at, sides.failing.gone = 2, True
    sides.services.synchronization.run([small_company.id(COUPLED)], Choice.SEND)
    sides.failing.heal()
    waiting = [row for row in sides.services.inbox.rows() if row.kind is InboxKind.CUT_OFF]
    assert waiting and window.context is not None
    InboxCures(window.context).of(waiting)[0].run(window)
    assert window.lane.wait_idle()
    assert not [row for row in sides.services.inbox.rows() if row.kind is InboxKind.CUT_OFF]
    assert sides.open_records() == 0
