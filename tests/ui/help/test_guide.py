"""The guide: every page is there, every link and picture leads somewhere, every window has its page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from field_pages import write_pages

from app.ui.help.field_pages import field_pages
from app.ui.help.guide import CONTENTS, GUIDE, Guide
from tests.ui.help.captions import unknown_captions

LINKS = re.compile(r"!?\[[^\]]*\]\(([^)]+)\)")
LINK_TO_PAGE = re.compile(r"\]\(([\w-]+)\.md\)")


@pytest.fixture(scope="module")
def guide() -> Guide:
    return Guide()


@pytest.mark.usefixtures("qapp")
def test_the_contents_name_every_page(guide: Guide) -> None:
    """Seen to fail with a page that no contents named."""
    written = {path.stem for path in GUIDE.glob("*.md")} - {CONTENTS}
    assert {page.key for page in guide.pages} == written
    assert {page.key for page in guide.pages} == set(LINK_TO_PAGE.findall((GUIDE / f"{CONTENTS}.md").read_text()))
    assert len({page.title for page in guide.pages}) == len(guide.pages)


@pytest.mark.usefixtures("qapp")
def test_every_link_and_every_picture_is_there(guide: Guide) -> None:
    """Seen to fail with a link to a heading that had another name."""
    pages = {page.key: page for page in guide.pages}
    wrong = []
    for page in pages.values():
        for target in LINKS.findall(page.text):
            file, _, anchor = target.partition("#")
            if file.endswith(".md") or not file:
                found = pages.get(file.removesuffix(".md") or page.key)
                if found is None or (anchor and anchor not in found.anchors):
                    wrong.append((page.key, target))
            elif not (GUIDE / file).is_file():
                wrong.append((page.key, target))
    assert wrong == []


@pytest.mark.usefixtures("qapp")
def test_the_headings_of_a_page_differ(guide: Guide) -> None:
    """Else a link would not know which one is meant."""
    assert [page.key for page in guide.pages if len(set(page.anchors)) < len(page.headings)] == []


@pytest.mark.usefixtures("qapp")
def test_what_is_emphasised_is_a_caption_of_the_program(guide: Guide) -> None:
    """Menus, buttons, fields and messages are called as on the screen; an ellipsis stands for what differs. Seen to
    fail with a button under another name."""
    told = {page.key: page.text for page in guide.pages if page.key not in (*field_pages(), "clicks")}
    wrong = {key: unknown for key, text in told.items() if (unknown := unknown_captions(text, "en"))}
    assert wrong == {}


@pytest.mark.usefixtures("qapp")
def test_the_pages_about_fields_are_written_as_the_program_makes_them(tmp_path: Path) -> None:
    """scripts/field_pages.py writes them."""
    write_pages(tmp_path)
    for made in tmp_path.iterdir():
        assert (GUIDE / made.name).read_text(encoding="utf-8") == made.read_text(encoding="utf-8")


@pytest.mark.usefixtures("qapp")
def test_the_search_finds_titles_before_lines(guide: Guide) -> None:
    hits = guide.search("MERGE data")
    assert hits, "nothing found"
    assert any(hit.page.key == "synchronize-now" for hit in hits)
    first = guide.search("field mapping")[0]
    assert (first.page.key, first.line) == ("field-mapping", "Field Mapping")
    assert guide.search("no page says this") == []
    assert guide.search("  ") == []
