"""A file that appears when it is complete, or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from app.domain.errors import FileNotWritten

_REASONS = {errno.ENOENT: "missing", errno.ENOTDIR: "missing", errno.ENOSPC: "full"}
_DENIED = (errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR)


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file beside ``path`` to write to; at the end it is moved into place.

    After an exception there is none, and one that stood at ``path`` stands there still. Only the user may read it.
    Raises ``FileNotWritten``.
    """
    unfinished = path.with_name(f".{path.name}.part")
    try:
        os.close(os.open(unfinished, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
        yield unfinished
        unfinished.replace(path)
    except OSError as error:
        raise FileNotWritten(str(path), _reason(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()


@contextmanager
def workbook(path: Path) -> Iterator[Any]:
    """A workbook of XlsxWriter that holds one row at a time in memory: rows are written in their order. It is closed
    at the end; ``OSError`` when the disk refuses it."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    try:
        yield book
    except BaseException:
        with suppress(Exception):  # its own files go; what went wrong is told by the exception
            book.close()
        raise
    try:
        book.close()
    except FileCreateError as error:
        raise OSError(getattr(error.args[0], "errno", 0), str(error)) if error.args else error from error


def _reason(error: OSError) -> str:
    if error.errno in _DENIED:
        return "denied"
    return _REASONS.get(error.errno or 0, "other")
