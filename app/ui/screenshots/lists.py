"""What every list can do: the filter row, totals of what is selected, columns, views, and what an empty one says."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui.list_panel import ListPanel
from app.ui.screenshots import hands
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

SHIFT = Qt.KeyboardModifier.ShiftModifier
TWO_FILTERS, VIEW = 2, "London and Leeds"


def lists(tour: Tour) -> Procedure[None]:
    """On the customers."""
    yield from tour.page("Customers")
    panel = _panel(tour)
    yield from _filter_row(tour, panel)
    yield from _view(tour, panel)
    yield from _columns(tour)
    yield from _empty(tour, panel)
    yield from _totals(tour, panel)


def _filter_row(tour: Tour, panel: ListPanel) -> Procedure[None]:
    row, filters = panel.desk.row, panel.desk.filters
    yield Step("the filter row", lambda: row.shown, panel.desk.toggle_row)
    for key, text in (("city", "London|Leeds"), ("balance_lcy", ">=much")):
        yield from hands.enter_text(row.edits[key], text)
        yield from hands.key(row.edits[key], Qt.Key.Key_Return)
    yield Step("what is wrong is said", lambda: bool(filters.errors))
    yield from tour.picture("filter-row")
    yield from hands.enter_text(row.edits["balance_lcy"], "<>0")
    yield from hands.key(row.edits["balance_lcy"], Qt.Key.Key_Return)
    yield Step("both filters", lambda: len(panel.model.query.expressions) == TWO_FILTERS)


def _view(tour: Tour, panel: ListPanel) -> Procedure[None]:
    yield from hands.choose(tour.main, "Actions", "Views", "Save View As…")
    sheet = yield from hands.window("Save View As")
    yield from hands.fill(sheet, "Name", VIEW)
    yield from tour.picture("save-view-as")
    yield from hands.press(sheet, "OK")
    yield Step("the view is chosen", lambda: panel.picker.box.currentText() == VIEW)
    yield from hands.turn_to(tour.main, "Actions")
    yield from tour.picture("saved-view")
    yield Step("view All", lambda: not panel.model.query.expressions, panel.show_all)


def _columns(tour: Tour) -> Procedure[None]:
    yield from hands.choose(tour.main, "Actions", "Choose Columns…")
    sheet = yield from hands.window("Choose Columns")
    yield from tour.picture("choose-columns")
    yield from hands.press(sheet, "Cancel")
    yield from hands.closed("Choose Columns")


def _empty(tour: Tour, panel: ListPanel) -> Procedure[None]:
    yield from hands.enter_text(panel.desk.row.edits["name"], "Nobody")
    yield from hands.key(panel.desk.row.edits["name"], Qt.Key.Key_Return)
    yield Step("an empty list", panel.empty_hint.state.isVisible)
    yield from tour.picture("empty-list")
    yield Step("hide the filter row", lambda: not panel.desk.row.shown, lambda: panel.desk.row.set_shown(False))
    yield from hands.press(panel, "Show All")
    yield Step("all again", lambda: not panel.empty_hint.state.isVisible())


def _totals(tour: Tour, panel: ListPanel) -> Procedure[None]:
    yield from hands.key(panel.list, Qt.Key.Key_Home)
    for _ in range(4):
        yield from hands.key(panel.list, Qt.Key.Key_Down, SHIFT)
    yield Step("the sum of what is selected", lambda: ":" in panel.desk.totals.label.text())
    yield from tour.picture("totals")
    yield from hands.key(panel.list, Qt.Key.Key_Home)
    yield from hands.turn_to(tour.main, "Home")


def _panel(tour: Tour) -> ListPanel:
    panel = getattr(tour.main.page, "panel", None)
    assert isinstance(panel, ListPanel)
    return panel
