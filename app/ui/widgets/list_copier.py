"""Copies rows and cells of a list as one sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication

from app.ui.widgets.list_column import Column
from app.ui.widgets.list_copy import Copied
from app.ui.widgets.list_header import ListHeader
from app.ui.widgets.list_lookup import ListLookup, Ranges
from app.ui.widgets.windowed_model import WindowedModel

FEW = 1_000
"""So many rows are copied at once."""


class CopiedView(Protocol):
    """What is asked of the list's view."""

    header: ListHeader
    lookup: ListLookup

    @property
    def list_model(self) -> WindowedModel: ...

    def selected_ranges(self) -> Ranges: ...

    def selected_count(self) -> int: ...

    def currentIndex(self) -> QModelIndex: ...


class ListCopier:
    """``many`` copies a selection of more than a few rows, with progress; who owns the list knows how."""

    def __init__(self, view: CopiedView) -> None:
        self._view = view
        self.many: Callable[[], None] | None = None

    def shown_columns(self) -> list[Column]:
        """The columns that one sees, from left to right."""
        header = self._view.header
        return [header.columns[logical] for logical in header.visible_columns()]

    def copy_rows(self) -> None:
        """Puts the selected rows with their headings on the clipboard."""
        if self.many is not None and self._view.selected_count() > FEW:
            self.many()
            return
        columns = self.shown_columns()
        self._view.lookup.rows(self._view.selected_ranges(), lambda rows: self.put(self.copied(rows, columns)))

    def copied(self, rows: Iterable[Any], columns: list[Column]) -> Copied:
        """The rows for the clipboard; on whichever thread."""
        copied = Copied([column.caption for column in columns])
        for row in rows:
            copied.add([self._view.list_model.text_of(row, column) for column in columns])
        return copied

    def put(self, copied: Copied) -> None:
        """Puts them there."""
        QGuiApplication.clipboard().setMimeData(copied.data())

    def copy_cell(self) -> None:
        """Puts the text of the cell one stands on on the clipboard."""
        index = self._view.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(str(index.data() or ""))
