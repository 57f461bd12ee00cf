"""Everything around a list that its rows and columns do not bring along: filters by field, views, columns, totals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.filter_notation import Notation
from app.domain.filter_syntax import FilterField
from app.domain.listing import ListQuery
from app.ui.context import Context
from app.ui.errors import sentence_of
from app.ui.filter_errors import expected
from app.ui.lists.filter_line import FilterLine
from app.ui.lists.filters import ListFilters
from app.ui.lists.notation import notation_of
from app.ui.page import Command
from app.ui.widgets.filter_row import FilterRow
from app.ui.widgets.list_totals import SelectionTotals
from app.ui.widgets.list_view import ListView


class ListDesk(QObject):
    """``key`` names the list in what is kept of it, ``ask`` shows a query. The owner places ``line`` above the list and
    ``totals`` under it."""

    cleared = Signal()
    """The user wants to see the rows that no filter hides; search words are the owner's to clear."""

    def __init__(
        self,
        context: Context,
        view: ListView,
        key: str,
        fields: Mapping[str, FilterField],
        ask: Callable[[ListQuery], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._state, self._place = context.state, f"lists/{key}/filter_row"
        self.view = view
        self._ask = ask
        known = {column.key: fields[column.key] for column in view.header.columns if column.key in fields}
        self._captions = {column.key: column.caption for column in view.header.columns}
        self.filters = ListFilters(known, self._notation, context.work_date, self)
        self.row = FilterRow(view.header, known, {name: expected(field.kind) for name, field in known.items()})
        self.line = FilterLine()
        self.totals = SelectionTotals(view)
        self.row.entered.connect(self.filters.type)
        self.row.left.connect(view.setFocus)
        self.filters.changed.connect(self._apply)
        self.filters.refused.connect(lambda _field: self.show())
        self.line.clear_wanted.connect(self.clear)
        view.header.column_wanted.connect(self._show_column)
        view.horizontalScrollBar().valueChanged.connect(self.row.place)
        if str(self._state.value(self._place, "false")) == "true":
            self.row.set_shown(True)

    def commands(self) -> dict[Command, Callable[[], None]]:
        """Filter Row, and Filter to This Value while the keyboard stands on one."""
        if not self.filters.fields:
            return {}
        able: dict[Command, Callable[[], None]] = {Command.FILTER_ROW: self.toggle_row}
        return able | ({Command.FILTER_TO_VALUE: self.filter_to_value} if self.view.currentIndex().isValid() else {})

    def add_keys(self, window: QWidget) -> None:
        """For windows without the commands of pages."""
        for keys, act in (
            ("Shift+F3", self.toggle_row),
            ("Alt+F3", self.filter_to_value),
            ("Ctrl+Shift+A", self.clear),
        ):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(act)

    def toggle_row(self) -> None:
        """Show the filter row and go there; from within it: hide it. Its filters stay in force."""
        inside = any(edit.hasFocus() for edit in self.row.edits.values())
        self.row.set_shown(not inside)
        self._state.setValue(self._place, "false" if inside else "true")
        if inside:
            self.view.setFocus()
            return
        self.show()
        self.row.take_focus(self._current_column())

    def filter_to_value(self) -> None:
        """Show only the rows that hold the value one stands on; with a filter on that column these rows, too."""
        index = self.view.currentIndex()
        row = self.view.list_model.row_at(index.row()) if index.isValid() else None
        if row is not None and self._current_column() in self.filters.fields:
            column = self.view.header.columns[index.column()]
            self.filters.limit_to(column.key, column.value(row))

    def clear(self) -> None:
        """Show all rows of the view."""
        self.filters.clear()
        self.cleared.emit()

    def restore(self, texts: Mapping[str, str]) -> None:
        """Take up these filters, in the notation for keeping; the query is the caller's to ask."""
        self.filters.restore(texts)
        self.show()

    def show(self) -> None:
        """Row and line say what is in force."""
        shown = self.filters.shown()
        errors = {name: sentence_of(error).whole for name, error in self.filters.errors.items()}
        self.row.show_texts(shown)
        self.row.show_errors(errors)
        in_force = [(self._captions[name], shown[name]) for name in self._captions if name in self.filters.texts()]
        wrong = [
            self.tr("{column}: {problem}").format(column=self._captions[name], problem=text)
            for name, text in errors.items()
        ]
        self.line.show_filters([pair for pair in in_force if pair[1]], wrong)

    def _apply(self) -> None:
        self.show()
        self._ask(self.view.list_model.asked_query.expressed(*self.filters.expressions()))

    def _current_column(self) -> str:
        index = self.view.currentIndex()
        return self.view.header.columns[index.column()].key if index.isValid() else ""

    def _show_column(self, logical: int) -> None:
        """A field that the keyboard goes to is scrolled into sight."""
        header, bar = self.view.header, self.view.horizontalScrollBar()
        left, width = header.sectionViewportPosition(logical), header.sectionSize(logical)
        room = self.view.viewport().width()
        if left < 0:
            bar.setValue(bar.value() + left)
        elif left + width > room:
            bar.setValue(bar.value() + min(left, left + width - room))

    def _notation(self) -> Notation:
        today = datetime.now(UTC).astimezone().date()
        return notation_of(self.view.locale(), today, self.filters.fields.values())
