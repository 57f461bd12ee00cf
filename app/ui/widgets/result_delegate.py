"""Paints the lines of a list of results: plain text, the typed words strong, shortened where it must be."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.icons import paint_icon
from app.ui.theme.current import current_palette
from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled
from app.ui.widgets.emphasis import spans
from app.ui.widgets.search_result import RESULT, SearchResult

ROW, GROUP_ROW, ICON = 34, 26, 18
LONGEST = 500
Index = QModelIndex | QPersistentModelIndex


class ResultDelegate(QStyledItemDelegate):
    """``words`` are those that were typed, folded."""

    words: Sequence[str] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, scaled(ROW if index.data(RESULT) is not None else GROUP_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        result = index.data(RESULT)
        area: QRect = option.rect
        font = option.font
        painter.save()
        if isinstance(result, SearchResult):
            painter.setFont(font)
            self._paint_result(painter, area, option, result)
        else:
            painter.setFont(sized(font, "caption", strong=True))
            painter.setPen(QColor(current_palette().muted))
            line = area.adjusted(scaled(12), scaled(4), -scaled(12), 0)
            text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        painter.restore()

    def _paint_result(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, result: SearchResult) -> None:
        palette = current_palette()
        if option.state & option.state.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.selection))
            painter.drawRoundedRect(area.adjusted(4, 1, -4, -1), 5, 5)
        left, side = area.left() + scaled(12), scaled(ICON)
        if result.icon:
            place = QRect(left, area.center().y() - side // 2 + 1, side, side)
            paint_icon(painter, place, result.icon, "accent" if result.enabled else "disabled")
            left += side + scaled(10)
        room = QRect(left, area.top(), max(0, area.right() - scaled(12) - left), area.height())
        wanted = painter.fontMetrics().horizontalAdvance(result.caption[:LONGEST])
        hint = QRect(room)
        hint.setLeft(room.left() + min(wanted + scaled(16), room.width() // 2))
        room.setRight(room.right() - self._hint(painter, hint, result.hint, palette.muted) - 8)
        colour = palette.text if result.enabled else palette.disabled
        used = self._text(painter, room, result.caption, colour)
        rest = room.adjusted(used + scaled(10), 0, 0, 0)
        if rest.width() > scaled(30):
            self._text(painter, rest, result.detail, palette.muted)

    def _hint(self, painter: QPainter, area: QRect, text: str, colour: str) -> int:
        """Draw one line at the right end; the width it took."""
        if not text or area.width() <= 0:
            return 0
        metrics = painter.fontMetrics()
        line = metrics.elidedText(_one_line(text), Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(QColor(colour))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(area, flags, line)
        return metrics.horizontalAdvance(line)

    def _text(self, painter: QPainter, area: QRect, text: str, colour: str) -> int:
        """Draw one line with the typed words strong; the width it took."""
        if not text or area.width() <= 0:
            return 0
        strong = QFont(painter.font())
        strong.setWeight(QFont.Weight.Bold)
        found = spans(_one_line(text), self.words)
        metrics = QFontMetrics(strong) if found else painter.fontMetrics()
        shown = metrics.elidedText(_one_line(text), Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(shown, painter.font())
        layout.setFormats([_format(start, end) for start, end in spans(shown, self.words)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(2 * area.width() + 100)
        layout.endLayout()
        painter.setPen(QColor(colour))
        aside = 0.0 if not _is_right_to_left(shown) else line.width() - line.naturalTextWidth()
        layout.draw(painter, QPointF(area.left() - aside, area.top() + (area.height() - line.height()) / 2))
        return round(line.naturalTextWidth())


def _one_line(text: str) -> str:
    return text[:LONGEST].replace("\n", " ")


def _format(start: int, end: int) -> QTextLayout.FormatRange:
    strong = QTextLayout.FormatRange()
    strong.start, strong.length = start, end - start
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    strong.format = look
    return strong


def _is_right_to_left(text: str) -> bool:
    """By its first letter, as Qt decides it."""
    return next((unicodedata.bidirectional(each) in {"R", "AL"} for each in text if each.isalpha()), False)
