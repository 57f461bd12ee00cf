"""The item model of a list of any length: it knows how many rows there are and keeps the pages one looks at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.domain.listing import ListQuery
from app.ui.background import Lane
from app.ui.widgets.list_column import Column, written
from app.ui.widgets.list_source import PAGE, PageCache, WindowSource, read_pages

ROW_ID_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
READ_AT_ONCE = 4
Index = QModelIndex | QPersistentModelIndex


class WindowedModel(QAbstractTableModel):
    """Rows come from ``source`` over the worker lane; a row that isn't here yet is blank. Nothing here ever waits.

    A new query is shown when its first page has come, until then the old rows stay; its count follows. ``counted``
    tells it: all is there, or, before that, as many rows as are known of.
    """

    shown = Signal()
    """The first rows of another query are there."""
    counted = Signal(object)
    """How many rows the query holds (an int)."""
    arrived = Signal()
    """Rows that were blank are here."""
    renewing = Signal()
    renewed = Signal()
    """Around a refresh: records may have moved."""
    failed = Signal(object)
    """The exception of a read that failed; what was there stays."""

    def __init__(
        self,
        source: WindowSource,
        columns: Sequence[Column],
        query: ListQuery,
        lane: Lane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.query = query
        self.source = source
        self.lane = lane
        self._name = f"list {id(self)}"
        self._locale = QLocale()
        self.loaded = False
        """Whether anything has been shown yet."""
        self.complete = False
        """Whether the count is known, and so every row can be reached."""
        self._pages = PageCache()
        self._count = 0
        self._asked = query
        self._state = 0
        self._reading = False
        self._wanted: dict[int, None] = {}
        self._visible = (0, 0)
        self._forward = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_wanted)

    # -- what is shown -------------------------------------------------------------------------------------
    def set_query(self, query: ListQuery) -> None:
        """Shows another query, or the first one; the same one again is read anew from its beginning."""
        self._asked = query
        self._state += 1
        state, source = self._state, self.source
        self.lane.submit(
            lambda: source.rows(query, 0, PAGE),
            partial(self._show, state, query),
            self.failed.emit,
            key=f"{self._name} query",
            owner=self,
        )
        self._ask_count(state, query)

    def refresh(self) -> None:
        """Reads anew what is seen, and the count; the rows stay until the new ones are there."""
        if not self.loaded or self.query != self._asked:
            self.set_query(self._asked)
            return
        self._state += 1
        state, source, query, pages = self._state, self.source, self._asked, self._seen_pages()
        self.lane.submit(
            lambda: read_pages(source, query, pages),
            partial(self._renew, state),
            self.failed.emit,
            key=f"{self._name} query",
            owner=self,
        )
        self._ask_count(state, query)

    @property
    def asked_query(self) -> ListQuery:
        """The query that was set last; its rows may still be on their way."""
        return self._asked

    def see(self, first: int, last: int) -> None:
        """The view tells which rows it shows: they are read, and a page ahead."""
        if first != self._visible[0]:
            self._forward = first > self._visible[0]
        self._visible = (first, last)
        pages = self._seen_pages()
        ahead = pages[-1] + 1 if self._forward else pages[0] - 1
        if 0 <= ahead * PAGE < self._count:
            pages.append(ahead)
        self._want(pages)

    def row_at(self, number: int) -> Any | None:
        """The row of that number, if it is here."""
        return self._pages.row(number)

    def id_at(self, number: int) -> str | None:
        """The id of the row, if it is here."""
        row = self._pages.row(number)
        return None if row is None else self.source.id_of(row)

    def row_by_id(self, record_id: str) -> int | None:
        """Where the record stands, if its row is here."""
        return next((number for number, row in self._pages.rows() if self.source.id_of(row) == record_id), None)

    def text_of(self, row: Any, column: Column) -> str:
        """A cell as it is shown."""
        return written(column.value(row), self._locale)

    # -- Qt's model ----------------------------------------------------------------------------------------
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        row = self._pages.row(index.row())
        if row is None:
            if role == Qt.ItemDataRole.DisplayRole:
                self._want([*self._wanted, index.row() // PAGE])
                return ""
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text_of(row, column)
        if role == Qt.ItemDataRole.DecorationRole:
            return None if column.decoration is None else column.decoration(row)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return None if column.hint is None else column.hint(row)
        if role == ROW_ID_ROLE:
            return self.source.id_of(row)
        return row if role == ROW_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.caption
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._order_of(column)
        wrapped = column.alignment | Qt.TextFlag.TextWordWrap
        return int(wrapped) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _order_of(self, column: Column) -> str | None:
        """What the arrow in the heading means, for somebody who hears it."""
        if self.asked_query.sort != column.key:
            return None
        return self.tr("sorted, descending") if self.asked_query.descending else self.tr("sorted, ascending")

    # -- reading -------------------------------------------------------------------------------------------
    def _show(self, state: int, query: ListQuery, rows: Sequence[Any]) -> None:
        """The first page of another query has come."""
        if state != self._state:
            return
        same_rows = self.complete and query.same_rows(self.query)
        self.beginResetModel()
        self.query = query
        self._pages.clear()
        self._pages.put(0, rows)
        self._wanted.clear()
        self._visible = (0, PAGE - 1)
        if len(rows) < PAGE:
            self._count, self.complete = len(rows), True
        elif not same_rows:
            self._count, self.complete = len(rows), False
        self.loaded = True
        self.endResetModel()
        self.shown.emit()

    def _renew(self, state: int, found: Mapping[int, Sequence[Any]]) -> None:
        """What one sees has been read anew."""
        if state != self._state:
            return
        self.renewing.emit()
        self._pages.clear()
        for page, rows in found.items():
            self._pages.put(page, rows)
        self._changed(0, self._count - 1)
        self.renewed.emit()

    def _ask_count(self, state: int, query: ListQuery) -> None:
        source = self.source
        self.lane.submit(
            lambda: source.count(query),
            partial(self._counted, state),
            self.failed.emit,
            key=f"{self._name} count",
            owner=self,
        )

    def _counted(self, state: int, count: int) -> None:
        if state != self._state or not self.loaded or self.query != self._asked:
            return
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        self.complete = True
        self.counted.emit(count)

    def _seen_pages(self) -> list[int]:
        first, last = self._visible
        most = max(self._count - 1, 0) // PAGE
        return list(range(min(first // PAGE, most), min(last // PAGE, most) + 1))

    def _want(self, pages: Iterable[int]) -> None:
        self._wanted = {page: None for page in pages if not self._pages.holds(page)}
        if self._wanted and not self._timer.isActive() and not self._reading:
            self._timer.start()

    def _read_wanted(self) -> None:
        """One read at a time: when it answers, what is seen then is read next, not what flew by."""
        if self._reading or not self._wanted or not self.loaded:
            return
        pages = list(self._wanted)[:READ_AT_ONCE]
        self._reading = True
        source, query = self.source, self.query
        self.lane.submit(
            lambda: read_pages(source, query, pages),
            partial(self._take, self._state),
            self._fail_pages,
            key=f"{self._name} pages",
            owner=self,
        )

    def _take(self, state: int, found: Mapping[int, Sequence[Any]]) -> None:
        self._reading = False
        if state == self._state:
            for page, rows in found.items():
                self._pages.put(page, rows)
                self._changed(page * PAGE, min(page * PAGE + PAGE, self._count) - 1)
            self.arrived.emit()
        self._want(self._wanted)

    def _changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _fail_pages(self, error: Exception) -> None:
        self._reading = False
        self._wanted.clear()  # the next paint asks again
        self.failed.emit(error)
