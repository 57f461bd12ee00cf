"""Every window, dialog, page and part has its page of the guide, and the tables name nothing that isn't there."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

import app.ui
from app.ui.help.field_pages import field_pages
from app.ui.help.guide import Guide
from app.ui.help.topics import FIELDS, PAGES, PARTS, Topic
from app.ui.open_windows import SideWindow
from app.ui.page import Page
from app.ui.pages import page_entries
from app.ui.widgets.dialogs import Sheet


@pytest.fixture(scope="module")
def classes() -> set[type[QWidget]]:
    """All widgets of the program."""
    for module in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        importlib.import_module(module.name)
    return {each for each in _below(QWidget) if each.__module__.startswith("app.ui.")}


def _below(kind: type[QWidget]) -> Iterator[type[QWidget]]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)


def _has_topic(kind: type[QWidget]) -> bool:
    return any(each.__name__ in PARTS for each in kind.__mro__)


@pytest.mark.parametrize("base", [SideWindow, Sheet])
def test_every_window_and_every_dialog_has_one(base: type[QWidget], classes: set[type[QWidget]]) -> None:
    """A window of a page has that page's. Seen to fail with one left out of the table."""
    last = {each for each in classes if issubclass(each, base) and each is not base and not each.__subclasses__()}
    assert len(last) >= 10
    assert {each.__name__ for each in last if not _has_topic(each)} <= {"PageWindow"}


def test_every_page_of_the_main_window_has_one(classes: set[type[QWidget]]) -> None:
    """Seen to fail with one left out of the table."""
    assert {entry.key for entry in page_entries()} == set(PAGES)
    assert len([each for each in classes if issubclass(each, Page) and not each.__subclasses__()]) == len(PAGES)


def test_the_table_names_single_classes_that_are_there(classes: set[type[QWidget]]) -> None:
    names = [each.__name__ for each in classes]
    assert [name for name in PARTS if names.count(name) != 1] == []


@pytest.mark.usefixtures("qapp")
def test_every_topic_has_its_page_and_its_heading() -> None:
    """Seen to fail with a heading that was renamed in the guide."""
    guide, wrong = Guide(), []
    for text in {*PAGES.values(), *PARTS.values(), *FIELDS.values()}:
        topic = Topic.of(text)
        page = guide.page(topic.page)
        if page is None or (topic.place and topic.place not in page.headings):
            wrong.append(text)
    assert wrong == []


@pytest.mark.usefixtures("qapp")
def test_every_page_about_fields_is_one_of_a_form() -> None:
    assert set(FIELDS.values()) == set(field_pages())
