"""Which shared databases are opened again."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.database.kept_addresses import FILE, keep_addresses, kept_addresses
from app.domain.database_address import ON_THIS_COMPUTER, SharedAddresses
from app.domain.errors import DatabaseUnavailable

TEAM = SharedAddresses("postgresql://jo@db.example/nav", "postgresql://jo@db.example/crm")


def test_what_is_kept_comes_back_and_can_be_forgotten(tmp_path: Path) -> None:
    folder = tmp_path / "Tändem"
    assert kept_addresses(folder) == ON_THIS_COMPUTER
    keep_addresses(folder, TEAM)
    assert kept_addresses(folder) == TEAM
    assert [path.name for path in folder.iterdir()] == [FILE]
    keep_addresses(folder, ON_THIS_COMPUTER)
    keep_addresses(folder, ON_THIS_COMPUTER)
    assert kept_addresses(folder) == ON_THIS_COMPUTER


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are POSIX's")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    keep_addresses(tmp_path, TEAM)
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"nav": 1}',
        '{"nav": "sqlite:///x", "crm": ""}',
        '{"nav": "postgresql://a:b@c/d", "crm": ""}',
        "\0",
    ],
)
def test_a_damaged_file_is_no_company(tmp_path: Path, text: str) -> None:
    """Seen to fail without the check: a password that somebody wrote into the file was used."""
    (tmp_path / FILE).write_text(text)
    assert kept_addresses(tmp_path) == ON_THIS_COMPUTER


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(DatabaseUnavailable):
        keep_addresses(blocked, TEAM)
