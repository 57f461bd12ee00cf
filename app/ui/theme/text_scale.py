"""How large the text is: a factor of the running program, kept by the application object as the palette is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

TEXT_SCALE_PROPERTY = "tandemTextScale"
LEAST_PERCENT, USUAL_PERCENT, MOST_PERCENT = 80, 100, 200


def text_scale() -> float:
    """1.0 as long as nobody chose another size."""
    application = QCoreApplication.instance()
    value = application.property(TEXT_SCALE_PROPERTY) if application is not None else None
    return float(value) if value else 1.0


def scaled(pixels: float) -> int:
    """A length that was chosen for text at 100 %, for the text as it is now; at least one pixel for what is more than
    nothing."""
    return max(1, round(pixels * text_scale())) if pixels > 0 else round(pixels * text_scale())
