"""The composition root: databases founded and opened, files imported without a window."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.database.lock import FolderLock
from app.domain.errors import AlreadyRunning, DatabaseRefused, DatabaseUnavailable
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


@pytest.mark.parametrize("name", ["nav.db", "crm.db"])
@pytest.mark.parametrize("emptied", [False, True])
def test_one_database_without_the_other_is_not_founded_anew(tmp_path: Path, name: str, emptied: bool) -> None:
    """Seen to fail (an empty company beside all accounts, couplings to nothing) without the check of the folder."""
    open_company(read_settings(["--data", str(tmp_path)]), False).close()
    path = tmp_path / name
    if emptied:
        path.write_bytes(b"")
    else:
        path.unlink()
    before = {entry.name: entry.read_bytes() for entry in tmp_path.iterdir() if entry.suffix == ".db"}
    with pytest.raises(DatabaseRefused) as refused:
        open_company(read_settings(["--data", str(tmp_path)]), False)
    assert refused.value == DatabaseRefused("missing", name)
    assert {entry.name: entry.read_bytes() for entry in tmp_path.iterdir() if entry.suffix == ".db"} == before


FOUND_AND_DIE = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from app.main import open_company
from app.settings import Settings

left = int(sys.argv[2])

def count(*_):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)

event.listen(Engine, "commit", count)
open_company(Settings(Path(sys.argv[1])), demo=sys.argv[3] == "demo")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends processes otherwise")
@pytest.mark.parametrize(("company", "at"), [("demo", 6), ("demo", 40), ("own", 3), ("own", 6)])
def test_a_founding_that_was_cut_off_begins_anew(tmp_path: Path, company: str, at: int) -> None:
    """Seen to fail (the demo company refused as damaged, for ever) without the mark of the founding."""
    command = [sys.executable, "-c", FOUND_AND_DIE, str(tmp_path), str(at), company]
    killed = subprocess.run(command, cwd=Path(__file__).parents[1], timeout=60, check=False)
    assert killed.returncode == -signal.SIGKILL
    again = open_company(read_settings(["--data", str(tmp_path)]), company == "demo")
    count = again.services.customers.count(ListQuery("no"))
    users = len(again.services.accounts.owner_choices())
    again.close()
    assert (count >= 50) == (company == "demo")
    assert users == 1 or company == "demo"
    folder = tmp_path / "demo" if company == "demo" else tmp_path
    assert not (folder / "founding").exists()


def test_what_can_be_no_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(DatabaseUnavailable):
        open_company(read_settings(["--data", str(tmp_path / "file")]), False)
    (tmp_path / "nav.db").mkdir()
    (tmp_path / "crm.db").mkdir()
    with pytest.raises(DatabaseRefused) as refused:
        open_company(read_settings(["--data", str(tmp_path)]), False)
    assert refused.value == DatabaseRefused("foreign", "nav.db")


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
