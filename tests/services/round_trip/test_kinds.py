"""Update from File with the other kinds: salespeople, ledger entries, users, opportunities, quotes and cases."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest

from app.domain.case import Case
from app.domain.errors import DeleteRestricted
from app.domain.file_choices import UpdateChoices
from app.domain.file_kind import FileKind
from app.domain.file_update import MissingAction, RowGroup
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.domain.statistics import EntryType
from app.services.imports.problem import Reason
from tests.services.both_sides import OTHER_USER, USER, Sides
from tests.services.round_trip.week import a_file, applied, changed, counts, rows, shown

ENTRY_HEADINGS = (
    "Entry No.",
    "Customer No.",
    "Posting Date",
    "Due Date",
    "Document Type",
    "Document No.",
    "Description",
    "Amount (LCY)",
    "Remaining Amt. (LCY)",
)
INVOICE = ("7", "10000", "2026-02-01", "2026-03-01", "Invoice", "INV-1", "Chairs", "120.50", "120.50")


def test_salespeople_are_added_changed_and_deleted(sides: Sides, tmp_path: Path) -> None:
    sides.customer(salesperson_code="JT")
    path = a_file(tmp_path, ("Code", "Name", "Job Title"), ("OF", "Olga", "Head"), ("NN", "New", ""))
    preview = shown(sides, path, FileKind.SALESPEOPLE)
    assert counts(preview) == {"new": 1, "changed": 1, "missing": 1}
    result = sides.services.updates.apply(preview, UpdateChoices().do_with_all_missing(MissingAction.DELETE))
    assert (result.created, result.updated) == (1, 1)
    assert [type(each.error) for each in result.refused] == [DeleteRestricted]
    with sides.nav.read() as unit:
        people = {person.code: (person.name, person.job_title) for person in unit.salespeople.all()}
    assert people == {"OF": ("Olga", "Head"), "NN": ("New", ""), "JT": ("Salesperson JT", "")}
    sides.services.updates.undo(sides.services.updates.undo_preview(result.step_id))
    with sides.nav.read() as unit:
        assert {person.code: person.name for person in unit.salespeople.all()} == {
            "OF": "Salesperson OF",
            "JT": "Salesperson JT",
        }


def test_ledger_entries_are_posted_and_paid(sides: Sides, tmp_path: Path) -> None:
    customer = sides.customer()
    result = applied(sides, a_file(tmp_path, ENTRY_HEADINGS, INVOICE), kind=FileKind.LEDGER_ENTRIES)
    assert result.created == 1
    payment = ("8", "10000", "2026-02-20", "", "Payment", "PAY-1", "", "-120.50", "0")
    preview = shown(sides, a_file(tmp_path, ENTRY_HEADINGS, (*INVOICE[:8], "0.00"), payment))
    assert (preview.kind, counts(preview)) == (FileKind.LEDGER_ENTRIES, {"new": 1, "changed": 1})
    (paid,) = rows(sides, preview, RowGroup.CHANGED)
    assert changed(paid) == {"remaining_lcy": ("120.50", "120.50", "0.00", "theirs")}
    second = sides.services.updates.apply(preview)
    with sides.nav.read() as unit:
        entries = {entry.entry_no: entry for entry in unit.ledger.entries(customer.id)}
    assert (entries[7].remaining_lcy, entries[7].amount, entries[7].due_date) == (
        Decimal("0.00"),
        Decimal("120.50"),
        date(2026, 3, 1),
    )
    assert (entries[8].document_type, entries[8].due_date) == (EntryType.PAYMENT, date(2026, 2, 20))
    for step_id, left in ((second.step_id, {7: Decimal("120.50")}), (result.step_id, {})):
        sides.services.updates.undo(sides.services.updates.undo_preview(step_id))
        with sides.nav.read() as unit:
            assert {entry.entry_no: entry.remaining_lcy for entry in unit.ledger.entries(customer.id)} == left


def test_entries_without_a_number_are_known_by_their_document(sides: Sides, tmp_path: Path) -> None:
    customer = sides.customer()
    headings = ENTRY_HEADINGS[1:]
    rest = INVOICE[1:]
    twice = [rest, (*rest[:6], "9.00", "9.00")]
    assert applied(sides, a_file(tmp_path, headings, *twice), kind=FileKind.LEDGER_ENTRIES).created == 2
    preview = shown(sides, a_file(tmp_path, headings, (*rest[:7], "20.50"), twice[1]), FileKind.LEDGER_ENTRIES)
    assert counts(preview) == {"changed": 1, "unchanged": 1}
    sides.services.updates.apply(preview)
    with sides.nav.read() as unit:
        entries = unit.ledger.entries(customer.id)
    assert sorted((entry.entry_no, entry.remaining_lcy) for entry in entries) == [
        (1, Decimal("20.50")),
        (2, Decimal("9.00")),
    ]


def test_an_entry_that_was_paid_since_the_preview_is_refused(sides: Sides, tmp_path: Path) -> None:
    """Entries bear no version: what they hold is compared. Seen to fail without."""
    customer = sides.customer()
    applied(sides, a_file(tmp_path, ENTRY_HEADINGS, INVOICE), kind=FileKind.LEDGER_ENTRIES)
    stale = shown(sides, a_file(tmp_path, ENTRY_HEADINGS, (*INVOICE[:8], "1.00")))
    applied(sides, a_file(tmp_path, ENTRY_HEADINGS, (*INVOICE[:8], "2.00"), name="other.csv"))
    result = sides.services.updates.apply(stale)
    assert [type(each.error).__name__ for each in result.refused] == ["ChangedMeanwhile"]
    with sides.nav.read() as unit:
        assert [entry.remaining_lcy for entry in unit.ledger.entries(customer.id)] == [Decimal("2.00")]


def test_an_entry_of_nobody_is_wrong(sides: Sides, tmp_path: Path) -> None:
    preview = shown(sides, a_file(tmp_path, ENTRY_HEADINGS, INVOICE), FileKind.LEDGER_ENTRIES)
    assert counts(preview) == {"wrong": 1}
    assert Reason.UNKNOWN_CUSTOMER in {problem.reason for problem in preview.problems}


def test_users_are_known_by_guid_or_mail(sides: Sides, tmp_path: Path) -> None:
    path = a_file(
        tmp_path,
        ("Full Name", "Primary Email", "Mobile Phone", "Status"),
        ("Olga Faber", USER.email, "1", "Enabled"),
        ("New", "new@crm.example", "", "Enabled"),
    )
    preview = shown(sides, path, FileKind.USERS)
    assert counts(preview) == {"new": 1, "changed": 1, "missing": 2}
    numbers = {each.record_id: each.number for each in rows(sides, preview, RowGroup.MISSING)}
    choices = UpdateChoices().do_with_missing(numbers[OTHER_USER.id], MissingAction.BLOCK)
    result = sides.services.updates.apply(preview, choices)
    assert (result.created, result.updated) == (1, 2)
    users = {user.name: (user.mobile_phone, user.enabled) for user in sides.crm.users()}
    assert users["Olga Faber"] == ("1", True)
    assert users["New"] == ("", True)
    assert users[OTHER_USER.name] == (OTHER_USER.mobile_phone, False)
    sides.services.updates.undo(sides.services.updates.undo_preview(result.step_id))
    assert {user.id: user.enabled for user in sides.crm.users()}[OTHER_USER.id]
    assert "New" not in {user.name for user in sides.crm.users()}


RELATED = {
    FileKind.OPPORTUNITIES: (
        ("(Do Not Modify) Opportunity", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On"),
        ("Topic", "Account", "Status", "Est. Revenue", "Est. Close Date"),
        ("Won", "250.00", "2026-05-01"),
    ),
    FileKind.QUOTES: (
        ("(Do Not Modify) Quote", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On"),
        ("Name", "Account", "Status", "Total Amount", "Effective From"),
        ("Won", "250.00", "2026-05-01"),
    ),
    FileKind.CASES: (
        ("(Do Not Modify) Case", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On"),
        ("Case Title", "Customer", "Status", "Case Number", "Created On"),
        ("Resolved", "", "2026-02-01"),
    ),
}


@pytest.mark.parametrize("kind", list(RELATED))
def test_what_hangs_on_accounts_is_added_changed_and_deleted(sides: Sides, tmp_path: Path, kind: FileKind) -> None:
    guarded, headings, values = RELATED[kind]
    account = sides.account()
    held = _related(sides, kind, account.id, "Old")
    gone = _related(sides, kind, account.id, "Gone")
    guid = str(uuid4())
    number = getattr(held, "case_number", values[1])
    path = a_file(
        tmp_path,
        (*guarded, *headings),
        (held.id, "x", "y", "Old", account.name, values[0], number, values[2]),
        (guid, "x", "y", "Newer", account.id, values[0], values[1], values[2]),
    )
    preview = shown(sides, path)
    assert (preview.kind, counts(preview)) == (kind, {"new": 1, "changed": 1, "missing": 1})
    (update,) = rows(sides, preview, RowGroup.CHANGED)
    assert {"status", "status_reason"} <= set(changed(update))
    result = sides.services.updates.apply(preview, UpdateChoices().do_with_all_missing(MissingAction.DELETE))
    assert (result.created, result.updated, result.deleted, result.refused) == (1, 1, 1, ())
    records = _all(sides, kind, [held.id, gone.id, guid])
    assert {key: record.status for key, record in records.items()} == {held.id: values[0], guid: values[0]}
    assert counts(shown(sides, path)) == {"unchanged": 2}
    undo = sides.services.updates.undo(sides.services.updates.undo_preview(result.step_id))
    assert undo.refused == ()
    records = _all(sides, kind, [held.id, gone.id, guid])
    assert set(records) == {held.id, gone.id}
    assert records[held.id].status == held.status
    assert records[gone.id].account_id == account.id


def test_a_related_record_without_a_guid_is_proposed_by_its_name(sides: Sides, tmp_path: Path) -> None:
    account, other = sides.account(), sides.account(name="Other")
    held = _related(sides, FileKind.OPPORTUNITIES, account.id, "A Deal")
    _related(sides, FileKind.OPPORTUNITIES, other.id, "A Deal")
    path = a_file(tmp_path, ("Topic", "Account", "Est. Revenue"), ("a deal", account.name, "9"))
    preview = shown(sides, path, FileKind.OPPORTUNITIES)
    assert preview.sure_matches() == {0: held.id}


def test_a_quote_is_known_by_its_number(sides: Sides, tmp_path: Path) -> None:
    account = sides.account()
    held = sides.crm.save_quote(Quote(str(uuid4()), "", "Offer", account.id, "Q-1"), "kim")
    path = a_file(tmp_path, ("Name", "Account", "Quote ID", "Total Amount"), ("Offer", account.name, "Q-1", "9.00"))
    preview = shown(sides, path, FileKind.QUOTES)
    assert [row.record_id for row in rows(sides, preview, RowGroup.CHANGED)] == [held.id]


def _related(sides: Sides, kind: FileKind, account_id: str, title: str) -> Opportunity | Quote | Case:
    record_id = str(uuid4())
    if kind is FileKind.OPPORTUNITIES:
        return sides.crm.save_opportunity(Opportunity(record_id, "", title, account_id), "kim")
    if kind is FileKind.QUOTES:
        return sides.crm.save_quote(Quote(record_id, "", title, account_id), "kim")
    return sides.crm.save_case(Case(record_id, "", title, account_id), "kim")


def _all(sides: Sides, kind: FileKind, ids: list[str]) -> dict[str, Opportunity | Quote | Case]:
    from app.services.round_trip.related_store import KINDS

    return sides.crm.related(KINDS[kind], ids)
