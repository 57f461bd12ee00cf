"""What PyInstaller gathers and the program does not need, and what was gathered for its sake alone."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path

# The program has four languages, draws on desktops, shows SVG, PNG and ICO, and speaks to no server by Qt.
UNNEEDED = (
    "PySide6/Qt/translations/qt*_*.qm",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/platforms/libq[elmv]*.so",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/imageformats/libq[!si]*",
    "PySide6/Qt/plugins/imageformats/libqicns.so",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/*-server.so",
)
NEEDED = ("PySide6/Qt/translations/qtbase_de.qm", "PySide6/Qt/translations/qtbase_fr.qm",
          "PySide6/Qt/translations/qtbase_da.qm", "PySide6/Qt/translations/qtbase_en.qm")  # fmt: skip
LINKED = re.compile(r"^\s*(\S+) => ", re.MULTILINE)
# Opened by name while the program runs, and no library says so.
OPENED_BY_NAME = ("libpython*", "libssl*", "libcrypto*", "libxkbcommon*", "libX11-xcb*")


def prune(inside: Path, platform: str) -> list[Path]:
    """Remove it from ``inside``; what went, relative to it. On Linux also the system's libraries that nothing needs any
    more."""
    gone = [path for path in unneeded(_files(inside)) if _removed(inside / path)]
    if platform.startswith("linux") and shutil.which("ldd"):
        orphans = orphaned(inside)
        gone += [path for path in orphans if _removed(inside / path)]
    return gone


def unneeded(files: Iterable[Path]) -> list[Path]:
    """Those of the files (relative to the inside of a bundle) that are left out."""
    return [
        path
        for path in files
        if path.as_posix() not in NEEDED and any(fnmatch(path.as_posix(), pattern) for pattern in UNNEEDED)
    ]


def orphaned(inside: Path) -> list[Path]:
    """The libraries at the top of ``inside`` that no program or plugin in it is linked to, by way of others too."""
    libraries = {path.name: path for path in inside.iterdir() if path.is_file() and ".so" in path.name}
    waiting = [path for path in inside.rglob("*.so*") if path.parent != inside and not path.is_symlink()]
    waiting += [inside.parent / "Tandem"]
    waiting += [path for name, path in libraries.items() if any(fnmatch(name, known) for known in OPENED_BY_NAME)]
    linked = {path.name for path in waiting}
    for path in waiting:
        linked |= needs(path)
    return [path.relative_to(inside) for name, path in sorted(libraries.items()) if name not in linked]


def needs(path: Path) -> set[str]:
    """The names of all libraries that one is linked to, by way of others too."""
    answer = subprocess.run(["ldd", str(path)], capture_output=True, text=True, check=False)
    return set(LINKED.findall(answer.stdout))


def _files(folder: Path) -> list[Path]:
    return [path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file() or path.is_symlink()]


def _removed(path: Path) -> bool:
    path.unlink()
    return True
