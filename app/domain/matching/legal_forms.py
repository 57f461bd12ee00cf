"""Legal forms of companies in many languages, as they stand in names: ``GmbH & Co. KG``, ``N.V.``, ``Ltd``."""

from __future__ import annotations

from collections.abc import Sequence

from cleanco import prepare_default_terms

_MORE = """
aktiengesellschaft, aktiebolag, aktieselskab, aksjeselskap, anpartsselskab, anonim sirketi, limited sirketi, ltd sti
naamloze vennootschap, naamlooze vennootschap, besloten vennootschap, vennootschap onder firma, nv sa, sa nv
gesellschaft mit beschrankter haftung, gesellschaft mit beschraenkter haftung, gesellschaft mbh, gesmbh, mbh
kommanditgesellschaft, kommanditgesellschaft auf aktien, kg auf aktien, offene handelsgesellschaft, ug, ek
ag & co, ag & co kg, gmbh & co, gmbh & co kgaa, se & co kg, se & co kgaa, & cie, haftungsbeschrankt, ev
societe anonyme, societe a responsabilite limitee, ltee, limitee, cie, compagnie, societe par actions simplifiee
societa per azioni, societa a responsabilita limitata, sociedad anonima, sociedad limitada, slu, sau
sociedade anonima, sociedade limitada, limitada, kabushiki kaisha, kabushiki gaisha, yugen kaisha, godo kaisha
publ, public limited company, limited liability company, proprietary limited, private limited, pvt limited
pty, pty limited, pte limited, co limited, co ltd, companies, cos, berhad, sendirian berhad, sdn, tbk
osakeyhtio, spolka akcyjna, spolka z ograniczona odpowiedzialnoscia, sp z o o, zoo, eood, jsc, ojsc, cjsc, pjsc, ao
ulc, dac, clg, cyf, stichting, vereniging, ivzw, akciova spolecnost, spolecnost s rucenim omezenym
korlatolt felelossegu tarsasag, reszvenytarsasag, societatea pe actiuni
"""
"""What cleanco's table lacks: forms in full, and words that stand for one."""

_FORMS = frozenset(tuple(parts) for _, parts in prepare_default_terms()) | frozenset(
    tuple(form.split()) for line in _MORE.split("\n") for form in line.split(", ") if form
)
_LONGEST = max(len(form) for form in _FORMS)
_IN_FRONT = frozenset(
    tuple(form.split())
    for form in (
        "nv", "bv", "ab", "sa", "ooo", "oao", "zao", "pao", "pt", "uab", "spa", "stichting", "firma",
        "naamloze vennootschap", "naamlooze vennootschap", "besloten vennootschap", "societe anonyme",
        "kabushiki kaisha",
    )
)  # fmt: skip
_UNMISTAKABLE = frozenset(
    ("nv", "bv", "gmbh", "inc", "ltd", "limited", "plc", "llc", "sarl", "bvba", "aktiengesellschaft", "incorporated")
)
LETTERS = frozenset(form[0] for form in _FORMS if len(form) == 1 and len(form[0]) <= 5)
"""Forms of one short word: what a row of single letters may end with."""


def without_forms_behind(words: Sequence[str]) -> Sequence[str]:
    """The words without the forms at their end; at least one word stays."""
    while True:
        size = _form_at_end(words, len(words) - 1)
        if not size:
            return words
        words = words[:-size]


def without_form_in_front(words: Sequence[str]) -> Sequence[str]:
    """The words without a form that stands before the name (``N.V. Nutricia``)."""
    for size in (2, 1):
        if len(words) > size and tuple(words[:size]) in _IN_FRONT:
            return words[size:]
    return words


def is_form(words: Sequence[str]) -> bool:
    """Whether the words are nothing but forms."""
    while words:
        size = _form_at_end(words, len(words))
        if not size:
            return False
        words = words[:-size]
    return True


def form_inside(words: Sequence[str]) -> int:
    """Where in the middle of the words a form stands that can be nothing else, so that a place follows it (``DSM N.V.
    te Heerlen``); 0: nowhere."""
    for place in range(1, len(words) - 1):
        if words[place] in _UNMISTAKABLE and words[place + 1] != "&":
            return place
    return 0


def _form_at_end(words: Sequence[str], most: int) -> int:
    for size in range(min(_LONGEST, most), 0, -1):
        if tuple(words[-size:]) in _FORMS:
            return size
    return 0
