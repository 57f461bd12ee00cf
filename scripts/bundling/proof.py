"""Does it work? The bundle is started as on a machine that has neither Python nor packages."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app import __version__
from bundling.layout import Layout

PATIENCE = 120
LOOK_SECONDS = 0.002
PIPES = Path(r"\\.\pipe")


class ProofFailed(Exception):
    """The bundle does not work; the text says in what."""


@dataclass(frozen=True, slots=True)
class Figures:
    """``size`` in bytes. ``starts``: seconds from the start of the process until its window was painted."""

    size: int
    files: int
    starts: tuple[float, ...]
    platforms: tuple[str, ...]


def prove(layout: Layout, starts: int) -> Figures:
    """Every part is used once, offscreen and on an X server where there is one; then the start is timed. Raises
    ``ProofFailed``."""
    said = _answer([str(layout.program), "--version"], lone_environment())
    if sys.platform != "win32" and said.strip() != f"Tandem {__version__}":  # a window program of Windows says nothing
        raise ProofFailed(f"it calls itself {said.strip()!r}, not Tandem {__version__}")
    platforms = ["offscreen"]
    _answer([str(layout.program), "--self-test"], lone_environment())
    on_x = _on_x_server()
    if on_x is not None:
        _answer([*on_x, str(layout.program), "--self-test"], lone_environment() | {"QT_QPA_PLATFORM": "xcb"})
        platforms.append("xcb")
    times = tuple(_time_of_start(layout.program) for _ in range(starts))
    files = [path for path in layout.folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return Figures(sum(path.stat().st_size for path in files), len(files), times, tuple(platforms))


def report(figures: Figures, program: Path, seconds: float) -> str:
    """For the person who made it."""
    lines = [
        f"{program}",
        f"Tandem {__version__}: {figures.size / 1e6:.0f} MB in {figures.files:,} files, made in {seconds:.0f} s.",
        f"The self-test passed: {', '.join(figures.platforms)}.",
    ]
    if figures.starts:
        median, worst = statistics.median(figures.starts), max(figures.starts)
        lines.append(f"Window painted after {median:.2f} s (median of {len(figures.starts)}; slowest {worst:.2f} s).")
    return "\n".join(lines)


def lone_environment(variables: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The variables of this process without those that could lead a program to Python, packages or Qt of this
    machine."""
    leading = ("PYTHON", "QT_", "LD_LIBRARY", "VIRTUAL_ENV", "DYLD_")
    kept = {name: value for name, value in variables.items() if not name.startswith(leading)}
    if os.name != "nt":
        kept["PATH"] = os.pathsep.join(("/usr/bin", "/bin"))
    return kept


def _answer(command: list[str], environment: Mapping[str, str]) -> str:
    with tempfile.TemporaryDirectory(prefix="tandem-proof-") as elsewhere:
        run = subprocess.run(
            command, cwd=elsewhere, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    if run.returncode:
        raise ProofFailed(
            f"{Path(command[-2]).name} {command[-1]} ended with {run.returncode}:\n{run.stdout}{run.stderr}"
        )
    return run.stdout


def _on_x_server() -> list[str] | None:
    """The words before a command that bring it onto an X server; None where there is none."""
    if not sys.platform.startswith("linux"):
        return None
    if os.environ.get("DISPLAY"):
        return []
    virtual = shutil.which("xvfb-run")
    return [virtual, "-a"] if virtual else None


def _time_of_start(program: Path) -> float:
    """Until it listens for later starts, which it does as soon as its window is painted."""
    with tempfile.TemporaryDirectory(prefix="tandem-start-") as kept:
        folder = Path(kept)
        environment = lone_environment() | {"XDG_RUNTIME_DIR": kept, "QT_QPA_PLATFORM": "offscreen"}
        before = _sockets(folder)
        began = time.monotonic()
        with subprocess.Popen(
            [str(program), "--data", str(folder / "data")], env=environment, stderr=subprocess.DEVNULL
        ) as process:
            try:
                while _sockets(folder) == before:
                    if process.poll() is not None or time.monotonic() - began > PATIENCE:
                        raise ProofFailed("its window was never painted")
                    time.sleep(LOOK_SECONDS)
                return time.monotonic() - began
            finally:
                process.kill()


def _sockets(folder: Path) -> set[str]:
    where = PIPES if sys.platform == "win32" else folder
    return {name for name in os.listdir(where) if name.startswith("tandem-")}
