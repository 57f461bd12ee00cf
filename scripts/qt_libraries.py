"""The system libraries that Qt needs on Linux: are they there, and which package brings a missing one."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from environment import Environment, EnvironmentProblem

# Library: (package of Debian and Ubuntu, package of Fedora)
WIDGET_LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli"),
    "libz.so.1": ("zlib1g", "zlib-ng-compat"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
    "libstdc++.so.6": ("libstdc++6", "libstdc++"),
}
XCB_LIBRARIES = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}
PACKAGES = WIDGET_LIBRARIES | XCB_LIBRARIES | WAYLAND_LIBRARIES
PLATFORM_LIBRARIES = {"xcb": XCB_LIBRARIES, "wayland": WAYLAND_LIBRARIES}

LOADER_ERROR = re.compile(r"([\w.+-]+\.so[\w.]*): cannot open shared object file")

# Runs in the environment: the widgets first, then the plugins, for which they have loaded Qt's own libraries.
PROBE = """
import sys
import PySide6.QtWidgets
from pathlib import Path
import ctypes, PySide6
failed = []
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / f"libq{name}.so"))
        sys.exit(0)
    except OSError as error:
        failed.append(str(error))
sys.exit("\\n".join(failed) or 0)
"""


def check_qt(environment: Environment, platforms: Sequence[str]) -> None:
    """See that Qt's widgets load, and one of the window-system plugins `platforms` where any are named.

    Raises EnvironmentProblem that names the packages to install.
    """
    answer = subprocess.run([environment.python, "-c", PROBE, *platforms], capture_output=True, text=True, check=False)
    if answer.returncode:
        raise EnvironmentProblem(advice(answer.stderr, platforms, distribution()))


def advice(report: str, platforms: Sequence[str], distributions: Iterable[str]) -> str:
    """What the loader said in `report`, as packages to install; the report where it is another matter."""
    named = LOADER_ERROR.findall(report)
    if not named:
        return f"Qt does not start:\n{report.strip()}\nDelete the folder .venv and start again."
    needed = dict(WIDGET_LIBRARIES)
    for platform in platforms[-1:]:  # one window system is enough to mend, and X is everywhere
        needed |= PLATFORM_LIBRARIES[platform]
    missing = list(dict.fromkeys([*absent(needed), *(name for name in named if name not in PACKAGES)]))
    return (
        f"Qt needs system libraries that are not installed: {', '.join(missing or named)}.\n"
        f"{commands(missing or named, distributions)}\nThen start again."
    )


def absent(libraries: Iterable[str]) -> list[str]:
    """Those of `libraries` that the system's loader does not find."""
    return [name for name in libraries if not is_loadable(name)]


def is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def commands(libraries: Iterable[str], distributions: Iterable[str]) -> str:
    """The line to type, for the distribution that is known, else for both families."""
    known = [PACKAGES[name] for name in libraries if name in PACKAGES]
    unknown = [name for name in libraries if name not in PACKAGES]
    debian = "  sudo apt install " + " ".join(dict.fromkeys(debian for debian, _ in known))
    fedora = "  sudo dnf install " + " ".join(dict.fromkeys(fedora for _, fedora in known))
    families = set(distributions)
    lines = []
    if known and ("debian" in families or not families & {"fedora", "rhel"}):
        lines.append(debian)
    if known and "debian" not in families:
        lines.append(fedora)
    if unknown:
        lines.append(f"  and the package that holds {', '.join(unknown)}")
    return "\n".join(lines)


def distribution(release: Path = Path("/etc/os-release")) -> list[str]:
    """The distribution and those it is like ("ubuntu", "debian"), as os-release names them."""
    if os.name == "nt" or not release.exists():
        return []
    pairs = (line.partition("=") for line in release.read_text(encoding="utf-8").splitlines())
    values = {key: value.strip("\"'") for key, _, value in pairs}
    return [values.get("ID", ""), *values.get("ID_LIKE", "").split()]
