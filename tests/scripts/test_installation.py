from __future__ import annotations

import importlib.util
import subprocess
from pathlib import Path

import pytest

from environment import INSTALLING, Environment, EnvironmentProblem
from installation import create, explain, install, is_usable, required
from tests.scripts.conftest import write_requirements


def test_installs_repairs_and_explains(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One real environment from nothing, and what becomes of it: making one takes seconds."""
    environment = Environment(project)
    install(environment, ["test"])
    assert environment.is_ready(["test"])
    assert subprocess.run([environment.python, "-c", "import tiny"], check=False).returncode == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "Installing the pinned packages" in said.err
    assert "Successfully installed" not in said.err

    # A requirement that cannot be had: pip's last words, and the stamp of an interrupted installation.
    write_requirements(project, f"tiny @ {(project / 'gone.whl').as_uri()}")
    with pytest.raises(EnvironmentProblem) as problem:
        install(environment, [])
    assert "gone.whl" in str(problem.value)
    assert "start again" in str(problem.value)
    assert environment.recorded() == [INSTALLING]
    assert not is_usable(environment)

    # Without a stamp the folder is somebody's own: usable as it stands.
    environment.stamp.unlink()
    assert is_usable(environment)


def test_environment_without_pip_is_not_usable(ready: Environment) -> None:
    assert not is_usable(ready)


def test_missing_ensurepip_names_the_package(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EnvironmentProblem, match="apt install python3-venv"):
        create(Environment(project))
    assert not (project / ".venv").exists()


def test_required_adds_extras(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text('[project]\ndependencies = ["a>=1"]\noptional-dependencies.test = ["b"]\n', encoding="utf-8")
    assert required(path, []) == ["a>=1"]
    assert required(path, ["test"]) == ["a>=1", "b"]


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("Failed to establish a new connection: [Errno -3] Temporary failure in name resolution", "No network"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "certificate"),
        ("ERROR: No matching distribution found for tiny==9", "no such version for Python 3."),
        ("error: something new", "end of pip's own report"),
    ],
)
def test_explain_says_what_to_do(line: str, advice: str) -> None:
    lines = [line, "ERROR: Could not find a version that satisfies the requirement", *("x" * n for n in range(20))]
    text = explain(lines)
    assert advice in text.partition("\n\n")[2]
    assert "start again" in text
    assert "could not be installed" in text
    assert len(text.splitlines()) < 22


def test_explain_blames_the_network_before_the_index() -> None:
    report = ["Retrying … 'NewConnectionError'", "ERROR: No matching distribution found for tiny"]
    assert "No network" in explain(report)
