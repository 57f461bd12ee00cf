"""Links and menu entry of the program on this machine: planned, carried out, taken back."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from app.services.desktop.changes import Change, Plan, Registry, carry_out
from app.services.desktop.linux import LinuxDesktop
from app.services.desktop.mac import MacDesktop
from app.services.desktop.program import Program
from app.services.desktop.windows import UsersRegistry, WindowsDesktop


class Desktop(Protocol):
    """A kind of machine. All may raise ``MachineNotChanged``, and on macOS ``NoApplicationBundle``."""

    @property
    def registry(self) -> Registry | None:
        """That of Windows."""

    def opens_links(self) -> bool:
        """Whether links open this program, by the same command as would be registered now."""

    def registering(self) -> Plan:
        """What makes links open this program."""

    def unregistering(self) -> Plan:
        """What takes that back."""

    def installing(self) -> Plan:
        """What puts the program into the menu."""

    def uninstalling(self) -> Plan:
        """What takes it out again."""


class DesktopRegistration:
    """What Tools > Register Links and the options of the command line do."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    def is_registered(self) -> bool:
        """Whether links open this program now."""
        return self._desktop.opens_links()

    def planned(self) -> Plan:
        """What ``register`` will do."""
        return self._desktop.registering()

    def planned_back(self) -> Plan:
        """What ``unregister`` will do."""
        return self._desktop.unregistering()

    def register(self) -> list[Change]:
        """Links open this program from now on; what was changed."""
        return self._carry_out(self._desktop.registering())

    def unregister(self) -> list[Change]:
        """Links don't any more; what was changed, nothing when they didn't before."""
        return self._carry_out(self._desktop.unregistering())

    def install(self) -> list[Change]:
        """In the menu, and links too."""
        return [*self._carry_out(self._desktop.installing()), *self.register()]

    def uninstall(self) -> list[Change]:
        """Both taken back; the data are not touched."""
        return [*self._carry_out(self._desktop.uninstalling()), *self.unregister()]

    def _carry_out(self, plan: Plan) -> list[Change]:
        carry_out(plan.changes, self._desktop.registry)
        return list(plan.changes)


def registration_of(
    program: Program,
    platform: str = sys.platform,
    variables: Mapping[str, str] = os.environ,
    home: Path | None = None,
    registry: Registry | None = None,
) -> DesktopRegistration:
    """For the machine that the program runs on."""
    home = home or Path.home()
    if platform == "win32":
        return DesktopRegistration(WindowsDesktop(program, variables, home, registry or UsersRegistry()))
    if platform == "darwin":
        return DesktopRegistration(MacDesktop(program))
    return DesktopRegistration(LinuxDesktop(program, variables, home))
