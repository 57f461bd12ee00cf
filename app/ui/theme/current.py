"""Which palette the running program shows; kept by the application object, so that there is no global."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.ui.theme.high_contrast import PALETTES
from app.ui.theme.palette import LIGHT, Palette

SCHEME_PROPERTY = "tandemScheme"
RESOURCES = Path(__file__).resolve().parents[3] / "resources"


def current_palette() -> Palette:
    """The palette that Theme.apply put on the application; the light one before that."""
    application = QCoreApplication.instance()
    name = application.property(SCHEME_PROPERTY) if application is not None else None
    return PALETTES.get(str(name), LIGHT)
