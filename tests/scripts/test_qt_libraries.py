from __future__ import annotations

import sys
from pathlib import Path

import pytest

import qt_libraries
from environment import Environment
from qt_libraries import PACKAGES, advice, check_qt, commands, distribution

EGL = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
CURSOR = "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"


@pytest.fixture
def missing(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The libraries that the machine is to lack; all others are there."""
    names: set[str] = set()
    monkeypatch.setattr(qt_libraries, "is_loadable", lambda library: library not in names)
    return names


def test_loader_error_becomes_a_package(missing: set[str]) -> None:
    missing.add("libEGL.so.1")
    text = advice(EGL, [], ["debian"])
    assert "libEGL.so.1" in text
    assert "sudo apt install libegl1\n" in text
    assert "dnf" not in text


def test_all_that_is_missing_is_named_at_once(missing: set[str]) -> None:
    missing |= {"libEGL.so.1", "libGL.so.1", "libxcb-cursor.so.0", "libxcb-icccm.so.4"}
    assert "sudo apt install libegl1 libgl1\n" in advice(EGL, [], ["ubuntu", "debian"])
    text = advice(CURSOR, ["wayland", "xcb"], ["fedora"])
    assert "sudo dnf install libglvnd-egl libglvnd-glx xcb-util-cursor xcb-util-wm\n" in text
    assert "wayland" not in text


def test_unknown_library_is_named_as_it_is(missing: set[str]) -> None:
    text = advice("libnovel.so.3: cannot open shared object file", [], ["debian"])
    assert "the package that holds libnovel.so.3" in text
    assert "apt install" not in text


def test_other_failures_are_shown(missing: set[str]) -> None:
    text = advice("ImportError: undefined symbol: x", [], ["debian"])
    assert "undefined symbol: x" in text
    assert "Delete the folder .venv" in text


def test_unknown_distribution_gets_both_lines() -> None:
    lines = commands(["libGL.so.1"], ["arch"]).splitlines()
    assert lines == ["  sudo apt install libgl1", "  sudo dnf install libglvnd-glx"]


def test_every_library_has_two_packages() -> None:
    for library, (debian, fedora) in PACKAGES.items():
        assert ".so." in library
        assert debian == debian.lower().replace(" ", "")
        assert fedora == fedora.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', ["ubuntu", "debian"]),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', ["rocky", "rhel", "centos", "fedora"]),
        ("", [""]),
    ],
)
def test_distribution(tmp_path: Path, text: str, names: list[str]) -> None:
    release = tmp_path / "os-release"
    assert distribution(release) == []
    release.write_text(text, encoding="utf-8")
    assert distribution(release) == names


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries of Linux")
def test_absent_asks_the_loader() -> None:
    assert qt_libraries.absent(["libc.so.6", "libabsent.so.1"]) == ["libabsent.so.1"]


@pytest.mark.skipif(sys.platform != "linux", reason="the plugins of Linux")
def test_check_qt_passes_where_the_tests_run(tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    environment.python = Path(sys.executable)
    check_qt(environment, ["offscreen"])
