"""Match-Based Coupling: the proposals, one looked at closely, the preview, and how it went."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.ui.screenshots import hands
from app.ui.screenshots.finding import control, row_with
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour

TITLE = "Match-Based Coupling"
PREVIEW = "Preview of the Couplings"
USE_NAV = "Yes - Use the Dynamics NAV Data"


def many(tour: Tour) -> Procedure[None]:
    """Proposals for all uncoupled customers; one is swapped, one rejected, the ticked ones are coupled."""
    yield from tour.page("Customers")
    yield from tour.navigate("Coupling", TITLE)
    window = yield from hands.window(TITLE)
    table = yield from _proposals(window)
    yield from tour.picture("match-based-coupling")
    yield from hands.pick(window, "Synchronize After Coupling", USE_NAV)
    yield from _details(tour, window, table)
    yield from hands.press(window, "Preview and Couple…")
    preview = yield from hands.window(PREVIEW)
    yield from tour.picture("match-based-coupling-preview")
    yield from hands.press(preview, "Couple")
    yield from hands.closed(PREVIEW)
    yield from tour.picture("match-based-coupling-done")
    summary = control(window, "Close", QWidget)
    assert summary is not None
    yield from tour.close(window)


def _proposals(window: QWidget) -> Procedure[QAbstractItemView]:
    def there() -> QAbstractItemView | None:
        view = control(window, "Proposals", QAbstractItemView)
        return view if view is not None and view.model().rowCount() else None

    view: QAbstractItemView = yield Step("the proposals", there)
    return view


def _details(tour: Tour, window: QWidget, table: QAbstractItemView) -> Procedure[None]:
    """The first proposal that has rivals."""
    for word in ("Ambiguous", "Likely", "Sure"):
        index = row_with(table, word)
        if index is not None:
            no = str(index.siblingAtColumn(1).data())
            yield from hands.choose_row(window, "Proposals", no)
            yield from hands.key(table, Qt.Key.Key_F6)
            yield from tour.picture("match-based-coupling-details")
            return
