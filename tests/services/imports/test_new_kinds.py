"""Rows of the kinds that come by updates alone, read by the checks of the import."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.crm.gateway import NewAccount
from app.domain.account import Account
from app.files.kinds import ImportKind, target_field
from app.nav.customer_bulk import NewCustomer
from app.services.identity import new_id
from app.services.imports.options import goes_with, option_of, status_of
from app.services.imports.planner import ImportPlanner
from app.services.imports.preview import ImportPreview
from app.services.imports.problem import Reason
from app.services.imports.reference import read_reference
from app.services.progress import SILENT
from tests.services.imports.import_sides import AT, Sides, sqlite_sides, sqlite_template

__all__ = ["sqlite_sides", "sqlite_template"]


def planned(sides: Sides, kind: ImportKind, text: str) -> ImportPreview:
    draft = sides.imports.open(sides.file(text), kind)
    with sides.nav.read() as unit:
        reference = read_reference(unit, sides.crm, kind)
        return ImportPlanner(draft, draft.guessed, reference).plan(unit, sides.crm, SILENT)


def account(sides: Sides, name: str) -> Account:
    created = NewAccount(new_id(), {"name": name, "relationship_type": "Prospect"})
    sides.crm.create_accounts([created], "tester")
    return sides.crm.account(created.account_id)


def said(preview: ImportPreview) -> list[tuple[Reason, int]]:
    return [(problem.reason, problem.line) for problem in preview.problems if problem.line]


def test_opportunities_name_their_account(sqlite_sides: Sides) -> None:
    there, twin, other = (account(sqlite_sides, name) for name in ("Contoso", "Twin", "Twin"))
    preview = planned(
        sqlite_sides,
        ImportKind.OPPORTUNITIES,
        "Topic;Potential Customer;Est. Close Date;Est. Revenue;Probability;Rating;Status\n"
        "Chairs;contoso;31/12/2026;1.250,50;60 %;warm;Open\n"
        f"Desks;{{{twin.id.upper()}}};04/03/2026;€ 12,00;;1;1\n"
        "Lamps;Twin;;;;;\n"
        "Rugs;Nobody;;;x;;\n"
        f"Beds;{other.id};31.02.2026;;;;\n",
    )
    first, second, *_ = preview.rows
    assert first.values == {
        "topic": "Chairs",
        "account_id": there.id,
        "est_close_date": date(2026, 12, 31),
        "est_revenue": Decimal("1250.50"),
        "probability": 60,
        "rating": "Warm",
        "status": "Open",
    }
    assert second.values == {
        "topic": "Desks",
        "account_id": twin.id,
        "est_close_date": date(2026, 3, 4),  # the line above tells that the day comes first
        "est_revenue": Decimal("12.00"),
        "rating": "Hot",
        "status": "Won",
    }
    errors = [entry for entry in said(preview) if entry[0] is not Reason.READ_AS]
    assert set(errors) == {
        (Reason.AMBIGUOUS_ACCOUNT, 4),
        (Reason.UNKNOWN_ACCOUNT, 5),
        (Reason.NOT_A_NUMBER, 5),
        (Reason.NOT_A_DAY, 6),
    }


def test_a_status_reason_goes_with_its_status(sqlite_sides: Sides) -> None:
    account(sqlite_sides, "Contoso")
    heading = "title,customerid,statecode,statuscode\n"
    preview = planned(sqlite_sides, ImportKind.CASES, heading + "A,Contoso,0,5\nB,Contoso,1,5\n")
    assert (Reason.STATUS_MISMATCH, 2) in said(preview) and (Reason.STATUS_MISMATCH, 3) not in said(preview)
    alone = planned(sqlite_sides, ImportKind.CASES, "title,customerid,statuscode\nA,Contoso,Researching\n")
    assert alone.rows[0].values["status"] == "Active"
    assert status_of(ImportKind.QUOTES, "In Progress") is None  # a draft or an active one
    assert goes_with(ImportKind.QUOTES, "Draft", "In Progress")


def test_ledger_entries_of_customers_that_are_there(sqlite_sides: Sides) -> None:
    with sqlite_sides.nav.write() as unit:
        unit.customers.insert_many([NewCustomer(new_id(), {"no": "C1", "name": "One"})], "tester", AT)
    preview = planned(
        sqlite_sides,
        ImportKind.LEDGER_ENTRIES,
        "Lfd. Nr.;Debitorennr.;Buchungsdatum;Belegart;Belegnr.;Betrag (MW);Restbetrag (MW);Fälligkeitsdatum\n"
        "17;c1;04.03.2026;Rechnung;re-1;1.000,00;(12,50);03.04.2026\n"
        "18;C2;05.03.2026;Zahlung;;1;;\n"
        "17;C1;06.03.2026;Mahnung;;2;;\n",
    )
    assert preview.rows[0].values == {
        "entry_no": 17,
        "customer_no": "C1",
        "posting_date": date(2026, 3, 4),
        "document_type": "Invoice",
        "document_no": "RE-1",
        "amount_lcy": Decimal("1000.00"),
        "remaining_lcy": Decimal("-12.50"),
        "due_date": date(2026, 4, 3),
    }
    assert (Reason.UNKNOWN_CUSTOMER, 3) in said(preview)
    assert (Reason.KEY_TWICE, 4) in said(preview)


@pytest.mark.parametrize(
    ("kind", "field", "text", "option"),
    [
        (ImportKind.OPPORTUNITIES, "status", "0", "Open"),
        (ImportKind.QUOTES, "status", "0", "Draft"),
        (ImportKind.CASES, "status", "0", "Active"),
        (ImportKind.ACCOUNTS, "status", "Inaktiv", "Inactive"),
        (ImportKind.OPPORTUNITIES, "rating", "Heiß", "Hot"),
        (ImportKind.CASES, "priority", "HØJ", "High"),
        (ImportKind.LEDGER_ENTRIES, "document_type", "Gutschrift", "Credit Memo"),
        (ImportKind.LEDGER_ENTRIES, "document_type", "2", "Invoice"),
        (ImportKind.LEDGER_ENTRIES, "prepayment", "Ja", "Yes"),
        (ImportKind.CASES, "status", "9", None),
    ],
)
def test_options_by_number_and_in_other_languages(kind: ImportKind, field: str, text: str, option: str | None) -> None:
    assert option_of(kind, target_field(kind, field), text) == option
