"""How windows open one another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow
from app.ui.open_windows import SideWindow
from app.ui.widgets.dialogs import Option, Sheet, choose
from tests.ui.asking import when_asked
from tests.ui.shown import settle
from tests.ui.side_windows import side_windows
from tests.ui.small_company import COUPLED, SmallCompany


def test_a_link_shows_its_customer(window: MainWindow) -> None:
    assert window.context is not None
    window.show_page("log")
    window.context.windows.open_link(f"navcrm://open/customer/{COUPLED}")
    settle(window.lane)
    assert isinstance(window.page, CustomersPage)
    assert window.page.card.customer is not None and window.page.card.customer.no == COUPLED


def test_a_link_to_nobody_is_said(window: MainWindow) -> None:
    assert window.context is not None
    window.context.windows.open_link("navcrm://open/customer/4711")
    settle(window.lane)
    assert window.message_bar.text == "There is no customer 4711 here."


def test_what_is_no_link_is_refused(window: MainWindow) -> None:
    assert window.context is not None
    with pytest.raises(ValueError, match="not a link"):
        window.context.windows.open_link("navcrm://delete/customer/20000")


def test_the_others_close_with_the_main_window(window: MainWindow, small_company: SmallCompany, qtbot: QtBot) -> None:
    assert window.context is not None
    window.context.windows.open_account(small_company.accounts["Selby Limited"])
    window.context.windows.open_related("quotes", small_company.accounts["Selby Limited"], "Active")
    settle(window.lane)
    assert len(side_windows()) == 2
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    qtbot.waitUntil(lambda: side_windows() == [])


def test_a_window_comes_up_as_large_as_it_was(window: MainWindow, small_company: SmallCompany, qtbot: QtBot) -> None:
    assert window.context is not None
    for width in (760, 790):  # no wider than the screen of a machine without one
        window.context.windows.open_account(small_company.accounts["Selby Limited"])
        settle(window.lane)
        opened = side_windows()[0]
        if width == 790:
            assert opened.width() == 760
        opened.resize(width, 600)
        opened.close()
        qtbot.waitUntil(lambda: side_windows() == [])
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("by", ["itself", "the main window"])
def test_a_window_that_asks_stays_until_it_is_answered(window: MainWindow, qtbot: QtBot, by: str) -> None:
    """As when its record is deleted meanwhile. Seen to fail, and to crash, when a window went from under it."""

    class Asking(SideWindow):
        def leave(self, proceed: Callable[[], None]) -> None:
            said.append(choose(self, "Unsaved Changes", "Save?", [Option("save", "Save")]))

    def go_and_answer(dialog: Sheet) -> None:
        asking.close_now()
        QApplication.processEvents()
        said.append(str(asking.isVisible()))
        dialog.reject()

    said: list[str | None] = []
    assert window.context is not None
    asking = Asking(window.context, "asking")
    asking.show()
    when_asked(go_and_answer)
    with qtbot.waitSignal(asking.destroyed):
        if by == "itself":
            asking.close()
        else:
            asking.leave(lambda: None)
    assert said == ["True", None]
