"""Telephone numbers, addresses, mail boxes and numbers as they can be compared."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from app.domain.matching.company_name import plain_words

_SHORTEST_PHONE = 6
_COMPARED_PHONE = 9
_EXTENSION = re.compile(r"\s*(?:extn?|x|#|dw)\.?\s*\d{1,6}\s*$", re.IGNORECASE)
_NO_DIGITS = re.compile(r"[^0-9]+")
_NO_SIGNS = re.compile(r"[\W_]+")
_WITH_DIGIT = re.compile(r"\w*\d\w*")
_AFTER_HOST = re.compile(r"[/?#:]")
_COUNTRY_BEFORE = re.compile(r"^[a-z]{1,3}[\s-]+(?=.*\d)", re.IGNORECASE)
_SAME_STREET = 85.0
_STREETS = {
    "street": "st", "strasse": "str", "road": "rd", "avenue": "ave", "av": "ave", "lane": "ln", "drive": "dr",
    "boulevard": "blvd", "bd": "blvd", "place": "pl", "square": "sq", "court": "ct", "suite": "ste",
}  # fmt: skip
_FREE_MAIL = frozenset({
    "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "rocketmail", "aol", "icloud",
    "me", "mac", "gmx", "web", "freenet", "arcor", "mail", "email", "inbox", "proton", "protonmail", "zoho",
    "yandex", "rambler", "bk", "qq", "163", "126", "sina", "naver", "daum", "hanmail", "rediffmail", "t-online",
    "orange", "wanadoo", "free", "laposte", "sfr", "neuf", "libero", "virgilio", "tiscali", "alice", "tin",
    "btinternet", "ntlworld", "virginmedia", "talktalk", "sky", "comcast", "verizon", "sbcglobal", "att",
    "bellsouth", "cox", "charter", "earthlink", "bluewin", "chello", "aon", "telenet", "skynet", "planet", "hetnet",
    "ziggo", "kpnmail", "xs4all", "home", "seznam", "centrum", "wp", "onet", "interia", "o2", "uol", "bol", "terra",
    "telia"
})  # fmt: skip
_SECOND_LEVELS = frozenset({"co", "com", "net", "org", "ne", "or"})


def phone(text: str) -> str:
    """The last nine digits: what stays the same with and without country code and its zero; blank for what is no
    number that could be rung."""
    number = _NO_DIGITS.sub("", _EXTENSION.sub("", text))[-_COMPARED_PHONE:] if text else ""
    return number if len(number) >= _SHORTEST_PHONE and len(set(number)) > 1 else ""


def email_domain(email: str) -> str:
    """What stands behind the last ``@``; blank for mail boxes that anybody can have."""
    return _own_domain(email.rpartition("@")[2]) if "@" in email else ""


def site_domain(address: str) -> str:
    """The host of a web address without ``www.``."""
    if not address:
        return ""
    folded = address.strip().casefold()
    host = _AFTER_HOST.split(folded.partition("//")[2] or folded)[0]
    return _own_domain(host.removeprefix("www."))


def _own_domain(domain: str) -> str:
    domain = domain.strip().strip(".>").casefold()
    labels = domain.split(".")
    if len(labels) < 2 or not all(labels):
        return ""
    behind = labels[1:-1] if len(labels) > 2 else []
    if labels[0] in _FREE_MAIL and all(label in _SECOND_LEVELS for label in behind):
        return ""
    return domain


def post_code(text: str) -> str:
    """Letters and digits, without the country that some write before them (``GB-N16 34Z`` -> ``n1634z``)."""
    code = text.strip()
    while (short := _COUNTRY_BEFORE.sub("", code)) != code:
        code = short
    return squeezed(code)


def squeezed(text: str) -> str:
    """The text's letters and digits, folded."""
    return _NO_SIGNS.sub("", text).casefold()


def street(text: str) -> str:
    """The words of an address; street, road and their like shortened."""
    words = (_STREETS.get(word, word) for word in plain_words(text.replace("straße", "strasse")))
    return " ".join(word[:-6] + "str" if word.endswith("strasse") else word for word in words)


def house_numbers(address: str) -> str:
    """The words of a :func:`street` that hold a digit."""
    return " ".join(sorted(_WITH_DIGIT.findall(address)))


def same_street(left: str, right: str) -> bool:
    """Whether two :func:`street` texts mean one address: the same numbers and nearly the same words."""
    if not left or not right or house_numbers(left) != house_numbers(right):
        return False
    return left == right or fuzz.token_sort_ratio(left, right) >= _SAME_STREET
