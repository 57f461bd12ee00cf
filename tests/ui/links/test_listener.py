"""The first start on the socket: what it takes, and what it does not listen to."""

from __future__ import annotations

import os
import random
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.deep_link import CustomerLink, Link
from app.ui.links import listener as listening
from app.ui.links.hand_over import hand_over
from app.ui.links.listener import LinkListener
from app.ui.links.meeting_place import socket_of
from app.ui.links.message import message_of

SEED = 20_261
ROOT = Path(__file__).parents[3]
SECOND = """
import sys
from app.domain.deep_link import CustomerLink
from app.ui.links.hand_over import hand_over
sys.exit(not hand_over(sys.argv[1], CustomerLink(sys.argv[2]) if sys.argv[2] else None))
"""
STRANGER = """
import socket
caller, _address = socket.socket(fileno=0).accept()
caller.recv(100)
caller.sendall(b"hello\\n")
"""
pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="Windows has pipes, with the same protocol")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    tmp_path.chmod(0o700)
    return socket_of(tmp_path / "data")


@pytest.fixture
def asked() -> list[Link | None]:
    return []


@pytest.fixture
def first(qtbot: QtBot, place: str, asked: list[Link | None]) -> Iterator[LinkListener]:
    listener = LinkListener()
    listener.asked.connect(asked.append)
    assert listener.listen(place)
    yield listener
    listener.close()


def elsewhere(act: Callable[[], object]) -> threading.Thread:
    """Another program, which blocks as it likes."""
    thread = threading.Thread(target=act, daemon=True)
    thread.start()
    return thread


def say(place: str, what: bytes, *, answer: list[bytes] | None = None, portions: int = 1) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.settimeout(5)
        caller.connect(place)
        size = max(1, len(what) // portions)
        try:
            for at in range(0, len(what), size):
                caller.sendall(what[at : at + size])
            said = caller.recv(100)
        except (BrokenPipeError, ConnectionResetError):
            said = b""
        if answer is not None:
            answer.append(said)


def test_a_link_and_a_plain_start_are_handed_over(
    qtbot: QtBot, first: LinkListener, place: str, asked: list[Link | None]
) -> None:
    for link in (CustomerLink("C/7"), None):
        second = subprocess.Popen([sys.executable, "-c", SECOND, place, "" if link is None else link.no], cwd=ROOT)
        qtbot.waitUntil(lambda second=second: second.poll() is not None, timeout=20_000)  # type: ignore[misc]
        assert second.returncode == 0
    assert asked == [CustomerLink("C/7"), None]


def test_only_this_user_can_reach_the_socket(first: LinkListener, place: str) -> None:
    assert stat.S_IMODE(os.stat(place).st_mode) & 0o077 == 0
    assert stat.S_IMODE(os.stat(place).st_mode) & 0o600 == 0o600


def test_a_message_in_pieces_is_put_together(
    qtbot: QtBot, first: LinkListener, place: str, asked: list[Link | None]
) -> None:
    elsewhere(lambda: say(place, message_of(CustomerLink("10000")), portions=7))
    qtbot.waitUntil(lambda: asked == [CustomerLink("10000")])


def test_hostile_callers_are_hung_up_on(
    qtbot: QtBot, first: LinkListener, place: str, asked: list[Link | None]
) -> None:
    """Noise, half messages, far too long ones: nobody is answered, nothing is asked, and a start is still heard."""
    print("seed", SEED)
    chance = random.Random(SEED)
    noises = [b"\n", b"tandem 1 quit\n", b"x" * 100_000, message_of(None) * 2, b"GET / HTTP/1.1\r\n\r\n"]
    noises += [chance.randbytes(chance.randint(1, 600)) + b"\n" for _ in range(40)]
    for noise in noises:
        answer: list[bytes] = []
        caller = elsewhere(lambda noise=noise, answer=answer: say(place, noise, answer=answer))  # type: ignore[misc]
        qtbot.waitUntil(lambda caller=caller: not caller.is_alive())  # type: ignore[misc]
        assert answer == [b""]
    assert asked == []
    elsewhere(lambda: say(place, message_of(None)))
    qtbot.waitUntil(lambda: asked == [None])


def test_silent_callers_are_hung_up_on_after_a_while(
    qtbot: QtBot, place: str, asked: list[Link | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """More of them than are heard at a time. Seen to fail (nobody else was heard any more) without the patience."""
    monkeypatch.setattr(listening, "PATIENCE_MS", 100)
    first = LinkListener()
    first.asked.connect(asked.append)
    assert first.listen(place)
    silent = [socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) for _ in range(listening.MOST_CALLERS)]
    for each in silent:
        each.connect(place)
        each.sendall(b"tandem 1 ")
    qtbot.waitUntil(lambda: len(first._callers) == len(silent))
    qtbot.waitUntil(lambda: not first._callers)
    elsewhere(lambda: say(place, message_of(None)))
    qtbot.waitUntil(lambda: asked == [None])
    for each in silent:
        each.close()
    first.close()


def test_what_a_dead_first_left_is_no_obstacle(qtbot: QtBot, place: str, asked: list[Link | None]) -> None:
    left = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    left.bind(place)
    left.close()
    assert Path(place).exists()
    assert not hand_over(place, None, connecting_ms=60)
    first = LinkListener()
    assert first.listen(place)
    first.asked.connect(asked.append)
    elsewhere(lambda: say(place, message_of(None)))
    qtbot.waitUntil(lambda: asked == [None])
    first.close()


def test_a_first_that_hangs_is_given_up(place: str) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as hung:
        hung.bind(place)
        hung.listen()
        assert not hand_over(place, CustomerLink("10000"), answer_ms=60)


def test_a_first_that_says_something_else_is_none_of_ours(place: str) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as stranger:
        stranger.bind(place)
        stranger.listen()

        with subprocess.Popen([sys.executable, "-c", STRANGER], stdin=stranger.fileno()) as answering:
            assert not hand_over(place, None)
        assert answering.returncode == 0


def test_each_data_folder_has_a_place_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    assert socket_of(tmp_path / "data") == socket_of(tmp_path / "link")
    assert socket_of(tmp_path / "data") != socket_of(tmp_path / "data" / "demo")


def test_a_place_that_others_can_write_to_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen to fail without the look at the folder's permissions."""
    tmp_path.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    own = tmp_path / f"tandem-{os.getuid()}"
    assert Path(socket_of(tmp_path)).parent == own, "a folder of one's own in it"
    assert stat.S_IMODE(own.stat().st_mode) == 0o700
    own.chmod(0o755)
    assert socket_of(tmp_path) == ""
    own.rmdir()
    own.symlink_to(tmp_path)
    assert socket_of(tmp_path) == ""
