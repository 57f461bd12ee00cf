"""The composition root: databases founded and opened, files imported without a window."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.database.lock import FolderLock
from app.domain.errors import AlreadyRunning, DatabaseRefused
from app.domain.listing import ListQuery
from app.main import main, open_company, user_name
from app.settings import read_settings

CUSTOMERS = "No.\tName\tCity\n10000\tThe Cannery Group\tLeeds\n20000\tSelby Ltd.\tYork\n"


@pytest.fixture(autouse=True)
def _umask_back() -> object:
    before = os.umask(0o022)
    os.umask(before)
    yield
    os.umask(before)


def test_a_new_folder_gets_a_company_and_is_given_back(tmp_path: Path) -> None:
    folder = tmp_path / "what? a #folder"
    company = open_company(read_settings(["--data", str(folder)]), False)
    assert company.services.customers.count(ListQuery("no")) == 0
    assert company.user == user_name() != ""
    assert company.where == "this computer"
    with pytest.raises(AlreadyRunning):
        open_company(read_settings(["--data", str(folder)]), False)
    company.close()
    again = open_company(read_settings(["--data", str(folder)]), False)
    assert again.name == company.name
    again.close()
    assert {path.name for path in folder.iterdir()} >= {"nav.db", "crm.db"}


def test_the_demo_company_is_apart_and_full(tmp_path: Path) -> None:
    company = open_company(read_settings(["--data", str(tmp_path), "--demo"]), True)
    count = company.services.customers.count(ListQuery("no"))
    company.close()
    assert count >= 50
    assert (tmp_path / "demo" / "nav.db").is_file()
    assert not (tmp_path / "nav.db").exists()


def test_a_folder_whose_database_is_refused_is_not_kept_locked(tmp_path: Path) -> None:
    """Seen to fail (the folder stayed locked) without the ExitStack around the opening."""
    (tmp_path / "nav.db").write_bytes(b"no database at all, but long enough to be read as one" * 20)
    before = (tmp_path / "nav.db").read_bytes()
    with pytest.raises(DatabaseRefused):
        open_company(read_settings(["--data", str(tmp_path)]), False)
    assert (tmp_path / "nav.db").read_bytes() == before
    with FolderLock(tmp_path):
        pass


def test_files_go_in_without_a_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in.tsv").write_text(CUSTOMERS, encoding="utf-8")
    data = tmp_path / "data"
    assert main(["--data", str(data), "--import", f"customers={tmp_path / 'in.tsv'}"]) == 0
    assert "2 of 2" in capsys.readouterr().out
    company = open_company(read_settings(["--data", str(data)]), False)
    assert company.services.customers.by_no("20000") is not None
    company.close()
    for path in data.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path.name


def test_nothing_in_is_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path / "data"), "--import", f"customers={tmp_path / 'nowhere.tsv'}"]) == 1
    assert "nowhere.tsv" in capsys.readouterr().out


def test_a_folder_in_use_is_said_on_standard_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in.tsv").write_text(CUSTOMERS, encoding="utf-8")
    with FolderLock(tmp_path):
        assert main(["--data", str(tmp_path), "--import", f"customers={tmp_path / 'in.tsv'}"]) == 1
    assert "open already" in capsys.readouterr().err
