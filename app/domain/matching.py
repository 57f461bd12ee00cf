"""How alike a customer and an account are: names without legal forms, and what else they have in common."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cleanco import prepare_default_terms
from rapidfuzz import fuzz, process

from app.domain.account import Account
from app.domain.customer import Customer

_WORDS = re.compile(r"\w+|&")
_LEGAL_FORMS = frozenset(tuple(parts) for _, parts in prepare_default_terms())
_LONGEST_FORM = max(len(parts) for parts in _LEGAL_FORMS)
_SHORTEST_PHONE = 6
_COMMON_MAIL = frozenset({"gmail", "googlemail", "outlook", "hotmail", "yahoo", "gmx", "web", "icloud", "aol", "live"})

SURE_OF_NAME = 97.0
ALIKE = 60.0
"""Names under this score are not the same company but for other reasons."""


def normalised(name: str) -> str:
    """The name's words, folded, without accents, punctuation and legal forms at its end or its front (``The Cannon
    Group PLC`` -> ``cannon group``). A name that is nothing else keeps its words."""
    plain = "".join(
        sign
        for sign in unicodedata.normalize("NFKD", name.replace(".", "").casefold())
        if not unicodedata.combining(sign)
    )
    words = _WORDS.findall(plain)
    kept = _without_forms(words)
    if len(kept) > 1 and kept[0] == "the":
        kept = kept[1:]
    return " ".join(kept or words)


def _without_forms(words: Sequence[str]) -> Sequence[str]:
    kept = words
    while True:
        for size in range(min(_LONGEST_FORM, len(kept) - 1), 0, -1):
            if tuple(kept[-size:]) in _LEGAL_FORMS:
                kept = kept[:-size]
                break
        else:
            return kept


class NameList:
    """Names prepared once to be searched often. ``keys`` are the caller's ids."""

    def __init__(self, keys: Sequence[str], names: Sequence[str]) -> None:
        self._keys = keys
        self._names = names

    def nearest(self, name: str, limit: int) -> list[tuple[str, float]]:
        """The keys of the ``limit`` names (normalised, as ``name`` is) most like ``name``, each with its score of 0
        to 100, best first; names that have nothing to do with it are left out."""
        found = process.extract(name, self._names, scorer=fuzz.token_sort_ratio, limit=limit, score_cutoff=ALIKE - 15)
        return [(self._keys[index], score) for _, score, index in found]


@dataclass(frozen=True, slots=True)
class Match:
    """``score`` is 0 to 100; ``reasons``, strongest first, as ``services.results.Suggestion`` lists them."""

    score: int
    reasons: tuple[str, ...]


_WEIGHTS = {
    "same_email_domain": 12.0,
    "same_phone": 12.0,
    "same_post_code": 8.0,
    "same_street": 6.0,
    "same_city": 4.0,
}


def match(customer: Customer, account: Account) -> Match | None:
    """How alike the two are; ``None``: not enough to speak of."""
    name = name_score(normalised(customer.name), normalised(account.name))
    shared = tuple(_shared(customer, account))
    bonus = sum(_WEIGHTS[reason] for reason in shared)
    if name < ALIKE and bonus < _WEIGHTS["same_phone"]:
        return None
    about_name: tuple[str, ...] = ()
    if name >= SURE_OF_NAME:
        about_name = ("same_name",)
    elif name >= ALIKE:
        about_name = ("like_name",)
    # The name alone never gives full marks unless it is the same; the rest fills up what it lacks.
    score = min(100.0, name * 0.8 + min(bonus, 20.0))
    return Match(round(score), about_name + shared)


def name_score(left: str, right: str) -> float:
    """0 to 100 for two normalised names; one that holds the other whole counts nearly as much as the same."""
    score = fuzz.token_sort_ratio(left, right)
    if min(len(left), len(right)) >= 4:
        score = max(score, 0.9 * fuzz.token_set_ratio(left, right))
    return float(score)


def _shared(customer: Customer, account: Account) -> Iterable[str]:
    if _domain(customer.email) and _domain(customer.email) == _domain(account.email):
        yield "same_email_domain"
    if _phone(customer.phone_no) and _phone(customer.phone_no) == _phone(account.main_phone):
        yield "same_phone"
    if _same(_squeezed(customer.post_code), _squeezed(account.postal_code)):
        yield "same_post_code"
    if _same(normalised(customer.address), normalised(account.street_1)):
        yield "same_street"
    if _same(normalised(customer.city), normalised(account.city)):
        yield "same_city"


def _same(left: str, right: str) -> bool:
    return bool(left) and left == right


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _phone(text: str) -> str:
    """The last nine digits: what stays the same with and without country code and its zero."""
    digits = "".join(sign for sign in text if sign.isascii() and sign.isdigit())
    return digits[-9:] if len(digits) >= _SHORTEST_PHONE else ""


def _domain(email: str) -> str:
    domain = email.rpartition("@")[2].casefold().strip() if "@" in email else ""
    return "" if domain.partition(".")[0] in _COMMON_MAIL else domain
