"""The table of proposals: Space ticks, Del rejects, Enter goes to the details."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from app.ui.matching.proposal_model import (
    ACCOUNT,
    ACCOUNT_CITY,
    CITY,
    CUSTOMER,
    MATCH,
    WHY,
    ProposalModel,
)
from app.ui.matching.review import Row
from app.ui.theme.text_scale import scaled
from app.ui.widgets.heading_fit import shown_whole
from app.ui.widgets.list_delegate import ListDelegate
from app.ui.widgets.row_table import as_rows

ROW_HEIGHT = 30
NARROW = 980
SHARES = {CUSTOMER: 27, CITY: 13, ACCOUNT: 27, ACCOUNT_CITY: 13, WHY: 32}
LEAST = {CUSTOMER: 150, CITY: 80, ACCOUNT: 150, ACCOUNT_CITY: 104, WHY: 150}


class ProposalTable(QTableView):
    """``moved``: another row is the current one, or none is."""

    moved = Signal()
    ticking = Signal(object, bool)
    rejecting = Signal(object, bool)
    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing_on: Row | None = None
        self.setAccessibleName(self.tr("Proposals"))
        self.proposal_model = ProposalModel(self)
        self.setModel(self.proposal_model)
        self.proposal_model.ticking.connect(self.ticking)
        self.proposal_model.modelReset.connect(self._stand_somewhere)
        self.setItemDelegate(ListDelegate(self))
        as_rows(self, ROW_HEIGHT, several=True)
        header = self.horizontalHeader()
        # Each painting of the header asks every cell whether its column is selected: of none it has nothing to ask.
        header.setSelectionModel(QItemSelectionModel(self.proposal_model, header))
        header.setSortIndicator(MATCH, Qt.SortOrder.AscendingOrder)  # what was refused, then by how sure it is
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.setMinimumHeight(scaled(4 * ROW_HEIGHT))
        self.doubleClicked.connect(lambda _index: self.details_wanted.emit())

    @property
    def current_row(self) -> Row | None:
        """The row that one stands on."""
        found = self.proposal_model.rows_at([self.currentIndex().row()])
        return found[0] if found else None

    @property
    def selected_rows(self) -> list[Row]:
        """The selected rows, from the top; read by stretches, for an index a row takes a second for ten thousand."""
        places: set[int] = set()
        for stretch in self.selectionModel().selection().toList():
            places.update(range(stretch.top(), stretch.bottom() + 1))
        return self.proposal_model.rows_at(sorted(places))

    def stand_on(self, row: Row) -> None:
        """Make this the current row, if it is shown."""
        place = self.proposal_model.place_of(row)
        if place >= 0:
            index = self.proposal_model.index(place, CUSTOMER)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._standing_on = self.current_row or self._standing_on
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Space:
            rows = self.selected_rows
            self.ticking.emit(rows, not all(row.ticked for row in rows))
        elif key == Qt.Key.Key_Delete:
            rows = self.selected_rows
            self.rejecting.emit(rows, not all(row.rejected for row in rows))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.details_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Names and reasons share what the narrow columns leave. Where that is little, the customer's city is left to
        the details; less still, and the table scrolls sideways."""
        header = self.horizontalHeader()
        narrow = self.viewport().width() < scaled(NARROW)
        self.setColumnHidden(CITY, narrow)
        room = self.viewport().width()
        for place, column in enumerate(self.proposal_model.columns):
            if column.width:
                whole = shown_whole(header, place, scaled(column.width))
                self.setColumnWidth(place, whole)
                room -= whole
        shares = {place: share for place, share in SHARES.items() if not (narrow and place == CITY)}
        every = sum(shares.values())
        left = room
        for place, share in shares.items():
            # the last has what is left
            wanted = room * share // every if place != WHY else left
            width = shown_whole(header, place, max(scaled(LEAST[place]), wanted))
            self.setColumnWidth(place, width)
            left -= width

    def _stand_somewhere(self) -> None:
        """After a reset: where one stood, else at the top."""
        former = self._standing_on
        rows = self.proposal_model.shown_rows
        if former is not None and self.proposal_model.place_of(former) >= 0:
            self.stand_on(former)
        elif rows:
            self.stand_on(rows[0])
        else:
            self.moved.emit()
