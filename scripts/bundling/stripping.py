"""Takes what only debuggers read out of the compiled modules; on Linux, where wheels and Pythons bring it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

# Wheels whose libraries were rewritten to find each other break when they are stripped.
LEFT_ALONE = ("PySide6", "shiboken6")


def strip(inside: Path, platform: str) -> list[Path]:
    """The files that were stripped."""
    tool = shutil.which("strip")
    if not platform.startswith("linux") or tool is None:
        return []
    files = [path for path in sorted(inside.rglob("*.so*")) if is_strippable(path.relative_to(inside))]
    files = [path for path in files if path.is_file() and not path.is_symlink()]
    for path in files:
        subprocess.run([tool, "--strip-unneeded", str(path)], check=False, capture_output=True)
    return files


def is_strippable(path: Path) -> bool:
    """``path`` relative to the inside of a bundle: Python itself, and modules made for it."""
    if len(path.parts) == 1:
        return path.name.startswith("libpython")
    return path.parts[0] not in LEFT_ALONE and not path.parts[0].endswith(".libs")
