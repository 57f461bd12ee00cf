"""The guide: every page is there, every link and picture leads somewhere, every window has its page."""

from __future__ import annotations

import re

import pytest

from app.ui.help.browser import slug
from app.ui.help.field_pages import field_pages
from app.ui.help.guide import CONTENTS, GUIDE, Guide
from app.ui.help.topics import PAGES, PARTS, Topic
from app.ui.pages import page_entries

LINKS = re.compile(r"!?\[[^\]]*\]\(([^)]+)\)")


@pytest.fixture(scope="module")
def guide() -> Guide:
    return Guide()


@pytest.mark.usefixtures("qapp")
def test_the_contents_name_every_page(guide: Guide) -> None:
    """Seen to fail with a page that no contents named."""
    written = {path.stem for path in GUIDE.glob("*.md")} - {CONTENTS}
    assert {page.key for page in guide.pages} == written | set(field_pages())
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
                if found is None or (anchor and anchor not in {slug(heading) for heading in found.headings}):
                    wrong.append((page.key, target))
            elif not (GUIDE / file).is_file():
                wrong.append((page.key, target))
    assert wrong == []


@pytest.mark.usefixtures("qapp")
def test_every_topic_has_its_page_and_its_heading(guide: Guide) -> None:
    """Seen to fail with a heading that was renamed in the guide."""
    wrong = []
    for text in {*PAGES.values(), *PARTS.values()}:
        topic = Topic.of(text)
        page = guide.page(topic.page)
        if page is None or (topic.place and topic.place not in page.headings):
            wrong.append(text)
    assert wrong == []


@pytest.mark.usefixtures("qapp")
def test_every_page_of_the_main_window_has_one() -> None:
    assert {entry.key for entry in page_entries()} <= set(PAGES)


@pytest.mark.usefixtures("qapp")
def test_the_search_finds_titles_before_lines(guide: Guide) -> None:
    hits = guide.search("MERGE data")
    assert hits, "nothing found"
    assert any(hit.page.key == "synchronize-now" for hit in hits)
    first = guide.search("field mapping")[0]
    assert (first.page.key, first.line) == ("field-mapping", "Field Mapping")
    assert guide.search("no page says this") == []
    assert guide.search("  ") == []
