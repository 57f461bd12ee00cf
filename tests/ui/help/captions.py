"""What a page of the guide emphasises, and the texts of the program that it may name so."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import app
from app.ui.language import TRANSLATIONS

APP = Path(app.__file__).parent
EMPHASIS = re.compile(r"(?<!\*)\*{1,2}([^*]+?)\*{1,2}")
NO_CAPTION = re.compile(r"^\* |`[^`]*`", re.MULTILINE)
PLACEHOLDER = re.compile(r"%(?:L?n|\d)|\{\w*\}")
ENDS = "….\N{NO-BREAK SPACE}"


def unknown_captions(text: str, language: str) -> list[str]:
    """What the page emphasises and the program does not say in the language; an ellipsis stands for what differs."""
    texts = texts_in(language)
    plain = {each.rstrip(ENDS) for each in texts}
    wrong = []
    for part in captions_in(text):
        wanted = re.compile(".+".join(map(re.escape, part.split("…"))))
        if part not in plain and not any(wanted.match(each) for each in texts if " (" in each or "…" in part):
            wrong.append(part)
    return wrong


def captions_in(text: str) -> list[str]:
    """Each emphasised text, those of a way such as "File > Import…" one by one."""
    paragraphs = [" ".join(each.splitlines()) for each in NO_CAPTION.sub("", text).split("\n\n")]
    lines = [line for each in paragraphs for line in EMPHASIS.findall(each)]
    return [part.rstrip(ENDS) for line in lines for part in line.split(" > ")]


@cache
def texts_in(language: str) -> frozenset[str]:
    """What the program says; what is not translated, such as the names of languages, it says in English."""
    return frozenset(_plain([*_english(), *(_translated(language) if language != "en" else [])]))


def _english() -> Iterable[str]:
    for file in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def _translated(language: str) -> Iterable[str]:
    for translation in ElementTree.parse(TRANSLATIONS / f"tandem_{language}.ts").getroot().iter("translation"):
        yield translation.text or ""
        yield from (form.text or "" for form in translation.iter("numerusform"))


def _plain(texts: Iterable[str]) -> set[str]:
    return {PLACEHOLDER.sub("X", re.sub(r"&(?=\S)", "", each)).strip() for each in texts}
