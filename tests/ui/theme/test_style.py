from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QDir
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from app.ui.theme.current import current_palette
from app.ui.theme.fonts import FALLBACK_FAMILY, sized, ui_font
from app.ui.theme.palette import DARK, LIGHT, Palette
from app.ui.theme.style import Theme
from app.ui.theme.stylesheet import SEARCH_PREFIX, STYLE_FOLDER, stylesheet

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)


@BOTH
def test_the_sheet_has_all_its_colours_and_pictures(palette: Palette) -> None:
    sheet = stylesheet(palette)
    assert "$" not in sheet
    pictures = set(re.findall(r"url\(style:([^)]+)\)", sheet))
    assert pictures
    assert [picture for picture in pictures if not (STYLE_FOLDER / picture).is_file()] == []


@BOTH
def test_the_arrows_have_the_colours_of_the_palette(palette: Palette) -> None:
    roles = {"muted", "disabled", "on_accent", "on_accent_disabled", "text"}
    allowed = {palette.colour(role) for role in roles}
    used = set()
    for drawing in (STYLE_FOLDER / palette.name).glob("*.svg"):
        used |= set(re.findall(r"#[0-9a-f]{6}", drawing.read_text(encoding="utf-8")))
    assert used == allowed


def test_apply_changes_palette_sheet_and_icons_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme()
    theme.apply(qapp, "light")
    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, "dark")
    assert theme.palette is DARK and current_palette() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert DARK.accent in qapp.styleSheet()
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply(qapp, "dark")
    theme.apply(qapp, "system")
    assert theme.scheme == "system" and theme.palette in (LIGHT, DARK)
    theme.apply(qapp, "light")
    assert current_palette() is LIGHT


def test_a_combo_box_shows_our_arrow(qtbot: QtBot, qapp: QApplication) -> None:
    Theme().apply(qapp, "light")
    assert QDir.searchPaths(SEARCH_PREFIX)
    box = QComboBox()
    qtbot.addWidget(box)
    box.resize(160, 32)
    image: QImage = box.grab().toImage()
    near_right = [
        image.pixelColor(x, y).name() for x in range(image.width() - 24, image.width() - 6) for y in range(9, 24)
    ]
    assert LIGHT.muted in near_right


def test_the_font_is_one_made_for_screens(qtbot: QtBot, qapp: QApplication) -> None:
    font = ui_font()
    assert font.family() == FALLBACK_FAMILY  # offscreen has no font of its own
    assert sized(font, "page").pointSizeF() > sized(font, "section").pointSizeF() > sized(font, "caption").pointSizeF()
