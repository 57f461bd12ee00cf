"""A place that scrolls as soon as what is in it needs more room than there is, as it may with large text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget

MARGIN = 4
LEAST_WIDTH, LEAST_HEIGHT = 0.4, 0.25
"""So much of the screen a place asks for at most; the window around it has other things to show, too."""


class FollowingScroll(QScrollArea):
    """Without a frame, as wide as it can be; what gets the keyboard comes into sight."""

    def __init__(self, name: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # as Qt has just made it: the ground is that of what is around
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing inside wanted are the window's, unless there is something to scroll."""
        bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        if any(bar.maximum() > bar.minimum() for bar in bars) and not event.modifiers():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """An access key leads into what is out of sight as well as Tab does."""
        content = self.widget()
        if now is None or content is None or not content.isAncestorOf(now):
            return
        size = now.size().boundedTo(self.viewport().size() - QSize(2 * MARGIN, 2 * MARGIN))
        area = QRect(now.mapTo(content, QPoint(0, 0)), size)  # of what is larger the beginning
        self.ensureVisible(area.right(), area.bottom(), MARGIN, MARGIN)
        self.ensureVisible(area.left(), area.top(), MARGIN, MARGIN)


class ScrollingPlace(FollowingScroll):
    """Holds what a window shows in its middle, so that the window is never larger than the screen."""

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        least = content.minimumSizeHint() if content is not None else QSize()
        screen = self.screen().availableSize()
        return least.boundedTo(QSize(round(screen.width() * LEAST_WIDTH), round(screen.height() * LEAST_HEIGHT)))

    def sizeHint(self) -> QSize:
        content = self.widget()
        return content.sizeHint() if content is not None else super().sizeHint()


class PageStack(QStackedWidget):
    """Asks for the room of the page that is shown, and not of the largest one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._ask_anew)

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint().expandedTo(page.minimumSize())

    def heightForWidth(self, width: int) -> int:
        page = self.currentWidget()
        return -1 if page is None else page.heightForWidth(width)

    def _ask_anew(self) -> None:
        self.updateGeometry()
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))  # which is what the place listens to
