"""Paints the cells of a plan: several pieces of text a cell, always as plain text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.icons import tinted_pixmap
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.theme.current import current_palette
from app.ui.theme.palette import Palette
from app.ui.theme.text_scale import scaled
from app.ui.widgets.row_mark import paint_row_mark

SPANS = Qt.ItemDataRole.UserRole + 1
DIFFERS = Qt.ItemDataRole.UserRole + 2
OPENS = Qt.ItemDataRole.UserRole + 3
"""Whether the cell opens a menu of choices."""
SIDE_MARGIN = 10
BETWEEN = 8
ICON, AFTER_ICON, CHEVRON = 15, 4, 12
LONGEST = 400


class PlanDelegate(QStyledItemDelegate):
    """A row that differs has a ground of its own; old values are struck, new ones stand out by weight and colour."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette = current_palette()
        area: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        differs = bool(index.data(DIFFERS))
        painter.save()
        ground = palette.selection if selected else palette.warning_bg if differs else palette.surface
        painter.fillRect(area, QColor(ground))
        painter.setPen(QColor(palette.grid))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if selected or differs:
            paint_row_mark(painter, area, option.widget, index, palette.accent if selected else palette.warning_fg)
        inner = area.adjusted(scaled(SIDE_MARGIN), 0, -scaled(SIDE_MARGIN), 0)
        colours = _colours(palette, selected, differs)
        if index.data(OPENS):
            side = scaled(CHEVRON)
            place = QRect(inner.right() - side + 1, area.center().y() - side // 2 + 1, side, side)
            _paint_icon(painter, place, "chevron-down", colours[Look.PLAIN])
            inner.setRight(place.left() - AFTER_ICON)
        self._paint_spans(painter, inner, index.data(SPANS) or (), option.font, colours)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = sum(_width(span, option.font) + BETWEEN for span in index.data(SPANS) or ())
        width += scaled(CHEVRON + AFTER_ICON) if index.data(OPENS) else 0
        return QSize(width + 2 * scaled(SIDE_MARGIN), super().sizeHint(option, index).height())

    def _paint_spans(self, painter: QPainter, area: QRect, spans: Spans, font: QFont, colours: dict[Look, str]) -> None:
        """Each piece gets what it needs; where there is too little room they share it."""
        left = area.left()
        for position, span in enumerate(spans):
            waiting = spans[position + 1 :]
            later = sum(_width(other, font) + BETWEEN for other in waiting)
            room = area.right() - left
            fair = room // (len(waiting) + 1) if room < _width(span, font) + later else room
            room = max(fair, room - later) if waiting else room
            if span.icon:
                side = scaled(ICON)
                place = QRect(left, area.center().y() - side // 2, side, side)
                _paint_icon(painter, place, span.icon, colours[span.look])
                left, room = left + side + AFTER_ICON, room - side - AFTER_ICON
            painter.setFont(_font(span, font))
            painter.setPen(QColor(colours[span.look]))
            metrics = painter.fontMetrics()
            line = metrics.elidedText(_line(span), Qt.TextElideMode.ElideRight, max(0, room))
            place = QRect(left, area.top(), max(0, room), area.height())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(place, flags, line)
            left += metrics.horizontalAdvance(line) + BETWEEN


def _colours(palette: Palette, selected: bool, differs: bool) -> dict[Look, str]:
    text = palette.selection_text if selected else palette.warning_fg if differs else palette.text
    quiet = text if selected or differs else palette.muted
    return {
        Look.PLAIN: text,
        Look.MUTED: quiet,
        Look.STRONG: palette.selection_text if selected else palette.text,
        Look.STRUCK: quiet,
        Look.NEW: palette.selection_text if selected else palette.heading,
        Look.PROBLEM: text if selected else palette.danger_fg,
    }


def _paint_icon(painter: QPainter, place: QRect, name: str, colour: str) -> None:
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(place, tinted_pixmap(name, colour, place.size() * ratio))


def _font(span: Span, font: QFont) -> QFont:
    result = QFont(font)
    result.setStrikeOut(span.look is Look.STRUCK)
    if span.look in (Look.STRONG, Look.NEW, Look.PROBLEM):
        result.setWeight(QFont.Weight.DemiBold)
    return result


def _line(span: Span) -> str:
    return " ".join(span.text[:LONGEST].split("\n"))


def _width(span: Span, font: QFont) -> int:
    icon = scaled(ICON) + AFTER_ICON if span.icon else 0
    return QFontMetrics(_font(span, font)).horizontalAdvance(_line(span)) + 2 + icon
