"""What About says, in lines of caption and value."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from app import __version__
from app.ui.places import Places
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.about import Versions

Fact = tuple[str, str]


def facts(versions: Versions | None, places: Places | None) -> list[Fact]:
    """``versions`` is None while no company is open."""
    lines = [
        (translate("About", "Tandem"), _own_version()),
        (translate("About", "Python"), platform.python_version()),
        (translate("About", "Qt"), f"{qVersion()} (PySide6 {PySide6.__version__})"),
    ]
    if versions is not None:
        lines += versions.libraries.items()
        lines.append((translate("About", "Dynamics NAV data"), versions.nav))
        lines.append((translate("About", "Dynamics CRM data"), versions.crm))
    lines.append((translate("About", "System"), f"{platform.platform()}, {QGuiApplication.platformName()}"))
    if places is not None:
        lines.append((translate("About", "Data folder"), str(places.data)))
        lines.append((translate("About", "Log file"), str(places.log)))
    return lines


def text_of(lines: list[Fact]) -> str:
    """A line each, to be copied into a mail."""
    return "\n".join(f"{caption}: {value}" for caption, value in lines)


def _own_version() -> str:
    if getattr(sys, "frozen", False):
        return translate("About", "%1 (bundle)").replace("%1", __version__)
    return __version__
