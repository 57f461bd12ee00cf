"""How much of a file is read at most: beyond these a file is refused before it fills the memory."""

from __future__ import annotations

MEBIBYTE = 1024 * 1024
MAX_BYTES = 100 * MEBIBYTE
MAX_UNPACKED_BYTES = 512 * MEBIBYTE
"""What a workbook's parts may hold together once unpacked."""
MAX_CELLS = 10_000_000
"""A sheet is read as a full rectangle, some 30 bytes a blank cell: one in its last corner would ask for 17 thousand
million of them. 100,000 customers with a hundred fields each are read."""
MAX_COLUMNS = 1_000
HEADINGS_WITHIN = 10
"""Headings are looked for in the first rows only; titles may stand above them."""
SAMPLES = 3
