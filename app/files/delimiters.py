"""Which sign parts the columns of a text file."""

from __future__ import annotations

import csv
import io
from collections import Counter
from itertools import islice

from app.files.headings import known_count

OFFERED = (",", ";", "\t", "|")
"""What a user may choose from."""

_ROWS = 50
_SAMPLE = 64 * 1024


def declared(first_line: str) -> str | None:
    """The delimiter that Excel's own first line ``sep=;`` declares, if it is one."""
    line = first_line.strip().strip('"')
    return line[4] if len(line) == 5 and line.casefold().startswith("sep=") and line[4] in OFFERED else None


def detect(text: str) -> str:
    """The delimiter under which the most headings are known, then under which the rows agree best in their number of
    columns; a comma when nothing parts anything."""
    sample = text[:_SAMPLE]
    first = sample.lstrip("\r\n").split("\n", 1)[0]
    if "sep=" in first.casefold() and (sign := declared(first)):
        return sign
    if first.strip(" ") == "" and "\t" in first:
        return "\t"
    return max(OFFERED, key=lambda sign: _score(sample, sign))


def _score(sample: str, delimiter: str) -> tuple[int, float, int]:
    try:
        rows = [row for row in islice(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter), _ROWS) if row]
    except csv.Error:
        return 0, 0.0, 0
    if len(rows) > 1 and len(sample) == _SAMPLE:
        rows.pop()  # perhaps cut
    widths = Counter(len(row) for row in rows)
    if not widths:
        return 0, 0.0, 0
    width, often = max(widths.items(), key=lambda entry: (entry[1], entry[0]))
    if width < 2:
        return 0, 0.0, 0
    return known_count(rows[0]), often / len(rows), width
