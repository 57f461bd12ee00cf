"""Runs the bench on the Python of the tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def run_bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    """`scripts/bench.py`, past the preparing of an environment."""
    paths = os.pathsep.join([str(ROOT), str(ROOT / "scripts")])
    return subprocess.run(
        [sys.executable, "-P", "-m", "benches", *arguments],
        env=os.environ | {"PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
