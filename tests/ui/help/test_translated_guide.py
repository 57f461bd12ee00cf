"""The guide in other languages: translated pages have the headings, links and pictures of the English ones, and the
program finds the same places in them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.ui.help.guide import CONTENTS, GUIDE, Guide
from app.ui.help.topics import PARTS, Topic
from app.ui.language import LANGUAGES
from tests.ui.help.captions import unknown_captions

LEVELS = re.compile(r"^(#{1,4}) ", re.MULTILINE)
LINKS = re.compile(r"!?\[[^\]]*\]\(([^)]+)\)")
TRANSLATED = sorted(path for code in LANGUAGES for path in (GUIDE / code).glob("*.md"))

GERMAN = """# Listen

Alle Listen, wie [Karten](cards.md#print). ![Filterzeile](../../pictures/filter-row.png)

## Suchen
Tippen.

## Filterzeile
Unter jeder Überschrift.
"""
ENGLISH = """# Lists

All lists, as [cards](cards.md#print). ![Filter row](../pictures/filter-row.png)

## Find
Type.

## Filter row
Under each heading.
"""


def faults(own: str, english: str) -> list[str]:
    """What of the English page the translated one has otherwise."""
    links = [target.replace("../../pictures/", "../pictures/") for target in LINKS.findall(own)]
    found = [] if LEVELS.findall(own) == LEVELS.findall(english) else ["headings"]
    found += [] if sorted(links) == sorted(LINKS.findall(english)) else ["links"]
    outside = [target for target in LINKS.findall(own) if target.startswith("../pictures/")]
    return found + (["folder of pictures"] if outside else [])


def test_translated_pages_are_made_as_the_english_ones() -> None:
    wrong = {}
    for path in TRANSLATED:
        english = (GUIDE / path.name).read_text(encoding="utf-8")
        if found := faults(path.read_text(encoding="utf-8"), english):
            wrong[f"{path.parent.name}/{path.name}"] = found
    assert wrong == {}


def test_translated_pages_name_menus_buttons_and_fields_as_the_program_does() -> None:
    """Seen to fail with a button under another name."""
    wrong = {}
    for path in [each for each in TRANSLATED if each.stem not in (CONTENTS, "clicks")]:
        if found := unknown_captions(path.read_text(encoding="utf-8"), path.parent.name):
            wrong[f"{path.parent.name}/{path.name}"] = found
    assert wrong == {}


def test_what_is_made_otherwise_is_found() -> None:
    assert faults(GERMAN, ENGLISH) == []
    assert faults(GERMAN.replace("## Suchen", "Suchen"), ENGLISH) == ["headings"]
    assert faults(GERMAN.replace("## Suchen", "### Suchen"), ENGLISH) == ["headings"]
    assert faults(GERMAN.replace("#print", "#drucken"), ENGLISH) == ["links"]
    assert faults(GERMAN.replace("../../pictures", "../pictures"), ENGLISH) == ["folder of pictures"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A guide of two pages, of which one is there in German."""
    (tmp_path / "de").mkdir()
    (tmp_path / f"{CONTENTS}.md").write_text("# Guide\n[Lists](lists.md) [Cards](cards.md)\n", encoding="utf-8")
    (tmp_path / "lists.md").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "cards.md").write_text("# Cards\n\n## Print\nOn paper.\n", encoding="utf-8")
    (tmp_path / "de" / "lists.md").write_text(GERMAN, encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("qapp")
def test_a_page_is_german_where_there_is_one_and_english_else(folder: Path) -> None:
    german, french = Guide("de", folder), Guide("fr", folder)
    assert [page.title for page in german.pages[:2]] == ["Listen", "Cards"]
    assert [page.title for page in french.pages[:2]] == ["Lists", "Cards"]
    assert [page.folder.name for page in german.pages[:2]] == ["de", folder.name]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("place", ["Filter row", "filter-row", "Filterzeile"])
def test_a_place_is_found_by_its_english_heading(folder: Path, place: str) -> None:
    """By a topic of the program, by a link of another page, by a hit of the search. Seen to fail where anchors are made
    of the translated headings."""
    page = Guide("de", folder).page("lists")
    assert page is not None
    number = page.place_of(place)
    assert number is not None
    assert page.headings[number] == "Filterzeile"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_found_in_every_language(language: str) -> None:
    guide = Guide(language)
    topics = [Topic.of(text) for text in PARTS.values()]
    pages = {topic.page: guide.page(topic.page) for topic in topics}
    assert None not in pages.values()
    assert [topic for topic in topics if topic.place and pages[topic.page].place_of(topic.place) is None] == []  # type: ignore[union-attr]
