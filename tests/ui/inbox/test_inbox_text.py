"""Every row says why it waits, in the house's sentences, and every kind has a word, an icon and a way out."""

from __future__ import annotations

import pytest

from app.domain.errors import (
    AccountOutsideMapping,
    CoupledRecordDeleted,
    FieldError,
    OutcomeUnknown,
    SalespersonNotCoupled,
)
from app.domain.field_mapping import Conversion
from app.domain.inbox import InboxKind, InboxRow
from app.domain.sync_log import JobKind, Outcome
from app.services.inbox.failure_check import error_of
from app.ui.errors import sentence_of
from app.ui.icons import icon_names
from app.ui.inbox.inbox_text import kind_icon, kind_text, kinds_text, reason_text, record_text, whole_text

CITY = FieldError("Customer", "city", "City", "C" * 40, "too_long", 30)
LAND = FieldError("Customer", "country_code", "Country/Region Code", "Elbonia", "no_counterpart")
BOTH = FieldError("Customer", "city", "City", "Bath", "undecided")
NAME = "N" * 60


def row(kind: InboxKind, **more: object) -> InboxRow:
    return InboxRow(f"{kind} 1", kind, "10000", NAME, more.pop("error", None), ("1",), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", InboxKind)
def test_each_kind_has_a_word_and_an_icon(kind: InboxKind) -> None:
    assert kind_text(kind) and kinds_text(kind)
    assert kind_icon(kind)[0] in icon_names()


@pytest.mark.parametrize(
    ("waits", "says"),
    [
        (row(InboxKind.CONFLICT, error=BOTH, problems=(BOTH,)), "City has a new value in both systems"),
        (
            row(InboxKind.CONFLICT, error=BOTH, problems=(BOTH, LAND)),
            "2 fields have new values in both systems: City, Country/Region Code.",
        ),
        (row(InboxKind.TOO_LONG, error=CITY, problems=(CITY,)), "City holds at most 30 characters; this has 40"),
        (
            row(InboxKind.UNMATCHED, error=LAND, problems=(LAND,), conversion=Conversion.COUNTRY),
            "Elbonia has no counterpart in Dynamics NAV",
        ),
        (row(InboxKind.VANISHED, error=CoupledRecordDeleted("Customer", "A", "1")), "coupled to a deleted record"),
        (row(InboxKind.SALESPERSON, error=SalespersonNotCoupled("JT", "")), "JT must be coupled"),
        (
            row(InboxKind.CUT_OFF, error=OutcomeUnknown("", "A"), job=JobKind.SYNCHRONIZE, outcome=Outcome.PLANNED),
            "Synchronize was cut off",
        ),
        (
            row(
                InboxKind.FAILURE,
                error=AccountOutsideMapping("A"),
                job=JobKind.SYNCHRONIZE,
                outcome=Outcome.NOT_DONE,
            ),
            "Synchronize: The account A takes no part in the integration",
        ),
        (row(InboxKind.FAILURE, job=JobKind.COUPLE, outcome=Outcome.NOT_DONE), "cut off, and nothing was written"),
        (row(InboxKind.FAILURE, job=JobKind.SYNCHRONIZE, outcome=Outcome.PARTLY_DONE), "Dynamics NAV has not"),
        (row(InboxKind.FAILURE, job=JobKind.SYNCHRONIZE, outcome=Outcome.UNCLEAR), "Compare the two records"),
    ],
    ids=lambda value: value.kind.value if isinstance(value, InboxRow) else "",
)
def test_the_reason_is_said(waits: InboxRow, says: str) -> None:
    assert says in reason_text(waits)
    assert NAME in whole_text(waits)


def test_customers_of_one_value_are_named_by_it() -> None:
    group = InboxRow("u", InboxKind.UNMATCHED, "", "", LAND, ("1", "2"), 2, (LAND,))
    assert record_text(group) == "Elbonia"


@pytest.mark.parametrize(
    ("reason", "detail", "says"),
    [
        ("CrmUnavailable", {"detail": "x"}, "Dynamics CRM cannot be reached"),
        ("ChangedMeanwhile", {"entity": "Account", "key": "1"}, "The Account record was changed by someone else"),
        ("AccountAlreadyCoupled", {"customer_name": "A", "coupled_no": "1"}, "Cannot couple A"),
        ("InvalidRecord", {"entity": "Customer", "errors": "City: too_long"}, "The Customer record is not complete"),
        ("OutcomeUnknown", {"name": "A"}, "Dynamics CRM stopped answering"),
    ],
)
def test_an_error_of_the_journal_is_said_again(reason: str, detail: dict[str, str], says: str) -> None:
    error = error_of(reason, detail)
    assert error is not None and says in sentence_of(error).text


@pytest.mark.parametrize("reason", ["", "NoSuchError", "dataclass", "AppErrors"])
def test_an_unknown_reason_is_none(reason: str) -> None:
    assert error_of(reason, {}) is None
