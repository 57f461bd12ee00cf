"""Field Mapping: the fields, a change with what it would mean, and each conversion table."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui.screenshots import hands
from app.ui.screenshots.steps import Procedure
from app.ui.screenshots.tour import Tour

TITLE = "Field Mapping"
EFFECT = "What This Would Mean"
TABLES = (
    ("Currencies", "EUR", "currencies"),
    ("Shipment Methods", "FOB", "shipment-methods"),
    ("Shipping Agents", "DHL", "shipping-agents"),
    ("Salespeople and Users", "BW", "salespeople-and-users"),
    ("Payment Terms", "CM", "payment-terms"),
)


def field_mapping(tour: Tour) -> Procedure[None]:
    """From the Search box: fields are moved, switched off and redirected, and nothing is saved."""
    yield from tour.search(TITLE, TITLE)
    yield from tour.take_result(TITLE)
    window = yield from hands.window(TITLE)
    table = yield from hands.choose_row(window, "Field Mappings", "Name")
    yield from tour.picture("field-mapping")
    yield from hands.choose_row(window, "Field Mappings", "City")
    yield from hands.key(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    yield from hands.choose_row(window, "Field Mappings", "Phone No.")
    yield from hands.pick(window, "Direction", "To Dynamics CRM")
    yield from tour.picture("field-mapping-changed")
    yield from hands.press(window, f"{EFFECT}…")
    effect = yield from hands.window(EFFECT)
    yield from tour.picture("field-mapping-effect")
    yield from hands.press(effect, "Close")
    yield from hands.closed(EFFECT)
    yield from hands.turn_to(window, "Conversion Tables")
    yield from hands.choose_row(window, "Counterparts", "GB")
    yield from tour.picture("conversion-table-countries")
    for caption, code, name in TABLES:
        yield from hands.pick(window, "Table", caption)
        yield from hands.choose_row(window, "Counterparts", code)
        yield from tour.picture(f"conversion-table-{name}")
    yield from hands.pick(window, "Dynamics CRM", "Net 30")
    yield from tour.picture("conversion-table-changed")
    yield from hands.press(window, "Cancel")
    yield from hands.closed(TITLE)
