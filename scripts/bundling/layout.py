"""Where what stands in a bundle, on each system."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from app import __version__

NAME = "Tandem"
IDENTIFIER = "example.tandem.Tandem"


@dataclass(frozen=True, slots=True)
class Layout:
    """``folder`` is what is handed over, ``program`` is started, ``inside`` holds libraries and resources."""

    folder: Path
    program: Path
    inside: Path
    application: bool = False

    @classmethod
    def of(cls, made: Path, platform: str) -> Layout:
        """Of what PyInstaller has put into ``made``."""
        if platform == "darwin":
            contents = made / f"{NAME}.app" / "Contents"
            return cls(made / f"{NAME}.app", contents / "MacOS" / NAME, contents / "Frameworks", True)
        folder = made / NAME
        return cls(folder, folder / (f"{NAME}.exe" if platform == "win32" else NAME), folder / "_internal")

    def moved_to(self, output: Path) -> Layout:
        """In its place; what stood there under this name goes first."""
        output.mkdir(parents=True, exist_ok=True)
        target = output / self.folder.name
        if target.exists():
            shutil.rmtree(target)
        shutil.move(self.folder, target)
        return Layout(
            target,
            target / self.program.relative_to(self.folder),
            target / self.inside.relative_to(self.folder),
            self.application,
        )

    def declare_links(self) -> None:
        """An application of macOS says itself which links it opens; its signature is then made anew."""
        if not self.application:
            return
        path = self.folder / "Contents" / "Info.plist"
        plist = plistlib.loads(path.read_bytes())
        plist |= {
            "CFBundleURLTypes": [{"CFBundleURLName": IDENTIFIER, "CFBundleURLSchemes": ["navcrm"]}],
            "CFBundleShortVersionString": __version__,
            "NSHighResolutionCapable": True,
        }
        path.write_bytes(plistlib.dumps(plist))
        subprocess.run(["codesign", "--force", "--deep", "--sign", "-", str(self.folder)], check=True)
