"""Windows: the user's part of the registry, and the Start menu's folder."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath

from app.services.desktop.changes import Change, Plan, Registry, RemoveFile, RemoveKey, SetValue, WriteFile
from app.services.desktop.program import Program

LINKS = r"Software\Classes\navcrm"
COMMAND = LINKS + r"\shell\open\command"
PROGRAMS = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Tandem"


class WindowsDesktop:
    """The Start menu's shortcut is one of those that hold an address: they are plain text."""

    def __init__(self, program: Program, variables: Mapping[str, str], home: Path, registry: Registry) -> None:
        self._program = program
        self.registry = registry
        roaming = Path(variables.get("APPDATA") or home / "AppData" / "Roaming")
        self._shortcut = roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Tandem.url"

    def opens_links(self) -> bool:
        """Whether links open this program, by the same command as would be registered now."""
        return self.registry.value(COMMAND, "") == self._command()

    def registering(self) -> Plan:
        """What makes links open this program."""
        present = self.registry.value(COMMAND, "")
        changes: list[Change] = [
            SetValue(LINKS, "", f"URL:{self._program.name}"),
            SetValue(LINKS, "URL Protocol", ""),
            SetValue(LINKS + r"\DefaultIcon", "", f"{self._program.command[0]},0"),
            SetValue(COMMAND, "", self._command()),
        ]
        return Plan(changes, "" if self._is_ours() else present or "")

    def unregistering(self) -> Plan:
        """What takes that back; another program's place stays its own."""
        return Plan([RemoveKey(LINKS)] if self._is_ours() else ())

    def installing(self) -> Plan:
        """What puts the program into the Start menu and among the installed programs."""
        program = self._program
        path = PureWindowsPath(program.command[0])
        shortcut = f"[InternetShortcut]\r\nURL={path.as_uri()}\r\nIconFile={path}\r\nIconIndex=0\r\n"
        values = {
            "DisplayName": program.name,
            "DisplayVersion": program.version,
            "DisplayIcon": f"{path},0",
            "InstallLocation": str(path.parent),
            "UninstallString": subprocess.list2cmdline([*program.command, "--uninstall"]),
        }
        listed = [SetValue(PROGRAMS, name, value) for name, value in values.items()]
        return Plan([WriteFile(self._shortcut, shortcut.encode("utf-8")), *listed])

    def uninstalling(self) -> Plan:
        """What takes it out again."""
        changes: list[Change] = [RemoveFile(self._shortcut)] if self._shortcut.exists() else []
        if self.registry.value(PROGRAMS, "DisplayName") is not None:
            changes.append(RemoveKey(PROGRAMS))
        return Plan(changes)

    def _command(self) -> str:
        """The program understands that nothing may follow the link, should it hold quotation marks."""
        return f'{subprocess.list2cmdline([*self._program.command, "--link"])} "%1"'

    def _is_ours(self) -> bool:
        """Of this program, if perhaps of another folder."""
        return self.registry.value(LINKS, "") == f"URL:{self._program.name}"


class UsersRegistry:
    """The real one."""

    def value(self, key: str, name: str) -> str | None:
        """A value, None when it isn't there."""
        if sys.platform != "win32":
            return None
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                return str(winreg.QueryValueEx(opened, name)[0])
        except FileNotFoundError:
            return None

    def set_value(self, key: str, name: str, value: str) -> None:
        """Set it, with all keys on the way."""
        if sys.platform == "win32":
            import winreg

            with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

    def remove(self, key: str) -> None:
        """Remove a key with all below it."""
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    below = [winreg.EnumKey(opened, at) for at in range(winreg.QueryInfoKey(opened)[0])]
                for name in below:
                    self.remove(rf"{key}\{name}")
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
            except FileNotFoundError:
                return
