"""Puts palette, style sheet and font on the application, and follows the system between light and dark."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip

from app.ui.theme.current import SCHEME_PROPERTY
from app.ui.theme.fonts import ui_font
from app.ui.theme.palette import DARK, LIGHT, Palette
from app.ui.theme.stylesheet import SEARCH_PREFIX, STYLE_FOLDER, stylesheet

Scheme = Literal["light", "dark", "system"]


class Theme(QObject):
    """The look of the running program. Make one, keep it, and call apply before the first window is shown."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme = "system"
        self._palette: Palette | None = None
        self._application: QApplication | None = None

    @property
    def scheme(self) -> Scheme:
        """What was asked for, "system" included."""
        return self._scheme

    @property
    def palette(self) -> Palette:
        return self._palette or LIGHT

    def apply(self, application: QApplication, scheme: Scheme = "system") -> None:
        """Show the whole program in that scheme; "system" goes on following the desktop's choice."""
        self._scheme = scheme
        if self._application is None:
            self._application = application
            QDir.setSearchPaths(SEARCH_PREFIX, [str(STYLE_FOLDER)])
            fusion = QStyleFactory.create("Fusion")
            application.setStyle(fusion)
            application.setFont(ui_font())
            application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._show(self._wanted())

    def _wanted(self) -> Palette:
        if self._scheme == "system":
            assert self._application is not None
            dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._scheme == "dark" else LIGHT

    def _follow_system(self) -> None:
        if self._scheme == "system" and self._wanted() is not self._palette:
            self._show(self._wanted())

    def _show(self, palette: Palette) -> None:
        if palette is self._palette or self._application is None:
            return
        self._palette = palette
        self._application.setProperty(SCHEME_PROPERTY, palette.name)
        colours = qt_palette(palette)
        self._application.setPalette(colours)
        QToolTip.setPalette(colours)
        self._application.setStyleSheet(stylesheet(palette))
        self.changed.emit()


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
