"""Paints the keys of a line as they look on a keyboard."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.keys.key_model import CAPS
from app.ui.theme.current import current_palette

Index = QModelIndex | QPersistentModelIndex


def parts_of(keys: str) -> list[str]:
    """ "Ctrl+Shift+E" -> Ctrl, Shift, E; the key "+" stays one."""
    if keys.endswith("+"):
        return [*filter(None, keys[:-1].split("+")), "+"]
    return keys.split("+")


class KeyCaps(QStyledItemDelegate):
    """Every key a cap, the caps of one chord close together, alternatives further apart."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        height = metrics.height() + _pad(metrics) * 2 + 4
        keys = index.data(CAPS) or []
        width = sum(width for _text, width in _pieces(keys, metrics)) + _pad(metrics) * 2
        return QSize(round(width), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        keys = index.data(CAPS) or []
        if not keys:
            super().paint(painter, option, index)
            return
        palette, metrics = current_palette(), QFontMetrics(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & option.state.State_Selected:
            painter.fillRect(option.rect, QColor(palette.selection))
        painter.setFont(option.font)
        left = float(option.rect.left() + _pad(metrics))
        height = metrics.height() + 4.0
        top = option.rect.center().y() + 1 - height / 2
        for text, width in _pieces(keys, metrics):
            if text:
                cap = QRectF(left + 0.5, top + 0.5, width - _pad(metrics) / 2 - 1, height - 1)
                self._paint_cap(painter, cap, text)
            left += width
        painter.restore()

    def _paint_cap(self, painter: QPainter, cap: QRectF, text: str) -> None:
        palette = current_palette()
        painter.setPen(QPen(QColor(palette.border_strong), 1))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(cap, 4, 4)
        foot = QPointF(cap.left() + 4, cap.bottom() - 1), QPointF(cap.right() - 4, cap.bottom() - 1)
        painter.drawLine(*foot)
        painter.setPen(QColor(palette.text))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, text)


def _pad(metrics: QFontMetrics) -> int:
    return max(4, metrics.height() // 3)


def _pieces(keys: list[str], metrics: QFontMetrics) -> Iterator[tuple[str, float]]:
    """Caps with the width each takes, and gaps (no text) between alternatives."""
    pad = _pad(metrics)
    for number, chord in enumerate(keys):
        if number:
            yield "", 2.0 * pad
        for part in parts_of(chord):
            yield part, max(metrics.height(), metrics.horizontalAdvance(part) + 2 * pad) + pad / 2
