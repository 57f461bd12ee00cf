"""A button of the ribbon: shows a QAction large (icon over two lines), small (icon and caption) or as icon alone."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QIcon, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from app.ui.icons import paint_icon
from app.ui.theme.current import current_palette
from app.ui.theme.text_scale import scaled
from app.ui.widgets.action_text import action_tip, reason_of
from app.ui.widgets.text import literal, tip_text, without_access_key

LARGE_ICON, SMALL_ICON, ARROW = 24, 18, 10
LARGE_HEIGHT, SMALL_HEIGHT = 72, 24
PAD, GAP = 8, 6
LEAST_LARGE = 58


class Size(IntEnum):
    LARGE = 0
    SMALL = 1
    ICON = 2


def two_lines(caption: str, metrics: QFontMetrics) -> tuple[str, str]:
    """The caption broken at the space that makes the longer line shortest."""
    words = caption.split(" ")
    splits = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words) + 1)]
    return min(splits, key=lambda lines: max(metrics.horizontalAdvance(line) for line in lines))


class RibbonButton(QToolButton):
    """Follows its action in everything; a disabled one tells why in its tool tip (the action's)."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._size = Size.LARGE
        self._lines = ("", "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(True)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._sync)
        self._sync()

    @property
    def action(self) -> QAction:
        return self._action

    def set_size(self, size: Size) -> None:
        self._size = size
        self.update()

    def width_at(self, size: Size) -> int:
        """How wide it has to be so that nothing is cut."""
        metrics = self.fontMetrics()
        arrow = scaled(ARROW + 4) if self.menu() is not None else 0
        if size is Size.ICON:
            return scaled(SMALL_ICON + 2 * GAP) + arrow
        if size is Size.SMALL:
            return scaled(SMALL_ICON + 3 * GAP) + metrics.horizontalAdvance(self._caption()) + arrow + 2
        first, second = self._lines
        widest = max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second) + arrow)
        return max(scaled(LEAST_LARGE), widest + scaled(2 * PAD))

    def sizeHint(self) -> QSize:
        return QSize(self.width_at(self._size), scaled(LARGE_HEIGHT if self._size is Size.LARGE else SMALL_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        palette = current_palette()
        painter.setPen(QColor(palette.text if self.isEnabled() else palette.disabled))
        if self._size is Size.LARGE:
            self._paint_large(painter)
        else:
            self._paint_small(painter)

    def _paint_large(self, painter: QStylePainter) -> None:
        side, arrow, gap = scaled(LARGE_ICON), scaled(ARROW), scaled(3)
        self._paint_picture(painter, QRect((self.width() - side) // 2, scaled(8), side, side))
        metrics = self.fontMetrics()
        top = side + scaled(12)
        for line in self._lines:
            area = QRect(0, top, self.width(), metrics.height())
            last = line == self._lines[1]
            if last and self.menu() is not None:
                used = metrics.horizontalAdvance(line)
                left = (self.width() - used - arrow - (gap if line else 0)) // 2
                area = QRect(left, top, used, metrics.height())
                self._paint_arrow(painter, QPoint(left + used + (gap if line else 0), area.center().y()))
            painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, line)
            top += metrics.height() - 1

    def _paint_small(self, painter: QStylePainter) -> None:
        middle, side, gap = self.height() // 2, scaled(SMALL_ICON), scaled(GAP)
        self._paint_picture(painter, QRect(gap, middle - side // 2, side, side))
        if self._size is Size.SMALL:
            area = self.rect().adjusted(2 * gap + side, 0, 0, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._caption())
        if self.menu() is not None:
            self._paint_arrow(painter, QPoint(self.width() - scaled(ARROW) - gap + 1, middle))

    def _paint_picture(self, painter: QStylePainter, area: QRect) -> None:
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self._action.icon().paint(painter, area, Qt.AlignmentFlag.AlignCenter, mode)

    def _paint_arrow(self, painter: QStylePainter, left_middle: QPoint) -> None:
        side = scaled(ARROW)
        area = QRect(left_middle.x(), left_middle.y() - side // 2 + 1, side, side)
        paint_icon(painter, area, "chevron-down", "muted" if self.isEnabled() else "disabled")

    def _caption(self) -> str:
        return without_access_key(self._action.text()).rstrip("…") if self._action.text() else ""

    def _sync(self) -> None:
        caption = self._caption()
        self._lines = two_lines(caption, self.fontMetrics())
        self.setText(literal(caption))  # its access key is the menu's: two of one kind in a window would do nothing
        self.setAccessibleName(without_access_key(self._action.text()))
        self.setEnabled(self._action.isEnabled())
        self.setCheckable(self._action.isCheckable())
        self.setChecked(self._action.isChecked())
        menu = self._action.menu()
        if isinstance(menu, QMenu) and menu is not self.menu():
            self.setMenu(menu)
            self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            menu.aboutToHide.connect(self._forget_mouse)
        self.setToolTip(tip_text(action_tip(self._action)))
        self.setAccessibleDescription(reason_of(self._action))
        self.update()

    def _forget_mouse(self) -> None:
        """The menu had the mouse: when a window comes up from it, the button is never told that the mouse left it."""
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        self.update()
