"""One folding for everything that is searched or compared by name."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """NFKC and casefold, white space run together: what search columns store and search words are turned into."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
