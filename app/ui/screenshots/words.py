"""The procedures are written in English; here what is shown in another language is known by its English text."""

from __future__ import annotations

import re
from functools import lru_cache
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication

from app.ui.language import TRANSLATIONS
from app.ui.widgets.text import without_access_key

CATALOGUE = TRANSLATIONS / "tandem_de.ts"
"""Any of the complete ones: what is read of it are the English texts and their contexts."""
PLACE = re.compile(r"%L?\d|%L?n|\{\w*\}")
COUNTS = (1, 2)
TELLING = 8
"""A text of fewer letters around its places ("%1 and %2") may stand in data by chance."""


def reads(shown: str, english: str) -> bool:
    """Whether this is the English text, or what stands for it in the language of the program."""
    return shown == english or shown in said(english)


def begins(shown: str, english: str) -> bool:
    """Whether what is shown begins so, in English or in the language of the program."""
    return shown.startswith(english) or any(re.match(pattern, shown) for pattern in _beginnings(english))


def holds(shown: str, english: str) -> bool:
    """Whether the English text, or what stands for it, is a part of what is shown."""
    return (
        english in shown
        or any(text in shown for text in said(english))
        or any(
            re.search(_pattern(text), shown)
            for context, source in _holding(english)
            for text in _translated(context, source)
        )
    )


def said(english: str) -> set[str]:
    """All that may stand for the English text, whatever it is said of."""
    return {
        without_access_key(_filled(text, source, groups))
        for context, source, groups in _meant(english)
        for text in _translated(context, source)
    }


@lru_cache(maxsize=10_000)
def is_said(shown: str) -> bool:
    """Whether the program says this itself, whatever is in its places."""
    return shown in _sayings() or any(each.fullmatch(shown) for each in _saying_patterns())


@lru_cache(maxsize=1)
def _sayings() -> frozenset[str]:
    return frozenset(
        without_access_key(text) for each in messages() for text in _translated(*each) if not PLACE.search(text)
    )


@lru_cache(maxsize=1)
def _saying_patterns() -> tuple[re.Pattern[str], ...]:
    texts = {text for each in messages() for text in _translated(*each) if PLACE.search(text)}
    telling = [text for text in texts if len(re.findall(r"[^\W\d_]", PLACE.sub("", text))) >= TELLING]
    return tuple(re.compile(_pattern(text), re.DOTALL) for text in telling)


@lru_cache(maxsize=2_000)  # of each cell of a list it is asked whether it says what is looked for
def _meant(english: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    found = []
    for context, source in messages():
        match = re.fullmatch(_pattern(source), english)
        if match and source.strip("%n1234567890{}& "):
            found.append((context, source, match.groups()))
    return tuple(found)


@lru_cache(maxsize=2_000)
def _begun(english: str) -> tuple[tuple[str, str], ...]:
    return tuple((context, source) for context, source in messages() if without_access_key(source).startswith(english))


@lru_cache(maxsize=1)  # the file does not change while the program runs
def messages() -> tuple[tuple[str, str], ...]:
    """Context and English text of all messages of the program."""
    if not CATALOGUE.exists():
        return ()
    root = ElementTree.parse(CATALOGUE).getroot()
    return tuple(
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iter("context")
        for message in context.iter("message")
    )


@lru_cache(maxsize=2_000)
def _holding(english: str) -> tuple[tuple[str, str], ...]:
    return tuple((context, source) for context, source in messages() if english in without_access_key(source))


def _beginnings(english: str) -> list[str]:
    """Patterns of all that stands for texts which begin with the English one."""
    texts = (text for context, source in _begun(english) for text in _translated(context, source))
    # Where an action is found, its dots are left out; "Firmen" does not begin "Firmenliste".
    return [rf"{_pattern(text.rstrip('…'))}(?!\w)" for text in texts]


def _translated(context: str, source: str) -> list[str]:
    if "%n" not in source and "%Ln" not in source:
        return [QCoreApplication.translate(context, source)]
    return [QCoreApplication.translate(context, source, None, n) for n in COUNTS]


@lru_cache(maxsize=10_000)
def _pattern(source: str) -> str:
    """The text with anything in its places."""
    parts = PLACE.split(without_access_key(source))
    return "(.*?)".join(re.escape(part) for part in parts)


def _filled(text: str, source: str, groups: tuple[str, ...]) -> str:
    for place, group in zip(PLACE.findall(source), groups, strict=False):
        text = text.replace(place, group)
    return text
