"""The log by what one looks for: customer, account, person, day, kind, result; page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from app.domain.coupling import Coupling, CouplingKind
from app.domain.errors import RecordNotFound
from app.domain.field_mapping import Side
from app.domain.journal import Creates, JobTally, PlannedRecord, Settlement, StartedJob
from app.domain.sync_log import EVERYTHING, FieldChange, JobKind, JobState, LogQuery, LogResult, Outcome
from app.nav.unit_of_work import NavDatabase, NavUnit
from tests.nav.conftest import AT, BY

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CITY = (FieldChange("city", "Address 1: City", Side.CRM, "Bath", "York"),)


def planned(job_id: str, nav_id: str, name: str = "Contoso", account: str = "Contoso Ltd") -> PlannedRecord:
    return PlannedRecord(
        id=str(uuid4()),
        job_id=job_id,
        kind=CouplingKind.CUSTOMER,
        nav_id=nav_id,
        crm_id="a1",
        nav_no=nav_id.upper(),
        nav_name=name,
        crm_name=account,
        nav_version="1",
        crm_version="1",
        changes=CITY,
        coupling_id=f"k-{nav_id}",
    )


def run(
    unit: NavUnit,
    *records: PlannedRecord,
    kind: JobKind = JobKind.SYNCHRONIZE,
    by: str = BY,
    at: datetime = NOON,
    outcome: Outcome = Outcome.DONE,
    end: bool = True,
) -> str:
    """A job of these records (their job id is set), settled and ended."""
    job = StartedJob(str(uuid4()), kind, "to_crm", at, by)
    unit.jobs.start(job)
    own = [replace(record, job_id=job.id) for record in records]
    unit.jobs.plan(own)
    if end:
        unit.jobs.settle([Settlement(record.id, outcome) for record in own], AT)
        done = outcome is Outcome.DONE
        unit.jobs.end(job.id, JobTally(modified=len(own) if done else 0, failed=0 if done else len(own)), AT)
    return job.id


@pytest.fixture
def unit(nav: NavDatabase) -> Iterator[NavUnit]:
    """One transaction is enough: it sees what it wrote."""
    with nav.write() as found:
        yield found


def ids(unit: NavUnit, query: LogQuery) -> list[str]:
    found = [job.id for job in unit.log.jobs(query, 0, 100)]
    assert unit.log.count_jobs(query) == len(found)
    assert [unit.log.job_position(query, job_id) for job_id in found] == list(range(len(found)))
    return found


def test_by_customer_and_account(unit: NavUnit) -> None:
    first = run(unit, planned("", "c1", "Müller & Söhne", "MUELLER GmbH"))
    second = run(unit, planned("", "c2", "100% Wood_", "Holz"), planned("", "c1", "Müller & Söhne", "Mueller"))
    assert ids(unit, LogQuery(customer_id="c1")) == [second, first]
    assert ids(unit, LogQuery(customer="müller")) == [second, first]
    assert ids(unit, LogQuery(customer="c2")) == [second]
    assert ids(unit, LogQuery(customer="100%")) == [second]
    assert ids(unit, LogQuery(customer="d_")) == [second], "signs of a pattern are letters"
    assert ids(unit, LogQuery(customer="%")) == [second]
    assert ids(unit, LogQuery(account="mueller")) == [second, first]
    assert ids(unit, LogQuery(account="gmbh")) == [first]
    assert ids(unit, LogQuery(customer="müller", account="holz")) == []
    assert [entry.customer_id for entry in unit.log.records(LogQuery(job_id=second, customer="wood"), 0, 9)] == ["c2"]
    assert unit.log.count_records(LogQuery(customer="müller")) == 2


def test_by_person_day_and_kind(unit: NavUnit) -> None:
    old = run(unit, planned("", "c1"), by="Ann", at=NOON - timedelta(days=10), kind=JobKind.COUPLE)
    new = run(unit, planned("", "c1"), by="Bob")
    day = NOON.astimezone().date()
    assert unit.log.people() == ["Ann", "Bob"]
    assert unit.log.days() == [day, day - timedelta(days=10)]
    assert ids(unit, LogQuery(by="Ann")) == [old]
    assert ids(unit, LogQuery(since=day)) == [new]
    assert ids(unit, LogQuery(until=day - timedelta(days=1))) == [old]
    assert ids(unit, LogQuery(since=day - timedelta(days=10), until=day)) == [new, old]
    assert ids(unit, LogQuery(kinds=frozenset({JobKind.COUPLE, JobKind.UNDO}))) == [old]
    (record,) = unit.log.records(LogQuery(by="Bob"), 0, 9)
    assert (record.kind, record.started_at, record.by, record.may_undo) == (JobKind.SYNCHRONIZE, NOON, "Bob", True)


def test_by_result(unit: NavUnit) -> None:
    good = run(unit, planned("", "c1"))
    bad = run(unit, planned("", "c2"), outcome=Outcome.NOT_DONE)
    cut = run(unit, planned("", "c3"), end=False)
    empty = run(unit, end=False)
    assert ids(unit, EVERYTHING) == [empty, cut, bad, good]
    assert ids(unit, LogQuery(result=LogResult.FAILED)) == [bad]
    assert ids(unit, LogQuery(result=LogResult.CUT_OFF)) == [empty, cut]
    assert ids(unit, LogQuery(result=LogResult.CUT_OFF, customer_id="c3")) == [cut]
    states = {job.id: job.state for job in unit.log.jobs(EVERYTHING, 0, 9)}
    assert (states[good], states[cut]) == (JobState.ENDED, JobState.RUNNING)
    (record,) = unit.log.records(LogQuery(result=LogResult.CUT_OFF), 0, 9)
    assert (record.job_id, record.outcome, record.may_undo) == (cut, Outcome.PLANNED, False)
    (record,) = unit.log.records(LogQuery(result=LogResult.FAILED), 0, 9)
    assert record.job_id == bad and not record.may_undo


def test_pages_of_a_job_in_their_order(unit: NavUnit) -> None:
    job_id = run(unit, *(planned("", f"c{number:03}") for number in range(250)))
    query = LogQuery(job_id=job_id)
    assert unit.log.count_records(query) == 250
    pages = [unit.log.records(query, start, 100) for start in (0, 100, 200)]
    assert [len(page) for page in pages] == [100, 100, 50]
    assert [entry.customer_id for page in pages for entry in page] == [f"c{number:03}" for number in range(250)]
    newest_first = unit.log.records(EVERYTHING, 0, 2)
    assert [entry.customer_id for entry in newest_first] == ["c249", "c248"]


def test_an_undo_and_its_undo(unit: NavUnit) -> None:
    record = planned("", "c1")
    job_id = run(unit, record)

    def taken_back() -> tuple[bool, bool, int]:
        (entry,) = unit.log.records(LogQuery(job_id=job_id), 0, 1)
        return entry.undone is not None, entry.may_undo, unit.log.job(job_id).undone

    assert taken_back() == (False, True, 0)
    undo = replace(planned("", "c1"), undoes=record.id)
    run(unit, undo, kind=JobKind.UNDO, outcome=Outcome.NOT_DONE)
    assert taken_back() == (False, True, 0), "one that failed took nothing back"
    undo = replace(undo, id=str(uuid4()))
    run(unit, undo, kind=JobKind.UNDO)
    assert taken_back() == (True, False, 1)
    assert ids(unit, LogQuery(undone=True)) == [job_id]
    redo = replace(planned("", "c1"), undoes=undo.id)
    run(unit, redo, kind=JobKind.UNDO)
    assert taken_back() == (False, True, 0)
    third = replace(planned("", "c1"), undoes=redo.id)
    run(unit, third, kind=JobKind.UNDO)
    assert taken_back() == (True, False, 1)


def test_a_coupling_that_another_customer_s_record_ended(unit: NavUnit) -> None:
    coupling = Coupling(str(uuid4()), "", CouplingKind.CUSTOMER, "c1", "a1", NOON, BY)
    unit.couplings.insert(coupling)
    unit.couplings.end(coupling.id, BY, AT)
    taking = replace(planned("", "c2"), ends=(coupling.id,), makes=True, creates=Creates.CUSTOMER)
    job_id = run(unit, taking, kind=JobKind.CREATE_CUSTOMER)
    (entry,) = unit.log.records(LogQuery(customer_id="c1"), 0, 9)
    assert (entry.job_id, entry.customer_id, entry.ended_here, entry.ends_coupling) == (job_id, "c2", True, True)
    (entry,) = unit.log.records(LogQuery(customer_id="c2"), 0, 9)
    assert not entry.ended_here


def test_what_is_not_in_the_log(unit: NavUnit) -> None:
    with pytest.raises(RecordNotFound):
        unit.log.job("none")
    with pytest.raises(RecordNotFound):
        unit.log.record("none")
    assert unit.log.job_position(EVERYTHING, "none") is None
