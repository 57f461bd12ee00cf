from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from environment import INSTALLING, Environment, EnvironmentProblem, exclusive, prepared, try_lock


def test_ready_as_recorded(ready: Environment) -> None:
    assert ready.is_ready([])
    assert not ready.is_ready(["test"])
    ready.record(*ready.recorded(), "+test")
    assert ready.is_ready(["test"])
    assert ready.is_ready([])


@pytest.mark.parametrize("name", ["constraints.txt", "pyproject.toml"])
def test_changed_requirements_are_noticed(ready: Environment, name: str) -> None:
    with (ready.root / name).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    assert not ready.is_ready([])


def test_another_python_is_noticed(ready: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.implementation, "cache_tag", "cpython-399")
    assert not ready.is_ready([])


def test_interrupted_installation_is_noticed(ready: Environment) -> None:
    ready.record(INSTALLING)
    assert not ready.is_ready([])


def test_missing_python_is_noticed(ready: Environment) -> None:
    ready.python.unlink()
    assert not ready.is_ready([])


def test_nothing_is_ready_in_an_empty_folder(project: Path) -> None:
    assert not Environment(project).is_ready([])


def test_ready_environment_is_left_alone(ready: Environment) -> None:
    before = {path: path.stat().st_mtime_ns for path in ready.root.rglob("*")}
    ready.ensure()
    assert {path: path.stat().st_mtime_ns for path in ready.root.rglob("*")} == before


def test_a_start_that_is_ready_imports_nothing_heavy(ready: Environment) -> None:
    """Seen to fail with `import subprocess` at the top of environment.py."""
    program = (
        "import sys; before = set(sys.modules); import environment, screen; from pathlib import Path\n"
        "environment.Environment(Path(sys.argv[1])).ensure()\n"
        "print(*({'subprocess', 'venv', 'tomllib', 'ctypes', 'json', 'platform', 'installation'} - before"
        " & set(sys.modules)))"
    )
    answer = subprocess.run(
        [sys.executable, "-S", "-c", program, str(ready.root)],
        cwd=ready.root / "scripts",
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.strip() == ""


def test_unwritable_project_becomes_a_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    environment = Environment(tmp_path / "absent")
    (tmp_path / "absent").mkdir()
    for name in ("constraints.txt", "pyproject.toml"):
        (environment.root / name).touch()
    (environment.root / ".venv-lock").mkdir()  # cannot be opened for writing, also by root
    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        environment.ensure()
    assert not prepared(environment, [], [])
    assert "put it where you may write" in capsys.readouterr().err


HOLD = """
import sys, pathlib, environment
with environment.exclusive(pathlib.Path(sys.argv[1])):
    print(flush=True)
    input()
"""


def test_lock_is_exclusive_and_ends_with_its_process(project: Path) -> None:
    """Seen to fail with a `try_lock` that always says yes."""
    path = project / ".venv-lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], cwd=project / "scripts", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with path.open("a+b") as file:
            assert not try_lock(file)
        holder.kill()
        holder.wait()
    with exclusive(path), path.open("a+b") as file:
        assert not try_lock(file)
    with path.open("a+b") as file:
        assert try_lock(file)
