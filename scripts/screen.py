"""Is there a screen to show windows on, through which window system, and what to say when there is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

# With one of these the program opens no window.
WINDOWLESS = (
    "--help", "-h", "--version", "--screenshots", "--import", "--self-test",
    "--register-links", "--unregister-links", "--install", "--uninstall",
)  # fmt: skip

NO_SCREEN = (
    "There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
    "  See the windows as pictures:   python3 scripts/run.py --demo --screenshots FOLDER\n"
    "  Import files without a window: python3 scripts/run.py --data FOLDER --import customers=FILE\n"
    "  Use it:  start it in a desktop session, through `ssh -X`, or under a virtual screen:\n"
    "           xvfb-run python3 scripts/run.py --demo   (packages: xvfb; Fedora: xorg-x11-server-Xvfb)"
)


def opens_window(arguments: Sequence[str]) -> bool:
    return not any(argument.split("=", 1)[0] in WINDOWLESS for argument in arguments)


def has_screen(platform: str, variables: Mapping[str, str]) -> bool:
    """`platform` as sys.platform names it; an explicit QT_QPA_PLATFORM is the user's own decision."""
    if platform in ("win32", "darwin"):
        return True
    return any(variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def window_systems(platform: str, variables: Mapping[str, str]) -> list[str]:
    """Qt's plugins that a window may be shown through and that need system libraries, the preferred first.

    Empty where Qt brings all it needs, and for a QT_QPA_PLATFORM without a window system.
    """
    if platform in ("win32", "darwin"):
        return []
    chosen = variables.get("QT_QPA_PLATFORM")
    if chosen:
        return [name for name in ("wayland", "xcb") if name in chosen]
    shown_by = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    return [plugin for variable, plugin in shown_by.items() if variables.get(variable)]
