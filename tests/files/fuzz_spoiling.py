"""Ways to spoil a file: bytes, text, and what is in the zip of a workbook."""

from __future__ import annotations

import io
import random
import re
import warnings
import zipfile
from collections.abc import Callable

Spoil = Callable[[random.Random, bytes], bytes]

_PIECES = (
    b'"',
    b"\r",
    b"\n\n",
    b"\0",
    b";",
    b"\t,",
    b"\xff\xfe",
    b"\xc3",
    b"\xef\xbb\xbf",
    b"=cmd|' /C calc'!A0",
    b"\x1a",
)
_HUGE = 300_000


def cut(rng: random.Random, data: bytes) -> bytes:
    """The end is missing."""
    return data[: rng.randrange(len(data) + 1)]


def bits(rng: random.Random, data: bytes) -> bytes:
    """Some bytes are others."""
    broken = bytearray(data)
    for _ in range(rng.randint(1, 12)):
        if broken:
            broken[rng.randrange(len(broken))] = rng.randrange(256)
    return bytes(broken)


def pieces(rng: random.Random, data: bytes) -> bytes:
    """Bytes put in, cut out or doubled."""
    broken = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        place, length = rng.randrange(len(broken) + 1), rng.randint(1, 60)
        match rng.randrange(4):
            case 0:
                broken[place:place] = rng.choice(_PIECES)
            case 1:
                del broken[place : place + length]
            case 2:
                broken[place:place] = rng.randbytes(length)
            case _:
                broken[place:place] = broken[place : place + length]
    return bytes(broken)


def other_encoding(rng: random.Random, data: bytes) -> bytes:
    """Two encodings in one file."""
    half = data[: len(data) // 2].decode("utf-8", "replace")
    return half.encode(rng.choice(["utf-16", "utf-32", "cp1251", "utf-7"]), "replace") + data[len(data) // 2 :]


def lines(rng: random.Random, data: bytes) -> bytes:
    """Lines doubled (headings, too), mixed up, glued together or gone."""
    parts = data.split(b"\n")
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(parts))
        match rng.randrange(4):
            case 0:
                parts.insert(0, parts[place])
            case 1:
                rng.shuffle(parts)
            case 2:
                parts[place] = parts[place].replace(b"\r", b"") + rng.choice([b",", b'"', b";;;;;;;", b"|"]) * 3
            case _:
                parts.append(parts[0])
    return b"\n".join(parts)


def huge_field(rng: random.Random, data: bytes) -> bytes:
    """A field or a row that never seems to end."""
    place = rng.randrange(len(data) + 1)
    return data[:place] + rng.choice([b"x", b",", b"\xc3\xa4", b'""', b"9"]) * (_HUGE // 2) + data[place:]


TEXT_SPOILS: tuple[Spoil, ...] = (cut, bits, pieces, other_encoding, lines, huge_field)
SHARES = (6, 6, 6, 3, 5, 1)
"""How often each is tried: the last one is slow."""


def rezipped(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The package with other parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def member(rng: random.Random, data: bytes) -> bytes:
    """One part of the package is gone, cut, another one's, or spoiled."""

    def change(parts: dict[str, bytes]) -> None:
        name = rng.choice(list(parts))
        match rng.randrange(5):
            case 0:
                del parts[name]
            case 1:
                parts[name] = cut(rng, parts[name])
            case 2:
                parts[name] = parts[rng.choice(list(parts))]
            case 3:
                parts[name] = pieces(rng, parts[name])
            case _:
                parts[name] = bits(rng, parts[name])

    return rezipped(data, change)


def odd_member(rng: random.Random, data: bytes) -> bytes:
    """Parts that no workbook has: outside of the package, huge when unpacked, or twice."""
    extra = rng.choice(
        [
            ("../../evil.xml", b"x"),
            ("/etc/passwd", b"x"),
            ("xl/worksheets/sheet1.xml.bak", b"<sheetData/>"),
            ("xl/media/zeros.bin", bytes(3_000_000)),
            ("C:\\evil.xml", b"x"),
            ("content.xml", b"<a/>"),
            ("xl/" + "a" * 300 + ".xml", b"<a/>"),
            ("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0"),
        ]
    )
    return rezipped(data, lambda parts: parts.update({extra[0]: extra[1]}))


_XML: tuple[tuple[bytes, bytes], ...] = (
    (rb'r="[A-Z]+(\d+)"', rb'r="XFD1048576"'),
    (rb'r="[A-Z]+(\d+)"', rb'r="A99999999999999999999"'),
    (rb'r="([A-Z]+)\d+"', rb'r="\g<1>0"'),
    (rb'r="[A-Z]+\d+"', b""),
    (rb't="s"', b't="n"'),
    (rb't="n"', b't="s"'),
    (rb't="s"', b't="e"'),
    (rb't="[a-z]*"', b't="d"'),
    (rb's="\d+"', b's="9999"'),
    (rb"<v>[^<]*</v>", b"<v>99999999999</v>"),
    (rb"<v>[^<]*</v>", b"<v>-1e400</v>"),
    (rb"<v>[^<]*</v>", b"<v>NaN</v>"),
    (rb"<v>[^<]*</v>", b"<v></v>"),
    (rb"<v>[^<]*</v>", b"<f>1/0</f>"),
    (rb"<t[^>]*>[^<]*</t>", b"<t>&lol;</t>"),
    (rb"<t[^>]*>[^<]*</t>", b"<t>_x0000_&#x1F;&#0;</t>"),
    (rb"<t[^>]*>[^<]*</t>", b"<t>" + b"y" * 40_000 + b"</t>"),
    (rb"<sheetData>", b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>'),
    (rb"</sheetData>", b'</sheetData><mergeCells count="1"><mergeCell ref="A1:C3"/></mergeCells>'),
    (rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"'),
    (rb'name="[^"]*"', b'name="Same"'),
    (rb'state="[^"]*"', b'state="hidden"'),
    (rb'Target="[^"]*"', b'Target="../../../../etc/passwd"'),
    (rb"<\?xml[^>]*\?>", b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'),
    (rb"<worksheet", b"<worksheet><worksheet"),
)


def xml(rng: random.Random, data: bytes) -> bytes:
    """The XML says what no program writes."""
    pattern, put = rng.choice(_XML)
    times = rng.choice([0, 1, 1, 3])

    def change(parts: dict[str, bytes]) -> None:
        names = [name for name in parts if name.endswith((".xml", ".rels")) and re.search(pattern, parts[name])]
        for name in names if rng.random() < 0.3 else names[-1:]:
            parts[name] = re.sub(pattern, put, parts[name], count=times)

    return rezipped(data, change)


def headers(rng: random.Random, data: bytes) -> bytes:
    """The directory of the zip lies: encrypted, another method, another size, another checksum."""
    broken = bytearray(data)
    places = [match.start() for match in re.finditer(rb"PK\x01\x02|PK\x03\x04", data)]
    for _ in range(rng.randint(1, 3)):
        place = rng.choice(places) + rng.randrange(4, 40)
        broken[place] = rng.choice([0, 1, 8, 9, 99, 255])
    return bytes(broken)


BOOK_SPOILS: tuple[Spoil, ...] = (cut, bits, pieces, member, odd_member, xml, headers)
BOOK_SHARES = (2, 3, 3, 6, 1, 10, 3)
