"""The menu of a list's rows: what the page's tabs offer, and the filter by the cell one clicked on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from app.ui.lists.desk import ListDesk
from app.ui.page import Page
from app.ui.translation import translate


def offer_menu(page: Page, desk: ListDesk) -> None:
    """The list opens it by the right button and by the menu key."""
    view = desk.view

    def open_at(place: QPoint) -> None:
        row_menu(page, desk).popup(view.viewport().mapToGlobal(place))

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(open_at)


def row_menu(page: Page, desk: ListDesk) -> QMenu:
    """What can be done with the rows that are selected."""
    menu = QMenu(page)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    if desk.filters.fields and desk.view.currentIndex().isValid():
        menu.addAction(translate("ListMenu", "&Filter to This Value"), desk.filter_to_value)
        menu.addSeparator()
    shown = page.visible_groups()
    for group in page.groups():
        if group.key in shown:
            menu.addActions(list(group.actions))
            menu.addSeparator()
    return menu
