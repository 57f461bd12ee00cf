"""File > Import from the main window: what went in is in the lists at once."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.listing import ListQuery
from app.ui.imports.actions import import_file
from app.ui.imports.wizard import ImportWizard, Step
from app.ui.main_window import MainWindow


def test_imported_customers_are_in_the_list(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    context = window.context
    assert context is not None
    path = tmp_path / "new.csv"
    path.write_text("No.,Name\nNEW1,Fabrikam\nNEW2,Adatum\n", encoding="utf-8")
    before = context.services.customers.count(ListQuery("no"))
    import_file(context, "customers")
    (wizard,) = window.findChildren(ImportWizard)
    wizard.open_file(str(path))
    assert context.lane.wait_idle()
    for _ in range(2):
        wizard.next_button.click()
        assert context.lane.wait_idle()
    with qtbot.waitSignal(context.changes.imported):
        wizard.next_button.click()
    assert wizard.step is Step.RESULT
    with qtbot.waitSignal(wizard.finished):
        wizard.result_step.open_list.trigger()
    assert context.lane.wait_idle()
    assert context.services.customers.count(ListQuery("no")) == before + 2
