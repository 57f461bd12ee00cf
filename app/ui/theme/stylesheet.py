"""The style sheet, made of the templates in resources/style and the colours of a palette."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from app.ui.theme.current import RESOURCES
from app.ui.theme.palette import Palette

STYLE_FOLDER = RESOURCES / "style"
TEMPLATES = ("controls.qss", "views.qss", "panels.qss", "pages.qss", "crm.qss")
SEARCH_PREFIX = "style"
"""Under this prefix the templates find their arrows: ``url(style:$name/check.svg)``."""


def stylesheet(palette: Palette) -> str:
    """One sheet for the application. KeyError when a template names a colour that the palette hasn't."""
    colours = asdict(palette)
    sheets = [(STYLE_FOLDER / name).read_text(encoding="utf-8") for name in TEMPLATES]
    return "\n".join(Template(sheet).substitute(colours) for sheet in sheets)
