"""Makes a list's columns as wide as the first rows need, once they are there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.ui.widgets.list_header import ListHeader
from app.ui.widgets.windowed_model import WindowedModel

ROWS = 50


class ColumnFit(QObject):
    """Acts once in the life of a list, so that columns stand still under sorting and search; unless ``always``, for a
    list whose rows are another record's each time."""

    def __init__(self, model: WindowedModel, header: ListHeader, *, always: bool = False) -> None:
        super().__init__(header)
        self._always = always
        self._model = model
        self._header = header
        model.shown.connect(self._fit)

    def _fit(self) -> None:
        model = self._model
        rows = [row for number in range(min(model.rowCount(), ROWS)) if (row := model.row_at(number)) is not None]
        if rows:
            if not self._always:
                model.shown.disconnect(self._fit)
            self._header.fit(lambda column: [model.text_of(row, column) for row in rows])
