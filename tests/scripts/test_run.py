"""The two commands as a person types them, each in a process of its own."""

from __future__ import annotations

import ast
import json
import os
import runpy
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from environment import Environment

SCRIPTS = Path(__file__).resolve().parent.parent.parent / "scripts"


def start(environment: Environment, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH"}
    inherited = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, str(environment.root / "scripts" / "run.py"), *arguments],
        cwd=environment.root.parent,
        env=inherited | variables,
        capture_output=True,
        text=True,
        check=False,
    )


def test_arguments_folder_and_status_pass_through(ready: Environment) -> None:
    arguments = ["--demo", "--data", "a folder", "--import", "customers=ü.csv", "navcrm://open/customer/1?x=1&y='"]
    # A package of the same name where the person stands is not the program.
    (ready.root.parent / "app").mkdir()
    (ready.root.parent / "app" / "__main__.py").write_text("print('the wrong one')", encoding="utf-8")
    answer = start(ready, *arguments, QT_QPA_PLATFORM="offscreen")
    assert answer.stderr == ""
    assert answer.returncode == 7
    report = json.loads(answer.stdout)
    assert report["arguments"] == arguments
    assert Path(report["folder"]) == ready.root.parent
    assert Path(report["file"]).parent == ready.root / "app"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
def test_without_a_screen_says_how_to_go_on(ready: Environment) -> None:
    answer = start(ready, "--demo")
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert "no screen" in answer.stderr
    assert "--screenshots FOLDER" in answer.stderr


@pytest.mark.parametrize("arguments", [["--help"], ["--screenshots", "x"], ["--import", "customers=x"]])
def test_without_a_screen_windowless_work_goes_on(ready: Environment, arguments: list[str]) -> None:
    assert json.loads(start(ready, *arguments).stdout)["arguments"] == arguments


@pytest.mark.parametrize("name", ["run.py", "test.py"])
def test_old_python_is_told(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    version = namedtuple("version", "major minor micro")
    ast.parse((SCRIPTS / name).read_text(encoding="utf-8"), feature_version=(3, 6))
    monkeypatch.setattr(sys, "version_info", version(3, 8, 1))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer; this is Python 3\.8\."):
        runpy.run_path(str(SCRIPTS / name))


@pytest.mark.parametrize(
    ("arguments", "parallel"),
    [
        ([], True),
        (["--thorough"], True),
        (["-v", "--maxfail=1"], True),
        (["-k", "canary"], False),
        (["tests/nav"], False),
        (["-n4"], False),
        (["--lf"], False),
    ],
)
def test_the_whole_runs_in_two_processes(arguments: list[str], parallel: bool) -> None:
    command = runpy.run_path(str(SCRIPTS / "test.py"))["pytest_command"](arguments)
    assert ("-n" in command and "2" in command) is (parallel or "-n" in arguments)
    assert command[-len(arguments) or len(command) :] == arguments
