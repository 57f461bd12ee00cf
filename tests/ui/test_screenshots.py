"""Pictures of the real windows: what is taken, how large, and what is said when a step comes to nothing."""

from __future__ import annotations

import sys
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.main import PICTURED_USER, open_for_pictures
from app.ui.screenshots import customers, hands
from app.ui.screenshots.steps import Procedure, Step, StepFailed, Stepper
from app.ui.screenshots.tour import Tour
from app.ui.screenshots.walk import SCREENS, bugs_fail, use_screens, walk

SIZE = QRect(0, 0, 800, 700)


def to_no_end(tour: Tour) -> Procedure[None]:
    """Asks for a button that nobody has."""
    tour.main.setWindowTitle("The last one")
    yield Step("a button that nobody has", lambda: 1 / 0)


@pytest.fixture
def no_left_over_windows(qapp: QApplication) -> None:
    """Windows of other tests are none of ours."""
    for widget in qapp.topLevelWidgets():
        widget.hide()


@pytest.mark.usefixtures("no_left_over_windows", "theme")
def test_a_walk_takes_numbered_pictures_of_one_size(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    report = StringIO()
    procedures = (customers.begin, customers.fact_boxes)
    target = tmp_path / "pictures"
    assert walk(qapp, target, tmp_path / "data", "light", SIZE, open_for_pictures, report, procedures), (
        report.getvalue()
    )
    taken = sorted(target.glob("*.png"))
    assert [path.name for path in taken] == ["01-first-start.png", "02-customize-factboxes.png"]
    assert report.getvalue().splitlines() == [str(path) for path in taken]
    images = [QImage(str(path)) for path in taken]
    assert all((image.width(), image.height()) == (SIZE.width(), SIZE.height()) for image in images)
    assert images[0] != images[1]
    assert len({images[1].pixelColor(x, 350).name() for x in range(0, 800, 3)}) > 5, "the picture is blank"


@pytest.mark.usefixtures("no_left_over_windows", "theme")
def test_a_walk_that_fails_says_where_and_leaves_nothing_open(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    report = StringIO()
    procedures = (customers.begin, to_no_end)
    assert not walk(qapp, tmp_path, tmp_path / "data", "light", SIZE, open_for_pictures, report, procedures)
    last = report.getvalue().splitlines()[-1]
    assert "ZeroDivisionError" in last
    assert (tmp_path / "02-failed-here.png").exists()
    assert not any(widget.isVisible() for widget in qapp.topLevelWidgets())


def test_a_step_that_nothing_comes_of_is_named_with_what_is_open(qtbot: QtBot, qapp: QApplication) -> None:
    def procedure() -> Procedure[None]:
        yield Step("waiting for what never comes", lambda: None)

    with pytest.raises(StepFailed, match=r"waiting for what never comes.*50 ms"):
        Stepper(lambda: True, timeout_ms=50).run(procedure())


def test_nothing_goes_on_while_something_is_under_way(qtbot: QtBot, qapp: QApplication) -> None:
    """Seen to fail without the question whether all is settled."""
    looks: list[bool] = []

    def settled() -> bool:
        looks.append(True)
        return len(looks) > 5

    def procedure() -> Procedure[None]:
        yield Step("at once", lambda: True)

    Stepper(settled).run(procedure())
    assert len(looks) >= 7


def test_an_exception_in_a_slot_ends_the_walk(qtbot: QtBot, qapp: QApplication) -> None:
    stepper = Stepper(lambda: True, timeout_ms=5_000)

    def procedure() -> Procedure[None]:
        yield Step("a slot fails", lambda: None, lambda: sys.excepthook(KeyError, KeyError("x"), None))

    with bugs_fail(stepper), pytest.raises(KeyError):
        stepper.run(procedure())


def test_text_of_any_script_is_typed(qtbot: QtBot, qapp: QApplication) -> None:
    field = QLineEdit("before")
    qtbot.addWidget(field)
    field.show()
    Stepper(lambda: True).run(hands.enter_text(field, "Möbel 100 % شركة"))
    assert field.text() == "Möbel 100 % شركة"


def test_the_screens_are_those_of_the_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "something else")
    use_screens(tmp_path)
    file = tmp_path / "screens.json"
    assert all(str(area.width()) in file.read_text(encoding="utf-8") for area in SCREENS.values())


def test_pictures_are_taken_in_the_name_of_somebody_invented(tmp_path: Path) -> None:
    company = open_for_pictures(tmp_path)
    try:
        assert company.user == PICTURED_USER
        assert "demo" in company.name
    finally:
        company.close()
