"""Linux and its like: desktop entries, the user's default programs, icons; all below the user's own folders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.domain.errors import MachineNotChanged
from app.services.desktop.changes import Change, Plan, Registry, RemoveFile, RunTool, WriteFile
from app.services.desktop.desktop_entry import desktop_entry
from app.services.desktop.mime_defaults import default_of, with_default, without
from app.services.desktop.program import Program

LINKS_ENTRY, MENU_ENTRY = "tandem-links.desktop", "tandem.desktop"
KIND = "x-scheme-handler/navcrm"
ICON = "tandem"


class LinuxDesktop:
    """``variables`` are those of the environment, ``home`` the user's folder."""

    registry: Registry | None = None

    def __init__(self, program: Program, variables: Mapping[str, str], home: Path) -> None:
        self._program = program
        data = Path(variables.get("XDG_DATA_HOME") or home / ".local" / "share")
        self._applications = data / "applications"
        self._icon = data / "icons" / "hicolor" / "scalable" / "apps" / f"{ICON}.svg"
        self._defaults = Path(variables.get("XDG_CONFIG_HOME") or home / ".config") / "mimeapps.list"

    def opens_links(self) -> bool:
        """Whether links open this program, by the same command as would be registered now."""
        entry = self._applications / LINKS_ENTRY
        return self._chosen() == LINKS_ENTRY and entry.is_file() and entry.read_bytes() == self._links_entry()

    def registering(self) -> Plan:
        """What makes links open this program."""
        chosen = self._chosen()
        changes: list[Change] = [
            WriteFile(self._applications / LINKS_ENTRY, self._links_entry()),
            WriteFile(self._defaults, with_default(self._choices(), KIND, LINKS_ENTRY).encode("utf-8")),
        ]
        return Plan([*changes, self._told()], "" if chosen == LINKS_ENTRY else chosen.removesuffix(".desktop"))

    def unregistering(self) -> Plan:
        """What takes that back; blank when there is nothing to take back. Another program's place stays its own."""
        changes: list[Change] = []
        choices = self._choices()
        if (self._applications / LINKS_ENTRY).exists():
            changes.append(RemoveFile(self._applications / LINKS_ENTRY))
        rest = without(choices, KIND, LINKS_ENTRY)
        if LINKS_ENTRY in choices:
            changes.append(WriteFile(self._defaults, rest.encode("utf-8")))
        return Plan([*changes, self._told()] if changes else ())

    def installing(self) -> Plan:
        """What puts the program into the menu."""
        name, comment = self._program.name, self._program.comment
        entry = desktop_entry(self._program.command, name=name, comment=comment, icon=ICON)
        changes = [WriteFile(self._applications / MENU_ENTRY, entry), WriteFile(self._icon, self._program.icon())]
        return Plan([*changes, self._told()])

    def uninstalling(self) -> Plan:
        """What takes it out again."""
        there = [path for path in (self._applications / MENU_ENTRY, self._icon) if path.exists()]
        return Plan([*map(RemoveFile, there), self._told()] if there else ())

    def _links_entry(self) -> bytes:
        command: Sequence[str] = [*self._program.command, "--link"]
        name, comment = self._program.name, self._program.comment
        return desktop_entry(command, name=name, comment=comment, icon=ICON, schemes=["navcrm"], shown=False)

    def _chosen(self) -> str:
        return default_of(self._choices(), KIND)

    def _choices(self) -> str:
        try:
            return self._defaults.read_text(encoding="utf-8")
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError) as error:
            raise MachineNotChanged(str(self._defaults), type(error).__name__) from error

    def _told(self) -> RunTool:
        return RunTool(("update-desktop-database", str(self._applications)))
