"""Connection Setup > Field Mapping."""

from __future__ import annotations

from app.domain.field_mapping import Conversion
from app.ui.context import Context
from app.ui.mapping.window import FieldMappingWindow
from app.ui.open_windows import OpenWindows


def open_field_mapping(context: Context, conversion: str = "", code: str = "") -> None:
    """Open the window, or bring it to the front; ``conversion``: the key of the table to turn to, ``code``: the code
    in it."""
    window = OpenWindows.of(context).show("field_mapping", lambda: FieldMappingWindow(context))
    if conversion:
        window.show_conversion(Conversion(conversion), code)
