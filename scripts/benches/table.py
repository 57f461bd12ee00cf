"""The figures as a table to read, in Markdown, and as JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from typing import Any

from benches.goals import Figure, Unit

HEADS = ("work", "ours", "limit: raw", "", "ratio", "goal", "peer", "", "ratio", "goal", "")


def machine() -> str:
    """What it was measured on."""
    return f"{os.cpu_count()} cores, {platform.system()}, {platform.python_implementation()} " + ".".join(
        platform.python_version_tuple()[:2]
    )


def table(figures: Sequence[Figure]) -> str:
    """One line a figure, aligned."""
    lines = [HEADS, *(_cells(figure) for figure in figures)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEADS))]
    rule = ["-" * max(width, 3) for width in widths]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
        for line in (lines[0], rule, *lines[1:])
    )


def as_json(figures: Sequence[Figure], rows: int) -> str:
    """All that was measured, for programs."""
    report: dict[str, Any] = {"machine": machine(), "rows": rows, "figures": []}
    for figure in figures:
        goal, reading = figure.goal, figure.reading
        report["figures"].append(
            {
                "name": goal.key,
                "work": goal.work,
                "unit": goal.unit,
                "ours": reading.ours,
                "raw": reading.raw,
                "peer": reading.peer,
                "ratio_raw": figure.to_raw,
                "ratio_peer": figure.to_peer,
                "goal_raw": goal.most_raw,
                "goal_peer": goal.most_peer,
                "missed": figure.missed,
            }
        )
    return json.dumps(report, indent=2) + "\n"


def _cells(figure: Figure) -> tuple[str, ...]:
    goal, reading = figure.goal, figure.reading
    asked = f"≤ {goal.most_raw:g}x" if goal.most_raw is not None else f"≤ {goal.most * 1000:g} ms" if goal.most else ""
    too_small = goal.most_peer is not None and figure.rows < goal.peer_from
    peer_goal = "" if goal.most_peer is None else f"≤ {goal.most_peer:g}x" + (" (at 1M)" if too_small else "")
    return (
        goal.work,
        _amount(reading.ours, goal.unit),
        goal.limit,
        _amount(reading.raw, goal.unit),
        _ratio(figure.to_raw),
        asked,
        goal.peer if reading.peer else "",
        _amount(reading.peer, goal.unit),
        _ratio(figure.to_peer),
        peer_goal if reading.peer else "",
        "missed" if figure.missed else "ok",
    )


def _amount(value: float | None, unit: Unit) -> str:
    if value is None:
        return ""
    if unit == "bytes":
        return f"{value / 1e6:.0f} MB"
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.3g} ms"


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.3g}x"
