"""Light, dark or as the desktop, chosen while the program runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.ui.appearance import KEY, Appearance, kept_scheme
from app.ui.theme.current import current_palette
from app.ui.theme.palette import DARK, LIGHT
from app.ui.theme.style import Theme


@pytest.fixture
def appearance(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Appearance]:
    yield Appearance(theme, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat), theme)
    theme.apply(qapp, "light")


def test_the_choice_is_shown_at_once_and_kept(appearance: Appearance, tmp_path: Path) -> None:
    light, dark, system = appearance.actions
    assert (light.isChecked(), current_palette()) == (True, LIGHT)
    dark.trigger()
    assert current_palette() is DARK
    assert [each.isChecked() for each in (light, dark, system)] == [False, True, False]
    appearance._state.sync()
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert kept_scheme(kept, "system") == "dark"
    light.trigger()
    assert current_palette() is LIGHT


def test_the_start_may_ask_for_another(tmp_path: Path) -> None:
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert kept_scheme(state, "system") == "system"
    state.setValue(KEY, "dark")
    assert kept_scheme(state, "light") == "light"
    state.setValue(KEY, "nonsense")
    assert kept_scheme(state, "system") == "system"
