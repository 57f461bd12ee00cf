"""A list with its heading: what it lists, how many, the filters, and what is selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.filter_syntax import FilterField
from app.domain.listing import Filter, ListQuery
from app.ui.context import Context
from app.ui.lists.desk import ListDesk
from app.ui.page import Command
from app.ui.theme.text_scale import scaled
from app.ui.widgets.filter_box import FilterBox
from app.ui.widgets.list_column import Column
from app.ui.widgets.list_source import WindowSource
from app.ui.widgets.list_view import ListView
from app.ui.widgets.text import Heading, PlainLabel
from app.ui.widgets.windowed_model import WindowedModel

Prepare = Callable[[ListQuery, Callable[[], None]], None]
"""Calls the second argument once the list can be asked this query."""


class ListPanel(QWidget):
    """``tools`` is where further controls go, left of the filter. The order is kept under ``key``. ``fields``: what the
    filter row filters. ``narrow``: the filter has a row of its own, and the owner leaves room around the panel."""

    activated = Signal(str)
    """Enter or double click."""
    selection_changed = Signal()

    def __init__(
        self,
        context: Context,
        caption: str,
        key: str,
        source: WindowSource,
        columns: Sequence[Column],
        query: ListQuery,
        fields: Mapping[str, FilterField] | None = None,
        prepare: Prepare = lambda _query, go: go(),
        *,
        narrow: bool = False,
    ) -> None:
        super().__init__()
        self._state, self._key, self._prepare = context.state, key, prepare
        self.context = context
        self.model = WindowedModel(source, columns, self._in_kept_order(columns, query), context.lane, self)
        self.list = ListView(self.model, caption, key, context.state)
        self.list.ask = self.ask
        self.heading = Heading(caption, place="page")
        self.count = PlainLabel()
        self.count.setProperty("muted", True)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.filter_box = FilterBox()
        self.filter_box.next_widget = self.list
        self.filter_box.setMinimumWidth(scaled(90))
        self.desk = ListDesk(context, self.list, key, fields or {}, self.ask, self)
        self._build(narrow)
        self.model.counted.connect(self._show_count)
        self.model.shown.connect(self._keep_order)
        self.model.failed.connect(context.errors.show)
        self.list.activated_id.connect(self.activated)
        self.list.selection_changed.connect(self.selection_changed)
        self.list.current_id_changed.connect(lambda _id: self.selection_changed.emit())
        self.filter_box.changed.connect(self._search)
        self.desk.cleared.connect(self.filter_box.clear)

    def _build(self, narrow: bool) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(2, 0, 0, 0)
        heading.setSpacing(8)
        heading.addWidget(self.heading)
        heading.addWidget(self.count)
        heading.addStretch(1)
        heading.addLayout(self.tools)
        frame = QFrame()
        frame.setObjectName("listPanel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        self._column = column
        column.addLayout(heading)
        if narrow:
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self.filter_box)
        else:
            column.setContentsMargins(12, 10, 12, 12)
            heading.addWidget(self.filter_box, 1)
        column.addWidget(self.desk.line)
        column.addWidget(frame, 1)

    def add_below_heading(self, widget: QWidget) -> None:
        """Between heading and list."""
        self._column.insertWidget(1, widget)

    def add_below(self, widget: QWidget) -> None:
        """Under the list."""
        self._column.addWidget(widget)

    def commands(self) -> dict[Command, Callable[[], None]]:
        """What every list can do: filter, and go from row to row."""
        return {
            Command.FILTER: self.filter_box.take_focus,
            Command.PREVIOUS: lambda: self.step(-1),
            Command.NEXT: lambda: self.step(1),
            **self.desk.commands(),
        }

    def ask(self, query: ListQuery) -> None:
        """Show this query as soon as the list can be asked it."""
        self._prepare(query, lambda: self.model.set_query(query))

    def show_filters(self, *filters: Filter) -> None:
        """Show the rows that these filters let through, in the present order."""
        self.ask(self.model.asked_query.filtered(*filters))

    def step(self, by: int) -> None:
        """Go to the next row, or the one before (``by`` -1)."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.select_row(row)

    def _search(self, text: str) -> None:
        self.ask(self.model.asked_query.searching(text))

    def _in_kept_order(self, columns: Sequence[Column], query: ListQuery) -> ListQuery:
        sort = str(self._state.value(f"{self._key}/sort", query.sort))
        falling = str(self._state.value(f"{self._key}/descending", str(query.descending).lower())) == "true"
        known = any(column.key == sort for column in columns)
        return query.sorted_by(sort, falling) if known else query

    def _keep_order(self) -> None:
        self._state.setValue(f"{self._key}/sort", self.model.query.sort)
        self._state.setValue(f"{self._key}/descending", str(self.model.query.descending).lower())

    def _show_count(self, count: int) -> None:
        self.count.setText(self.locale().toString(count))
        self.count.setAccessibleName(self.tr("%Ln row(s)", "", count))
