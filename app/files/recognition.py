"""From a path to the tables in the file, whatever it turns out to be."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import FileRefused
from app.files.delimited import read_delimited
from app.files.limits import MAX_BYTES
from app.files.reading import UNWATCHED, Watch
from app.files.source import SourceTable
from app.files.workbook import is_workbook, read_workbook


def recognise(
    path: str | Path, *, encoding: str | None = None, delimiter: str | None = None, watch: Watch = UNWATCHED
) -> tuple[SourceTable, ...]:
    """The tables of the file, at least one. What the file begins with decides, not its name. ``encoding`` and
    ``delimiter`` override what is found in a text file. Raises ``FileRefused``, and ``Cancelled`` when ``watch`` says
    so."""
    name = str(path)
    data = _bytes(Path(path))
    if is_workbook(data):
        return read_workbook(name, data, watch)
    return (read_delimited(name, data, encoding, delimiter, watch),)


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise FileRefused(str(path), "missing")
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise FileRefused(str(path), "too_large", f"{size} bytes")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # a path with NUL is a ValueError
        raise FileRefused(str(path), "missing", type(error).__name__) from error
    if not data:
        raise FileRefused(str(path), "empty")
    if len(data) > MAX_BYTES:
        raise FileRefused(str(path), "too_large")
    return data
