"""The colours of the program by role: a light and a dark set; high_contrast.py has two more. A test measures them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as ``#rrggbb``. A role ending in ``_fg`` is text on the ``_bg`` of the same name."""

    name: str

    # Grounds, from the back to the front
    window: str
    sunken: str
    surface: str
    raised: str
    hover: str
    pressed: str
    zebra: str

    # Lines
    border: str
    border_strong: str
    grid: str

    # Text
    text: str
    muted: str
    disabled: str
    placeholder: str
    link: str
    heading: str

    # The one accent
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    accent_disabled: str
    on_accent_disabled: str
    primary_focus: str
    on_primary_focus: str
    primary_ring: str
    selection: str
    selection_text: str
    focus: str

    # The bands at the top of the two systems' windows
    header_band: str
    header_hover: str
    on_header: str
    header_muted: str
    crm_band: str
    crm_hover: str
    crm_accent: str

    # Messages
    info_bg: str
    info_fg: str
    info_border: str
    success_bg: str
    success_fg: str
    success_border: str
    warning_bg: str
    warning_fg: str
    warning_border: str
    danger_bg: str
    danger_fg: str
    danger_border: str
    neutral_bg: str
    neutral_fg: str
    neutral_border: str
    danger: str
    on_danger: str

    tip_bg: str
    tip_fg: str
    scroll: str
    scroll_hover: str

    def colour(self, role: str) -> str:
        """The colour of a role; "info", "success" and "warning" alone mean their text colour."""
        if role in {"info", "success", "warning", "neutral"}:
            role += "_fg"
        return str(getattr(self, role))


LIGHT = Palette(
    name="light",
    window="#f3f5f8",
    sunken="#fafbfd",
    surface="#ffffff",
    raised="#ffffff",
    hover="#eef2f5",
    pressed="#e1e8ed",
    zebra="#fafbfc",
    border="#dde3e9",
    border_strong="#818d99",
    grid="#edf0f4",
    text="#1b2733",
    muted="#566473",
    disabled="#818d99",
    placeholder="#687584",
    link="#0b6478",
    heading="#0f4c5c",
    accent="#0e6b7c",
    accent_hover="#0b5a69",
    accent_pressed="#084955",
    on_accent="#ffffff",
    accent_soft="#dcecef",
    accent_disabled="#dde6e9",
    on_accent_disabled="#697882",
    primary_focus="#0e6b7c",
    on_primary_focus="#ffffff",
    primary_ring="#000000",
    selection="#dcecef",
    selection_text="#14232e",
    focus="#1686a0",
    header_band="#0f4c5c",
    header_hover="#1d5d6e",
    on_header="#ffffff",
    header_muted="#c9dfe4",
    crm_band="#17365f",
    crm_hover="#264a78",
    crm_accent="#1f4f8f",
    info_bg="#e8f2f9",
    info_fg="#1b4f74",
    info_border="#bfd9ea",
    success_bg="#e5f4ea",
    success_fg="#14603a",
    success_border="#b8dfc7",
    warning_bg="#fff4df",
    warning_fg="#754700",
    warning_border="#efd49d",
    danger_bg="#fdecec",
    danger_fg="#9c231f",
    danger_border="#f1c3c1",
    neutral_bg="#e9edf1",
    neutral_fg="#445260",
    neutral_border="#d3dae1",
    danger="#b3261e",
    on_danger="#ffffff",
    tip_bg="#22303c",
    tip_fg="#f3f6f8",
    scroll="#818d99",
    scroll_hover="#687584",
)

DARK = Palette(
    name="dark",
    window="#14191e",
    sunken="#181e24",
    surface="#1d242b",
    raised="#252d35",
    hover="#29323b",
    pressed="#333e48",
    zebra="#1f272e",
    border="#303a44",
    border_strong="#6f7d8b",
    grid="#28313a",
    text="#e5eaee",
    muted="#a4b1bc",
    disabled="#7a8793",
    placeholder="#98a5b1",
    link="#62c4d6",
    heading="#8ad2df",
    accent="#48b4c8",
    accent_hover="#66c5d6",
    accent_pressed="#84d3e1",
    on_accent="#05222a",
    accent_soft="#19404a",
    accent_disabled="#2c444b",
    on_accent_disabled="#8a9da4",
    primary_focus="#084955",
    on_primary_focus="#ffffff",
    primary_ring="#e5eaee",
    selection="#1c4652",
    selection_text="#f0f5f7",
    focus="#5fc6d9",
    header_band="#0c3844",
    header_hover="#154b5a",
    on_header="#f2f8f9",
    header_muted="#b4d2d9",
    crm_band="#142b4d",
    crm_hover="#203d66",
    crm_accent="#8ab4ec",
    info_bg="#143040",
    info_fg="#a6d5ef",
    info_border="#24506a",
    success_bg="#143627",
    success_fg="#92deb1",
    success_border="#245c42",
    warning_bg="#3a2d13",
    warning_fg="#f2d092",
    warning_border="#614c20",
    danger_bg="#401e1f",
    danger_fg="#f6b3af",
    danger_border="#6d3433",
    neutral_bg="#2a333c",
    neutral_fg="#bcc7d0",
    neutral_border="#3c4853",
    danger="#e5766f",
    on_danger="#2b0605",
    tip_bg="#e6ebef",
    tip_fg="#1a242d",
    scroll="#6f7d8b",
    scroll_hover="#98a5b1",
)
