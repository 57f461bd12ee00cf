"""The journal: everything comes back as it was written, nothing can be changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import DatabaseError, IntegrityError

from app.domain.coupling import CouplingKind, Snapshot
from app.domain.field_mapping import Side
from app.domain.journal import Creates, JobTally, PlannedRecord, Settlement, StartedJob
from app.domain.sync_log import EVERYTHING, FieldChange, JobKind, LogQuery, Outcome
from app.nav.journal_tables import APPEND_ONLY
from app.nav.unit_of_work import NavDatabase
from tests.nav.conftest import AT, BY


def job(kind: JobKind = JobKind.SYNCHRONIZE) -> StartedJob:
    return StartedJob(str(uuid4()), kind, "to_crm", AT, BY)


def record(job_id: str, nav_id: str = "c1", **values: Any) -> PlannedRecord:
    planned = PlannedRecord(
        id=str(uuid4()),
        job_id=job_id,
        kind=CouplingKind.CUSTOMER,
        nav_id=nav_id,
        crm_id="a1",
        nav_no="10000",
        nav_name="Contoso \"<b>&'\u202e",
        crm_name="Contoso",
        nav_version="3",
        crm_version='W/"17"',
    )
    return replace(planned, **values)


def test_an_intent_comes_back_whole(nav: NavDatabase) -> None:
    started = job(JobKind.COUPLE)
    planned = record(
        started.id,
        changes=(
            FieldChange("name", "Name", Side.CRM, "alt \"'\n", "neu ü"),
            FieldChange("city", "City", Side.NAV, "", "x"),
        ),
        creates=Creates.ACCOUNT,
        coupling_id="k1",
        coupling_version="5",
        makes=True,
        ends=("k0", "k9"),
        snapshot=Snapshot({"name": "a"}, {"name": "b"}),
        direction="to_crm",
    )
    with nav.write() as unit:
        unit.jobs.start(started)
        unit.jobs.plan([planned, record(started.id, "c2")])
    with nav.read() as unit:
        assert unit.jobs.unfinished() == [started]
        assert unit.jobs.unsettled(started.id)[0] == planned
        (logged, other) = unit.log.records(LogQuery(job_id=started.id), 0, 10)
        assert (logged.outcome, logged.changes) == (Outcome.PLANNED, planned.changes)
        assert other.customer_name == planned.nav_name
        assert unit.jobs.done(started.id) == []


def test_outcomes_and_ends(nav: NavDatabase) -> None:
    started = job()
    done, made, failed = (
        record(started.id),
        record(started.id, "c2", creates=Creates.CUSTOMER),
        record(started.id, "c3"),
    )
    with nav.write() as unit:
        unit.jobs.start(started)
        unit.jobs.plan([done, made, failed])
        unit.jobs.settle([Settlement(done.id, Outcome.DONE), Settlement(made.id, Outcome.DONE)], AT)
        assert unit.jobs.unsettled(started.id) == [failed]
        unit.jobs.settle([Settlement(failed.id, Outcome.NOT_DONE, "ChangedMeanwhile", {"entity": "Account"})], AT)
        assert unit.jobs.settled([done.id, "none"]) == {done.id}
        tally = unit.jobs.tally(started.id)
        assert tally == JobTally(inserted=1, modified=1, failed=1)
        unit.jobs.end(started.id, replace(tally, unchanged=7, skipped=2), AT)
    with nav.read() as unit:
        assert unit.jobs.unfinished() == []
        assert unit.jobs.done(started.id) == [done, made]
        (logged,) = unit.log.jobs(EVERYTHING, 0, 10)
        assert (logged.inserted, logged.modified, logged.unchanged, logged.failed, logged.skipped) == (1, 1, 7, 1, 2)
        assert logged.finished_at == AT
        reasons = [
            (entry.outcome, entry.reason, dict(entry.detail))
            for entry in unit.log.records(LogQuery(job_id=started.id), 0, 10)
        ]
        assert reasons[2] == (Outcome.NOT_DONE, "ChangedMeanwhile", {"entity": "Account"})


def test_jobs_newest_first_and_records_of_one_customer(nav: NavDatabase) -> None:
    started = [job() for _ in range(5)]
    with nav.write() as unit:
        for number, entry in enumerate(started):
            unit.jobs.start(entry)
            unit.jobs.plan([record(entry.id, f"c{number % 2}")])
        assert unit.log.count_jobs(EVERYTHING) == 5
        assert [entry.id for entry in unit.log.jobs(EVERYTHING, 1, 2)] == [started[3].id, started[2].id]
        mine = unit.log.records(LogQuery(customer_id="c0"), 0, 10)
        assert [entry.job_id for entry in mine] == [started[4].id, started[2].id, started[0].id]


def test_a_record_is_settled_once(nav: NavDatabase) -> None:
    started = job()
    planned = record(started.id)
    with nav.write() as unit:
        unit.jobs.start(started)
        unit.jobs.plan([planned])
        unit.jobs.settle([Settlement(planned.id, Outcome.DONE)], AT)
    with pytest.raises(IntegrityError), nav.write() as unit:
        unit.jobs.settle([Settlement(planned.id, Outcome.NOT_DONE)], AT)
    with pytest.raises(IntegrityError), nav.write() as unit:
        unit.jobs.plan([record(started.id)])  # one record a pair and job


@pytest.mark.parametrize("table", APPEND_ONLY, ids=lambda table: str(table.name))
def test_the_journal_is_append_only(nav: NavDatabase, table: Any) -> None:
    """Tried without the triggers: every row could be changed and deleted."""
    started = job()
    planned = record(started.id)
    with nav.write() as unit:
        unit.jobs.start(started)
        unit.jobs.plan([planned])
        unit.jobs.settle([Settlement(planned.id, Outcome.DONE)], AT)
        unit.jobs.end(started.id, JobTally(modified=1), AT)
    with pytest.raises(DatabaseError), nav.write() as unit:
        unit.connection.execute(update(table).values(seq=table.c.seq + 1000))
    with pytest.raises(DatabaseError), nav.write() as unit:
        unit.connection.execute(delete(table))
