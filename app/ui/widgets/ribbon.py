"""The ribbon: a band with tabs and the search box, and under it the groups of the chosen tab."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.ui.theme.text_scale import scaled
from app.ui.widgets.ribbon_group import RibbonGroup, ribbon_height
from app.ui.widgets.ribbon_page import RibbonPage
from app.ui.widgets.text import literal

Brand = Literal["nav", "crm"]
SEARCH_WIDEST = 380
FOLDED_BELOW = 540
"""Pixels of the window's height at 100 % of the text: under that the groups would leave too little for the page."""


class RibbonTabs(QTabBar):
    """Left and Right change the tab; a name of its own for the style sheet."""

    double_clicked = Signal(int)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """QTabBar would tell this as one more click, which unfolds what it has just folded."""
        self.double_clicked.emit(self.tabAt(event.position().toPoint()))


class Ribbon(QFrame):
    """Shows QActions that the window shares with its menu bar. Ctrl+F1 or a double click on a tab folds it."""

    collapsed_changed = Signal(bool)
    current_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, brand: Brand = "nav") -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ribbon"))
        self._pages: dict[str, RibbonPage] = {}
        self._opened_by_click = False
        self._makes_room = self._folded_for_room = self._was_low = False
        self._watched: QWidget | None = None
        self._band = QFrame()
        self._band.setObjectName("ribbonBand")
        self._band.setProperty("brand", brand)
        self._tabs = RibbonTabs()
        self._tabs.setAccessibleName(self.tr("Ribbon tabs"))
        self._tabs.setProperty("brand", brand)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)  # they would lie over the last tab when a pixel is missing
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._stack = QStackedWidget()
        self._stack.setObjectName("ribbonPages")
        self._stack.setFixedHeight(ribbon_height())
        self._build()
        self._tabs.currentChanged.connect(self._changed)
        self._tabs.tabBarClicked.connect(self._clicked)
        self._tabs.double_clicked.connect(self._double_clicked)
        self.fold_action = self._make_fold_action()

    def _make_fold_action(self) -> QAction:
        action = QAction(self.tr("&Collapse the Ribbon"), self)
        action.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_F1))
        action.setCheckable(True)
        action.triggered.connect(self.toggle)
        self.collapsed_changed.connect(action.setChecked)
        self.addAction(action)
        return action

    def _build(self) -> None:
        self._row = QHBoxLayout(self._band)
        self._row.setContentsMargins(12, 6, 12, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignBottom)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._band)
        column.addWidget(self._stack)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def add_tab(self, key: str, caption: str) -> None:
        """Append a tab."""
        page = RibbonPage(caption)
        self._pages[key] = page
        self._stack.addWidget(page)
        self._tabs.setTabData(self._tabs.addTab(literal(caption)), key)

    def add_group(
        self, tab_key: str, group_key: str, caption: str, actions: Sequence[QAction], small: Sequence[QAction] = ()
    ) -> RibbonGroup:
        """Append a group of large buttons, then ``small`` ones stacked three high. An action with a menu drops it
        down. KeyError for an unknown tab."""
        group = RibbonGroup(caption, actions, small)
        self._pages[tab_key].add(group_key, group)
        return group

    def group(self, tab_key: str, group_key: str) -> RibbonGroup:
        return self._pages[tab_key].group(group_key)

    def set_group_visible(self, tab_key: str, group_key: str, shown: bool) -> None:
        """KeyError for an unknown tab or group."""
        self._pages[tab_key].set_group_visible(group_key, shown)

    def set_search_widget(self, widget: QWidget) -> None:
        """Put the search box at the right end of the band."""
        widget.setMaximumWidth(scaled(SEARCH_WIDEST))
        widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        widget.setProperty("onBand", True)
        slot = QVBoxLayout()
        slot.setContentsMargins(0, 0, 0, 6)
        slot.addWidget(widget)
        self._row.addLayout(slot, 2)

    @property
    def tabs(self) -> QTabBar:
        return self._tabs

    def current(self) -> str:
        """Key of the tab that is shown."""
        return str(self._tabs.tabData(self._tabs.currentIndex()) or "")

    def set_current(self, tab_key: str) -> None:
        """KeyError for an unknown tab."""
        if tab_key not in self._pages:
            raise KeyError(tab_key)
        self._tabs.setCurrentIndex(list(self._pages).index(tab_key))

    @property
    def collapsed(self) -> bool:
        return self._stack.isHidden()

    def set_collapsed(self, collapsed: bool) -> None:
        """Fold the groups away, the tabs stay."""
        if collapsed != self.collapsed:
            self._folded_for_room = False
            self._stack.setVisible(not collapsed)
            self.collapsed_changed.emit(collapsed)

    def make_room(self) -> None:
        """From now on the groups fold away by themselves while the window is too low for them and a page."""
        self._makes_room = True

    @property
    def folded_by_user(self) -> bool:
        """Whether the groups are folded away although there is room for them."""
        return self.collapsed and not self._folded_for_room

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.window()
        if window is not self and window is not self._watched:
            self._watched = window
            window.installEventFilter(self)
            self._make_room(window.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and watched is self._watched and event.oldSize().height() > 0:
            self._make_room(event.size().height())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._watched is not None:
            self._make_room(self._watched.height())

    def _make_room(self, height: int) -> None:
        low = self._makes_room and height < scaled(FOLDED_BELOW)
        if low and not self.collapsed and not self._was_low:
            self.set_collapsed(True)
            self._folded_for_room = True
        elif not low and self._folded_for_room:
            self._folded_for_room = False
            self.set_collapsed(False)
        self._was_low = low

    def toggle(self) -> None:
        self.set_collapsed(not self.collapsed)

    def _changed(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.current_changed.emit(self.current())

    def _clicked(self, index: int) -> None:
        self._opened_by_click = self.collapsed and index >= 0
        if self._opened_by_click:
            self.set_collapsed(False)

    def _double_clicked(self, index: int) -> None:
        if index >= 0 and not self._opened_by_click:
            self.set_collapsed(True)
