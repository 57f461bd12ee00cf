"""The folder of the databases: made, seen to be whole, and rid of a founding that was cut off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import DatabaseRefused, DatabaseUnavailable

FOUNDING = "founding"
ASIDE = ".unfinished"
_BESIDE = ("", "-wal", "-shm", "-journal")


class DataFolder:
    """``files`` are the names of the databases that are kept here; those on a server are none of them.

    From the first file to the end of the founding a mark lies beside them that names them. Where a start finds it,
    nobody has worked with those files: they are put aside and founded anew. They are not deleted, for somebody may have
    put a backup in their place meanwhile.
    """

    def __init__(self, path: Path, files: Sequence[str]) -> None:
        self._path = path
        self._files = [path / name for name in files]
        self._mark = path / FOUNDING

    def make(self) -> None:
        """Makes the folder, for its owner alone. Raises ``DatabaseUnavailable``."""
        try:
            self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise DatabaseUnavailable("missing_folder", self._path.name) from error

    @contextmanager
    def opening(self) -> Iterator[None]:
        """The time in which the databases are opened, and founded when there are none; whoever enters holds the
        folder's lock. Raises ``DatabaseRefused`` (``missing``) when one of them is there and another is not: to found
        that one anew would leave every coupling without its other half. Raises ``DatabaseUnavailable``."""
        try:
            self._put_aside()
            found = [path for path in self._files if path.exists() and (path.is_dir() or path.stat().st_size)]
            if self._files and not found:
                self._mark.write_text("\n".join(path.name for path in self._files), "utf-8")
        except OSError as error:
            raise DatabaseUnavailable("read_only", self._path.name) from error
        missing = [path for path in self._files if path not in found]
        if found and missing:
            raise DatabaseRefused("missing", missing[0].name)
        yield
        self._mark.unlink(missing_ok=True)

    def _put_aside(self) -> None:
        if not self._mark.exists():
            return
        unfinished = self._mark.read_text("utf-8").split("\n")
        for path in self._files:
            if path.name not in unfinished:
                continue
            for ending in _BESIDE:  # what SQLite keeps beside a file must follow it, under the name it looks for
                file = path.with_name(path.name + ending)
                if file.exists():
                    file.replace(path.with_name(path.name + ASIDE + ending))
