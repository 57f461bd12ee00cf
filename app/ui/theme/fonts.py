"""The type: the system's own font where it has one made for screens, else Source Sans Pro."""

from __future__ import annotations

import importlib.resources

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from app.ui.theme.text_scale import text_scale

BASE_POINTS = 10.0
FALLBACK_FAMILY = "Source Sans Pro"
FALLBACK_FACES = ("Regular", "It", "Semibold", "Bold")
BARE_FAMILIES = frozenset({"", "Sans", "Sans Serif", "DejaVu Sans", "Bitstream Vera Sans", "Helvetica", "Fixed"})
"""What a machine offers that has no font chosen for its windows."""

SIZES = {"page": 15.0, "title": 13.0, "section": 11.0, "base": BASE_POINTS, "caption": 9.0, "number": 19.0}
"""Points by the place in the hierarchy."""


def ui_font() -> QFont:
    """The font for the whole application at its base size."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    bare = QGuiApplication.platformName() in {"offscreen", "minimal", "vnc"}
    if bare or QFontInfo(system).family() in BARE_FAMILIES:
        family = _fallback_family()
        if family:
            font = QFont(family)
            font.setPointSizeF(BASE_POINTS + 0.5)  # its letters are smaller than those of other families
            return font
    system.setPointSizeF(max(BASE_POINTS, system.pointSizeF()))
    return system


def sized_by_scale(font: QFont) -> QFont:
    """``font`` in the size of text that was chosen."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * text_scale())
    return result


def sized(font: QFont, place: str, *, strong: bool = False) -> QFont:
    """``font`` at the size of a place in SIZES, semibold when ``strong``."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * SIZES[place] / BASE_POINTS)
    if strong:
        result.setWeight(QFont.Weight.DemiBold)
    return result


def _fallback_family() -> str:
    if FALLBACK_FAMILY not in QFontDatabase.families():
        folder = importlib.resources.files("font_source_sans_pro") / "files"
        for face in FALLBACK_FACES:
            with importlib.resources.as_file(folder / f"SourceSansPro-{face}.ttf") as path:
                QFontDatabase.addApplicationFont(str(path))
    return FALLBACK_FAMILY if FALLBACK_FAMILY in QFontDatabase.families() else ""
