"""The folder of the databases."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from app.database.data_folder import DataFolder
from app.domain.errors import DatabaseRefused

BOTH = ["nav.db", "crm.db"]


def found(folder: Path, files: list[str]) -> None:
    with DataFolder(folder, files).opening():
        for name in files:
            (folder / name).write_text("founded")


def cut_off(folder: Path, files: list[str]) -> None:
    with suppress(KeyError), DataFolder(folder, files).opening():
        (folder / files[0]).write_text("half")
        (folder / (files[0] + "-wal")).write_text("log")
        raise KeyError


def test_a_founding_that_was_cut_off_is_put_aside(tmp_path: Path) -> None:
    cut_off(tmp_path, BOTH)
    found(tmp_path, BOTH)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "nav.db": "founded",
        "crm.db": "founded",
        "nav.db.unfinished": "half",
        "nav.db.unfinished-wal": "log",
    }
    found(tmp_path, BOTH)
    assert (tmp_path / "nav.db.unfinished").read_text() == "half"


def test_a_mark_is_for_the_files_that_it_names(tmp_path: Path) -> None:
    """Seen to fail (the other database gone) while every file in use was cleared away."""
    found(tmp_path, ["nav.db"])
    cut_off(tmp_path, ["crm.db"])
    with DataFolder(tmp_path, ["nav.db"]).opening():
        assert (tmp_path / "nav.db").read_text() == "founded"


def test_half_a_pair_is_refused(tmp_path: Path) -> None:
    found(tmp_path, ["crm.db"])
    with pytest.raises(DatabaseRefused) as refused, DataFolder(tmp_path, BOTH).opening():
        pytest.fail("opened")
    assert refused.value == DatabaseRefused("missing", "nav.db")
    with DataFolder(tmp_path, ["crm.db"]).opening():
        pass
    with DataFolder(tmp_path, []).opening():
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["crm.db"]
