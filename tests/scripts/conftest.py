"""A project in a temporary folder that the scripts can prepare without a network."""

from __future__ import annotations

import shutil
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

from environment import Environment

ROOT = Path(__file__).resolve().parent.parent.parent

# Prints where it runs and what it was given.
PROGRAM = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd(), "file": __file__}))
sys.exit(7)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The scripts, with a program that only reports; its one requirement is a wheel beside it."""
    folder = tmp_path / "a project"
    shutil.copytree(ROOT / "scripts", folder / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "app").mkdir()
    (folder / "app" / "__init__.py").touch()
    (folder / "app" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    wheel = folder / "tiny-1.0-py3-none-any.whl"
    write_wheel(wheel)
    write_requirements(folder, f"tiny @ {wheel.as_uri()}")
    return folder


def write_requirements(folder: Path, requirement: str) -> None:
    (folder / "constraints.txt").write_text("tiny==1.0\n", encoding="utf-8")
    lines = ["[project]", f'dependencies = ["{requirement}"]', "optional-dependencies.test = []"]
    (folder / "pyproject.toml").write_text("\n".join(lines), encoding="utf-8")


def write_wheel(path: Path) -> None:
    with ZipFile(path, "w") as wheel:
        wheel.writestr("tiny.py", "")
        wheel.writestr("tiny-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        wheel.writestr("tiny-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr("tiny-1.0.dist-info/RECORD", "")


@pytest.fixture
def ready(project: Path) -> Environment:
    """An environment that counts as complete: a Python without packages, and the stamp."""
    environment = Environment(project)
    venv.create(environment.folder, symlinks=True)
    environment.record(environment.fingerprint(), "checked:qt")
    return environment
