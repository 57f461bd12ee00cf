"""macOS: an application's own Info.plist says which links it opens; the system is only told to read it again."""

from __future__ import annotations

import plistlib
from pathlib import Path

from app.domain.errors import NoApplicationBundle
from app.services.desktop.changes import Plan, Registry, RunTool
from app.services.desktop.program import Program

REGISTER = "/System/Library/Frameworks/CoreServices.framework/Frameworks/LaunchServices.framework/Support/lsregister"


class MacDesktop:
    """Raises ``NoApplicationBundle`` where the program is no application bundle: there is nothing to register then."""

    registry: Registry | None = None

    def __init__(self, program: Program) -> None:
        self._program = program

    def opens_links(self) -> bool:
        """Whether the bundle says so."""
        try:
            plist = plistlib.loads((self._bundle() / "Contents" / "Info.plist").read_bytes())
        except (NoApplicationBundle, OSError, plistlib.InvalidFileException):
            return False
        return any("navcrm" in each.get("CFBundleURLSchemes", ()) for each in plist.get("CFBundleURLTypes", ()))

    def registering(self) -> Plan:
        """What makes links open this program."""
        return Plan([RunTool((REGISTER, "-f", str(self._bundle())))])

    def unregistering(self) -> Plan:
        """What takes that back."""
        return Plan([RunTool((REGISTER, "-u", str(self._bundle())))])

    def installing(self) -> Plan:
        """The application is put into the folder Applications by hand, as is the habit there."""
        return Plan()

    def uninstalling(self) -> Plan:
        """It is put into the bin by hand."""
        return Plan()

    def _bundle(self) -> Path:
        path = Path(self._program.command[0])
        for folder in path.parents:
            if folder.suffix == ".app" and (folder / "Contents" / "Info.plist").is_file():
                return folder
        raise NoApplicationBundle(str(path))
