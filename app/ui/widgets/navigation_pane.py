"""The pane at the left of a window: sections of pages, each with an icon and perhaps a count."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.icons import paint_icon
from app.ui.theme.current import current_palette
from app.ui.theme.fonts import sized
from app.ui.theme.stylesheet import ring_width
from app.ui.theme.text_scale import scaled
from app.ui.widgets.text import tip_text

KEY = Qt.ItemDataRole.UserRole + 1
ICON_NAME = Qt.ItemDataRole.UserRole + 2
COUNT = Qt.ItemDataRole.UserRole + 3
WIDE, WIDEST, NARROW = 208, 272, 52
NARROW_BELOW = 1100
ENTRY, SECTION, SECTION_NARROW, ICON = 34, 34, 13, 18


class EntryDelegate(QStyledItemDelegate):
    """Paints sections and entries."""

    narrow = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        section = SECTION_NARROW if self.narrow else SECTION
        return QSize(scaled(40), scaled(ENTRY if index.data(KEY) else section))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(KEY):
            self._paint_entry(painter, area, option, index)
        else:
            self._paint_section(painter, area, option, index)
        painter.restore()

    def _paint_section(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette = current_palette()
        if self.narrow:
            if index.row() > 0:
                painter.setPen(QColor(palette.border))
                line = area.adjusted(scaled(12), 0, -scaled(12), 0)
                painter.drawLine(line.left(), line.center().y(), line.right(), line.center().y())
            return
        painter.setFont(sized(option.font, "caption", strong=True))
        painter.setPen(QColor(palette.muted))
        painter.drawText(area.adjusted(scaled(12), 0, -8, -scaled(5)), Qt.AlignmentFlag.AlignBottom, str(index.data()))

    def _paint_entry(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette = current_palette()
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        pill = area.adjusted(6, 1, -6, -1)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.selection if selected else palette.hover))
            painter.drawRoundedRect(pill, 5, 5)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(palette.focus), ring_width(palette)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), 5, 5)
        colour = "heading" if selected else "text"
        side, gap = scaled(ICON), scaled(10)
        left = pill.left() + (pill.width() - side) // 2 if self.narrow else pill.left() + gap
        place = QRect(left, area.center().y() - side // 2 + 1, side, side)
        paint_icon(painter, place, str(index.data(ICON_NAME)), colour)
        if not self.narrow:
            self._paint_words(painter, pill.adjusted(gap + side + gap, 0, -gap, 0), colour, index)
        elif index.data(COUNT):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent))
            painter.drawEllipse(left + side - scaled(3), area.center().y() - side // 2, scaled(7), scaled(7))

    def _paint_words(
        self, painter: QPainter, area: QRect, role: str, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        metrics = painter.fontMetrics()
        count = index.data(COUNT)
        if count:
            painter.setPen(QColor(current_palette().muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(count))
            area = area.adjusted(0, 0, -metrics.horizontalAdvance(str(count)) - scaled(8), 0)
        painter.setPen(QColor(current_palette().colour(role)))
        words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)


class NavigationPane(QListWidget):
    """Up and Down go from page to page, a click or Enter opens (again); in narrow windows only icons are shown."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Navigation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the keyboard is on the page
        self._delegate = EntryDelegate(self)
        self.setItemDelegate(self._delegate)
        self._watched: QWidget | None = None
        self.itemClicked.connect(self._open)
        self.set_narrow(False)

    @property
    def narrow(self) -> bool:
        return self._delegate.narrow

    def add_section(self, caption: str) -> None:
        """Begin a section."""
        item = QListWidgetItem(caption, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def add_entry(self, key: str, caption: str, icon: str) -> None:
        """Append a page; ``icon`` is a name of app.ui.icons."""
        item = QListWidgetItem(caption, self)
        item.setData(KEY, key)
        item.setData(ICON_NAME, icon)
        item.setToolTip(tip_text(caption))
        self.set_narrow(self.narrow)

    def set_counter(self, key: str, count: int | None) -> None:
        """Show a number beside the entry; none for 0 and None. KeyError for an unknown key."""
        item = self._item(key)
        item.setData(COUNT, self.locale().toString(count) if count else None)
        counted = f"{item.text()} ({self.locale().toString(count)})" if count else item.text()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, counted)
        item.setToolTip(tip_text(counted))

    def set_entry_visible(self, key: str, shown: bool) -> None:
        self._item(key).setHidden(not shown)

    def is_entry_visible(self, key: str) -> bool:
        return not self._item(key).isHidden()

    def set_current(self, key: str) -> None:
        """Mark an entry without opening it. KeyError for an unknown key."""
        self.setCurrentItem(self._item(key))

    def current(self) -> str:
        item = self.currentItem()
        return str(item.data(KEY)) if item is not None else ""

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or icons and captions."""
        self._delegate.narrow = narrow
        self.setFixedWidth(scaled(NARROW) if narrow else self._wide())
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.current()
        super().keyPressEvent(event)
        again = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if again:
            self.clearFocus()
        if self.current() and (again or self.current() != before):
            self.chosen.emit(self.current())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.window()
        if window is not self and window is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = window
            window.installEventFilter(self)
            self._fit(window.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and watched is self._watched:
            self._fit(event.size().width())
        elif event.type() == QEvent.Type.LayoutRequest and watched is self._watched:
            self._fit(self._watched.width())  # the text may have grown: before the window grows with it
        return super().eventFilter(watched, event)

    def _fit(self, window_width: int) -> None:
        narrow = window_width < scaled(NARROW_BELOW)
        if narrow != self.narrow:
            self.set_narrow(narrow)

    def _wide(self) -> int:
        """As wide as the longest caption needs, within bounds."""
        texts = [self.item(row).text() for row in range(self.count()) if self.item(row).data(KEY)]
        words = max((self.fontMetrics().horizontalAdvance(text[:100]) for text in texts), default=0)
        return max(scaled(WIDE), min(scaled(WIDEST), words + scaled(ICON + 48)))

    def _open(self, item: QListWidgetItem) -> None:
        if item.data(KEY):
            self.chosen.emit(str(item.data(KEY)))

    def _item(self, key: str) -> QListWidgetItem:
        for row in range(self.count()):
            if self.item(row).data(KEY) == key:
                return self.item(row)
        raise KeyError(key)
