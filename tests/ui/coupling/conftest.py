"""The coupling window over the small company."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.ui.coupling.dialog import CouplingDialog
from app.ui.coupling.setting_up import set_up_coupling
from app.ui.main_window import MainWindow
from tests.ui.shown import settle, shown
from tests.ui.small_company import SmallCompany

OpenDialog = Callable[[str], CouplingDialog]


@pytest.fixture
def open_dialog(window: MainWindow, small_company: SmallCompany) -> OpenDialog:
    """Set Up Coupling for the customer with that No., everything read."""

    def open_for(no: str) -> CouplingDialog:
        assert window.context is not None
        set_up_coupling(window.context, [small_company.id(no)])
        settle(window.lane)
        return shown(CouplingDialog)

    return open_for
