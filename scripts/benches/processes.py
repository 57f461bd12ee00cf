"""Runs each measurement in a process of its own and gathers what it tells."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from benches.goals import GOALS
from benches.readings import Reading, median, rounds

STARTS = 7


def measured(name: str, folder: Path, rows: int) -> dict[str, Reading]:
    """The readings of one measuring process by the keys of their goals. Raises ``CalledProcessError``."""
    return ALONE.get(name, _in_process(name))(folder, rows)


def names() -> list[str]:
    """The measuring processes, in the order of the table."""
    return list(dict.fromkeys(goal.measured_by for goal in GOALS))


def _in_process(module: str) -> Callable[[Path, int], dict[str, Reading]]:
    def run(folder: Path, rows: int) -> dict[str, Reading]:
        answer = json.loads(_output(module, folder, str(folder), str(rows)))
        return {entry["key"]: Reading(**entry) for entry in answer}

    return run


def _window(folder: Path, rows: int) -> dict[str, Reading]:
    """Ours, and the peer's figures of the same works beside it."""
    ours = _in_process("window")(folder, rows)
    peers = _in_process("sql_model")(folder, rows)
    return {
        key: Reading(key, reading.ours, reading.raw, peers[key].ours if key in peers else None)
        for key, reading in ours.items()
    }


def _starts(folder: Path, rows: int) -> dict[str, Reading]:
    """Starts of the empty window and of the program in turn."""
    empty: list[Mapping[str, float]] = []
    program: list[Mapping[str, float]] = []
    _started("program", folder)  # the first one compiles, and finds nothing in the system's cache
    for _ in range(rounds(rows, STARTS)):
        empty.append(_started("empty", folder))
        program.append(_started("program", folder))

    def middle(taken: list[Mapping[str, float]], figure: str) -> float:
        return median([each[figure] for each in taken])

    window = middle(empty, "window")
    readings = [
        Reading("start", middle(program, "window"), window),
        Reading("first-rows", middle(program, "rows"), window),
    ]
    if bare := middle(empty, "anonymous"):
        readings.append(Reading("memory", middle(program, "anonymous"), bare))
    return {reading.key: reading for reading in readings}


def _started(kind: str, folder: Path) -> Mapping[str, float]:
    told: Mapping[str, float] = json.loads(_output("start_up", folder, kind, str(folder), repr(time.monotonic())))
    return told


def _output(module: str, folder: Path, *arguments: str) -> str:
    """What a process says. Compiled modules are kept beside the data: a program that was started before has its own."""
    command = [sys.executable, "-P", "-m", f"benches.{module}", *arguments]
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    variables["PYTHONPYCACHEPREFIX"] = str(folder.parent / "compiled")
    try:
        answer = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    except subprocess.CalledProcessError as error:
        print(error.stderr, file=sys.stderr)
        raise
    return answer.stdout


ALONE: Mapping[str, Callable[[Path, int], dict[str, Reading]]] = {"start": _starts, "window": _window}
