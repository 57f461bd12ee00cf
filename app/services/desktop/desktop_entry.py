"""The text of a desktop entry, as freedesktop.org's specification wants it quoted."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import MachineNotChanged

RESERVED = set(" \t\"'\\><~|&;$*?#()`")


def desktop_entry(
    command: Sequence[str], *, name: str, comment: str, icon: str = "", schemes: Sequence[str] = (), shown: bool = True
) -> bytes:
    """A desktop entry that starts ``command``; one with ``schemes`` is given a link (%u) at the end. Raises
    ``MachineNotChanged`` for a path that no entry can hold."""
    started_by = ["env"] if "%" in command[0] else []  # GLib looks for the program before it reads %% as %
    words = [*started_by, *(_argument(word) for word in command)]
    values = {
        "Type": "Application",
        "Version": "1.0",
        "Name": name,
        "Comment": comment,
        "Exec": " ".join([*words, *(["%u"] if schemes else [])]),
        "Icon": icon,
        "Terminal": "false",
        "Categories": "Office;" if shown else "",
        "NoDisplay": "" if shown else "true",
        "StartupWMClass": "Tandem",
        "MimeType": "".join(f"x-scheme-handler/{scheme};" for scheme in schemes),
    }
    lines = [f"{key}={_string(value)}" for key, value in values.items() if value]
    return "\n".join(["[Desktop Entry]", *lines, ""]).encode("utf-8")


def _argument(word: str) -> str:
    """A word of the command: quoted where it must be, with field codes (%) told apart."""
    if any(sign < " " or sign == "\x7f" for sign in word) or not word.isprintable():
        raise MachineNotChanged(word, "control characters")
    word = word.replace("%", "%%")
    if not word or RESERVED & set(word):
        for sign in '\\"`$':
            word = word.replace(sign, f"\\{sign}")
        word = f'"{word}"'
    return word


def _string(value: str) -> str:
    """A value of the file: a backslash escapes there, once more."""
    return value.replace("\\", "\\\\")
