"""The header of a list: sorting by click, and which columns one sees, in which order and width, kept per list."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.theme.fit import GrowingHeader
from app.ui.theme.text_scale import scaled, text_scale
from app.ui.widgets.list_column import Column
from app.ui.widgets.text import literal

MINIMUM_WIDTH = 48
PADDING = 28
"""What a cell leaves free at both sides of its text together."""
HEADING_PADDING, ARROW, ICON = 24, 12, 22
USUAL_HEIGHT = 18
"""Of a line of type, in pixels; the columns' own widths are made for it."""


class ListHeader(GrowingHeader):
    """``sort_chosen`` carries the key of a column and whether the order falls."""

    sort_chosen = Signal(str, bool)

    def __init__(self, columns: Sequence[Column], key: str, state: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
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
        self._restoring = True
        self.setSortIndicatorShown(True)  # the view takes it away as it takes the header
        kept = self._kept_columns()
        known = {str(entry.get("key")): entry for entry in kept}
        for logical, column in enumerate(self._columns):
            entry = known.get(column.key, {})
            self._widths[column.key] = scaled(max(int(entry.get("width", column.width)), MINIMUM_WIDTH))
            self.resizeSection(logical, self._widths[column.key])
            self.setSectionHidden(logical, bool(entry.get("hidden", not column.shown)))
        logical_of = {column.key: logical for logical, column in enumerate(self._columns)}
        for visual, key in enumerate(key for key in known if key in logical_of):
            self.moveSection(self.visualIndex(logical_of[key]), visual)
        self._restoring = False

    def fit(self, texts_of: Callable[[Column], list[str]]) -> None:
        """Make the columns that one sees as narrow as these texts and their captions allow; those of words get at most
        as wide as they are by themselves, for larger type wider. Nothing happens where the user arranged columns."""
        if self._kept_columns():
            return
        view = self.parentWidget()
        cells = (view or self).fontMetrics()
        heading = self._heading_metrics()
        self._restoring = True
        for logical in self.visible_columns():
            column = self._columns[logical]
            words = max(heading.horizontalAdvance(word) for word in column.caption.split() or [""])
            caption = words + scaled(HEADING_PADDING) + (scaled(ARROW) if column.key == self._sorted[0] else 0)
            widest = max((cells.horizontalAdvance(text[:200]) for text in texts_of(column)), default=0)
            content = widest + scaled(PADDING) + (scaled(ICON) if column.decoration is not None else 0)
            most = column.width * max(1.0, cells.height() / USUAL_HEIGHT) if column.kind == "text" else content
            self._widths[column.key] = max(caption, round(min(content, most)), scaled(MINIMUM_WIDTH))
            self.resizeSection(logical, self._widths[column.key])
        self._restoring = False
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Two lines high where a caption needs them."""
        hint, metrics = super().sizeHint(), self._heading_metrics()
        for logical in self.visible_columns():
            column = self._columns[logical]
            room = self.sectionSize(logical) - scaled(HEADING_PADDING)
            if " " in column.caption and metrics.horizontalAdvance(column.caption) > room:
                return QSize(hint.width(), max(hint.height(), 2 * metrics.lineSpacing() + 8))
        return hint

    def grow_columns(self, ratio: float) -> None:
        """The text has another size; what is kept are the widths at 100 %."""
        self._restoring = True
        for logical, column in enumerate(self._columns):
            self._widths[column.key] = round(self._widths.get(column.key, column.width) * ratio)
            self.resizeSection(logical, self._widths[column.key])
        self._restoring = False

    def _heading_metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)

    def reset_columns(self) -> None:
        """All columns as the list has them by itself."""
        self._state.remove(f"{self._place}/columns")
        self._restoring = True
        for logical in range(len(self._columns)):
            self.moveSection(self.visualIndex(logical), logical)
        self.restore()

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
        """Sorting by that column and the choice of columns; the caller shows it."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Columns"))
        if 0 <= logical < len(self._columns) and self._columns[logical].sortable:
            key = self._columns[logical].key
            menu.addAction(self.tr("Sort &Ascending"), lambda: self.sort_chosen.emit(key, False))
            menu.addAction(self.tr("Sort &Descending"), lambda: self.sort_chosen.emit(key, True))
            menu.addSeparator()
        shown = self.visible_columns()
        for number, column in enumerate(self._columns):
            action = menu.addAction(literal(column.caption))
            action.setCheckable(True)
            action.setChecked(number in shown)
            action.setEnabled(shown != [number])
            action.toggled.connect(lambda checked, number=number: self.show_column(number, checked))
        menu.addSeparator()
        menu.addAction(self.tr("&Reset Columns"), self.reset_columns)
        return menu

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

    def _keep(self, *_change: int) -> None:
        if self._restoring or self.count() != len(self._columns):
            return
        for logical in self.visible_columns()[:-1]:  # the last one is as wide as there is room
            self._widths[self._columns[logical].key] = self.sectionSize(logical)
        order = [self.logicalIndex(visual) for visual in range(self.count())]
        columns = [
            {"key": key, "width": round(self._widths[key] / text_scale()), "hidden": self.isSectionHidden(logical)}
            for logical in order
            if (key := self._columns[logical].key)
        ]
        self._state.setValue(f"{self._place}/columns", json.dumps(columns))

    def _kept_columns(self) -> list[dict[str, Any]]:
        """What was kept; a file that somebody edited badly counts as nothing kept."""
        try:
            kept = json.loads(str(self._state.value(f"{self._place}/columns", "[]")))
        except ValueError:
            return []
        if not isinstance(kept, list):
            return []
        return [entry for entry in kept if isinstance(entry, dict) and isinstance(entry.get("width"), int)]
