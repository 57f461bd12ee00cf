"""The page Synchronization Log of the small company, after a synchronization and a push of statistics."""

from __future__ import annotations

from typing import cast

import pytest

from app.domain.synchronization import Choice
from app.services.progress import SILENT
from app.ui.log.page import LogPage
from app.ui.main_window import MainWindow
from tests.ui.shown import settle
from tests.ui.small_company import COUPLED, SmallCompany


@pytest.fixture
def page(window: MainWindow, small_company: SmallCompany) -> LogPage:
    """Three jobs: the coupling, a synchronization that wrote two values to CRM, and a push of statistics."""
    sides = small_company.sides
    sides.change_customer(small_company.id(COUPLED), city="Truro", contact="<i>Zoë</i>")
    sides.services.synchronization.run([small_company.id(COUPLED)], Choice.SEND, SILENT)
    sides.services.statistics.push([small_company.id(COUPLED)], SILENT)
    window.show_page("log")
    settle(window.lane)
    return cast(LogPage, window.page)
