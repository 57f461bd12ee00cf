"""The program as somebody hears it: a process of its own under a private message bus, read from outside by AT-SPI."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PROJECT = Path(__file__).resolve().parents[1]
ROOT = "/org/a11y/atspi/accessible/root"
NAMES = "org.a11y.atspi."
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
STATES = {
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "expandable": 9,
    "expanded": 10,
    "focusable": 11,
    "focused": 12,
    "multi-selectable": 18,
    "selectable": 22,
    "selected": 23,
    "sensitive": 24,
    "showing": 25,
    "invalid": 36,
    "checkable": 41,
    "has popup": 42,
    "read-only": 43,
}
PATIENCE_S = 40.0
T = TypeVar("T")


def missing() -> str:
    """What this machine lacks for such a test, in words; blank: nothing."""
    if not sys.platform.startswith("linux"):
        return "the accessibility bus is Linux's"
    tools = [tool for tool in ("dbus-daemon", "Xvfb") if shutil.which(tool) is None]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        tools.append("at-spi2-core")
    return f"not installed: {', '.join(tools)}" if tools else ""


@dataclass(frozen=True)
class Node:
    """An object on the bus, asked anew each time."""

    bus: DBusConnection
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self._property("Accessible", "Description"))

    @cached_property
    def role(self) -> str:
        """As AT-SPI calls it: "push button", "table cell" …"""
        return str(self.call("Accessible", "GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        """Those of STATES that it has."""
        low, high = self.call("Accessible", "GetState")[0]
        bits = low | high << 32
        return frozenset(name for name, bit in STATES.items() if bits >> bit & 1)

    @property
    def children(self) -> list[Node]:
        return [self._node(each) for each in self.call("Accessible", "GetChildren")[0]]

    @property
    def text(self) -> str:
        """What stands in a field."""
        return str(self.call("Text", "GetText", "ii", (0, -1))[0])

    @property
    def rows(self) -> int:
        return int(self._property("Table", "NRows"))

    @property
    def columns(self) -> int:
        return int(self._property("Table", "NColumns"))

    @property
    def position(self) -> tuple[int, int]:
        """Row and column of a cell."""
        row, column = self._property("TableCell", "Position")
        return int(row), int(column)

    def cell(self, row: int, column: int) -> Node:
        return self._node(self.call("Table", "GetAccessibleAt", "ii", (row, column))[0])

    def heading(self, column: int) -> Node:
        return self._node(self.call("Table", "GetColumnHeader", "i", (column,))[0])

    @property
    def headings(self) -> list[Node]:
        """Those of a cell's column."""
        return [self._node(each) for each in self.call("TableCell", "GetColumnHeaderCells")[0]]

    @property
    def table(self) -> Node:
        """Of a cell."""
        return self._node(self._property("TableCell", "Table"))

    def write(self, text: str) -> None:
        """Put a text into a field in place of what stands there."""
        self.call("EditableText", "SetTextContents", "s", (text,))

    def act(self, number: int = 0) -> None:
        """Do its first action: press, toggle …"""
        self.call("Action", "DoAction", "i", (number,))

    def walk(self, deepest: int = 30) -> Iterator[Node]:
        """It and all that is in it and can be seen; of a table only itself, for its cells may be a million."""
        yield self
        if deepest and self.role not in ("table", "tree table", "list"):
            for child in self.children:
                if "showing" in child.states or child.role in ("frame", "dialog", "application"):
                    yield from child.walk(deepest - 1)

    def find(self, role: str, name: str) -> Node:
        """The first of that role whose name begins so, once it is there."""
        return wait_for(lambda: next((n for n in self.walk() if n.role == role and n.name.startswith(name)), None))

    def call(self, interface: str, method: str, kinds: str = "", values: tuple[Any, ...] = ()) -> Any:
        """The answer's values. AssertionError when the program refuses."""
        address = DBusAddress(self.path, self.owner, NAMES + interface)
        answer = self.bus.send_and_get_reply(new_method_call(address, method, kinds or None, values), timeout=20)
        assert answer.header.message_type.name == "method_return", f"{self.path} {method}: {answer.body}"
        return answer.body

    def _property(self, interface: str, name: str) -> Any:
        address = DBusAddress(self.path, self.owner, NAMES + interface)
        answer = self.bus.send_and_get_reply(Properties(address).get(name), timeout=20)
        assert answer.header.message_type.name == "method_return", f"{self.path} {name}: {answer.body}"
        return answer.body[0][1]

    def _node(self, reference: tuple[str, str]) -> Node:
        return Node(self.bus, *reference)


def wait_for(look: Callable[[], T | None]) -> T:
    """Look again and again until there is something."""
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            found = look()
        except AssertionError:  # what is read may be gone by the next question
            found = None
        if found:
            return found
        assert time.monotonic() < until, "nothing of it on the bus"
        time.sleep(0.1)  # it happens in another process: there is nothing of ours to wait for


@contextmanager
def program_on_the_bus(folder: Path) -> Iterator[Node]:
    """The running program on the demo company, as the bus shows it."""
    with ExitStack() as begun:
        display = begun.enter_context(_display())
        session = begun.enter_context(_session_bus())
        environment = os.environ | {
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": session,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
        }
        bus = begun.enter_context(_accessibility_bus(session))
        command = [sys.executable, "-m", "app", "--demo", "--data", str(folder)]
        process = subprocess.Popen(command, cwd=PROJECT, env=environment)
        begun.callback(_end, process)
        desktop = Node(bus, "org.a11y.atspi.Registry", ROOT)
        yield wait_for(lambda: next(iter(desktop.children), None) if process.poll() is None else None)


def announced(program: Node, act: Callable[[], None]) -> tuple[str, int]:
    """What the program has said of itself after ``act``, and how urgent it is: 1 polite, 2 assertive."""
    bus = program.bus
    registry = DBusAddress("/org/a11y/atspi/registry", NAMES + "Registry", NAMES + "Registry")
    bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", ("object:announcement",)), timeout=20)
    rule = MatchRule(type="signal", interface=NAMES + "Event.Object", member="Announcement")
    bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=20)
    assert program.name  # the bus keeps the order: once this is answered, the registry's word to the program is read
    with bus.filter(rule) as said:
        act()
        _kind, politeness, _unused, (_type, text), *_rest = bus.recv_until_filtered(said, timeout=PATIENCE_S).body
    return str(text), int(politeness)


@contextmanager
def _display() -> Iterator[str]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
    finally:
        _end(process)


@contextmanager
def _session_bus() -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        _end(process)
        process.stdout.close()


@contextmanager
def _accessibility_bus(session: str) -> Iterator[DBusConnection]:
    with open_dbus_connection(bus=session) as connection:
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        answer = connection.send_and_get_reply(new_method_call(address, "GetAddress"), timeout=20)
        with open_dbus_connection(bus=answer.body[0]) as bus:
            yield bus


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)
