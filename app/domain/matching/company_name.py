"""A company's name reduced to what tells it from others."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence

from app.domain.matching.legal_forms import (
    LETTERS,
    form_inside,
    is_form,
    without_form_in_front,
    without_forms_behind,
)
from app.domain.matching.name_words import canonical

_WORDS = re.compile(r"\w+|&")
_BREAKS = re.compile(r"[,;()]")
_AND = frozenset({"&", "and", "und", "et", "en", "y", "e", "og", "och", "i"})
_ARTICLES = frozenset({"the", "&"})
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "æ": "a", "œ": "o"} | dict.fromkeys("'’‘`´", "")
)


def normalised(name: str) -> str:
    """The name's words, folded: without accents, punctuation, "and", "The", legal forms before and behind, and the
    place that follows one (``* The Cannon Group PLC, London`` -> ``cannon group``); letters that stand alone are one
    word, and words of many spellings have one. A name that is nothing else keeps its words."""
    words = _before_place(name)
    kept = without_form_in_front(_without_article(_without_ends(words)))
    inside = form_inside(kept)
    if inside:
        kept = _without_ends(kept[:inside])
    last = len(kept) - 1
    kept = [word for place, word in enumerate(kept) if not (0 < place < last and word in _AND)]
    return " ".join(canonical(word) for word in kept or words)


def plain_words(text: str) -> list[str]:
    """The words of the text without accents and case; ``&`` is one."""
    folded = text.casefold().translate(_LETTERS)
    if not folded.isascii():
        unfolded = unicodedata.normalize("NFKD", folded)
        folded = "".join(sign for sign in unfolded if not unicodedata.combining(sign))
    return _WORDS.findall(folded)


def _before_place(name: str) -> list[str]:
    """The name's words up to a legal form that is followed by a comma and something that is none."""
    if "&" in name:
        name = html.unescape(name)
    if not _BREAKS.search(name):
        return _letters_joined(plain_words(name))
    parts = [found for part in _BREAKS.split(name) if (found := plain_words(part))]
    words: list[str] = []
    for number, part in enumerate(parts, start=1):
        words += part
        whole = _letters_joined(words)
        if len(without_forms_behind(whole)) == len(whole):
            continue
        if any(not is_form(_letters_joined(rest)) for rest in parts[number:]):
            return whole
    return _letters_joined(words)


def _letters_joined(words: list[str]) -> list[str]:
    """Letters that stand alone become one word, or two where the last of them are a legal form: ``D S M N V``."""
    if all(len(word) > 1 for word in words):
        return words
    joined: list[str] = []
    run = ""
    for word in (*words, ""):
        if len(word) == 1 and word.isalpha():
            run += word
            continue
        if run:
            joined += _split_run(run)
            run = ""
        if word:
            joined.append(word)
    return joined


def _split_run(run: str) -> list[str]:
    if run in LETTERS:
        return [run]
    for size in range(5, 1, -1):
        if len(run) - size >= 2 and run[-size:] in LETTERS:
            return [run[:-size], run[-size:]]
    return [run]


def _without_ends(words: Sequence[str]) -> Sequence[str]:
    while True:
        kept = without_forms_behind(words)
        if len(kept) > 1 and kept[-1] in _ARTICLES:
            kept = kept[:-1]
        if len(kept) == len(words):
            return kept
        words = kept


def _without_article(words: Sequence[str]) -> Sequence[str]:
    while len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return words
