"""The header of a list: sorting by click, and which columns one sees, in which order and width, kept per list."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Protocol

from PySide6.QtCore import QPoint, QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.saved_view import ColumnPlace, places_of
from app.ui.theme.fit import GrowingHeader
from app.ui.theme.text_scale import scaled, text_scale
from app.ui.widgets.heading_fit import heading_lines, heading_metrics, heading_width
from app.ui.widgets.list_column import Column
from app.ui.widgets.text import literal

MINIMUM_WIDTH = 48
PADDING = 28
"""What a cell leaves free at both sides of its text together."""
ARROW, ICON = 12, 22
LINES = 2
"""A caption takes at most so many, unless the user makes its column narrower."""
MOST_LINES = 4
MOST_IN_MENU = 12
"""Columns that the menu of a heading shows all of; a longer menu would be higher than a screen."""
USUAL_HEIGHT = 18
"""Of a line of type, in pixels; the columns' own widths are made for it."""


class RowUnder(Protocol):
    """What stands under the captions, and how much room it takes."""

    @property
    def height(self) -> int: ...


class ListHeader(GrowingHeader):
    """``sort_chosen`` carries the key of a column and whether the order falls. Unless ``keeps`` the columns belong
    to a view, and how the user arranges them is not kept for the list."""

    sort_chosen = Signal(str, bool)
    arranged = Signal()
    """The user arranged the columns."""
    column_wanted = Signal(int)
    """This column should be seen."""

    def __init__(self, columns: Sequence[Column], key: str, state: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.columns = self._columns = tuple(columns)
        self.keeps = True
        self._filter_row: RowUnder | None = None
        self._state = state
        self._place = f"lists/{key}"
        self._sorted = ("", False)
        self._restoring = False
        self._widths: dict[str, int] = {}
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(scaled(MINIMUM_WIDTH))
        self.setTextElideMode(Qt.TextElideMode.ElideNone)  # a caption wraps, which it doesn't where it may be cut
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.sectionClicked.connect(self._clicked)
        self.sectionMoved.connect(self._keep)
        self.sectionResized.connect(self._keep_width)

    def restore(self) -> None:
        """Takes up columns as they were left; to be called once the view has its model."""
        self.setSortIndicatorShown(True)  # the view takes it away as it takes the header
        self.arrange(self._kept_columns())

    def arrange(self, places: Sequence[ColumnPlace]) -> None:
        """Order, width and presence of the columns; those that ``places`` doesn't name are as the list has them by
        itself and stand behind the others."""
        self._restoring = True
        known = {place.key: place for place in places}
        logical_of = {column.key: logical for logical, column in enumerate(self._columns)}
        if not known.keys() & {key for key in logical_of if not known.get(key, ColumnPlace("", 1, True)).hidden}:
            known = {}  # a list without columns is of no use
        for logical, column in enumerate(self._columns):
            place = known.get(column.key, ColumnPlace(column.key, column.width, not column.shown))
            least = scaled(MINIMUM_WIDTH) if column.key in known else self._caption_width(column)
            self._widths[column.key] = max(scaled(place.width), least)
            self.setSectionHidden(logical, place.hidden)
            self.resizeSection(logical, self._widths[column.key])
        order = [*(key for key in known if key in logical_of), *(key for key in logical_of if key not in known)]
        for visual, key in enumerate(order):
            self.moveSection(self.visualIndex(logical_of[key]), visual)
        self._restoring = False
        self.renew_height()

    def arrangement(self) -> tuple[ColumnPlace, ...]:
        """The columns from left to right, also those that one doesn't see."""
        order = [self.logicalIndex(visual) for visual in range(self.count())]
        return tuple(
            ColumnPlace(key, max(1, round(self._widths[key] / text_scale())), self.isSectionHidden(logical))
            for logical in order
            if (key := self._columns[logical].key)
        )

    def choose(self, places: Sequence[ColumnPlace]) -> None:
        """The user chose these columns."""
        self.arrange(places)
        self._keep()

    def fit(self, texts_of: Callable[[Column], list[str]]) -> None:
        """Make the columns that one sees as narrow as these texts and their captions allow; those of words get at most
        as wide as they are by themselves, for larger type wider. Nothing happens where the user arranged columns."""
        if self._kept_columns() or not self.keeps:
            return
        view = self.parentWidget()
        cells = (view or self).fontMetrics()
        self._restoring = True
        for logical in self.visible_columns():
            column = self._columns[logical]
            caption = self._caption_width(column) + (scaled(ARROW) if column.key == self._sorted[0] else 0)
            widest = max((cells.horizontalAdvance(text[:200]) for text in texts_of(column)), default=0)
            content = widest + scaled(PADDING) + (scaled(ICON) if column.decoration is not None else 0)
            most = column.width * max(1.0, cells.height() / USUAL_HEIGHT) if column.kind == "text" else content
            self._widths[column.key] = max(caption, round(min(content, most)), scaled(MINIMUM_WIDTH))
            self.resizeSection(logical, self._widths[column.key])
        self._restoring = False
        self.renew_height()

    def sizeHint(self) -> QSize:
        """As high as the captions need."""
        hint = super().sizeHint()
        shown = [(self._columns[logical].caption, self.sectionSize(logical)) for logical in self.visible_columns()]
        lines = max((heading_lines(self, caption, width) for caption, width in shown), default=1)
        if lines > 1:
            wanted = min(lines, MOST_LINES) * heading_metrics(self).lineSpacing() + 8
            hint.setHeight(max(hint.height(), wanted))
        return QSize(hint.width(), hint.height() + (self._filter_row.height if self._filter_row is not None else 0))

    def take_filter_row(self, row: RowUnder) -> None:
        """The row stands under the captions from now on."""
        self._filter_row = row

    def renew_height(self) -> None:
        """Something in the header needs another height now."""
        self.updateGeometry()
        self.geometriesChanged.emit()

    def updateGeometries(self) -> None:
        """The captions leave room for the filter row."""
        self.setViewportMargins(0, 0, 0, self._filter_row.height if self._filter_row is not None else 0)
        super().updateGeometries()

    def grow_columns(self, ratio: float) -> None:
        """The text has another size; what is kept are the widths at 100 %."""
        self._restoring = True
        for logical, column in enumerate(self._columns):
            self._widths[column.key] = round(self._widths.get(column.key, column.width) * ratio)
            self.resizeSection(logical, self._widths[column.key])
        self._restoring = False

    def _caption_width(self, column: Column) -> int:
        return heading_width(self, column.caption, LINES)

    def reset_columns(self) -> None:
        """All columns as the list has them by itself."""
        if self.keeps:
            self._state.remove(f"{self._place}/columns")
        self.arrange(())
        self.arranged.emit()

    def show_sort(self, key: str, descending: bool) -> None:
        """Marks the column that the list is sorted by."""
        self._sorted = (key, descending)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        before, self._restoring = self._restoring, True  # Qt lays the sections out anew
        self.setSortIndicator(next((i for i, column in enumerate(self._columns) if column.key == key), -1), order)
        self._restoring = before

    def visible_columns(self) -> list[int]:
        """The numbers of the columns that one sees, from left to right."""
        logicals = [self.logicalIndex(visual) for visual in range(self.count())]
        return [logical for logical in logicals if not self.isSectionHidden(logical)]

    def show_column(self, logical: int, shown: bool) -> None:
        """Shows or hides a column; the last one stays."""
        if not shown and self.visible_columns() == [logical]:
            return
        self.setSectionHidden(logical, not shown)
        self._keep()

    def menu(self, logical: int) -> QMenu:
        """Sorting by that column and the choice of columns; the caller shows it.

        Of more columns than a menu can hold, only those that one sees are in it: the others are in the chooser."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Columns"))
        if 0 <= logical < len(self._columns) and self._columns[logical].sortable:
            key = self._columns[logical].key
            menu.addAction(self.tr("Sort &Ascending"), lambda: self.sort_chosen.emit(key, False))
            menu.addAction(self.tr("Sort &Descending"), lambda: self.sort_chosen.emit(key, True))
            menu.addSeparator()
        menu.addAction(self.tr("&Choose Columns…"), self.open_chooser)
        menu.addAction(self.tr("&Reset Columns"), self.reset_columns)
        menu.addSeparator()
        shown = self.visible_columns()
        for number, column in enumerate(self._columns):
            if number not in shown and len(self._columns) > MOST_IN_MENU:
                continue
            action = menu.addAction(literal(column.caption))
            action.setCheckable(True)
            action.setChecked(number in shown)
            action.setEnabled(shown != [number])
            action.toggled.connect(lambda checked, number=number: self.show_column(number, checked))
        return menu

    def open_chooser(self) -> None:
        """Opens the window in which columns are ticked and ordered."""
        from app.ui.widgets.column_chooser import ColumnChooser

        chooser = ColumnChooser(self, self.columns, self.arrangement())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.accepted.connect(lambda: self.choose(chooser.places()))
        chooser.open()

    def _open_menu(self, position: QPoint) -> None:
        menu = self.menu(self.logicalIndexAt(position))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(position))

    def _clicked(self, logical: int) -> None:
        column = self._columns[logical]
        if column.sortable:
            self.sort_chosen.emit(column.key, self._sorted == (column.key, False))
        else:
            self.show_sort(*self._sorted)

    def _keep_width(self, logical: int, _before: int, now: int) -> None:
        known = self._widths.get(self._columns[logical].key) == now  # set by the program
        if not known and self.visible_columns()[-1:] != [logical]:  # the last one follows the window
            self._keep()
        if not self._restoring and self.sizeHint().height() != self.height():
            self.renew_height()

    def _keep(self, *_change: int) -> None:
        if self._restoring or self.count() != len(self._columns):
            return
        for logical in self.visible_columns()[:-1]:  # the last one is as wide as there is room
            self._widths[self._columns[logical].key] = self.sectionSize(logical)
        if self.keeps:
            kept = [asdict(place) for place in self.arrangement()]
            self._state.setValue(f"{self._place}/columns", json.dumps(kept))
        self.arranged.emit()

    def _kept_columns(self) -> tuple[ColumnPlace, ...]:
        """What was kept; a file that somebody edited badly counts as nothing kept."""
        try:
            return places_of(json.loads(str(self._state.value(f"{self._place}/columns", "[]"))))
        except ValueError:
            return ()
