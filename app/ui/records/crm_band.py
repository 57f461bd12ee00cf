"""The top of every window of Dynamics CRM: the navy band with the way to the record, and the command bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.ui.theme.fonts import sized
from app.ui.widgets.action_text import action_tip
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.text import ElidedLabel, PlainLabel, literal, tip_text, without_access_key


class CrmBand(QFrame):
    """ "Microsoft Dynamics CRM › Accounts › Selangorian Limited"; the middle word leads to the list."""

    list_chosen = Signal()

    def __init__(self, list_caption: str, user: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crmBand")
        self.setAccessibleName(self.tr("Breadcrumb"))
        product = PlainLabel(self.tr("Microsoft Dynamics CRM"))
        product.setFont(sized(self.font(), "base", strong=True))
        self.list_button = QToolButton()
        self.list_button.setText(literal(list_caption))
        self.list_button.setAccessibleName(list_caption)
        self.list_button.setToolTip(self.tr("Show the list"))
        self.list_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list_button.clicked.connect(self.list_chosen)
        self._record = ElidedLabel()
        self._record.setFont(sized(self.font(), "base", strong=True))
        self._record.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        who = PlainLabel(user)
        who.setProperty("dim", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(6)
        for widget in (product, self._mark(), self.list_button, self._mark()):
            row.addWidget(widget)
        row.addWidget(self._record, 1)
        row.addWidget(who)

    def show_record(self, name: str) -> None:
        """The last word of the way."""
        self._record.setText(name)

    def _mark(self) -> PlainLabel:
        mark = PlainLabel("›")
        mark.setProperty("dim", True)
        return mark


class CommandBar(QFrame):
    """The window's actions, side by side, in two lines where the window is narrow; hidden ones take no place."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commandBar")
        self.setAccessibleName(self.tr("Command bar"))
        row = FlowLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(0)
        for action in actions:
            row.addWidget(self._button(action))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(without_access_key(action.text()))
        button.setVisible(action.isVisible())
        if action.menu() is not None:
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        action.visibleChanged.connect(lambda: button.setVisible(action.isVisible()))
        button.setToolTip(tip_text(action_tip(action)))
        action.changed.connect(lambda: button.setToolTip(tip_text(action_tip(action))))
        return button
