"""Fields of a long section that one sees only when one wants more of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.form_grid import FormGrid


class MoreFields(QObject):
    """A button in the heading of ``tab`` shows the fields, and hides them again."""

    def __init__(self, tab: FastTab, grid: FormGrid, fields: Sequence[QWidget]) -> None:
        super().__init__(tab)
        self._grid = grid
        self._fields = fields
        self._title = tab.title
        self._keep: tuple[QSettings, str] | None = None
        self.button = QToolButton()
        self.button.setObjectName("moreFields")
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.button.toggled.connect(self._turn)
        self.button.clicked.connect(self._remember)
        tab.add_heading_widget(self.button)
        tab.toggled.connect(self.button.setVisible)
        self.button.setVisible(tab.expanded)
        self._turn(False)

    def remember(self, state: QSettings, place: str) -> None:
        """Be as the user left it last, and keep what the user wants from now on."""
        self._keep = state, place
        self.button.setChecked(str(state.value(place, "false")) == "true")

    def reveal(self) -> None:
        """One of the fields must be seen."""
        self.button.setChecked(True)

    def _turn(self, more: bool) -> None:
        caption = self.tr("Show less") if more else self.tr("Show more")
        self.button.setText(caption)
        said = self.tr("Show fewer fields of %1") if more else self.tr("Show more fields of %1")
        self.button.setAccessibleName(caption)
        self.button.setToolTip(said.replace("%1", self._title))
        for field in self._fields:
            self._grid.set_field_visible(field, more)

    def _remember(self) -> None:
        if self._keep is not None:
            state, place = self._keep
            state.setValue(place, "true" if self.button.isChecked() else "false")
