"""Texts of other languages are longer: in a language of words a third longer no picture shows a cut one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]


@pytest.mark.thorough
def test_no_picture_shows_a_cut_text(tmp_path: Path) -> None:
    """In both sizes. Seen to find a heading that ended in an ellipsis and a pane that was wider than its window."""
    command = [sys.executable, "-m", "app", "--screenshots", str(tmp_path), "--language", "pseudo", "--scheme", "light"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=900, check=False)
    cut = [line for line in done.stdout.splitlines() if not line.endswith(".png")]
    assert cut == []
    assert done.returncode == 0, done.stderr[-2_000:]
