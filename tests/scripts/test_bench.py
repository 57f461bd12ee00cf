"""The bench runs whole on a small company: it verifies the result of every variant itself; no time is judged."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from benches.goals import GOALS, GROWING, Figure, Goal
from benches.readings import Reading
from tests.scripts.benching import run_bench

ROWS = "500"


def test_every_figure_is_measured(tmp_path: Path) -> None:
    report = tmp_path / "figures.json"
    answer = run_bench("--rows", ROWS, "--json", str(report), "--data", str(tmp_path / "data"))
    assert answer.returncode == 0, answer.stderr
    figures = {figure["name"]: figure for figure in json.loads(report.read_text(encoding="utf-8"))["figures"]}
    expected = {goal.key for goal in GOALS} | {f"growth-{key}" for key in GROWING}
    if sys.platform != "linux":
        expected.discard("memory")
    assert set(figures) == expected
    assert all(figure["ours"] > 0 and figure["raw"] > 0 for figure in figures.values())
    assert {name for name, figure in figures.items() if figure["peer"]} == {
        *("jump", "filter-rare", "filter-common", "one-pair", "all-pairs")
    }
    for goal in GOALS:
        assert goal.key not in expected or goal.work in answer.stdout
    assert "DB Browser for SQLite: skipped: " in answer.stdout


def test_wrong_arguments_are_refused() -> None:
    answer = run_bench("--rows", "7")
    assert answer.returncode == 2
    assert "500 at least" in answer.stderr


@pytest.mark.parametrize(
    ("goal", "reading", "rows", "missed"),
    [
        (Goal("a", "", "", "", 1.5), Reading("a", 3.0, 2.0), 500, False),
        (Goal("a", "", "", "", 1.5), Reading("a", 3.1, 2.0), 500, True),
        (Goal("a", "", "", "", 1.5, "peer", 0.2), Reading("a", 2.0, 2.0, 5.0), 500, True),
        (Goal("a", "", "", "", 1.5, "peer", 0.2, 1_000), Reading("a", 2.0, 2.0, 5.0), 500, False),
        (Goal("a", "", "", "", most=0.01), Reading("a", 0.011, 0.001), 500, True),
    ],
)
def test_a_goal_is_missed_above_its_ratio(goal: Goal, reading: Reading, rows: int, missed: bool) -> None:
    assert Figure(goal, reading, rows).missed is missed
