"""--self-test, as it is run in a bundle: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.self_test import PARTS

ROOT = Path(__file__).parents[2]
BROKEN = "import sys; sys.modules['xlsxwriter'] = None; from app.main import main; sys.exit(main(['--self-test']))"


def test_every_part_is_looked_at_and_one_that_is_missing_is_named() -> None:
    """On a program without the package that writes workbooks. The texts of the languages are compiled for bundles."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", BROKEN],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    said = [line.split(":")[0] for line in run.stdout.splitlines() if line.startswith(("ok ", "FAILED "))]
    assert run.returncode == 1
    assert "FAILED files" in said
    rest = [part for part in PARTS if part not in {"files", "languages"}]
    assert [f"ok     {part}" for part in rest if f"ok     {part}" not in said] == [], run.stdout
    assert len(said) == len(PARTS)


@pytest.mark.parametrize("task", ["install", "uninstall"])
def test_the_command_line_acts_without_a_window(task: str, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "no such platform"}
    command = [sys.executable, "-m", "app", "--data", str(tmp_path / "my data"), f"--{task}"]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert (run.returncode, run.stderr) == (0, "")
    entries = list(tmp_path.rglob("*.desktop"))
    assert len(entries) == (2 if task == "install" else 0)
    if task == "uninstall":
        assert f"They stay in {tmp_path / 'my data'}" in run.stdout
