"""The palettes by their figures; docs/contrast.md shows them."""

from __future__ import annotations

from dataclasses import asdict, fields

import pytest

from app.ui.theme.high_contrast import HIGH_CONTRAST, PALETTES
from app.ui.theme.palette import LIGHT, Palette
from contrast import PAGE, PAIRS, Pair, contrast, page

ALL = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)


def test_the_measure_knows_its_ends() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@ALL
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.role}-{pair.ground}-{pair.least}")
def test_what_is_painted_can_be_read_or_seen(palette: Palette, pair: Pair) -> None:
    """Seen to fail with the edges of fields as they were, at 1.9, and disabled text at 2.5."""
    assert contrast(palette.colour(pair.role), palette.colour(pair.ground)) >= pair.least


@pytest.mark.parametrize("palette", HIGH_CONTRAST, ids=lambda palette: palette.name)
def test_high_contrast_has_no_soft_greys(palette: Palette) -> None:
    for role in ("text", "muted", "heading", "border", "border_strong"):
        assert contrast(palette.colour(role), palette.surface) == pytest.approx(21), role


def test_the_page_tells_the_figures_of_today() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run scripts/contrast.py"


@ALL
def test_every_role_is_a_colour(palette: Palette) -> None:
    colours = asdict(palette)
    assert colours.pop("name") == palette.name
    assert len(colours) == len(fields(Palette)) - 1
    assert all(len(colour) == 7 and int(colour[1:], 16) >= 0 for colour in colours.values())


def test_short_names_of_message_roles_mean_their_text() -> None:
    assert LIGHT.colour("warning") == LIGHT.warning_fg
    with pytest.raises(AttributeError):
        LIGHT.colour("no such role")
