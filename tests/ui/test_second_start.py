"""Two real starts on one data folder: the second hands its link over, shows the first window, and ends."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

from tests.ui.conftest import FILES
from tests.ui.small_company import COUPLED, HOSTILE, SmallCompany

ROOT = Path(__file__).parents[2]
PATIENCE = 30

# The program as it is, with an eye on it that tells what its window shows.
WATCHED = """
import json, sys
from PySide6.QtCore import QTimer
from app import main
from app.ui.application import Session
from app.ui.links.incoming import IncomingLinks
begin, receive = Session.__init__, IncomingLinks.receive
def watched(self, *arguments):
    begin(self, *arguments)
    told = {}
    def look():
        window = self.window
        customer = window.page.card.customer if window.page is not None else None
        texts = window.start_page.state._sentence.text()
        now = {"painted": window._painted, "open": window.page is not None, "said": texts,
               "ways": 3 if window.start_page.ways.isVisible() else 0, "no": customer.no if customer else ""}
        if now != told:
            told.update(now)
            print(json.dumps(now), flush=True)
    timer = QTimer(self, interval=20)
    timer.timeout.connect(look)
    timer.start()
def received(self, link):
    print(json.dumps({"received": True}), flush=True)
    receive(self, link)
Session.__init__, IncomingLinks.receive = watched, received
if sys.argv[1] == "slow":
    import threading
    opening = main.open_company
    def slowly(*arguments):
        threading.Event().wait(1.5)
        return opening(*arguments)
    main.open_company = slowly
sys.exit(main.main(sys.argv[2:]))
"""


class Started:
    """A start of the program; ``wait_for`` reads what it tells until that is so."""

    def __init__(self, folder: Path, *arguments: str, how: str = "as it is") -> None:
        command = [sys.executable, "-c", WATCHED, how, "--data", str(folder), *arguments]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder.parent)}
        self.process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        self._told: Queue[dict[str, object]] = Queue()
        self.last: dict[str, object] = {}
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._told.put(json.loads(line))

    def wait_for(self, so: Callable[[dict[str, object]], object]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not so(self.last):
            try:
                self.last |= self._told.get(timeout=max(0.0, deadline - time.monotonic()))
            except Empty:
                raise AssertionError(f"it told last: {self.last}") from None

    def status(self) -> int:
        return self.process.wait(PATIENCE)

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def started() -> Iterator[list[Started]]:
    starts: list[Started] = []
    yield starts
    for each in starts:
        each.end()


@pytest.fixture
def folder(small_company_files: tuple[Path, SmallCompany], tmp_path: Path) -> Path:
    """The data folder of a company, in a folder that is this user's alone."""
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    tmp_path.chmod(0o700)
    for name in FILES:
        shutil.copy(small_company_files[0] / name, data / name)
    return data


def test_a_link_goes_to_the_first_window(folder: Path, started: list[Started]) -> None:
    """Seen to fail (a second window that said it is open already) without the hand-over."""
    first = Started(folder)
    started.append(first)
    first.wait_for(lambda told: told.get("open"))
    for no in (COUPLED, HOSTILE):
        second = Started(folder, "--link", f"navcrm://open/customer/{no}")
        started.append(second)
        assert second.status() == 0
        assert second.last == {} and second._told.empty(), "it has shown no window"
        first.wait_for(lambda told, no=no: told.get("no") == no)  # type: ignore[misc]
    third = Started(folder)
    started.append(third)
    first.last.pop("received")
    assert third.status() == 0
    first.wait_for(lambda told: told.get("received"))
    elsewhere = Started(folder / "another")
    started.append(elsewhere)
    elsewhere.wait_for(lambda told: told.get("ways") == 3)
    assert elsewhere.process.poll() is None, "another folder is another company"


def test_a_first_that_is_still_opening_keeps_the_link(folder: Path, started: list[Started]) -> None:
    first = Started(folder, how="slow")
    started.append(first)
    first.wait_for(lambda told: told.get("painted"))
    second = Started(folder, f"navcrm://open/customer/{COUPLED}")
    started.append(second)
    assert second.status() == 0
    assert not first.last.get("open")
    first.wait_for(lambda told: told.get("no") == COUPLED)


def test_two_at_the_same_moment_are_one_window(folder: Path, started: list[Started]) -> None:
    """Whoever is second waits for the first one to listen."""
    starts = [Started(folder, f"navcrm://open/customer/{no}") for no in (COUPLED, HOSTILE)]
    started.extend(starts)
    deadline = time.monotonic() + PATIENCE
    while all(each.process.poll() is None for each in starts):
        assert time.monotonic() < deadline
        threading.Event().wait(0.02)
    ended = next(each for each in starts if each.process.poll() is not None)
    other = next(each for each in starts if each is not ended)
    assert ended.status() == 0
    wanted = {starts[0]: COUPLED, starts[1]: HOSTILE}[ended]
    other.wait_for(lambda told: told.get("no") == wanted)


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="Windows stops processes otherwise")
def test_a_first_that_hangs_or_died(folder: Path, started: list[Started]) -> None:
    first = Started(folder)
    started.append(first)
    first.wait_for(lambda told: told.get("open"))
    first.process.send_signal(signal.SIGSTOP)
    second = Started(folder, f"navcrm://open/customer/{COUPLED}")
    started.append(second)
    second.wait_for(lambda told: "open already" in str(told.get("said", "")))
    second.end()
    first.process.send_signal(signal.SIGKILL)
    first.process.wait()
    third = Started(folder, f"navcrm://open/customer/{COUPLED}")
    started.append(third)
    third.wait_for(lambda told: told.get("no") == COUPLED)
