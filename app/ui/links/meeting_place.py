"""Where the starts of the program on one data folder find each other: a socket that only this user can reach."""

from __future__ import annotations

import getpass
import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path


def socket_of(folder: Path) -> str:
    """The name of the local socket for this user and data folder: on Windows that of a pipe, else a path in a folder
    that is the user's alone. Blank where there is no such folder."""
    mark = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    if sys.platform == "win32":
        return f"tandem-{hashlib.sha256(getpass.getuser().encode()).hexdigest()[:16]}-{mark}"
    place = _private_folder()
    return "" if place is None else str(place / f"tandem-{mark}")


if sys.platform != "win32":

    def _private_folder() -> Path | None:
        given = os.environ.get("XDG_RUNTIME_DIR", "")
        if given and _is_private(Path(given)):
            return Path(given)
        own = Path(tempfile.gettempdir()) / f"tandem-{os.getuid()}"
        try:
            own.mkdir(mode=0o700, exist_ok=True)
        except OSError:
            return None
        return own if _is_private(own) else None

    def _is_private(folder: Path) -> bool:
        """Whether it is a folder of this user in which nobody else can put or exchange anything. Others could stand
        ready with one of that name where all may write."""
        try:
            state = folder.lstat()
        except OSError:
            return False
        return stat.S_ISDIR(state.st_mode) and state.st_uid == os.getuid() and not state.st_mode & 0o077
