"""Light, dark, high contrast or as the desktop, chosen while the program runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from app.ui.appearance import KEY, Appearance, kept_scheme
from app.ui.theme import style
from app.ui.theme.current import current_palette
from app.ui.theme.high_contrast import CONTRAST_DARK, CONTRAST_LIGHT, HIGH_CONTRAST
from app.ui.theme.palette import DARK, LIGHT
from app.ui.theme.style import Theme


@pytest.fixture
def appearance(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Appearance]:
    yield Appearance(theme, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat), theme)
    theme.apply(qapp, "light")


def test_the_choice_is_shown_at_once_and_kept(appearance: Appearance, tmp_path: Path) -> None:
    light, dark, contrast_light, contrast_dark, system = appearance.choices
    assert (light.isChecked(), current_palette()) == (True, LIGHT)
    dark.trigger()
    assert current_palette() is DARK
    assert [each.isChecked() for each in appearance.choices] == [False, True, False, False, False]
    contrast_light.trigger()
    assert current_palette() is CONTRAST_LIGHT
    contrast_dark.trigger()
    assert current_palette() is CONTRAST_DARK
    appearance._state.sync()
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert kept_scheme(kept, "system") == "contrast-dark"
    light.trigger()
    assert current_palette() is LIGHT
    system.trigger()
    assert kept_scheme(appearance._state, "system") == "system"


def test_the_start_may_ask_for_another(tmp_path: Path) -> None:
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert kept_scheme(state, "system") == "system"
    state.setValue(KEY, "dark")
    assert kept_scheme(state, "light") == "light"
    state.setValue(KEY, "nonsense")
    assert kept_scheme(state, "system") == "system"


def test_high_contrast_comes_and_goes_with_the_desktop(
    appearance: Appearance, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The desktop says so while the program runs; no desktop does on the platform of the tests, so what it says is put
    into the one function that asks."""
    hints = qapp.styleHints()
    if not hasattr(hints, "accessibility"):
        pytest.skip("Qt tells the desktop's contrast since 6.10")
    said = Qt.ContrastPreference.HighContrast
    appearance.choose("system")
    assert current_palette() not in HIGH_CONTRAST
    monkeypatch.setattr(style, "wants_contrast", lambda _application: said == Qt.ContrastPreference.HighContrast)
    hints.accessibility().contrastPreferenceChanged.emit(said)
    assert current_palette() in HIGH_CONTRAST
    said = Qt.ContrastPreference.NoPreference
    hints.accessibility().contrastPreferenceChanged.emit(said)
    assert current_palette() not in HIGH_CONTRAST
    appearance.choose("light")
    said = Qt.ContrastPreference.HighContrast
    hints.accessibility().contrastPreferenceChanged.emit(said)
    assert current_palette() is LIGHT, "who chose for himself is left alone"
