"""Puts palette, style sheet and font on the application, and follows the system between light, dark and contrast."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip, QWidget

from app.ui.theme.current import SCHEME_PROPERTY
from app.ui.theme.fit import bounded_by_layout, fit, grow, keep_grown
from app.ui.theme.fonts import sized_by_scale, ui_font
from app.ui.theme.high_contrast import CONTRAST_DARK, CONTRAST_LIGHT, PALETTES
from app.ui.theme.palette import DARK, LIGHT, Palette
from app.ui.theme.stylesheet import SEARCH_PREFIX, STYLE_FOLDER, stylesheet
from app.ui.theme.text_scale import LEAST_PERCENT, MOST_PERCENT, TEXT_SCALE_PROPERTY, USUAL_PERCENT

Scheme = Literal["light", "dark", "contrast-light", "contrast-dark", "system"]


class Theme(QObject):
    """The look of the running program. Make one, keep it, and call apply before the first window is shown.

    ``changed``: another palette. ``text_size_changed``: another size of the text, in per cent."""

    changed = Signal()
    text_size_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme = "system"
        self._palette: Palette | None = None
        self._percent = USUAL_PERCENT
        self._application: QApplication | None = None

    @property
    def scheme(self) -> Scheme:
        """What was asked for, "system" included."""
        return self._scheme

    @property
    def palette(self) -> Palette:
        return self._palette or LIGHT

    @property
    def text_size(self) -> int:
        """Of the text, in per cent of its usual size."""
        return self._percent

    def apply(self, application: QApplication, scheme: Scheme = "system", text_size: int | None = None) -> None:
        """Show the whole program in that scheme, "system" goes on following the desktop's choice; and its text in that
        size in per cent, by default the present one."""
        self._scheme = scheme
        percent = self._percent if text_size is None else min(MOST_PERCENT, max(LEAST_PERCENT, text_size))
        if self._application is None:
            self._begin(application)
        palette, before = self._wanted(), self._percent
        if palette is self._palette and percent == before:
            return
        self._percent = percent
        if percent != before:
            by_layout = [window for window in application.topLevelWidgets() if bounded_by_layout(window)]
            application.setProperty(TEXT_SCALE_PROPERTY, percent / 100)
            application.setFont(sized_by_scale(ui_font()))
            self._put_on(application, palette)
            self._grow(percent / before, by_layout)
        else:
            self._put_on(application, palette)

    def set_text_size(self, percent: int) -> None:
        """Show all text in that size from now on."""
        if self._application is not None:
            self.apply(self._application, self._scheme, percent)

    def _begin(self, application: QApplication) -> None:
        self._application = application
        QDir.setSearchPaths(SEARCH_PREFIX, [str(STYLE_FOLDER)])
        fusion = QStyleFactory.create("Fusion")
        application.setStyle(fusion)
        application.setProperty(TEXT_SCALE_PROPERTY, self._percent / 100)
        application.setFont(sized_by_scale(ui_font()))
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def _wanted(self) -> Palette:
        if self._scheme != "system":
            return PALETTES[self._scheme]
        assert self._application is not None
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if wants_contrast(self._application):
            return CONTRAST_DARK if dark else CONTRAST_LIGHT
        return DARK if dark else LIGHT

    def _follow_system(self) -> None:
        if self._scheme == "system" and self._application is not None and self._wanted() is not self._palette:
            self._put_on(self._application, self._wanted())

    def _put_on(self, application: QApplication, palette: Palette) -> None:
        another = palette is not self._palette
        self._palette = palette
        application.setProperty(SCHEME_PROPERTY, palette.name)
        colours = qt_palette(palette)
        application.setPalette(colours)
        QToolTip.setPalette(colours)
        application.setStyleSheet(stylesheet(palette, self._percent / 100))
        for widget in application.allWidgets():
            keep_grown(widget)
        if another:
            self.changed.emit()

    def _grow(self, ratio: float, by_layout: Sequence[QWidget]) -> None:
        """All windows that are there take the new size; ``by_layout``: their layouts say how small these may be."""
        for widget in QApplication.allWidgets():
            grow(widget, ratio, bounds=widget not in by_layout)
        for window in QApplication.topLevelWidgets():
            fit(window)
        for widget in QApplication.allWidgets():
            widget.updateGeometry()
        self.text_size_changed.emit(self._percent)


def wants_contrast(application: QApplication) -> bool:
    """Whether the desktop says that its user needs high contrast."""
    hints = application.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def qt_palette(palette: Palette) -> QPalette:
    """Our colours in Qt's roles, for what the style sheet doesn't reach."""
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.window,
        role.WindowText: palette.text,
        role.Base: palette.surface,
        role.AlternateBase: palette.zebra,
        role.Text: palette.text,
        role.Button: palette.raised,
        role.ButtonText: palette.text,
        role.BrightText: palette.danger,
        role.ToolTipBase: palette.tip_bg,
        role.ToolTipText: palette.tip_fg,
        role.Highlight: palette.selection,
        role.HighlightedText: palette.selection_text,
        role.Link: palette.link,
        role.LinkVisited: palette.link,
        role.PlaceholderText: palette.placeholder,
        role.Accent: palette.accent,
        role.Light: palette.raised,
        role.Midlight: palette.hover,
        role.Mid: palette.border,
        role.Dark: palette.border_strong,
        role.Shadow: palette.border_strong,
    }
    result = QPalette()
    for each, colour in colours.items():
        result.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, each, QColor(palette.disabled))
    return result
