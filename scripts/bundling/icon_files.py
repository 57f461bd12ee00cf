"""Icon files of Windows (ICO) and macOS (ICNS): containers of PNG pictures."""

from __future__ import annotations

import struct
from collections.abc import Mapping

ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
LARGEST_ICO = 256


def ico_of(pictures: Mapping[int, bytes]) -> bytes:
    """An ICO file of PNG pictures by their side in pixels, 256 at most."""
    sides = sorted(side for side in pictures if side <= LARGEST_ICO)
    head = struct.pack("<HHH", 0, 1, len(sides))
    offset = len(head) + 16 * len(sides)
    entries, bodies = b"", b""
    for side in sides:
        picture = pictures[side]
        written = side % LARGEST_ICO  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", written, written, 0, 0, 1, 32, len(picture), offset + len(bodies))
        bodies += picture
    return head + entries + bodies


def icns_of(pictures: Mapping[int, bytes]) -> bytes:
    """An ICNS file of PNG pictures by their side in pixels; sides that it does not know are left out."""
    parts = [(ICNS_KINDS[side], pictures[side]) for side in sorted(pictures) if side in ICNS_KINDS]
    body = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body
