"""kill -9 while somebody types."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from app.ui.drafts.store import DraftStore
from tests.ui.conftest import FILES
from tests.ui.small_company import PLAIN, SmallCompany

ROOT = Path(__file__).resolve().parents[3]
SOON = 1.0
"""Seconds after the last key within which the text must be safe."""
PATIENCE = 3.0
"""How much longer a machine may take that does other things at the same time."""


def test_what_was_typed_outlives_a_killed_program(
    small_company_files: tuple[Path, SmallCompany], tmp_path: Path
) -> None:
    """With drafts written at the end of the program alone nothing is left here: seen to fail."""
    founded, company = small_company_files
    for name in FILES:
        shutil.copy(founded / name, tmp_path / name)
    program = [sys.executable, "-m", "tests.ui.drafts.typing_program", str(tmp_path), company.id(PLAIN), "Half typed"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment)
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "typed\n"
        begun = time.monotonic()
        assert child.stdout.readline() == "kept\n"
        lasted = time.monotonic() - begun
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait(10)
        if child.stdout is not None:
            child.stdout.close()
    assert lasted < SOON + PATIENCE
    (draft,) = DraftStore(tmp_path / "drafts").read("this computer")
    assert draft.typed == {"city": {"value": "Half typed"}}
    assert draft.record_id == company.id(PLAIN)
