"""Every procedure, by mouse and by keyboard, through the real window, each click and key counted by the hand that does
it. The guide's table is made of these counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.ui.open_windows import SideWindow
from app.ui.screenshots.steps import Procedure, Step
from app.ui.theme.style import Theme
from tests.clicks.counting import CountingHand
from tests.clicks.table import GUIDE, guide_page
from tests.clicks.tasks import TASKS
from tests.demo_program import Program, found_demo_files, start

WAYS_OF = ("mouse", "keyboard")
WAYS = [(task.key, way) for task in TASKS for way in WAYS_OF]
Counts = dict[tuple[str, str], list[str]]


@pytest.fixture(scope="module")
def counts() -> Counts:
    """What each way took, as far as it was gone."""
    return {}


@pytest.fixture(scope="module")
def program(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """One program for all: each way has customers and accounts of its own."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme = Theme(qapp)
    theme.apply(qapp, "light")
    files, folder = tmp_path_factory.mktemp("demo_files"), tmp_path_factory.mktemp("clicks")
    found_demo_files(files)
    program = start(qapp, theme, files, folder, lambda _name: None)
    yield program
    program.close()


def at_the_start(program: Program) -> Procedure[None]:
    """As the program begins: no other window, Customers, the keyboard in the list."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, SideWindow) and window.isVisible():
            window.close()
    window = program.window
    window.show_page("customers")
    window.message_bar.dismiss()
    window.activateWindow()
    page = window.page
    assert page is not None
    page.setFocus()
    yield Step("the list has the keyboard", lambda: window.isActiveWindow() and page.isAncestorOf(window.focusWidget()))


@pytest.mark.parametrize(("key", "way"), WAYS)
def test_no_procedure_takes_more_than_its_description(program: Program, counts: Counts, key: str, way: str) -> None:
    task = next(task for task in TASKS if task.key == key)
    hand = CountingHand()

    def procedure() -> Procedure[None]:
        yield from at_the_start(program)
        yield from (task.mouse if way == "mouse" else task.keyboard)(program, hand)

    program.run(procedure())
    counts[key, way] = hand.done
    assert 0 < len(hand.done) <= len(task.seed), hand.done


def test_most_procedures_take_half(counts: Counts) -> None:
    if len(counts) < len(WAYS):
        pytest.skip("not all ways were gone")
    half = [task.key for task in TASKS if 2 * min(len(counts[task.key, way]) for way in WAYS_OF) <= len(task.seed)]
    assert len(half) > len(TASKS) / 2


def test_the_guide_tells_what_was_counted(counts: Counts, request: pytest.FixtureRequest) -> None:
    """Seen to fail with a number changed in the guide."""
    if len(counts) < len(WAYS):
        pytest.skip("not all ways were gone")
    page = guide_page(counts)
    if request.config.getoption("--update-guide"):
        Path(GUIDE).write_text(page, encoding="utf-8")
    assert GUIDE.read_text(encoding="utf-8") == page
