"""PySide6 6.12.0 on CPython 3.11 loses a reference of None with each void call, and the process aborts after some
thousands. The pins keep that version out; this bird sings when another one comes with the same fault."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parent.parent
CALLS = 1_000


def test_void_calls_keep_the_references_of_none() -> None:
    """Seen to fail on 6.12.0 with CPython 3.11: as many references are gone as calls were made. From 3.12 on None
    is immortal and the count stands still."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("canary")
    assert before - sys.getrefcount(None) < CALLS // 10


def test_the_faulty_version_cannot_be_installed() -> None:
    """Seen to fail without `!=6.12.0` in pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    qt = next(Requirement(line) for line in project["dependencies"] if line.startswith("PySide6"))
    assert not qt.specifier.contains("6.12.0")
    pins = dict(line.split("==") for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines() if "==" in line)
    assert qt.specifier.contains(pins["PySide6_Essentials"])
