"""Rows of delimited text: quotes, line breaks inside of them, rows too short or too long, each with its line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from app.domain.errors import FileRefused
from app.files import delimiters, encodings
from app.files.reading import UNWATCHED, Watch
from app.files.source import Fault, SourceTable
from app.files.table import RawRow, build_table

_END = "\ue000end of file\ue000"
"""Stands after the last line: when it isn't a row of its own, a quotation mark was still open."""


def read_delimited(
    path: str, data: bytes, encoding: str | None, delimiter: str | None, watch: Watch = UNWATCHED
) -> SourceTable:
    """The one table of a text file; ``encoding`` and ``delimiter`` None: find out. Raises ``FileRefused``,
    ``Cancelled``."""
    text, found = encodings.read_text(path, data, encoding)
    sign = delimiter or delimiters.detect(text)

    def raw() -> Iterator[RawRow]:
        return _raw_rows(path, text, sign)

    lines = text.count("\n")
    return build_table(path, Path(path).stem, raw, watch, encoding=found, delimiter=sign, ragged=True, total=lines)


def _raw_rows(path: str, text: str, delimiter: str) -> Iterator[RawRow]:
    """(line, cells, fault) of each row that holds anything, headings and all."""
    lines = chain(_lines(text), [_END])
    reader = csv.reader(lines, delimiter=delimiter)
    line = 1
    try:
        for cells in reader:
            start, line = line, reader.line_num + 1
            if cells == [_END]:
                return
            if cells and cells[-1].endswith(_END):
                yield RawRow(start, (*cells[:-1], cells[-1].removesuffix(_END)), Fault.OPEN_QUOTE)
                return
            if start == 1 and len(cells) <= 2 and delimiters.declared(delimiter.join(cells)):
                continue
            if any(cell.strip() for cell in cells):
                yield RawRow(start, tuple(cells))
    except csv.Error as error:  # a field beyond 128 Ki characters: most likely a quotation mark left open
        raise FileRefused(path, "damaged", f"line {line}") from error


def _lines(text: str) -> Iterator[str]:
    """The lines with their ends; the last one gets an end if it has none."""
    for line in io.StringIO(text, newline=""):
        yield line if line.endswith(("\n", "\r")) else line + "\n"
