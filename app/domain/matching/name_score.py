"""How alike two normalised names are: rare words and the first word count most, misspelt ones nearly as much."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import log

from rapidfuzz import fuzz

from app.domain.matching.name_words import plain_weight

_FIRST = 1.5
_INITIALS = 85.0
_ALIKE_WORDS = 75.0
_SHORTENED = 0.7
_SHORTEST = 4
"""Words under so many letters are the same or not."""


class WordWeights:
    """How much each word tells, by how many of ``names`` names hold it; without names all are taken for rare."""

    def __init__(self) -> None:
        self.names = 0
        self._counts: dict[str, int] = {}

    def count(self, name: str, by: int = 1) -> None:
        """Another name (``by`` = -1: one name fewer), normalised."""
        self.names += by
        for word in set(name.split()):
            left = self._counts.get(word, 0) + by
            if left > 0:
                self._counts[word] = left
            else:
                self._counts.pop(word, None)

    def of(self, name: str) -> dict[str, float]:
        """The weight of each word of the normalised name."""
        words = name.split()
        weights = {word: plain_weight(word) * self._rarity(word) for word in words}
        telling = next((word for word in words if plain_weight(word) == 1.0), words[0] if words else "")
        if telling:
            weights[telling] *= _FIRST
        return weights

    def _rarity(self, word: str) -> float:
        return log(2 + self.names / self._counts.get(word, 1))


UNWEIGHED = WordWeights()


def name_score(left: str, right: str, weights: WordWeights = UNWEIGHED) -> float:
    """0 to 100 for two normalised names."""
    if left == right:
        return 100.0 if left else 0.0
    return weighed_score(left, weights.of(left), right, weights.of(right))


def weighed_score(left: str, left_words: Mapping[str, float], right: str, right_words: Mapping[str, float]) -> float:
    """0 to 100 for two different names, with the weights of their words."""
    if not left_words or not right_words:
        return 0.0
    total = sum(left_words.values()) + sum(right_words.values())
    shared = _found(left_words, right_words) + _found(right_words, left_words)
    letters = fuzz.ratio(left.replace(" ", ""), right.replace(" ", ""))
    score = 50.0 * shared / total + 0.5 * max(letters, fuzz.token_sort_ratio(left, right))
    if score < _INITIALS and (initials(left) == right or left == initials(right)):
        return _INITIALS
    return score


def initials(name: str) -> str:
    """The first letters of a name of at least three words (``asea brown boveri`` -> ``abb``); blank for others."""
    words = name.split()
    return "".join(word[0] for word in words) if len(words) >= 3 else ""


def _found(words: Mapping[str, float], among: Mapping[str, float]) -> float:
    return sum(
        weight if word in among else weight * max(_word_likeness(word, other) for other in among)
        for word, weight in words.items()
    )


@lru_cache(maxsize=1 << 16)
def _word_likeness(word: str, other: str) -> float:
    """0 to 1 for two words; one that is the other's beginning is taken for a shortened one."""
    if len(word) < _SHORTEST or len(other) < _SHORTEST:
        return 0.0
    score = fuzz.ratio(word, other)
    if score >= _ALIKE_WORDS:
        return score / 100
    return _SHORTENED if word.startswith(other) or other.startswith(word) else 0.0
