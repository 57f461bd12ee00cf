"""Baselines, layouts and steps of files in their tables, on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import DBAPIError

from app.domain.file_kind import FileKind
from app.domain.file_record import (
    Baseline,
    ChangeOutcome,
    FileAction,
    FileChange,
    FileLayout,
    FileStep,
    HiddenCells,
)
from app.nav.tables.file_round_trip import FILE_HISTORY
from app.nav.unit_of_work import NavDatabase

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
LATER = AT + timedelta(days=7)
CELLS = {0: "{A-B}", 2: "=cmd|' /C calc'!A0", 5: ""}
BASELINE = Baseline(FileKind.ACCOUNTS, "r1", "a-b", {"name": "Ærø & <b>"}, CELLS, "l1", "s1", AT, "week \u202e.xlsx")
LAYOUT = FileLayout(
    "l1",
    FileKind.ACCOUNTS,
    ("(Do Not Modify) Account", "Name", "", "Name"),
    {0: "id", 1: "name"},
    "crm_export",
    "My Accounts",
    "",
    "",
    "week.xlsx",
    AT,
    (HiddenCells("hiddenSheet", 0, (("a", ""), ("b", "c"))),),
)
STEP = FileStep("s1", FileKind.ACCOUNTS, "week.xlsx", AT, "kim")


def _change(number: int, action: FileAction = FileAction.UPDATE, **more: object) -> FileChange:
    plain = FileChange(f"c{number}", "s1", f"r{number}", action, f"K{number}", f"Name {number}", "v1")
    return replace(plain, changes={"name": ("old", "new")}, **more)  # type: ignore[arg-type]


def test_a_baseline_is_read_as_it_was_written(nav: NavDatabase) -> None:
    with nav.write() as unit:
        unit.baselines.put([BASELINE, replace(BASELINE, kind=FileKind.USERS, key="other")])
    with nav.read() as unit:
        assert unit.baselines.of(FileKind.ACCOUNTS, ["r1", "r2"]) == {"r1": BASELINE}
        assert unit.baselines.by_key(FileKind.ACCOUNTS, ["a-b", "other"]) == {"a-b": ["r1"]}
        assert unit.baselines.record_ids(FileKind.USERS) == {"r1"}
        assert [BASELINE.raw(0, None), BASELINE.raw(1, "name"), BASELINE.raw(5, "name"), BASELINE.raw(9, None)] == [
            "{A-B}",
            "Ærø & <b>",
            "",
            "",
        ]


def test_a_later_file_takes_the_place_of_a_baseline_or_says_the_same(nav: NavDatabase) -> None:
    with nav.write() as unit:
        unit.baselines.put([BASELINE, replace(BASELINE, record_id="r2")])
        unit.baselines.put([replace(BASELINE, values={"name": "New"}, seen_at=LATER)])
        unit.baselines.touch(FileKind.ACCOUNTS, ["r2"], LATER, "next.xlsx")
        held = unit.baselines.of(FileKind.ACCOUNTS, ["r1", "r2"])
        assert held["r1"].values == {"name": "New"}
        assert held["r2"] == replace(BASELINE, record_id="r2", seen_at=LATER, file_name="next.xlsx")
        assert held["r2"].says_as(replace(BASELINE, record_id="r2"))
        assert not held["r1"].says_as(BASELINE)
        unit.baselines.drop(FileKind.ACCOUNTS, ["r1"])
        assert unit.baselines.count(FileKind.ACCOUNTS) == 1


def test_all_baselines_in_portions(nav: NavDatabase) -> None:
    with nav.write() as unit:
        unit.baselines.put([replace(BASELINE, record_id=f"r{number}") for number in range(7)])
        portions = list(unit.baselines.each(FileKind.ACCOUNTS, 3))
    assert [[baseline.record_id for baseline in part] for part in portions] == [
        ["r0", "r1", "r2"],
        ["r3", "r4", "r5"],
        ["r6"],
    ]


def test_a_layout_keeps_its_id_and_the_newest_mapping(nav: NavDatabase) -> None:
    newer = replace(LAYOUT, id="l2", mapping={0: "id", 3: "name"}, seen_at=LATER)
    other = replace(LAYOUT, id="l3", headings=("Name",), mapping={0: "name"}, hidden=())
    with nav.write() as unit:
        assert unit.file_layouts.put(LAYOUT) == LAYOUT
        assert unit.file_layouts.put(newer) == replace(newer, id="l1")
        assert unit.file_layouts.put(other) == other
    with nav.read() as unit:
        assert unit.file_layouts.of_headings(FileKind.ACCOUNTS, LAYOUT.headings) == replace(newer, id="l1")
        assert unit.file_layouts.of_headings(FileKind.USERS, LAYOUT.headings) is None
        assert unit.file_layouts.get("l3") == other
        newest = unit.file_layouts.newest(FileKind.ACCOUNTS)
        assert newest is not None
        assert newest.id == "l1"


def test_a_step_tells_what_became_of_its_changes(nav: NavDatabase) -> None:
    changes = [
        _change(1, before=BASELINE, after=replace(BASELINE, step_id="s1"), moves_baseline=True),
        _change(2),
        _change(3, FileAction.SEEN),
    ]
    with nav.write() as unit:
        unit.file_steps.start(STEP)
        unit.file_steps.plan(changes)
        assert unit.file_steps.unfinished() == [STEP]
        planned = unit.file_steps.changes("s1", 0, 10)
        assert [each.outcome for each in planned] == [ChangeOutcome.PLANNED] * 2
        unit.file_steps.refuse({"c2": ("ChangedMeanwhile", {"key": "r2"})})
        ended = replace(STEP, finished_at=LATER, updated=1, seen=1, refused=1)
        unit.file_steps.end(ended)
    with nav.read() as unit:
        assert unit.file_steps.unfinished() == []
        assert unit.file_steps.newest(0, 5) == [ended]
        assert (unit.file_steps.count(), unit.file_steps.count(FileKind.QUOTES)) == (1, 0)
        logged = unit.file_steps.changes("s1", 0, 10)
        assert [(each.change, each.outcome) for each in logged] == [
            (changes[0], ChangeOutcome.DONE),
            (changes[1], ChangeOutcome.REFUSED),
        ]
        assert (logged[1].reason, logged[1].detail) == ("ChangedMeanwhile", {"key": "r2"})
        assert (unit.file_steps.count_changes("s1"), unit.file_steps.count_changes("s1", with_seen=True)) == (2, 3)
        assert [change.id for part in unit.file_steps.each_done("s1", 1) for change in part] == ["c1", "c3"]
        assert [(step.id, each.change.id) for step, each in unit.file_steps.of_record("r1")] == [("s1", "c1")]


def test_what_was_taken_back_and_again(nav: NavDatabase) -> None:
    def take_back(unit_id: str, of: str, change_id: str, undoes: str, *, cancelled: bool = False) -> None:
        with nav.write() as unit:
            step = replace(STEP, id=unit_id, undoes=of)
            unit.file_steps.start(step)
            unit.file_steps.plan([replace(_change(1), id=change_id, step_id=unit_id, undoes=undoes)])
            if cancelled:
                unit.file_steps.refuse({change_id: ("Cancelled", {})})
            unit.file_steps.end(replace(step, finished_at=LATER, cancelled=cancelled))

    def undone() -> tuple[bool, set[str]]:
        with nav.read() as unit:
            step = unit.file_steps.get("s1")
            assert step is not None
            return step.undone, unit.file_steps.undone(["c1"])

    with nav.write() as unit:
        unit.file_steps.start(STEP)
        unit.file_steps.plan([_change(1)])
        unit.file_steps.end(replace(STEP, finished_at=AT))
    assert undone() == (False, set())
    take_back("s2", "s1", "c2", "c1", cancelled=True)
    assert undone() == (False, set())
    take_back("s3", "s1", "c3", "c1")
    assert undone() == (True, {"c1"})
    take_back("s4", "s3", "c4", "c3")
    assert undone() == (False, set())


@pytest.mark.parametrize("table", FILE_HISTORY, ids=lambda table: str(table.name))
def test_the_history_of_files_is_only_added_to(nav: NavDatabase, table: object) -> None:
    """Seen to fail when the migration makes no triggers."""
    with nav.write() as unit:
        unit.file_steps.start(STEP)
        unit.file_steps.plan([_change(1)])
        unit.file_steps.refuse({"c1": ("RecordNotFound", {})})
        unit.file_steps.end(replace(STEP, finished_at=AT))
    first = {"file_steps": "id", "file_changes": "id", "file_outcomes": "reason", "file_step_ends": "refused"}
    name = first[table.name]  # type: ignore[attr-defined]
    for statement in (delete(table), update(table).values({name: "9"})):  # type: ignore[arg-type]
        with pytest.raises(DBAPIError), nav.write() as unit:
            unit.connection.execute(statement)
