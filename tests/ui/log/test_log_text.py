"""The words of the Synchronization Log."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from app.domain.errors import AppError, CrmUnavailable
from app.domain.field_mapping import Side
from app.domain.sync_log import FieldChange, JobKind, JobState, LoggedJob, LoggedRecord, Outcome, Undone
from app.domain.undo import Kept, UndoChange
from app.ui.log.field_table import LoggedField, now_spans, said, written_spans
from app.ui.log.kept_text import kept_text
from app.ui.log.log_text import (
    duration_text,
    kind_icon,
    kind_text,
    lasted_text,
    outcome_icon,
    outcome_text,
    reason_text,
    taken_back,
    undone_text,
)
from app.ui.log.value_text import value_text
from app.ui.plans.plan_cells import Look

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
THEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def record(outcome: Outcome = Outcome.DONE, reason: str = "", *, ended_here: bool = False) -> LoggedRecord:
    return LoggedRecord("1", "1", "1", "n", "a", outcome, reason, ended_here=ended_here)


@pytest.mark.parametrize("kind", list(JobKind))
def test_each_kind_of_job_has_a_word_and_an_icon(kind: JobKind) -> None:
    assert kind_text(kind) != kind.value
    assert kind_icon(kind).name()


@pytest.mark.parametrize("outcome", list(Outcome))
def test_each_outcome_has_a_word_and_an_icon(outcome: Outcome) -> None:
    assert outcome_text(record(outcome))[0].isupper()
    assert outcome_icon(outcome).name()


def test_a_record_of_another_customer_says_that_it_ended_the_coupling() -> None:
    assert outcome_text(record(ended_here=True)) == "Coupling ended"


def test_reasons_are_names_of_known_errors() -> None:
    known = {kind.__name__ for kind in (*AppError.__subclasses__(), *CrmUnavailable.__subclasses__())}
    for name in ("ChangedMeanwhile", "CrmUnavailable", "SalespersonNotCoupled", "OutcomeUnknown", "CouplingNotRevived"):
        assert name in known
        assert reason_text(record(Outcome.NOT_DONE, name)) not in ("", name)


@pytest.mark.parametrize(
    ("lasted", "shown"),
    [(0.04, "0.0 s"), (1.26, "1.3 s"), (59.4, "59 s"), (61, "1 min 1 s"), (4000, "66 min 40 s"), (-5, "0.0 s")],
)
def test_durations(lasted: float, shown: str) -> None:
    assert duration_text(THEN, THEN + timedelta(seconds=lasted), BRITISH) == shown


def job(state: JobState, *, undone: int = 0, modified: int = 0) -> LoggedJob:
    end = THEN if state is JobState.ENDED else None
    return LoggedJob("1", JobKind.SYNCHRONIZE, "", THEN, end, "x", modified=modified, state=state, undone=undone)


def test_a_job_without_an_end_says_so() -> None:
    assert [lasted_text(job(state), BRITISH) for state in JobState] == ["0.0 s", "running", "cut off"]


def test_how_much_of_a_job_was_taken_back() -> None:
    some = [job(JobState.ENDED, undone=undone, modified=1200) for undone in (0, 1000, 1200)]
    assert [undone_text(each, BRITISH) for each in some] == ["", "1,000 of 1,200", "Undone"]


def test_who_took_it_back_and_when() -> None:
    at = datetime(2026, 3, 4, 8, 0).astimezone()
    assert taken_back(Undone("j", "r", at, "Zoë", True), BRITISH) == "Undone 04/03/2026 08:00 by Zoë"
    assert taken_back(Undone("j", "r", at, "Zoë", False), BRITISH).startswith("Partly undone")


@pytest.mark.parametrize(
    ("key", "value", "shown"),
    [
        ("credit_limit_lcy", "25000.00", "25,000.00"),
        ("statistics.balance_lcy", "-1234.50", "-1,234.50"),
        ("statistics_of:account:as_of", "2026-03-02", "02/03/2026"),
        ("statistics.customer_no", "2026-03-02", "2026-03-02"),
        ("name", "1,000 <b>", "1,000 <b>"),
        ("name", "", ""),
    ],
)
def test_values_are_written_as_the_locale_does(key: str, value: str, shown: str) -> None:
    assert value_text(key, value, BRITISH) == shown


def test_times_are_local_and_not_as_stored() -> None:
    shown = value_text("statistics.pushed_at", "2026-03-02T09:30:00.123456+00:00", BRITISH)
    assert "02/03/2026" in shown
    assert "T" not in shown


CHANGE = FieldChange("city", "City", Side.NAV, "", "York")


def test_blank_values_are_said_and_old_ones_struck() -> None:
    assert said(LoggedField(CHANGE), BRITISH) == "(blank) → York"
    old = written_spans(LoggedField(FieldChange("city", "City", Side.NAV, "Leeds", "York")), BRITISH)[0]
    assert (old.text, old.look) == ("Leeds", Look.STRUCK)


@pytest.mark.parametrize("kept", list(Kept))
def test_each_reason_to_leave_something_alone_has_words(kept: Kept) -> None:
    for by in ("", "Zoë"):
        assert kept_text(kept, by) not in ("", kept.value)


def test_what_stands_there_now_is_shown_when_it_is_something_else() -> None:
    def now(kept: Kept | None) -> str:
        since = UndoChange("city", "City", Side.NAV, "Hull", "", "Hull", "", kept, "Zoë")
        return " ".join(span.text for span in now_spans(LoggedField(CHANGE, since), BRITISH))

    assert now(None) == ""
    assert now(Kept.EDITED) == "Hull edited since by Zoë"
    assert now(Kept.VANISHED) == "the record is gone"
