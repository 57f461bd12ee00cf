from __future__ import annotations

import re
import tomllib
from pathlib import Path

from app.services.desktop.components import DIRECT, components

ROOT = Path(__file__).parents[3]


def test_the_direct_ones_are_those_that_the_project_names() -> None:
    """psycopg[binary] stands for two."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = {re.match(r"[A-Za-z0-9._-]+", line)[0] for line in project["dependencies"]}  # type: ignore[index]
    assert set(DIRECT) == named | {"psycopg-binary"}


def test_what_they_need_is_there_too_with_a_licence() -> None:
    found = {each.name.lower().replace("_", "-"): each for each in components()}
    assert {"shiboken6", "mako", "markupsafe", "et-xmlfile", "typing-extensions", "sqlalchemy"} <= set(found)
    assert not {"pytest", "mypy", "ruff", "pyinstaller"} & set(found), "tools are no part of the program"
    assert [each.name for each in found.values() if not each.licence] == []
    assert "LGPL" in found["pyside6-essentials"].licence
    assert any("Permission is hereby granted" in text for text in found["sqlalchemy"].texts)
