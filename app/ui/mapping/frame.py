"""What the window Field Mapping is put together of."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.ui.mapping.conversion_pane import ConversionPane
from app.ui.mapping.fields_pane import FieldsPane
from app.ui.open_windows import SideWindow
from app.ui.theme.text_scale import scaled
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.text import Heading, without_access_key

FIELDS, CONVERSIONS = range(2)
LEAST_BUTTON = 84


class MappingFrame(QWidget):
    """Two panes, a message bar, the progress of the counting, and the buttons."""

    def __init__(self, window: SideWindow) -> None:
        super().__init__(window)
        self.message_bar = MessageBar()
        self.fields = FieldsPane()
        self.conversions = ConversionPane()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Field Mapping"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(self.tr("Fields"))
        self.tabs.addTab(self.tr("Conversion Tables"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.fields)
        self.stack.addWidget(self.conversions)
        self.tabs.currentChanged.connect(self._turn)
        self.progress = ProgressPanel()
        self.progress.setVisible(False)
        self.effect_button = self._button(self.tr("&What This Would Mean…"))
        self.effect_button.setToolTip(
            self.tr("Compares all coupled records under the mapping as it stands here. Nothing is written.")
        )
        self.ok_button = self._button(self.tr("OK"))
        self.ok_button.setProperty("primary", True)
        self.cancel_button = self._button(self.tr("Cancel"))
        self.apply_button = self._button(self.tr("&Apply"))
        self._build(window)

    def show_busy(self, busy: bool) -> None:
        """Nothing can be changed while the coupled records are compared."""
        self.progress.setVisible(busy)
        for widget in (self.stack, self.tabs, self.effect_button, self.ok_button, self.apply_button):
            widget.setEnabled(not busy)

    def _turn(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        if index == CONVERSIONS and self.conversions.draft.sheet(self.conversions.conversion) is None:
            self.conversions.wanted.emit(self.conversions.conversion)

    def _build(self, window: SideWindow) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.effect_button)
        buttons.addStretch(1)
        for button in (self.ok_button, self.cancel_button, self.apply_button):
            buttons.addWidget(button)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(10)
        inside.addWidget(Heading(self.tr("Field Mapping: Customer – Account"), place="title", whole=True))
        inside.addWidget(self.tabs)
        inside.addWidget(self.stack, 1)
        inside.addWidget(self.progress)
        inside.addLayout(buttons)
        column = QVBoxLayout(window.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message_bar)
        column.addWidget(self, 1)

    def _button(self, caption: str) -> QPushButton:
        button = QPushButton(caption, self)
        button.setAccessibleName(without_access_key(caption))
        button.setAutoDefault(False)
        button.setMinimumWidth(scaled(LEAST_BUTTON))
        return button
