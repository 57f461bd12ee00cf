"""From bytes to text: which encoding a file is in, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence

from charset_normalizer import from_bytes

from app.domain.errors import FileRefused

OFFERED = ("utf-8", "utf-16", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp850", "iso8859-15")
"""What a user may choose from; the names are Python's."""

_MARKS: Sequence[tuple[bytes, str]] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = "cp1252"
_PAGES = [_WESTERN, "cp1250", "cp1251", "cp1253", "cp1254", "cp850"]
_CLEARLY = 3.0
"""By how many per cent the words must speak better for another code page than for the western one."""
_SAMPLE = 64 * 1024
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")


def read_text(path: str, data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text of ``data`` and the encoding that it was read in; ``encoding`` None: find out.

    Raises ``FileRefused``: ``not_text``, or ``damaged`` when the encoding doesn't hold to the end (nothing is ever
    replaced in silence).
    """
    chosen = encoding or detect(path, data)
    if chosen == "utf-8" and data.startswith(codecs.BOM_UTF8):
        chosen = "utf-8-sig"
    try:
        text = data.decode(chosen)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileRefused(path, "damaged", f"line {line} is not {chosen}") from error
    text = text.removeprefix("\ufeff")
    if _CONTROL.search(text):
        raise FileRefused(path, "not_text")
    return text, "utf-8" if chosen == "utf-8-sig" else chosen


def detect(path: str, data: bytes) -> str:
    """The encoding of ``data``. Raises ``FileRefused`` when it is text of no kind, or nearly but not quite UTF-8."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if b"\0" in data[:_SAMPLE]:
        return _without_mark(path, data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_broken_utf8(data):
            line = data.count(b"\n", 0, error.start) + 1
            raise FileRefused(path, "damaged", f"line {line} is not utf-8") from error
        return _one_byte(data)
    return "utf-8"


def _without_mark(path: str, data: bytes) -> str:
    """UTF-16 without a mark: Latin text has its zero bytes all on odd or all on even places."""
    sample = data[:_SAMPLE]
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    half = max(1, len(sample) // 2)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    raise FileRefused(path, "not_text")


def _is_broken_utf8(data: bytes) -> bool:
    """Whether nearly all that is beyond ASCII is sound UTF-8: read as cp1252 it would all turn to nonsense."""
    sound = len(re.findall(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}", data))
    stray = len(re.sub(rb"[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}", b"", data))
    return sound >= 3 and sound >= 3 * stray


def _one_byte(data: bytes) -> str:
    """Which code page: the western one unless it makes no sense, or the words clearly speak for another."""
    found = {match.encoding: match.percent_coherence for match in from_bytes(data[:_SAMPLE], cp_isolation=_PAGES)}
    best = max(found, key=lambda page: found[page], default=_WESTERN)
    if best in _PAGES and found.get(best, 0.0) > found.get(_WESTERN, -_CLEARLY) + _CLEARLY:
        return best
    try:
        data.decode(_WESTERN)
    except UnicodeDecodeError:
        return "iso8859-15"  # five bytes mean nothing in cp1252
    return _WESTERN
