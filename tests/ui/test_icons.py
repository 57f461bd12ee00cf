from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QIcon, QImage
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.ui.icons import ICON_FOLDER, application_icon, icon, icon_names
from app.ui.theme.palette import DARK, LIGHT, Palette
from app.ui.theme.style import Scheme, Theme

NEEDED = {
    "account",
    "building",
    "customer",
    "customers",
    "salesperson",
    "user",
    "users",
    "link",
    "unlink",
    "link-plus",
    "match",
    "sync",
    "send",
    "get",
    "statistics",
    "chart",
    "log",
    "list",
    "plus",
    "new",
    "edit",
    "save",
    "save-close",
    "delete",
    "refresh",
    "search",
    "filter",
    "settings",
    "opportunity",
    "quote",
    "case",
    "inbox",
    "import",
    "export",
    "open-external",
    "back",
    "chevron-down",
    "chevron-right",
    "chevron-left",
    "up",
    "down",
    "check",
    "warning",
    "error",
    "info",
    "undo",
    "calendar",
    "mail",
    "phone",
    "ledger",
    "columns",
    "home",
    "help",
    "nav-cube",
    "block",
    "eye",
    "close",
    "factbox",
    "app",
}


def darkest(image: QImage) -> str:
    """The colour of the first fully opaque pixel."""
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixelColor(x, y).alpha() == 255:
                return image.pixelColor(x, y).name()
    return ""


def test_every_icon_that_windows_use_is_there() -> None:
    assert set(icon_names()) >= NEEDED


@pytest.mark.parametrize("name", [name for name in icon_names() if name != "app"])
def test_drawings_are_of_one_family(name: str) -> None:
    drawing = (ICON_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    for trait in ('viewBox="0 0 24 24"', 'stroke-width="1.6"', 'stroke="currentColor"', 'stroke-linecap="round"'):
        assert trait in drawing
    assert "#" not in drawing


def test_every_icon_paints_something(qtbot: QtBot) -> None:
    for name in icon_names():
        image = icon(name).pixmap(QSize(48, 48)).toImage()
        assert darkest(image), name


def test_an_unknown_name_is_an_error(qtbot: QtBot) -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon")


def test_one_icon_follows_the_palette(qtbot: QtBot, qapp: QApplication) -> None:
    shown = icon("ledger", "accent")
    theme = Theme()
    schemes: list[tuple[Scheme, Palette]] = [("dark", DARK), ("light", LIGHT)]
    for scheme, palette in schemes:
        theme.apply(qapp, scheme)
        assert darkest(shown.pixmap(QSize(96, 96)).toImage()) == palette.accent
        assert darkest(shown.pixmap(QSize(96, 96), QIcon.Mode.Disabled).toImage()) == palette.disabled


def test_icons_are_drawn_at_the_pixels_of_the_screen(qtbot: QtBot) -> None:
    pixmap = icon("save").pixmap(QSize(20, 20), 2.0)
    assert pixmap.size() == QSize(40, 40)
    assert pixmap.devicePixelRatio() == 2.0


def test_icons_survive_the_collector(qtbot: QtBot) -> None:
    """The engine is a Python object that only the icon holds; it must live as long as the icon does."""
    for _ in range(200):
        button = QToolButton()
        button.setDefaultAction(QAction(icon("sync"), "Synchronize Now", button))
        gc.collect(0)
        assert not button.icon().pixmap(QSize(16, 16)).isNull()


def test_the_application_icon_has_several_sizes(qtbot: QtBot) -> None:
    assert len(application_icon().availableSizes()) >= 6
