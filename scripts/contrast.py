"""Measures the palettes: every role of text on every ground that it is painted on, after WCAG 2.2.

    python3 scripts/contrast.py     writes docs/contrast.md

Run it with the Python of the project's environment. A test holds the palettes to the bounds and the page to the code.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
TEXT, SHAPE = 4.5, 3.0
"""Least contrast of text, and of what must be seen but is not read: edges of controls, the ring of the focus."""
PAGE = PROJECT / "docs" / "contrast.md"
GROUNDS = ("window", "sunken", "surface", "raised", "hover", "zebra")
WORDS = ("text", "muted", "link", "heading", "accent", "danger_fg", "warning_fg", "success_fg", "info_fg")


@dataclass(frozen=True, slots=True)
class Pair:
    """A role painted on the ground of another role, and how well it must stand out."""

    role: str
    ground: str
    least: float = TEXT


PAIRS = (
    *(Pair(word, ground) for word in WORDS for ground in GROUNDS),
    Pair("text", "pressed"),
    Pair("placeholder", "surface"),
    *(Pair(word, "selection") for word in ("selection_text", "text", "heading", "muted")),
    Pair("text", "accent_soft"),
    *(Pair("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    Pair("on_primary_focus", "primary_focus"),
    *(Pair(word, band) for word in ("on_header", "header_muted") for band in ("header_band", "crm_band")),
    Pair("on_header", "header_hover"),
    Pair("on_header", "crm_hover"),
    Pair("crm_accent", "surface"),
    *(Pair(f"{kind}_fg", f"{kind}_bg") for kind in ("info", "success", "warning", "danger", "neutral")),
    Pair("text", "warning_bg"),
    Pair("heading", "warning_bg"),
    Pair("danger_fg", "warning_bg"),
    Pair("on_danger", "danger"),
    Pair("tip_fg", "tip_bg"),
    *(Pair(role, ground, SHAPE) for role in ("border_strong", "focus", "danger") for ground in GROUNDS[:4]),
    Pair("focus", "selection", SHAPE),
    Pair("accent", "selection", SHAPE),
    Pair("on_header", "header_band", SHAPE),
    Pair("primary_ring", "window", SHAPE),
    Pair("primary_ring", "surface", SHAPE),
    Pair("scroll", "surface", SHAPE),
    *(Pair("disabled", ground, SHAPE) for ground in GROUNDS[:4]),
    Pair("on_accent_disabled", "accent_disabled", SHAPE),
)


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb`` after WCAG: 0 for black, 1 for white."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """From 1, alike, to 21, black and white."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def page() -> str:
    """docs/contrast.md as it must be."""
    from app.ui.theme.high_contrast import PALETTES

    lines = [
        "# Contrast",
        "",
        "Every role of text on each ground that it is painted on, and every edge that must be seen, in all palettes:",
        f"WCAG's contrast ratio, cut to one decimal. Text must reach {TEXT}; edges, rings, what is disabled {SHAPE}.",
        "`python scripts/contrast.py` writes this page from `app/ui/theme`; a test fails when a bound is missed or the",
        "page is another. A second test measures the pixels of rendered controls, a third the ring of the focus.",
        "",
        f"| role | on | least | {' | '.join(PALETTES)} |",
        f"|---|---|---|{'---|' * len(PALETTES)}",
    ]
    for pair in PAIRS:
        found = [contrast(palette.colour(pair.role), palette.colour(pair.ground)) for palette in PALETTES.values()]
        ratios = " | ".join(f"{int(ratio * 10) / 10:.1f}" for ratio in found)
        lines.append(f"| {pair.role} | {pair.ground} | {pair.least} | {ratios} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.path.insert(0, str(PROJECT))
    PAGE.write_text(page(), encoding="utf-8")
