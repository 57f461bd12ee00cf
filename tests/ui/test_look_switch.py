"""Another look while windows are open: all of them follow at once, nothing moves, nothing of the old look is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.theme.high_contrast import PALETTES
from app.ui.theme.palette import LIGHT
from app.ui.theme.style import Scheme, Theme
from app.ui.widgets.dialogs import Sheet
from tests.ui.shown import settle
from tests.ui.side_windows import context, side_windows
from tests.ui.small_company import SmallCompany

__all__ = ["context"]
GROUNDS = {LIGHT.window, LIGHT.surface, LIGHT.sunken, LIGHT.header_band}
FEW = 0.02


@pytest.fixture
def opened(
    qtbot: QtBot, window: MainWindow, context: Context, theme: Theme, small_company: SmallCompany
) -> Iterator[list[QWidget]]:
    """The customers, a side window over them, and a dialog with the keyboard over that; a caret blinks by chance."""
    window.resize(1000, 700)
    context.windows.open_account(small_company.accounts["Selby Limited"])
    settle(window.lane)
    beside = side_windows()[0]
    sheet = Sheet(beside, "Title", "Heading")
    qtbot.addWidget(sheet)
    sheet.body.addWidget(QLineEdit("text"))
    sheet.add_ok_cancel()
    sheet.open()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    yield [window, beside, sheet]
    theme.apply(application(), "light", 100)
    sheet.close()


def application() -> QApplication:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running


def picture(window: QWidget) -> QImage:
    return window.grab().toImage()


def colours(image: QImage) -> Counter[str]:
    points = (QPoint(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
    return Counter(image.pixelColor(point).name() for point in points)


def states(windows: list[QWidget]) -> list[object]:
    return [*(each.geometry() for each in windows), QApplication.focusWidget(), QApplication.activeWindow()]


@pytest.mark.parametrize("scheme", ["dark", "contrast-dark"])
def test_another_scheme_leaves_nothing_of_the_old_one(opened: list[QWidget], theme: Theme, scheme: Scheme) -> None:
    """Of the light grounds hardly a pixel is left, and back in light every pixel is what it was. Seen to fail with
    the style sheet of the scheme before."""
    before, pictures = states(opened), [picture(each) for each in opened]
    theme.apply(application(), scheme)
    assert states(opened) == before
    for each in opened:
        counted = colours(picture(each))
        light = sum(counted[ground] for ground in GROUNDS - {PALETTES[scheme].text})
        assert light < FEW * sum(counted.values()), each.windowTitle()
    theme.apply(application(), "light")
    assert [picture(each) == was for each, was in zip(opened, pictures, strict=True)] == [True] * 3


def test_another_text_size_moves_no_window_and_comes_back(opened: list[QWidget], theme: Theme) -> None:
    """Windows may get larger where their words need it; they stay where they are, and so does the keyboard."""
    places = [each.pos() for each in opened]
    focus = QApplication.focusWidget()
    for percent in (150, 200, 80, 100):
        theme.set_text_size(percent)
        assert [each.pos() for each in opened] == places
        assert QApplication.focusWidget() is focus and QApplication.activeWindow() is opened[-1]
        sizes = {each.font().pointSizeF() for each in opened}
        assert sizes == {application().font().pointSizeF()}
