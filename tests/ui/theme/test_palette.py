from __future__ import annotations

from dataclasses import asdict, fields

import pytest

from app.ui.theme.palette import DARK, LIGHT, Palette

ON_GROUNDS = ("text", "muted", "link", "heading", "accent", "danger_fg", "warning_fg", "success_fg", "info_fg")
GROUNDS = ("window", "sunken", "surface", "raised", "hover", "zebra")
PAIRS = [(text, ground) for text in ON_GROUNDS for ground in GROUNDS] + [
    ("text", "pressed"),
    ("placeholder", "surface"),
    ("selection_text", "selection"),
    ("heading", "selection"),
    ("text", "selection"),
    ("muted", "selection"),
    ("text", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("on_header", "header_band"),
    ("header_muted", "header_band"),
    ("on_header", "header_hover"),
    ("on_header", "crm_band"),
    ("header_muted", "crm_band"),
    ("on_header", "crm_hover"),
    ("crm_accent", "surface"),
    ("info_fg", "info_bg"),
    ("success_fg", "success_bg"),
    ("warning_fg", "warning_bg"),
    ("danger_fg", "danger_bg"),
    ("neutral_fg", "neutral_bg"),
    ("on_danger", "danger"),
    ("tip_fg", "tip_bg"),
]


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.1."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_knows_its_ends() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read(palette: Palette, text: str, ground: str) -> None:
    assert contrast(palette.colour(text), palette.colour(ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
@pytest.mark.parametrize("ground", ["window", "surface", "sunken", "raised"])
def test_the_focus_can_be_seen(palette: Palette, ground: str) -> None:
    assert contrast(palette.focus, palette.colour(ground)) >= 3
    assert contrast(palette.danger, palette.colour(ground)) >= 3


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_every_role_is_a_colour(palette: Palette) -> None:
    colours = asdict(palette)
    assert colours.pop("name") == palette.name
    assert len(colours) == len(fields(Palette)) - 1
    assert all(len(colour) == 7 and int(colour[1:], 16) >= 0 for colour in colours.values())


def test_short_names_of_message_roles_mean_their_text() -> None:
    assert LIGHT.colour("warning") == LIGHT.warning_fg
    with pytest.raises(AttributeError):
        LIGHT.colour("no such role")
