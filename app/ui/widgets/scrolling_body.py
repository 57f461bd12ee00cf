"""The body of a dialog that is higher than the screen: it scrolls, so that the buttons under it are always there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.scrolling_place import FollowingScroll

MOST_OF_SCREEN = 0.92
LEAST_IN_ROW = 2


def room_for(dialog: QWidget) -> QSize:
    """The size that a dialog may have on its screen."""
    return (dialog.parentWidget() or dialog).screen().availableSize() * MOST_OF_SCREEN


class BodyScroll(FollowingScroll):
    """Takes the place that a layout has in a column, with all that is in it."""

    def __init__(self, column: QVBoxLayout, body: QLayout, name: str) -> None:
        place = column.indexOf(body)
        column.removeItem(body)
        body.setParent(None)
        content = QWidget()
        content.setObjectName("sheetContent")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(body)
        super().__init__(name, content)
        column.insertWidget(place, self, 1)


class ButtonsInSight(QObject):
    """Watches a dialog: its ``body`` scrolls once the whole is larger than the screen, as it may be with large text,
    and its ``buttons`` stand in several rows where one would be too wide."""

    def __init__(self, dialog: QDialog, body: QLayout, buttons: QHBoxLayout) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._body = body
        self._buttons = buttons
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize) and self._dialog.isVisible():
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        column, room = self._dialog.layout(), room_for(self._dialog)
        if not isinstance(column, QVBoxLayout) or column.indexOf(self._body) < 0:
            return
        least = column.totalMinimumSize()
        if column.hasHeightForWidth():
            height = column.totalMinimumHeightForWidth(min(self._dialog.width(), room.width()))
            least = QSize(least.width(), max(least.height(), height))
        least = least.expandedTo(self._dialog.size())
        if least.width() > room.width() or least.height() > room.height():
            BodyScroll(column, self._body, self._dialog.accessibleName()).show()  # at once, not with the next event
            self._break_row(column, room.width())
            column.activate()
            self._dialog.resize(self._dialog.size().boundedTo(room))

    def _break_row(self, column: QVBoxLayout, room: int) -> None:
        """The first buttons go into rows of their own, the last two stay."""
        row, above = self._buttons, FlowLayout()
        above.setSpacing(row.spacing())
        while column.totalMinimumSize().width() > room:
            buttons = [each for each in _widgets_in(row) if isinstance(each, QPushButton)]
            if len(buttons) <= LEAST_IN_ROW:
                break
            above.addWidget(buttons[0])
            column.invalidate()
        if above.count():
            column.insertLayout(column.indexOf(row), above)


def _widgets_in(row: QHBoxLayout) -> list[QWidget]:
    items = (row.itemAt(place) for place in range(row.count()))
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]
