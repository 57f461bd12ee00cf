"""The guide: pages of Markdown in docs/guide, in the order of its README, and pages about the fields.

A page in another language is docs/guide/de/NAME.md and so on. It has the same headings, one for one, so that its places
go by the anchors of the English ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.domain.folding import fold
from app.ui.help.field_pages import field_pages

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "guide"
CONTENTS = "README"
LINK = re.compile(r"\[([^\]]+)\]\(([\w-]+)\.md\)")
HEADING = re.compile(r"^#{1,4} +(.+?) *$", re.MULTILINE)
MARKS = re.compile(r"[*_`#|]|!?\[([^\]]*)\]\([^)]*\)")


def slug(heading: str) -> str:
    """The anchor of a heading, as in links between pages."""
    return "-".join("".join(each if each.isalnum() else " " for each in heading.casefold()).split())


@dataclass(frozen=True, slots=True)
class GuidePage:
    """``text`` is Markdown that begins with the heading ``title``; ``anchors`` are those of its headings, the same in
    every language. ``folder`` is where its links begin."""

    key: str
    title: str
    text: str
    anchors: tuple[str, ...]
    folder: Path = GUIDE

    @property
    def headings(self) -> list[str]:
        """All headings, from the top."""
        return HEADING.findall(self.text)

    def place_of(self, place: str) -> int | None:
        """The number of the heading that has this anchor, or reads so here or in English; None when none does."""
        wanted = slug(place)
        for anchors in (self.anchors, [slug(heading) for heading in self.headings]):
            if wanted in anchors:
                return anchors.index(wanted)
        return None


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that a search found: the heading above it, and the line."""

    page: GuidePage
    heading: str
    line: str


class Guide:
    """The pages of one language; English ones where a translated one is missing."""

    def __init__(self, language: str = "en", folder: Path = GUIDE) -> None:
        self._english, self._own = folder, folder / language

    @cached_property
    def pages(self) -> Sequence[GuidePage]:
        """All pages, in the order of the contents; what the fields specify is said by the program itself."""
        of_fields = field_pages()
        keys = dict.fromkeys(key for _caption, key in LINK.findall(self._read(CONTENTS).text))
        made = [_page(key, text, text, self._english) for key, text in of_fields.items()]
        return (*(self._read(key) for key in keys if key not in of_fields), *made)

    def page(self, key: str) -> GuidePage | None:
        """The page of that key."""
        return next((page for page in self.pages if page.key == key), None)

    def search(self, words: str) -> list[Hit]:
        """The lines that hold all of the words, those of titles and headings first."""
        wanted = fold(words).split()
        hits: list[tuple[int, Hit]] = []
        for page in self.pages if wanted else ():
            heading = page.title
            for line in page.text.splitlines():
                if HEADING.match(line):
                    heading = HEADING.findall(line)[0]
                plain = MARKS.sub(r"\1", line).strip()
                if plain and all(word in fold(plain) for word in wanted):
                    hits.append((0 if plain == page.title else 1 if plain == heading else 2, Hit(page, heading, plain)))
        return [hit for _rank, hit in sorted(hits, key=lambda found: found[0])]

    def _read(self, key: str) -> GuidePage:
        english = (self._english / f"{key}.md").read_text(encoding="utf-8")
        own = self._own / f"{key}.md"
        if own.is_file():
            return _page(key, own.read_text(encoding="utf-8"), english, self._own)
        return _page(key, english, english, self._english)


def _page(key: str, text: str, english: str, folder: Path) -> GuidePage:
    return GuidePage(key, HEADING.findall(text)[0], text, tuple(map(slug, HEADING.findall(english))), folder)
