"""A FastTab: a section of a card that folds away and then shows its main values in its heading line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.icons import icon
from app.ui.theme.fonts import sized
from app.ui.widgets.text import ElidedLabel, literal


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


class FastTab(QFrame):
    """Put fields into ``body`` or hand over one widget with set_body."""

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None, *, expanded: bool = True) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._title = title
        self._values: list[str] = []
        self._button = FoldButton(title)
        self._summary = ElidedLabel()
        self._summary.setProperty("muted", True)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        heading = QHBoxLayout()
        heading.setContentsMargins(0, 0, 0, 0)
        heading.setSpacing(8)
        heading.addWidget(self._button)
        heading.addWidget(self._summary, 1)
        self._heading = heading
        self._body = QWidget()
        self.body = QVBoxLayout(self._body)
        self.body.setContentsMargins(4, 4, 4, 10)
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(heading)
        column.addWidget(self._body)
        self._button.toggled.connect(self._fold)
        self.expanded = expanded
        self._show_summary()

    @property
    def title(self) -> str:
        return self._title

    @property
    def heading_button(self) -> FoldButton:
        """What takes the focus when one goes from FastTab to FastTab (F6)."""
        return self._button

    @property
    def expanded(self) -> bool:
        return self._button.isChecked()

    @expanded.setter
    def expanded(self, value: bool) -> None:
        self._button.setChecked(value)

    def set_body(self, widget: QWidget) -> None:
        """Show ``widget`` alone under the heading; what was there before is deleted."""
        while (item := self.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.body.addWidget(widget)

    def set_summary(self, values: Sequence[str]) -> None:
        """The main values, shown in the heading line while the tab is collapsed; empty ones are left out."""
        self._values = [value for value in values if value]
        self._show_summary()

    def add_heading_widget(self, widget: QWidget) -> None:
        """Put a small control at the right end of the heading line, e.g. a tick box."""
        self._heading.addWidget(widget)

    def _fold(self, expanded: bool) -> None:
        self._body.setVisible(expanded)
        self._show_summary()
        self.toggled.emit(expanded)

    def _show_summary(self) -> None:
        self._summary.setText("" if self.expanded else "    ".join(self._values))
