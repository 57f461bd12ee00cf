"""A heading that folds away what is under it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.icons import icon
from app.ui.theme.fonts import sized
from app.ui.widgets.text import literal


class FoldButton(QToolButton):
    """A heading that opens and closes what is under it. Left closes, Right opens, Space and Enter toggle."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(14, 14))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(sized(self.font(), "section", strong=True))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._turn)
        self.set_title(title)
        self._turn(True)

    def set_title(self, title: str) -> None:
        self.setText(literal(title))
        self.setAccessibleName(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.toggle()
        elif event.key() == Qt.Key.Key_Left:
            self.setChecked(False)
        elif event.key() == Qt.Key.Key_Right:
            self.setChecked(True)
        else:
            super().keyPressEvent(event)

    def _turn(self, expanded: bool) -> None:
        self.setIcon(icon("chevron-down" if expanded else "chevron-right", "heading"))
        self.setAccessibleDescription(self.tr("expanded") if expanded else self.tr("collapsed"))


class FoldFrame(QFrame):
    """Fill ``body``; whoever inherits puts the heading and what is under it into a layout."""

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._title = title
        self._button = FoldButton(title)
        self._body = QWidget()
        self.body = QVBoxLayout(self._body)
        self._button.toggled.connect(self._fold)

    @property
    def title(self) -> str:
        return self._title

    @property
    def heading_button(self) -> FoldButton:
        """What takes the focus when one goes from section to section (F6)."""
        return self._button

    @property
    def expanded(self) -> bool:
        return self._button.isChecked()

    @expanded.setter
    def expanded(self, value: bool) -> None:
        self._button.setChecked(value)

    def _fold(self, expanded: bool) -> None:
        self._body.setVisible(expanded)
        self.toggled.emit(expanded)
