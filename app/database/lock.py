"""One program at a time works in a data folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from app.domain.errors import AlreadyRunning, DatabaseUnavailable

FILE_NAME = "tandem.lock"
LOCKED_BYTE = 1 << 20
"""Windows locks bytes; this one lies far behind the process id, which others may read."""


class FolderLock:
    """Holds a data folder for this process, or under another ``name`` something that belongs to it. The system lets
    go of it when the process ends, however it ends."""

    def __init__(self, folder: Path, name: str = FILE_NAME) -> None:
        self.path = folder / name
        self._handle: int | None = None

    def acquire(self) -> None:
        """Takes the folder. Raises ``AlreadyRunning`` when another process has it, ``DatabaseUnavailable``."""
        if self._handle is not None:
            return
        try:
            handle = os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            reason = "read_only" if self.path.parent.is_dir() else "missing_folder"
            raise DatabaseUnavailable(reason, self.path.parent.name) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise AlreadyRunning(self.path.parent.name) from error
        os.ftruncate(handle, 0)
        os.write(handle, str(os.getpid()).encode())
        self._handle = handle

    def release(self) -> None:
        """Gives the folder back."""
        if self._handle is not None:
            os.close(self._handle)  # the file stays: to delete it would let two in
            self._handle = None

    def holder(self) -> int | None:
        """The id of the process that wrote itself in last, if there was one."""
        try:
            return int(self.path.read_text("ascii"))
        except (OSError, ValueError):
            return None

    def __enter__(self) -> FolderLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
