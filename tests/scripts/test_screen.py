from __future__ import annotations

import pytest

from app.settings import TASKS
from screen import has_screen, opens_window, window_systems


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["-h"],
        ["--version"],
        ["--screenshots", "out"],
        ["--screenshots=out"],
        ["--demo", "--import", "customers=x.csv"],
        *([f"--{task}"] for task in TASKS),
    ],
)
def test_opens_no_window(arguments: list[str]) -> None:
    assert not opens_window(arguments)


@pytest.mark.parametrize(
    "arguments",
    [[], ["--demo"], ["navcrm://open/customer/10000"], ["--link", "navcrm://open/customer/1"], ["--data", "import"]],
)
def test_opens_a_window(arguments: list[str]) -> None:
    assert opens_window(arguments)


@pytest.mark.parametrize(
    ("platform", "variables", "screen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("freebsd14", {}, False),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_has_screen(platform: str, variables: dict[str, str], screen: bool) -> None:
    assert has_screen(platform, variables) is screen


@pytest.mark.parametrize(
    ("platform", "variables", "systems"),
    [
        ("linux", {"DISPLAY": ":0"}, ["xcb"]),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, ["wayland", "xcb"]),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, []),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland;xcb"}, ["wayland", "xcb"]),
        ("linux", {}, []),
        ("darwin", {"DISPLAY": ":0"}, []),
    ],
)
def test_window_systems(platform: str, variables: dict[str, str], systems: list[str]) -> None:
    assert window_systems(platform, variables) == systems
