"""The body of a dialog that is higher than the screen: it scrolls, so that the buttons under it are always there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

MOST_OF_SCREEN = 0.92


def room_for(dialog: QWidget) -> QSize:
    """The size that a dialog may have on its screen."""
    return (dialog.parentWidget() or dialog).screen().availableSize() * MOST_OF_SCREEN


class BodyScroll(QScrollArea):
    """Takes the place that a layout has in a column, with all that is in it."""

    def __init__(self, column: QVBoxLayout, body: QLayout, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        place = column.indexOf(body)
        column.removeItem(body)
        body.setParent(None)
        content = QWidget()
        content.setObjectName("sheetContent")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(body)
        self.setWidget(content)
        column.insertWidget(place, self, 1)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """An access key leads into what is out of sight as well as Tab does."""
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now)


class ButtonsInSight(QObject):
    """Watches a dialog: its ``body`` scrolls once the whole is higher than the screen, as it may be with large text."""

    def __init__(self, dialog: QDialog, body: QLayout) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._body = body
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize) and self._dialog.isVisible():
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        column, room = self._dialog.layout(), room_for(self._dialog)
        if not isinstance(column, QVBoxLayout) or column.indexOf(self._body) < 0:
            return
        if max(column.totalMinimumSize().height(), self._dialog.height()) > room.height():
            BodyScroll(column, self._body, self._dialog.accessibleName())
            column.activate()
            self._dialog.resize(self._dialog.size().boundedTo(room))
