"""The guide: pages of Markdown in docs/guide, in the order of its README, and pages about the fields."""

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


@dataclass(frozen=True, slots=True)
class GuidePage:
    """``text`` is Markdown that begins with the heading ``title``."""

    key: str
    title: str
    text: str

    @property
    def headings(self) -> list[str]:
        """All headings, from the top."""
        return HEADING.findall(self.text)


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that a search found: the heading above it, and the line."""

    page: GuidePage
    heading: str
    line: str


class Guide:
    """The pages of one language; English ones where a translated one is missing."""

    def __init__(self, language: str = "en", folder: Path = GUIDE) -> None:
        self._folders = (folder / language, folder)

    @cached_property
    def pages(self) -> Sequence[GuidePage]:
        """All pages, in the order of the contents."""
        keys = [key for _caption, key in LINK.findall(self._text(CONTENTS))]
        written = [_page(key, self._text(key)) for key in dict.fromkeys(keys)]
        return (*written, *(_page(key, text) for key, text in field_pages().items()))

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

    def _text(self, key: str) -> str:
        for folder in self._folders:
            file = folder / f"{key}.md"
            if file.is_file():
                return file.read_text(encoding="utf-8")
        raise FileNotFoundError(f"{key}.md is no page of the guide")


def _page(key: str, text: str) -> GuidePage:
    return GuidePage(key, HEADING.findall(text)[0], text)
