"""Check Database: silent over a sound company, and each fault that is made by hand is found and named."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import Connection, text

from app.domain.coupling_dialog import AfterCoupling
from app.domain.database_check import Cure, Fault, Finding, Rule, Severity
from app.domain.errors import Cancelled, OutcomeUnknown
from app.domain.synchronization import Choice
from app.domain.undo import WholeJob
from app.services.checking.pairs import active_couplings
from tests.services.both_sides import Sides

HISTORY = ("sync_jobs", "sync_records", "sync_outcomes", "sync_job_ends")


def worked(sides: Sides) -> list[str]:
    """Three coupled customers with some history: couples, synchronizations both ways, pushes, an undo."""
    services = sides.services
    services.connection.install_solution()
    ids, last = [], ""
    for number in (1, 2, 3):
        customer, account = sides.customer(f"{number}0000", name=f"Company {number}"), sides.account()
        services.coupling.couple(customer.id, account.id, AfterCoupling.USE_NAV)
        ids.append(customer.id)
    for city in ("Bath", "York", "Hull"):
        for customer_id in ids:
            sides.change_customer(customer_id, city=city)
        last = services.synchronization.run(ids, Choice.SEND).job_id
    services.statistics.push(ids)
    services.undo.run(services.undo.preview(WholeJob(last)))
    return ids


def without_guards(sides: Sides, change: Callable[[Connection], None]) -> None:
    """Somebody takes the triggers away, changes the history by hand, and puts them back."""
    with sides.nav.database.write() as connection:
        triggers: Sequence[Any] = ()
        if connection.dialect.name == "sqlite":
            found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()
            triggers = [row for row in found if row[0].startswith(HISTORY) or row[0].startswith(("cust", "coup"))]
            for name, _ in triggers:
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        else:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        change(connection)
        for _, statement in triggers:
            connection.exec_driver_sql(statement)


def sql(statement: str, **values: object) -> Callable[[Connection], None]:
    return lambda connection: _run(connection, statement, values)


def _run(connection: Connection, statement: str, values: dict[str, object]) -> None:
    assert connection.execute(text(statement), values).rowcount


def found(sides: Sides) -> list[Finding]:
    return [entry for entry in sides.services.check.check().findings if entry.severity is not Severity.NOTE]


def faults(sides: Sides) -> list[tuple[Fault, str]]:
    return [(entry.what, entry.record) for entry in found(sides)]


def test_a_sound_company_is_found_sound(sides: Sides) -> None:
    worked(sides)
    report = sides.services.check.check()
    assert report.findings == ()
    rows = {entry.rule: entry.rows for entry in report.checked}
    assert set(rows) == set(Rule)
    assert (rows[Rule.COUPLINGS], rows[Rule.SNAPSHOT]) == (3, 3)
    assert rows[Rule.HISTORY] == 3 + 9 + 3 + 3
    assert report.is_sound


SECOND = "SELECT id FROM sync_records WHERE nav_no = '20000' ORDER BY seq LIMIT 1 OFFSET 2"


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        (f"UPDATE sync_records SET changes = replace(changes, 'York', 'Rome') WHERE id = ({SECOND})", "changed"),
        (f"UPDATE sync_records SET nav_name = 'Somebody' WHERE id = ({SECOND})", "changed"),
        (f"UPDATE sync_outcomes SET outcome = 'not_done' WHERE record_id = ({SECOND})", "changed"),
        (
            f"UPDATE sync_outcomes SET settled_at = '2020-01-01T00:00:00.000000Z' WHERE record_id = ({SECOND})",
            "changed",
        ),
        (f"UPDATE sync_outcomes SET hash = repeat_a WHERE record_id = ({SECOND})", "changed"),
        (f"DELETE FROM sync_outcomes WHERE record_id = ({SECOND})", "missing"),
    ],
)
def test_a_changed_row_of_the_history_is_found(sides: Sides, statement: str, fault: str) -> None:
    """Tried with the digest over the outcome alone: changes and names of records could be rewritten unseen."""
    worked(sides)
    without_guards(sides, sql(statement.replace("repeat_a", "'" + "a" * 64 + "'")))
    history = [entry for entry in found(sides) if entry.rule is Rule.HISTORY]
    assert history, "nothing was found"
    assert history[0].what is Fault(f"history_{fault}")
    assert history[0].record in ("20000 Company 2", "20000 Somebody")
    assert history[0].severity is Severity.ERROR


def test_who_started_a_job_can_t_be_rewritten(sides: Sides) -> None:
    """Tried without the job in the digest: nothing was found."""
    worked(sides)
    without_guards(sides, sql("UPDATE sync_jobs SET started_by = 'somebody else' WHERE kind = 'statistics'"))
    assert {entry[0] for entry in faults(sides)} == {Fault.HISTORY_CHANGED}
    assert len(faults(sides)) == 3


def test_the_last_entry_of_a_chain_can_t_go_unseen(sides: Sides) -> None:
    """Tried without the heads of the chains: only the record without an outcome was told."""
    worked(sides)
    last = "SELECT max(seq) FROM sync_outcomes"
    without_guards(sides, sql(f"DELETE FROM sync_outcomes WHERE seq = ({last})"))
    told = {entry.what for entry in found(sides)}
    assert {Fault.HISTORY_MISSING, Fault.RECORD_OPEN, Fault.COUNTS_WRONG} <= told


def test_a_whole_record_can_t_go_unseen(sides: Sides) -> None:
    worked(sides)

    def remove(connection: Connection) -> None:
        (record_id,) = connection.execute(text(SECOND)).one()
        connection.execute(text("DELETE FROM sync_outcomes WHERE record_id = :id"), {"id": record_id})
        connection.execute(text("DELETE FROM sync_records WHERE id = :id"), {"id": record_id})

    without_guards(sides, remove)
    assert (Fault.HISTORY_MISSING, "20000 Company 2") in faults(sides)


def test_two_outcomes_that_are_swapped_are_found(sides: Sides) -> None:
    worked(sides)

    def swap(connection: Connection) -> None:
        query = "SELECT o.seq FROM sync_outcomes o JOIN sync_records r ON r.id = o.record_id WHERE r.nav_no = '30000'"
        seqs = sorted(connection.execute(text(query)).scalars())[1:3]
        for old, new in ((seqs[0], -1), (seqs[1], seqs[0]), (-1, seqs[1])):
            connection.execute(text("UPDATE sync_outcomes SET seq = :new WHERE seq = :old"), {"new": new, "old": old})

    without_guards(sides, swap)
    told = faults(sides)
    assert (Fault.HISTORY_CHANGED, "30000 Company 3") in told
    assert {record for _, record in told} == {"30000 Company 3"}


def test_a_row_that_was_put_in_is_found(sides: Sides) -> None:
    worked(sides)

    def put_in(connection: Connection) -> None:
        job = connection.execute(text("SELECT id FROM sync_jobs WHERE kind = 'statistics'")).scalar_one()
        names = "crm_id, nav_no, nav_name, crm_name, changes, ends"
        connection.execute(
            text(
                f"INSERT INTO sync_records (id, job_id, nav_id, {names}) "
                f"SELECT 'forged', :job, 'forged', {names} FROM sync_records WHERE nav_no = '10000' LIMIT 1"
            ),
            {"job": job},
        )
        connection.execute(
            text(
                "INSERT INTO sync_outcomes (record_id, outcome, detail, settled_at) "
                "VALUES ('forged', 'done', '{}', '2026-01-01T00:00:00.000000Z')"
            )
        )

    without_guards(sides, put_in)
    assert (Fault.HISTORY_INSERTED, "10000 Company 1") in faults(sides)


def test_a_value_that_was_changed_behind_its_version(sides: Sides) -> None:
    worked(sides)
    without_guards(sides, sql("UPDATE customers SET city = 'Rome' WHERE no = '10000'"))
    assert faults(sides) == []  # the city was taken back on the account; nothing in NAV was written by a job
    services = sides.services
    (customer_id,) = [entry.nav_id for entry in active_couplings(sides.nav) if entry.nav_no == "20000"]
    sides.change_account(services.coupling.coupling_of(customer_id).coupling.crm_id, city="Leeds")  # type: ignore[union-attr]
    services.synchronization.run([customer_id], Choice.GET)
    without_guards(sides, sql("UPDATE customers SET city = 'Rome' WHERE no = '20000'"))
    assert faults(sides) == [(Fault.CHANGED_UNSEEN, "20000 Company 2")]


def test_a_side_that_was_restored_alone_is_older_than_the_history(sides: Sides) -> None:
    ids = worked(sides)
    without_guards(sides, sql("UPDATE customers SET version = 1 WHERE no = '30000'"))
    (finding,) = [entry for entry in found(sides) if entry.rule is Rule.VERSIONS]
    assert (finding.what, finding.record, finding.customer_id) == (
        Fault.OLDER_THAN_HISTORY,
        "30000 Company 3",
        ids[2],
    )


def test_a_snapshot_that_was_changed(sqlite_sides: Sides) -> None:
    ids = worked(sqlite_sides)
    sqlite_sides.services.synchronization.run(ids, Choice.SEND)
    assert faults(sqlite_sides) == []
    change = "UPDATE couplings SET snapshot = replace(snapshot, 'Hull', 'Rome') WHERE nav_no = '10000'"
    without_guards(sqlite_sides, sql(change))
    assert faults(sqlite_sides) == [(Fault.SNAPSHOT_WRONG, "10000 Company 1")]


def test_figures_that_were_changed_in_crm(sides: Sides) -> None:
    worked(sides)
    with sides.crm._database.write() as connection:
        connection.execute(
            text("UPDATE account_statistics SET balance_lcy = 1, version = version + 1 WHERE customer_no = '20000'")
        )
    (finding,) = found(sides)
    assert (finding.what, finding.record, finding.detail) == (
        Fault.FIGURES_CHANGED,
        "20000 Company 2",
        "balance_lcy",
    )


def test_figures_that_nav_computes_otherwise_by_now(sides: Sides) -> None:
    ids = worked(sides)
    sides.change_customer(ids[0], credit_limit_lcy="1.00")
    (finding,) = sides.services.check.check().findings
    assert (finding.what, finding.record) == (Fault.FIGURES_NOT_CURRENT, "10000 Company 1")


def test_a_guard_that_is_out_of_force(postgresql_sides: Sides) -> None:
    database = postgresql_sides.nav.database
    with database.write() as connection:
        connection.exec_driver_sql("ALTER TABLE sync_records DISABLE TRIGGER sync_records_no_truncate")
    told = {entry.what: entry.detail for entry in found(postgresql_sides)}
    with database.write() as connection:  # the tests share the tables
        connection.exec_driver_sql("ALTER TABLE sync_records ENABLE TRIGGER sync_records_no_truncate")
    assert told == {Fault.GUARD_MISSING: "sync_records_no_truncate"}


def test_a_guard_that_is_gone_and_two_couplings_of_one_account(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    worked(sides)
    with sides.nav.database.write() as connection:
        connection.exec_driver_sql("DROP INDEX uq_couplings_active_crm")
    without_guards(
        sides,
        sql(
            "UPDATE couplings SET crm_id = (SELECT crm_id FROM couplings WHERE nav_no = '10000'), "
            "version = version + 1 WHERE nav_no = '20000'"
        ),
    )
    told = {entry.what: entry for entry in found(sides)}
    assert told[Fault.GUARD_MISSING].detail == "uq_couplings_active_crm"
    assert told[Fault.TWO_COUPLINGS].detail == "2"


def test_a_reference_to_nothing(sqlite_sides: Sides) -> None:
    worked(sqlite_sides)
    with closing(sqlite3.connect(str(sqlite_sides.nav.database.url.database))) as connection:
        connection.execute("DROP TRIGGER sync_jobs_no_delete")
        connection.execute("DELETE FROM sync_jobs WHERE kind = 'statistics'")
        connection.commit()
    told = {entry.what: entry.detail for entry in found(sqlite_sides)}
    assert told[Fault.DANGLING_REFERENCE].startswith(("sync_records", "sync_job_ends"))
    assert told[Fault.GUARD_MISSING] == "sync_jobs_no_delete"


def test_the_search_index_is_made_anew(sqlite_sides: Sides) -> None:
    worked(sqlite_sides)
    change = "UPDATE customers SET search_text = 'zebra ' || search_text WHERE no = '20000'"
    without_guards(sqlite_sides, sql(change))
    (finding,) = found(sqlite_sides)
    assert (finding.what, finding.record, finding.cure) == (
        Fault.NOT_FOUND_BY_SEARCH,
        "20000 Company 2",
        Cure.REBUILD_SEARCH,
    )
    sqlite_sides.services.check.cure(finding.cure)
    assert found(sqlite_sides) == []


def test_states_of_couplings_that_ended(sides: Sides) -> None:
    worked(sides)
    with sides.nav.database.write() as connection:
        connection.execute(text("INSERT INTO pair_states (coupling_id, nav_id) VALUES ('gone', 'gone')"))
    (finding,) = sides.services.check.check().findings
    assert (finding.what, finding.cure) == (Fault.STATES_LEFT, Cure.FORGET_STATES)
    sides.services.check.cure(finding.cure)
    assert sides.services.check.check().findings == ()


def test_a_job_that_was_cut_off_is_settled(sqlite_sides: Sides) -> None:
    ids = worked(sqlite_sides)
    sqlite_sides.change_customer(ids[0], city="Ely")
    failing = sqlite_sides.failing
    failing.heal()
    failing.only, failing.after, failing.gone, failing.fail_at = {"update_account", "accounts"}, True, True, 2
    (row,) = sqlite_sides.services.synchronization.run(ids[:1], Choice.SEND).rows
    assert isinstance(row.error, OutcomeUnknown)
    failing.only = None
    failing.heal()
    assert [entry.cure for entry in found(sqlite_sides)] == [Cure.SETTLE]
    sqlite_sides.services.check.cure(Cure.SETTLE)
    assert found(sqlite_sides) == []


def test_it_can_be_stopped(sqlite_sides: Sides) -> None:
    class Stop:
        def step(self, done: int, total: int | None, text: str = "") -> None:
            assert total is not None and 0 <= done <= total

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        sqlite_sides.services.check.check(Stop())
