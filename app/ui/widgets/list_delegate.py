"""How the cells of a list are painted: the cell that the keyboard stands on is marked; cut texts
have a tool tip, and cells that mean more than they show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from app.ui.theme.current import current_palette
from app.ui.theme.stylesheet import ring_width
from app.ui.widgets.row_mark import paint_row_mark
from app.ui.widgets.text import tip_text

Index = QModelIndex | QPersistentModelIndex


class ListDelegate(QStyledItemDelegate):
    """Plain text on one line."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = " ".join(option.text.splitlines())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_row_mark(painter, option.rect, option.widget, index, current_palette().accent)
        if focused:
            painter.save()
            ring = ring_width(current_palette())
            painter.setPen(QPen(QColor(current_palette().focus), ring, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(option.rect.adjusted(1, 1, -(ring - 1), -ring))
            painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        hint = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if hint or self.sizeHint(option, index).width() > view.visualRect(index).width():
            text = hint or text
            QToolTip.showText(event.globalPos(), tip_text(text), view)
        else:
            QToolTip.hideText()
        return True
