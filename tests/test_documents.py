"""The documents beside the guide: every link leads to a file that is there, and to a heading of it; every path of the
project that is named exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
LINKS = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
EXAMPLES = re.compile(r"`[^`]*`")
HEADINGS = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
PATHS = re.compile(r"`((?:app|scripts|tests|docs|resources)/[\w./-]+)`")


def anchor(heading: str) -> str:
    """As GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(document: Path) -> None:
    """Seen to fail with a heading of another name, and with a file that was moved."""
    wrong = []
    for target in LINKS.findall(EXAMPLES.sub("", document.read_text(encoding="utf-8"))):
        if "://" in target:
            continue
        file, _, place = target.partition("#")
        path = document.parent / file if file else document
        known = path.is_file() and (not place or place in map(anchor, HEADINGS.findall(path.read_text("utf-8"))))
        if not known:
            wrong.append(target)
    assert wrong == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_that_is_named_is_there(document: Path) -> None:
    """Seen to fail with a module that was moved."""
    named = PATHS.findall(document.read_text(encoding="utf-8"))
    places = [ROOT / path for path in named if "{" not in path and "*" not in path]
    assert [str(path.relative_to(ROOT)) for path in places if not path.exists()] == []
