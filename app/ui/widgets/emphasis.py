"""Where the words that somebody typed stand in a text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

ANYWHERE = 3
"""Words from this length on are found inside of words too, as the search finds them."""


def spans(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """First and last + 1 of each stretch of ``text`` that reads as one of the folded ``words``; never overlapping."""
    folded, places = _folded(text)
    found: list[tuple[int, int]] = []
    for word in words:
        start = folded.find(word) if word else -1
        while start >= 0:
            begins = start == 0 or not folded[start - 1].isalnum()
            if begins or len(word) >= ANYWHERE:
                found.append((places[start], places[start + len(word) - 1] + 1))
            start = folded.find(word, start + 1)
    return _joined(sorted(found))


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text as searches fold it, and for each of its characters the place in the text that it comes from."""
    pieces, places = [], []
    for place, character in enumerate(text):
        piece = unicodedata.normalize("NFKC", character).casefold()
        pieces.append(piece)
        places.extend([place] * len(piece))
    return "".join(pieces), places


def _joined(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
