"""The style sheet, made of the templates in resources/style, the colours of a palette and the size of the text.

Lengths in the templates are for text at 100 % and grow with it; ``1px`` is a line and stays one. ``${ring}px`` is the
width of the ring around what has the focus, ``${round}px`` makes the mark of a choice a circle. ``5px-ring`` is what
remains of 5px where a line of one pixel gives way to that ring, so that nothing moves when the focus comes.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from string import Template

from app.ui.theme.current import RESOURCES
from app.ui.theme.high_contrast import HIGH_CONTRAST
from app.ui.theme.palette import Palette

STYLE_FOLDER = RESOURCES / "style"
TEMPLATES = ("controls.qss", "views.qss", "panels.qss", "pages.qss", "crm.qss")
SEARCH_PREFIX = "style"
"""Under this prefix the templates find their arrows: ``url(style:$name/check.svg)``."""
LENGTH = re.compile(r"(-?)\b(\d+)px(-ring)?")
RING, STRONG_RING = 2, 3
INDICATOR = 14
"""Of a choice, within its line of one pixel."""


def ring_width(palette: Palette) -> int:
    """How thick the ring around what has the focus is, in pixels."""
    return STRONG_RING if palette in HIGH_CONTRAST else RING


def stylesheet(palette: Palette, scale: float = 1.0) -> str:
    """One sheet for the application. KeyError when a template names a colour that the palette hasn't."""
    ring = ring_width(palette)

    def length(found: re.Match[str]) -> str:
        sign, pixels, beside_ring = found[1], int(found[2]), found[3]
        grown = pixels if pixels <= 1 else round(pixels * scale)
        return f"{sign}{max(0, grown - (ring - 1)) if beside_ring else grown}px"

    half = (round(INDICATOR * scale) + 2) // 2  # with more than half of its size a corner would not be rounded at all
    words = asdict(palette) | {"ring": str(ring), "ring_less": str(ring - 1), "round": str(half)}
    sheets = [(STYLE_FOLDER / name).read_text(encoding="utf-8") for name in TEMPLATES]
    return "\n".join(Template(LENGTH.sub(length, sheet)).substitute(words) for sheet in sheets)
