"""scripts/pictures.py: the pictures of README and guide, by the table in docs/README.md."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pictures import DOCS, MOST_COLOURS, PictureMissing, copy_all, main, taken, wanted, with_few_colours
from PySide6.QtGui import QImage, QPainter

from bundling.materials import FOLDERS

EMBEDDED = re.compile(r"!\[[^\]]*\]\((?:\.\./|docs/)pictures/([\w-]+\.png)\)")
MOST_BYTES = 3_000_000


@pytest.fixture
def walk(tmp_path: Path) -> Path:
    """What a walk has written: two pictures of one name's ending, one of them in the dark, too."""
    for place in ("1440x900-light/03-customers", "1440x900-light/09-search-customers", "1440x900-dark/03-customers"):
        path = tmp_path / f"{place}.png"
        path.parent.mkdir(exist_ok=True)
        assert picture().save(str(path))
    return tmp_path


def picture() -> QImage:
    """Far more than 256 colours, most of it white."""
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    for number in range(64):
        painter.setPen(number * 0x030201 + 0x100000)
        painter.drawLine(number, 0, 64, 80)
    painter.end()
    return image


def test_the_table_tells_file_scheme_and_name() -> None:
    table = "| docs/pictures | taken |\n|---|---|\n| a.png | customers |\n| b.png | dark: inbox |\n"
    assert wanted(table) == {"a.png": ("light", "customers"), "b.png": ("dark", "inbox")}


def test_a_picture_is_found_by_its_name_without_number(walk: Path) -> None:
    assert taken(walk, "light", "customers").name == "03-customers.png"
    assert taken(walk, "dark", "customers").parent.name == "1440x900-dark"
    with pytest.raises(PictureMissing, match="no inbox"):
        taken(walk, "light", "inbox")


@pytest.mark.usefixtures("qapp")
def test_all_are_copied_or_none(walk: Path, tmp_path: Path) -> None:
    target = tmp_path / "pictures"
    target.mkdir()
    (target / "old.png").touch()
    table = {"a.png": ("light", "customers"), "b.png": ("dark", "customers")}
    with pytest.raises(PictureMissing):
        copy_all(walk, target, {**table, "c.png": ("light", "inbox")})
    assert [path.name for path in target.iterdir()] == ["old.png"]
    assert copy_all(walk, target, table) > 0
    assert sorted(path.name for path in target.iterdir()) == ["a.png", "b.png"]


@pytest.mark.usefixtures("qapp")
def test_few_colours_look_the_same() -> None:
    """Each within what the eye tells apart; the ground exactly."""
    before, after = picture(), with_few_colours(picture())
    assert 1 < after.colorCount() <= MOST_COLOURS
    assert after.pixel(199, 99) & 0xFFFFFF == 0xFFFFFF
    for x in range(0, 200, 7):
        for y in range(0, 100, 5):
            old, new = before.pixelColor(x, y), after.pixelColor(x, y)
            assert max(abs(old.red() - new.red()), abs(old.green() - new.green()), abs(old.blue() - new.blue())) < 16


def test_one_folder_is_wanted() -> None:
    assert main([]) == 2


def test_the_table_names_what_the_documents_show_and_nothing_else() -> None:
    """Seen to fail with a row too many, and with a picture too few."""
    table = wanted((DOCS / "README.md").read_text(encoding="utf-8"))
    documents = [*DOCS.rglob("*.md"), DOCS.parent / "README.md"]
    shown = {file for path in documents for file in EMBEDDED.findall(path.read_text(encoding="utf-8"))}
    there = {path.name for path in (DOCS / "pictures").glob("*.png")}
    assert set(table) == there == shown


def test_the_pictures_are_small() -> None:
    assert sum(path.stat().st_size for path in (DOCS / "pictures").iterdir()) < MOST_BYTES


def test_guide_and_pictures_go_into_the_bundle() -> None:
    assert {"docs/guide", "docs/pictures"} <= set(FOLDERS)
