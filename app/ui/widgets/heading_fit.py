"""How much room the caption of a column needs."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView

from app.ui.theme.text_scale import scaled

PADDING = 24
"""What a heading leaves free at both sides of its caption together, in pixels at 100 %."""
ENDLESS = 10_000
WRAPPING = Qt.TextFlag.TextWordWrap


def heading_metrics(header: QHeaderView) -> QFontMetrics:
    """Of the type that headings are set in: it is stronger than the header's own."""
    font = QFont(header.font())
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font)


def heading_width(header: QHeaderView, caption: str, lines: int = 1) -> int:
    """The least width of a column whose caption takes so many lines at most, its words unbroken."""
    metrics, words = heading_metrics(header), caption.split() or [""]
    ends = range(1, len(words) + 1)
    runs = {metrics.horizontalAdvance(" ".join(words[first:end])) + 1 for end in ends for first in range(end)}
    least = max(metrics.horizontalAdvance(word) for word in words)
    return min(run for run in runs if run > least and _lines(metrics, words, run) <= lines) + scaled(PADDING)


def shown_whole(header: QHeaderView, section: int, width: int) -> int:
    """That width, or the least one at which the caption of the section stands in one line."""
    caption = header.model().headerData(section, Qt.Orientation.Horizontal)
    return max(width, heading_width(header, str(caption or "")))


def heading_lines(header: QHeaderView, caption: str, width: int) -> int:
    """How many lines the caption takes in a column of that width."""
    return _lines(heading_metrics(header), caption.split(), width - scaled(PADDING))


def heading_fits(header: QHeaderView, caption: str, room: QSize) -> bool:
    """Whether all of the caption is seen in a section of that size."""
    area = QRect(0, 0, room.width() - scaled(PADDING) + 2, ENDLESS)
    needed = heading_metrics(header).boundingRect(area, WRAPPING, caption)
    return needed.width() <= area.width() and needed.height() <= room.height()


def _lines(metrics: QFontMetrics, words: list[str], width: int) -> int:
    lines, line = 1, ""
    for word in words:
        longer = f"{line} {word}".strip()
        if line and metrics.horizontalAdvance(longer) > width:
            lines, line = lines + 1, word
        else:
            line = longer
    return lines
