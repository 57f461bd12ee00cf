"""The list under a text field that offers what the typed text may mean, in groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.ui.icons import paint_icon
from app.ui.theme.current import current_palette
from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled

RESULT = Qt.ItemDataRole.UserRole + 1
ROW, GROUP_ROW, ICON = 34, 26, 18
MOST_HEIGHT = 420


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One line. ``hint`` stands at the right (a shortcut, or why it can't be chosen while not ``enabled``)."""

    group: str
    caption: str
    detail: str = ""
    icon: str = ""
    key: str = ""
    enabled: bool = True
    hint: str = ""


class ResultDelegate(QStyledItemDelegate):
    """Paints a line as plain text, shortened where it must be."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, scaled(ROW if index.data(RESULT) is not None else GROUP_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
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
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
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
        right = area.right() - scaled(12)
        whole = QRect(left, area.top(), right - left, area.height())
        right -= self._text(painter, whole, result.hint, palette.muted, 1)
        room = QRect(left, area.top(), max(0, right - left - 8), area.height())
        colour = palette.text if result.enabled else palette.disabled
        used = self._text(painter, room, result.caption, colour, 0)
        rest = room.adjusted(used + 10, 0, 0, 0)
        if rest.width() > scaled(30):
            self._text(painter, rest, result.detail, palette.muted, 0)

    def _text(self, painter: QPainter, area: QRect, text: str, colour: str, right: int) -> int:
        """Draw one line; the width it took."""
        if not text or area.width() <= 0:
            return 0
        metrics = painter.fontMetrics()
        line = metrics.elidedText(text[:500].replace("\n", " "), Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(colour))
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
        return metrics.horizontalAdvance(line)


class ResultPopup(QFrame):
    """Lies over the window under its field, takes no focus, and is steered by the field's keys."""

    chosen = Signal(object)
    """The SearchResult that was taken."""

    def __init__(self, field: QWidget, name: str) -> None:
        super().__init__(field.window())
        self._field = field
        self._model = QStandardItemModel(self)
        self._view = QListView(self)
        self._view.setAccessibleName(name)
        self._view.setModel(self._model)
        self._view.setItemDelegate(ResultDelegate(self._view))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._view.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.addWidget(self._view)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def model(self) -> QStandardItemModel:
        """Group lines and result lines (role RESULT), as shown."""
        return self._model

    def show_results(self, results: Sequence[SearchResult], nothing: str = "") -> None:
        """Show these under the field, the first one that can be taken marked; hide when there is nothing to say."""
        self._model.clear()
        group = ""
        for result in results:
            if result.group and result.group != group:
                group = result.group
                self._model.appendRow(self._heading(group))
            self._model.appendRow(self._line(result))
        if not results and nothing:
            self._model.appendRow(self._heading(nothing))
        if self._model.rowCount() == 0:
            self.hide()
            return
        self._place()
        self.show()
        self.raise_()
        self.move_mark(1, from_row=-1)

    def current(self) -> SearchResult | None:
        """The marked line."""
        found = self._view.currentIndex().data(RESULT)
        return found if isinstance(found, SearchResult) else None

    def move_mark(self, step: int, from_row: int | None = None) -> None:
        """Go to the next line that can be taken, round the ends."""
        count = self._model.rowCount()
        row = self._view.currentIndex().row() if from_row is None else from_row
        for _ in range(count):
            row = (row + step) % count
            result = self._model.index(row, 0).data(RESULT)
            if isinstance(result, SearchResult) and result.enabled:
                self._view.setCurrentIndex(self._model.index(row, 0))
                return

    def take_current(self) -> bool:
        """Choose the marked line; False when there is none."""
        result = self.current()
        if not self.isVisible() or result is None:
            return False
        self.hide()
        self.chosen.emit(result)
        return True

    def _take(self, index: QModelIndex) -> None:
        result = index.data(RESULT)
        if isinstance(result, SearchResult) and result.enabled:
            self.hide()
            self.chosen.emit(result)

    def _heading(self, text: str) -> QStandardItem:
        item = QStandardItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _line(self, result: SearchResult) -> QStandardItem:
        item = QStandardItem(result.caption)
        item.setData(result, RESULT)
        item.setData(
            " ".join(part for part in (result.caption, result.detail, result.hint) if part),
            Qt.ItemDataRole.AccessibleTextRole,
        )
        item.setEnabled(result.enabled)
        return item

    def _place(self) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 3))
        width = min(max(self._field.width(), scaled(300)), window.width() - 8)
        lines = [self._model.index(row, 0).data(RESULT) is not None for row in range(self._model.rowCount())]
        wanted = sum(scaled(ROW if line else GROUP_ROW) for line in lines) + 12
        left = max(4, min(corner.x(), window.width() - width - 4))
        room = max(80, window.height() - corner.y() - 8)
        self.setGeometry(left, corner.y(), width, min(wanted, scaled(MOST_HEIGHT), room))
