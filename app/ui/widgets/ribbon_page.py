"""What lies under one tab of the ribbon: groups that get smaller, right ones first, until they fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.icons import icon
from app.ui.theme.text_scale import scaled
from app.ui.widgets.ribbon_button import LARGE_HEIGHT, RibbonButton, Size
from app.ui.widgets.ribbon_group import TOP, Level, RibbonGroup, ribbon_height

MARGIN = 8


class RibbonPage(QWidget):
    """Nothing is ever cut: a group that can't get smaller goes into the menu at the right end."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(caption)
        self._groups: dict[str, RibbonGroup] = {}
        more = QAction(self.tr("More"), self)
        more.setIcon(icon("more"))
        self._more_menu = QMenu(self)
        more.setMenu(self._more_menu)
        self._more = RibbonButton(more, self)
        self._more.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.fit)

    def add(self, key: str, group: RibbonGroup) -> None:
        group.setParent(self)
        self._groups[key] = group
        group.content_changed.connect(self._later.start)
        self.fit()

    def group(self, key: str) -> RibbonGroup:
        return self._groups[key]

    def set_group_visible(self, key: str, shown: bool) -> None:
        """KeyError for an unknown group."""
        self._groups[key].wanted = shown
        self.fit()

    def sizeHint(self) -> QSize:
        shown = self._shown()
        return QSize(sum(group.width_at(Level.LARGE) for group in shown) + 2 * MARGIN, ribbon_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), ribbon_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._later.start()

    def fit(self) -> None:
        """Choose a level for each group so that all fit, then place them."""
        shown = self._shown()
        levels = self._levels(shown, self.width() - 2 * MARGIN)
        for group in self._groups.values():
            if group not in shown:
                group.hide()
        left = MARGIN
        for group, level in zip(shown, levels, strict=True):
            group.set_level(level)
            group.setVisible(level is not Level.OVERFLOW)
            width = group.width_at(level)
            group.setGeometry(left, 0, width, ribbon_height())
            left += width
        self._place_more([group for group in shown if group.level is Level.OVERFLOW], left)

    def _shown(self) -> list[RibbonGroup]:
        return [group for group in self._groups.values() if group.wanted and not group.empty]

    def _levels(self, groups: list[RibbonGroup], room: int) -> list[Level]:
        levels = [Level.LARGE] * len(groups)
        widths = [group.width_at(Level.LARGE) for group in groups]
        for level in (Level.SMALL, Level.ICONS, Level.BUTTON, Level.OVERFLOW):
            reserve = self._more.width_at(Size.LARGE) if level is Level.OVERFLOW else 0
            for position in reversed(range(len(groups))):
                if sum(widths) + (reserve if Level.OVERFLOW in levels else 0) <= room:
                    return levels
                width = groups[position].width_at(level)
                if width < widths[position]:
                    levels[position], widths[position] = level, width
        return levels

    def _place_more(self, hidden: list[RibbonGroup], left: int) -> None:
        self._more.setVisible(bool(hidden))
        if not hidden:
            return
        self._more_menu.clear()
        for group in hidden:
            self._more_menu.addMenu(group.menu)
        self._more.set_size(Size.LARGE)
        self._more.setGeometry(left, scaled(TOP), self._more.width_at(Size.LARGE), scaled(LARGE_HEIGHT))
