"""A group of the ribbon's buttons under a caption, which can be laid out wide or narrow."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.theme.current import current_palette
from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled
from app.ui.widgets.ribbon_button import LARGE_HEIGHT, SMALL_HEIGHT, RibbonButton, Size
from app.ui.widgets.text import literal

SIDE, TOP, CAPTION = 6, 4, 18
BELOW = 4
STACK = 3


def ribbon_height() -> int:
    """Of a group with its caption, in pixels."""
    return scaled(TOP) + scaled(LARGE_HEIGHT) + scaled(CAPTION) + scaled(BELOW)


class Level(IntEnum):
    """How much room a group takes, widest first."""

    LARGE = 0
    SMALL = 1
    ICONS = 2
    BUTTON = 3
    OVERFLOW = 4


class RibbonGroup(QWidget):
    """``small`` actions are stacked three high even where there is room. Hidden actions take no place."""

    content_changed = Signal()

    def __init__(
        self, caption: str, actions: Sequence[QAction], small: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.caption = caption
        self.wanted = True
        self.setAccessibleName(caption)
        self._level = Level.LARGE
        self._large = [RibbonButton(action, self) for action in actions]
        self._small = [RibbonButton(action, self) for action in small]
        self.menu = QMenu(literal(caption), self)
        self.menu.addActions([*actions, *small])
        opener = QAction(literal(caption), self)
        opener.setIcon(actions[0].icon() if actions else small[0].icon())
        opener.setMenu(self.menu)
        self._opener = RibbonButton(opener, self)
        for action in (*actions, *small):
            action.visibleChanged.connect(self.content_changed)
            action.changed.connect(self._arrange_if_resized)
        self._texts = self._captions()

    @property
    def level(self) -> Level:
        return self._level

    @property
    def empty(self) -> bool:
        """Nothing to show: no action of it is visible."""
        return not self._shown(self._large) and not self._shown(self._small)

    @property
    def buttons(self) -> list[RibbonButton]:
        """Its buttons, visible or not, in order."""
        return [*self._large, *self._small]

    def width_at(self, level: Level) -> int:
        """Pixels it needs at that level."""
        if level is Level.OVERFLOW:
            return 0
        right = max((place.right() + 1 for _, place, _ in self._places(level)), default=scaled(SIDE))
        caption = self._caption_width() if level is not Level.BUTTON else 0
        return max(right + scaled(SIDE), caption + 2 * scaled(SIDE)) + 1

    def set_level(self, level: Level) -> None:
        """Lay the buttons out for that level."""
        self._level = level
        placed = {id(button) for button, _, _ in self._places(level)}
        for button, place, size in self._places(level):
            button.set_size(size)
            button.setGeometry(place)
        for button in (*self.buttons, self._opener):
            button.setVisible(id(button) in placed)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width_at(self._level), ribbon_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = current_palette()
        painter.setPen(QColor(palette.border))
        painter.drawLine(self.width() - 1, scaled(TOP + 2), self.width() - 1, ribbon_height() - scaled(8))
        if self._level in {Level.BUTTON, Level.OVERFLOW}:
            return
        painter.setFont(sized(self.font(), "caption"))
        painter.setPen(QColor(palette.muted))
        area = QRect(0, scaled(TOP) + scaled(LARGE_HEIGHT), self.width() - 1, scaled(CAPTION))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.caption)

    def _places(self, level: Level) -> list[tuple[RibbonButton, QRect, Size]]:
        if level is Level.OVERFLOW:
            return []
        if level is Level.BUTTON:
            width = self._opener.width_at(Size.LARGE)
            return [(self._opener, QRect(scaled(SIDE), scaled(TOP), width, scaled(LARGE_HEIGHT)), Size.LARGE)]
        large, small = self._shown(self._large), self._shown(self._small)
        places: list[tuple[RibbonButton, QRect, Size]] = []
        left, top, high = scaled(SIDE), scaled(TOP), scaled(SMALL_HEIGHT)
        if level is Level.LARGE:
            for button in large:
                width = button.width_at(Size.LARGE)
                places.append((button, QRect(left, top, width, scaled(LARGE_HEIGHT)), Size.LARGE))
                left += width + 2
        else:
            small = large + small
        size = Size.ICON if level is Level.ICONS else Size.SMALL
        for start in range(0, len(small), STACK):
            column = small[start : start + STACK]
            width = max(button.width_at(size) for button in column)
            for line, button in enumerate(column):
                places.append((button, QRect(left, top + line * high, width, high), size))
            left += width + 2
        return places

    def _shown(self, buttons: list[RibbonButton]) -> list[RibbonButton]:
        return [button for button in buttons if button.action.isVisible()]

    def _caption_width(self) -> int:
        return QFontMetrics(sized(self.font(), "caption")).horizontalAdvance(self.caption)

    def _captions(self) -> list[str]:
        return [button.action.text() for button in self.buttons]

    def _arrange_if_resized(self) -> None:
        if self._captions() != self._texts:
            self._texts = self._captions()
            self.content_changed.emit()
