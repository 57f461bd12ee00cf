"""The way from the message about work that was cut off to the log."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.domain.file_kind import FileKind
from app.domain.sync_log import JobKind, Outcome
from app.services.results import RecoveredRecord, RecoveredStep, RecoveryReport
from app.ui.recovery_message import recovery_action, recovery_message


def record(outcome: Outcome, job_id: str) -> RecoveredRecord:
    return RecoveredRecord(JobKind.SYNCHRONIZE, "10000", "Selby", "Selby Ltd", outcome, job_id)


@pytest.mark.parametrize(
    ("outcomes", "opened"),
    [
        ([(Outcome.DONE, "a"), (Outcome.NOT_DONE, "b")], "b"),
        ([(Outcome.UNCLEAR, "a"), (Outcome.DONE, "b")], "a"),
        ([(Outcome.PLANNED, "a"), (Outcome.UNCLEAR, "b"), (Outcome.DONE, "c")], "b"),
    ],
)
def test_it_leads_to_what_a_person_must_look_at_else_to_the_newest(
    qapp: QObject, outcomes: list[tuple[Outcome, str]], opened: str
) -> None:
    found: list[str] = []
    report = RecoveryReport(tuple(record(*each) for each in outcomes))
    action = recovery_action(report, found.append, qapp)
    assert action is not None
    assert action.text() == "Show in Log"
    action.trigger()
    assert found == [opened]


def test_without_a_job_there_is_no_way(qapp: QObject) -> None:
    assert recovery_action(RecoveryReport((record(Outcome.DONE, ""),)), lambda _job: None, qapp) is None


def test_updates_from_files_are_told_by_what_became_of_them(qapp: QObject) -> None:
    steps = (
        RecoveredStep("1", FileKind.ACCOUNTS, "whole.xlsx", finished=True),
        RecoveredStep("2", FileKind.ACCOUNTS, "dropped.xlsx", finished=False),
        RecoveredStep("3", FileKind.ACCOUNTS, "waiting.xlsx", finished=False, waits=True),
    )
    report = RecoveryReport(files=steps)
    assert report.found
    kind, text = recovery_message(report)
    assert kind == "warning"
    for words in ("to the end: whole.xlsx", "nothing was written: dropped.xlsx", "wait for Dynamics CRM: waiting.xlsx"):
        assert words in text
    assert recovery_message(RecoveryReport(files=steps[:1]))[0] == "info"
    assert not RecoveryReport().found
