"""Keeps records selected when their rows move: another order, another filter, a refresh."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject

from app.ui.widgets.list_lookup import ListLookup, Ranges
from app.ui.widgets.windowed_model import WindowedModel

MOST = 200
"""So many records are looked up again; of a larger selection only the one that one stands on."""


class RecordView(Protocol):
    """What is asked of the list's view."""

    lookup: ListLookup

    @property
    def list_model(self) -> WindowedModel: ...

    def current_id(self) -> str: ...

    def currentIndex(self) -> QModelIndex: ...

    def selected_count(self) -> int: ...

    def selected_ranges(self) -> Ranges: ...

    def selectionModel(self) -> QItemSelectionModel: ...

    def select_row(self, row: int) -> None: ...

    def scrollTo(self, index: QModelIndex) -> None: ...

    def announce(self) -> None: ...


class SelectionMemory(QObject):
    """Remembers by id before the rows move and selects again after. A record that is gone gives way to its neighbour
    after a refresh, to the first row in another query."""

    def __init__(self, view: RecordView, parent: QObject) -> None:
        super().__init__(parent)
        self.restoring = False
        self._view = view
        self._model = view.list_model
        self._current = ""
        self._others: tuple[str, ...] = ()
        self._row = -1
        self._another_query = False
        self._model.modelAboutToBeReset.connect(self._before_reset)
        self._model.renewing.connect(self._before_refresh)
        self._model.shown.connect(self._restore)
        self._model.renewed.connect(self._restore)
        self._model.counted.connect(self._take_first)
        self._model.failed.connect(self._give_up)

    def select(self, record_id: str) -> None:
        """Selects this record alone: now or, while a query is on its way, together with its rows."""
        self._current, self._others = record_id, ()
        self._another_query = True
        self.restoring = True
        if self._model.loaded and self._model.query == self._model.asked_query:
            self._row = self._view.currentIndex().row()
            self._view.lookup.places([record_id], self._place_one)

    def _before_reset(self) -> None:
        self._remember(another_query=True)

    def _before_refresh(self) -> None:
        self._remember(another_query=False)

    def _remember(self, *, another_query: bool) -> None:
        self._another_query = another_query
        if self.restoring:
            return  # the rows move again before the last move was answered
        view = self._view
        few = view.selected_count() <= MOST
        self._current = view.current_id()
        self._others = tuple(view.lookup.known_ids(view.selected_ranges()) or ()) if few else ()
        self.restoring = True

    def _restore(self) -> None:
        self._row = self._view.currentIndex().row()
        wanted = dict.fromkeys((self._current, *self._others))
        wanted.pop("", None)
        if wanted:
            self._view.lookup.places(list(wanted), self._place)
        else:
            self._place({})

    def _place(self, places: dict[str, int]) -> None:
        """The count was asked for before the places, so all rows that there are can be selected by now."""
        rows = self._model.rowCount()
        found = {record_id: place for record_id, place in places.items() if place < rows}
        if self._view.currentIndex().row() == self._row:  # else the user has gone elsewhere meanwhile
            if self._current in found:
                self._select(found)
            elif rows:
                self._view.select_row(0 if self._another_query else min(max(self._row, 0), rows - 1))
        self._give_up()

    def _take_first(self, count: int) -> None:
        """A list that was empty has rows: their number comes after they were read anew."""
        if count and not self.restoring and not self._view.currentIndex().isValid():
            self._view.select_row(0)

    def _place_one(self, places: dict[str, int]) -> None:
        if self._current in places:
            self._place(places)
        else:
            self._give_up()

    def _select(self, found: dict[str, int]) -> None:
        model, view = self._model, self._view
        flags = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for record_id in {self._current: None, **dict.fromkeys(self._others)}:
            if record_id in found:
                selection.select(model.index(found[record_id], 0), model.index(found[record_id], 0))
        current = model.index(found[self._current], max(view.currentIndex().column(), 0))
        view.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        view.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if self._another_query:
            view.scrollTo(current)

    def _give_up(self, _error: object = None) -> None:
        self.restoring = False
        self._view.announce()
