"""Words of company names: which are one word in other spellings, and which say little about whose name it is."""

from __future__ import annotations

_ONE_WORD = """
international intl internat internationale internacional internationaal int
manufacturing mfg
technology technologies tech
brothers bros gebr gebruder
associates assoc
industries inds ind
services svcs svc
management mgmt
marketing mktg
university univ
engineering eng engg
chemical chem
chemicals chems
pharmaceuticals pharm pharma
laboratories labs
laboratory lab
distribution dist
national natl
products prods
systems sys syst
group grp
holding holdings hldg hldgs
development dev
machinery mach
research res
equipment equip
transport transp
center centre ctr
st saint sankt sainte
netherlands nederland holland niederlande
germany deutschland
europe europa
switzerland schweiz suisse svizzera
italy italia
spain espana
belgium belgie belgique belgien
austria osterreich oesterreich
brazil brasil
denmark danmark
norway norge
sweden sverige
poland polska
america usa us
"""
_PLACES = """
netherlands germany europe switzerland italy spain belgium austria france britain uk england scotland ireland america
canada china japan india sweden norway denmark finland poland brazil mexico australia asia africa international global
world worldwide european american german french dutch british north south east west central
"""
_TRADES = """
group holding company corporation industries industry industrial technology systems system services service solutions
products product manufacturing trading trade enterprises enterprise partners associates brothers sons management
marketing development research engineering finance financial investment investments consulting electronics electric
chemical chemicals pharmaceuticals laboratories laboratory distribution supplies supply equipment machinery transport
logistics foods food stores store shop royal koninklijke general national united first new
of de la le les der den die das van von del di da do du
"""


def canonical(word: str) -> str:
    """The spelling that stands for the folded word's others. German umlauts that are written out lose their e, as
    those that are not lost their dots: ``muller`` for ``mueller``."""
    word = _CANONICAL.get(word, word)
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def plain_weight(word: str) -> float:
    """How much a canonical word tells, 0 to 1, before it is known how many names hold it."""
    return _WEIGHTS.get(word, 1.0)


_CANONICAL = {other: words[0] for words in map(str.split, _ONE_WORD.split("\n")) for other in words[1:]}
_WEIGHTS = {canonical(word): 0.5 for word in _TRADES.split()} | {canonical(word): 0.3 for word in _PLACES.split()}
