"""docs/guide/clicks.md, made of what was counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.clicks.tasks import TASKS, Task

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide" / "clicks.md"
HEAD = """# Clicks and keys

How many choices each procedure takes: a click, a key or chord, and a text typed in one go count one each, a double
click two. "As described" are the choices that the description of the integration names, as few as it allows. The other
two columns are what a test does in the real window and counts (`tests/test_clicks.py`; with `--update-guide` it writes
this page). They begin on the page Customers, where the program begins; from another page the mouse needs one click
more, the keyboard none.

| procedure | as described | mouse | keyboard |
|---|---:|---:|---:|
"""
Counted = Mapping[tuple[str, str], Sequence[str]]
"""By the key of the task and "mouse" or "keyboard": what was done."""


def guide_page(counted: Counted) -> str:
    """The whole page."""
    rows = [
        f"| {task.title} | {len(task.seed)} | {_count(counted, task, 'mouse')} | {_count(counted, task, 'keyboard')} |"
        for task in TASKS
    ]
    details = [_detail(counted, task) for task in TASKS]
    return HEAD + "\n".join(rows) + "\n\nHalf of the described choices or fewer are **bold**.\n" + "".join(details)


def _count(counted: Counted, task: Task, way: str) -> str:
    count = len(counted[task.key, way])
    return f"**{count}**" if 2 * count <= len(task.seed) else str(count)


def _detail(counted: Counted, task: Task) -> str:
    lines = [
        f"* As described: {_listed(task.seed)}",
        f"* Mouse: {_listed(counted[task.key, 'mouse'])}",
        f"* Keyboard: {_listed(counted[task.key, 'keyboard'])}",
    ]
    return f"\n## {task.title}\n" + "\n".join(lines) + "\n"


def _listed(steps: Sequence[str]) -> str:
    return " · ".join(steps)
