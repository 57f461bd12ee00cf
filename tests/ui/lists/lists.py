"""The customer list of the main window, for the tests of what all lists can do."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.ui.customers.list_panel import CustomerListPanel
from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow

Found = TypeVar("Found", bound=QWidget)


def customers(window: MainWindow) -> CustomerListPanel:
    assert isinstance(window.page, CustomersPage)
    return window.page.panel


def numbers(panel: CustomerListPanel) -> list[str]:
    return [str(panel.model.index(row, 0).data()) for row in range(panel.model.rowCount())]


def opened(window: QWidget, kind: type[Found]) -> Found:
    """The dialog of that class that is open."""
    return next(each for each in window.findChildren(kind) if each.isVisible())
