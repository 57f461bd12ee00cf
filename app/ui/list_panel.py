"""A list with its heading: what it lists, how many, the filters, and what is selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.filter_syntax import FilterField
from app.domain.listing import Filter, ListQuery
from app.domain.saved_view import ViewContent
from app.ui.context import Context
from app.ui.lists.actions import ListActions
from app.ui.lists.desk import ListDesk
from app.ui.lists.empty_hint import EmptyHint
from app.ui.lists.view import View
from app.ui.lists.view_actions import ViewActions
from app.ui.lists.view_picker import ViewPicker
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Command
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
        views: Sequence[View] = (),
        narrow: bool = False,
    ) -> None:
        super().__init__()
        self._state, self._key, self._prepare = context.state, key, prepare
        self.context = context
        self.model = WindowedModel(source, columns, self._in_kept_order(columns, query), context.lane, self)
        self.list = ListView(self.model, caption, key, context.state)
        self.list.ask = self.ask
        self.heading = Heading(caption, place="page", whole=True)
        self.count = PlainLabel()
        self.count.setProperty("muted", True)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.filter_box = FilterBox()
        self.filter_box.next_widget = self.list
        self.filter_box.setMinimumWidth(scaled(90))
        self.base: tuple[Filter, ...] = ()
        """Filters that belong to the list itself, whatever its view."""
        self.desk = ListDesk(context, self.list, key, fields or {}, self.ask, self)
        self.views = ViewPicker(context, self, key, views) if views else None
        self._view_actions = ViewActions(context, self.views, self, self) if self.views is not None else None
        self.list_actions = ListActions(context, self.list, self._view_actions, self.desk.clear, self)
        self._build(narrow)
        self.model.counted.connect(self._show_count)
        self.model.shown.connect(self._keep_order)
        self.model.failed.connect(context.errors.show)
        self.list.activated_id.connect(self.activated)
        self.list.selection_changed.connect(self.selection_changed)
        self.list.current_id_changed.connect(lambda _id: self.selection_changed.emit())
        self.filter_box.changed.connect(self._search)
        self.desk.cleared.connect(self.filter_box.clear)
        if self.views is not None:
            self.model.shown.connect(self.views.update_mark)
            self.list.header.arranged.connect(self.views.update_mark)

    def _build(self, narrow: bool) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(2, 0, 0, 0)
        heading.setSpacing(8)
        heading.addWidget(self.heading)
        heading.addWidget(self.count)
        heading.addStretch(1)
        heading.addLayout(self.tools)
        if self.views is not None:
            self.tools.addWidget(self.views)
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
        column.addWidget(self.desk.totals)

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

    def offer_when_empty(self, icon: str, nothing: str, ways: Sequence[QAction]) -> None:
        """What an empty list says: ``nothing`` and these ways on where there are no records at all, else the way to see
        those that are hidden."""
        show_all = make_action(self, self.tr("Show &All"), "filter")
        show_all.triggered.connect(lambda _checked=False: self.show_all())
        self.empty_hint = EmptyHint(self.desk, icon, nothing, ways, show_all, lambda: self.base)

    def show_all(self) -> None:
        """No filters, the view that holds everything."""
        self.desk.clear()
        if self.views is not None:
            self.views.show_first()

    def load(self) -> None:
        """Show the view that the list opens with; for lists that have views."""
        if self.views is not None:
            self.views.load()

    @property
    def picker(self) -> ViewPicker:
        """The views of a list that has some."""
        assert self.views is not None
        return self.views

    @property
    def view_actions(self) -> ViewActions:
        """What one does with the views of a list that has some."""
        assert self._view_actions is not None
        return self._view_actions

    def show_record(self, record_id: str) -> None:
        """Select the record, in the first view without a filter when what is shown doesn't hold it."""

        def found(place: int | None) -> None:
            if place is None:
                self.show_all()
            self.list.select_id(record_id)

        source, query = self.model.source, self.model.asked_query
        self.model.lane.submit(  # not through the list's lookup: a refresh on its way asks that for other places
            lambda: source.position(query, record_id),
            found,
            self.model.failed.emit,
            key=f"show record {id(self)}",
            owner=self,
        )

    def groups(self) -> list[ActionGroup]:
        """Actions > List."""
        return [self.list_actions.group()]

    def content(self) -> ViewContent:
        """How the list is shown now, as a view of it is saved."""
        query = self.model.asked_query
        filters = tuple(entry for entry in query.filters if entry not in self.base)
        texts, columns = self.desk.filters.texts(), self.list.header.arrangement()
        return ViewContent(filters, texts, query.search, query.sort, query.descending, columns)

    def own_columns(self) -> None:
        """The columns belong to a view from now on."""
        self.list.header.keeps = False

    def take(self, content: ViewContent, *, own_columns: bool) -> None:
        """Show the list as a view says."""
        header = self.list.header
        if own_columns or not header.keeps:
            header.keeps = not own_columns
            if own_columns and content.columns:
                header.arrange(content.columns)
            else:
                header.restore()
        self.filter_box.show_text(content.search)
        self.desk.restore(content.expressions)
        query = self.model.asked_query.filtered(*self.base, *content.filters).searching(content.search)
        if any(column.key == content.sort for column in self.model.columns):
            query = query.sorted_by(content.sort, content.descending)
        self.ask(query.expressed(*self.desk.filters.expressions()))

    def ask(self, query: ListQuery) -> None:
        """Show this query as soon as the list can be asked it."""
        self._prepare(query, lambda: self.model.set_query(query))

    def show_filters(self, *filters: Filter) -> None:
        """Show the rows that these filters let through, in the present order."""
        self.ask(self.model.asked_query.filtered(*self.base, *filters))

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
