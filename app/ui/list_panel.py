"""A list with its heading: what it lists, how many, and the filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.listing import Filter, ListQuery
from app.ui.context import Context
from app.ui.theme.text_scale import scaled
from app.ui.widgets.filter_box import FilterBox
from app.ui.widgets.list_column import Column
from app.ui.widgets.list_source import WindowSource
from app.ui.widgets.list_view import ListView
from app.ui.widgets.text import Heading, PlainLabel
from app.ui.widgets.windowed_model import WindowedModel


class ListPanel(QWidget):
    """``tools`` is where further controls go, left of the filter. The order is kept under ``key``."""

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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state, self._key = context.state, key
        sort = str(self._state.value(f"{key}/sort", query.sort))
        falling = str(self._state.value(f"{key}/descending", str(query.descending).lower())) == "true"
        known = any(column.key == sort for column in columns)
        self.model = WindowedModel(
            source, columns, query.sorted_by(sort, falling) if known else query, context.lane, self
        )
        self.list = ListView(self.model, caption, key, context.state)
        self.heading = Heading(caption, place="page")
        self.count = PlainLabel()
        self.count.setProperty("muted", True)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.filter_box = FilterBox()
        self.filter_box.next_widget = self.list
        self.filter_box.setMinimumWidth(scaled(90))
        self._build()
        self.model.counted.connect(self._show_count)
        self.model.shown.connect(self._keep_order)
        self.model.failed.connect(context.errors.show)
        self.list.activated_id.connect(self.activated)
        self.list.selection_changed.connect(self.selection_changed)
        self.list.current_id_changed.connect(lambda _id: self.selection_changed.emit())
        self.filter_box.changed.connect(self._search)

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(2, 0, 0, 0)
        heading.setSpacing(8)
        heading.addWidget(self.heading)
        heading.addWidget(self.count)
        heading.addStretch(1)
        heading.addLayout(self.tools)
        heading.addWidget(self.filter_box, 1)
        frame = QFrame()
        frame.setObjectName("listPanel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        self._column = column
        column.addLayout(heading)
        column.addWidget(frame, 1)

    def add_below_heading(self, widget: QWidget) -> None:
        """Between heading and list."""
        self._column.insertWidget(1, widget)

    def add_below(self, widget: QWidget) -> None:
        """Under the list."""
        self._column.addWidget(widget)

    def show_filters(self, *filters: Filter) -> None:
        """Show the rows that these filters let through, in the present order."""
        self.model.set_query(self.model.asked_query.filtered(*filters))

    def step(self, by: int) -> None:
        """Go to the next row, or the one before (``by`` -1)."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.select_row(row)

    def _search(self, text: str) -> None:
        self.model.set_query(self.model.asked_query.searching(text))

    def _keep_order(self) -> None:
        self._state.setValue(f"{self._key}/sort", self.model.query.sort)
        self._state.setValue(f"{self._key}/descending", str(self.model.query.descending).lower())

    def _show_count(self, count: int) -> None:
        self.count.setText(self.locale().toString(count))
        self.count.setAccessibleName(self.tr("%1 rows").replace("%1", self.count.text()))
