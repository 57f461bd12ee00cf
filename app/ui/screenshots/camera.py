"""Pictures of everything that is open, put together as a desktop would: windows with title bars, menus on top."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.screenshots.finding import open_windows
from app.ui.theme.current import current_palette
from app.ui.theme.fonts import sized

BAR = 30
MARGIN = 24
SHADOW = 14
ROUNDS = 10


class Camera:
    """Takes pictures of ``screen`` into ``folder``; ``main`` fills it. ``taken`` is told the file of each, ``look``
    is given each window that is on it."""

    def __init__(
        self,
        folder: Path,
        screen: QRect,
        main: QWidget,
        taken: Callable[[Path], object],
        look: Callable[[Path, QWidget], object] = lambda _path, _window: None,
    ) -> None:
        self._each = look
        self._folder = folder
        self._screen = screen
        self._main = main
        self._taken = taken
        self._count = 0

    def set_up(self) -> None:
        """Let the main window fill the screen below its title bar."""
        self._main.setGeometry(self._screen.adjusted(0, BAR, 0, 0))

    def arrange(self) -> None:
        """Put the windows over the middle of the main one, where they fit, as a window manager would."""
        room = self._screen.adjusted(MARGIN, BAR + MARGIN // 2, -MARGIN, -MARGIN // 2)
        for window in open_windows():
            if window is self._main:
                continue
            place = QRect(QPoint(), window.size().boundedTo(room.size()))
            place.moveCenter(room.center())
            if window.geometry() != place:
                window.setGeometry(place)

    def take(self, name: str) -> Path:
        """Take the next picture; its file."""
        _lay_out()
        self._count += 1
        picture = QPixmap(self._screen.size())
        picture.fill(QColor(current_palette().window))
        with QPainter(picture) as painter:
            for window in sorted(open_windows(), key=self._height):
                self._paint_window(painter, window)
            for popup in _popups():
                painter.drawPixmap(popup.pos() - self._screen.topLeft(), popup.grab())
        path = self._folder / f"{self._count:02}-{name}.png"
        if not picture.save(str(path)):
            raise OSError(f"{path} cannot be written")
        self._taken(path)
        for window in open_windows():
            self._each(path, window)
        return path

    def _height(self, window: QWidget) -> tuple[int, bool]:
        """How far above the main window it lies."""
        depth, above = 0, window
        while above is not self._main:
            depth += 1
            parent = above.parentWidget()
            if parent is None:
                break
            above = parent.window()
        return depth, window.isActiveWindow()

    def _paint_window(self, painter: QPainter, window: QWidget) -> None:
        place = QRect(window.pos() - self._screen.topLeft(), window.size())
        frame = place.adjusted(0, -BAR, 0, 0)
        if window is not self._main:
            _paint_shadow(painter, frame)
        _paint_title(painter, QRect(frame.topLeft(), QSize(frame.width(), BAR)), window)
        painter.drawPixmap(place.topLeft(), window.grab())
        if window is not self._main:
            painter.setPen(QColor(current_palette().border_strong))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame.adjusted(-1, -1, 0, 0))


def _lay_out() -> None:
    """Of windows that got another size just now: each round brings it one step further up or down."""
    for _ in range(ROUNDS):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def _popups() -> list[QWidget]:
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return [widget for widget in shown if widget.windowType() == Qt.WindowType.Popup]


def _paint_shadow(painter: QPainter, frame: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 9))
    for grown in range(SHADOW, 0, -2):
        painter.drawRoundedRect(frame.adjusted(-grown, -grown + 4, grown, grown + 4), grown, grown)


def _paint_title(painter: QPainter, bar: QRect, window: QWidget) -> None:
    palette = current_palette()
    painter.fillRect(bar, QColor(palette.raised))
    window.windowIcon().paint(painter, bar.left() + 9, bar.top() + 7, 16, 16)
    painter.setFont(sized(window.font(), "base"))
    painter.setPen(QColor(palette.text if window.isActiveWindow() else palette.muted))
    room = bar.adjusted(34, 0, -12, 0)
    words = window.windowTitle().replace("[*]", "*" if window.isWindowModified() else "")
    title = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, title)
