"""What stands where there is nothing yet: an icon, a sentence, the ways on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.icons import paint_icon
from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled
from app.ui.widgets.text import WrapLabel, literal, without_access_key


class Picture(QWidget):
    """One icon, large, in a role's colour."""

    def __init__(self, name: str, role: str = "muted", side: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self.setFixedSize(QSize(scaled(side), scaled(side)))

    def set_icon(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.rect(), self._name, self._role)


class EmptyState(QWidget):
    """Icon, heading, sentence and up to three buttons, the first of them primary."""

    def __init__(self, icon_name: str, heading: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(icon_name, "muted", 44)
        self._heading = WrapLabel(heading)
        self._heading.setFont(sized(self.font(), "title", strong=True))
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence = WrapLabel(sentence)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setProperty("muted", True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def set_text(self, heading: str, sentence: str = "") -> None:
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._leave_room_for_words()

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Show these as buttons."""
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons.addStretch()
        for position, action in enumerate(actions):
            self._buttons.addWidget(self._button(action, primary=position == 0))
        self._buttons.addStretch()
        self._turn_buttons()
        self._leave_room_for_words()

    def minimumSizeHint(self) -> QSize:
        return QSize(max(scaled(140), self._widest_button() + 24), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_buttons()
        self._leave_room_for_words()

    def _shown_buttons(self) -> list[QPushButton]:
        return [button for button in self.findChildren(QPushButton) if not button.isHidden()]

    def _widest_button(self) -> int:
        return max((button.sizeHint().width() for button in self._shown_buttons()), default=0)

    def _turn_buttons(self) -> None:
        """Side by side where they fit, else one under the other."""
        wanted = sum(button.sizeHint().width() + 8 for button in self._shown_buttons())
        tight = wanted > self.width() - 24
        directions = QHBoxLayout.Direction
        self._buttons.setDirection(directions.TopToBottom if tight else directions.LeftToRight)

    def _leave_room_for_words(self) -> None:
        """Where it is too low for all, the picture goes."""
        layout = self.layout()
        assert layout is not None
        picture = 0 if self._picture.isHidden() else self._picture.height() + layout.spacing()
        words = layout.heightForWidth(self.width()) - picture
        around = self.parentWidget()  # is lower where all of this scrolls
        room = self.height() if around is None else min(self.height(), around.height())
        self._picture.setHidden(words + self._picture.height() + layout.spacing() > room)

    def _button(self, action: QAction, primary: bool) -> QPushButton:
        button = QPushButton(literal(without_access_key(action.text())), self)  # its key may be a menu's
        button.setAccessibleName(without_access_key(action.text()))
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())
        button.setProperty("primary", primary)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button
