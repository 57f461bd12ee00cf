"""Texts of other languages are longer: no picture shows a cut one, and no access key stands for two things."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.language import LANGUAGES
from app.ui.screenshots.pseudo import PSEUDO

PROJECT = Path(__file__).resolve().parents[1]


@pytest.mark.thorough
@pytest.mark.parametrize("language", [PSEUDO, *LANGUAGES])
def test_no_picture_shows_a_cut_text_or_a_shared_key(tmp_path: Path, language: str) -> None:
    """In both sizes, also in a language of words a third longer. Seen to find a heading that ended in an ellipsis and a
    pane that was wider than its window."""
    command = [sys.executable, "-m", "app", "--screenshots", str(tmp_path), "--language", language, "--scheme", "light"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=900, check=False)
    wrong = [line for line in done.stdout.splitlines() if not line.endswith(".png")]
    assert wrong == []
    assert done.returncode == 0, done.stderr[-2_000:]
