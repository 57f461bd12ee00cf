"""What is really painted: colours counted in a picture of a widget."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from contrast import contrast

Picture = list[list[str]]


def picture_of(widget: QWidget) -> Picture:
    """The colours of a widget as ``#rrggbb``, row by row; what it doesn't paint is its window's."""
    window = widget.window()
    place = widget.mapTo(window, widget.rect().topLeft())
    image: QImage = window.grab().toImage().copy(place.x(), place.y(), widget.width(), widget.height())
    return [[image.pixelColor(x, y).name() for x in range(image.width())] for y in range(image.height())]


def text_contrast(picture: Picture, margin: int = 0) -> float:
    """Between the ground, the colour that most pixels have, and the strongest stroke of the writing on it; ``margin``
    leaves out the edge."""
    inner = [row[margin : len(row) - margin] for row in picture[margin : len(picture) - margin]]
    counted = Counter(colour for row in inner for colour in row)
    ground = counted.most_common(1)[0][0]
    return max((contrast(colour, ground) for colour in counted), default=1.0)


def changed(before: Picture, after: Picture, least: float) -> int:
    """How many pixels have changed by that contrast."""
    pairs = Counter(
        (old, new) for rows in zip(before, after, strict=True) for old, new in zip(*rows, strict=True) if old != new
    )
    return sum(count for (old, new), count in pairs.items() if contrast(old, new) >= least)
