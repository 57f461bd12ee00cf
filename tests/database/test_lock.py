"""One process holds a data folder, and a dead one holds nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.database.lock import FolderLock
from app.domain.errors import AlreadyRunning, DatabaseUnavailable

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys
from pathlib import Path
from app.database.lock import FolderLock
FolderLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_one_is_told(tmp_path: Path) -> None:
    with FolderLock(tmp_path) as first:
        first.acquire()  # again: nothing happens
        with pytest.raises(AlreadyRunning) as refused:
            FolderLock(tmp_path).acquire()
        assert refused.value.where == tmp_path.name
        assert first.holder() == os.getpid()
    with FolderLock(tmp_path):
        pass


def test_a_killed_process_lets_go(tmp_path: Path) -> None:
    """Seen to fail with a lock that is the mere presence of the file."""
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        lock = FolderLock(tmp_path)
        assert lock.holder() == other.pid
        with pytest.raises(AlreadyRunning):
            lock.acquire()
        other.kill()
        other.wait(10)
    lock.acquire()
    assert lock.holder() == os.getpid()
    lock.release()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable) as refused:
        FolderLock(tmp_path / "gone").acquire()
    assert refused.value.reason == "missing_folder"
