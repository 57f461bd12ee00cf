"""The rows of the summary window: the record, the reason, the way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from app.ui.errors import sentence_of
from app.ui.field_errors import field_sentence
from app.ui.theme.current import current_palette
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.heading_fit import shown_whole
from app.ui.widgets.rest_of_width import RestOfWidth
from app.ui.widgets.row_table import as_rows
from app.ui.widgets.text import tip_text

if TYPE_CHECKING:
    from app.services.results import RecordResult

Index = QModelIndex | QPersistentModelIndex
NUMBER, NAME, REASON, NEXT_STEP = range(4)


def reason_of(record: RecordResult) -> str:
    """Why the record was not written, or which of its fields were left alone."""
    if record.error is not None:
        return sentence_of(record.error).whole
    fields = "\n".join(field_sentence(error) for error in record.left_alone)
    return translate("Summary", "Done, but these fields were left alone:") + f"\n{fields}"


class ResultModel(QAbstractTableModel):
    """``next_step`` gives the caption of a record's way out."""

    def __init__(
        self, results: Sequence[RecordResult], next_step: Callable[[RecordResult], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.results = list(results)
        self._next_step = next_step
        self._captions = (self.tr("No."), self.tr("Name"), self.tr("Reason"), self.tr("Next Step"))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.results)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._captions)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._captions[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == NEXT_STEP:
            return QColor(current_palette().link)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self._text(self.results[index.row()], index.column())
        return tip_text(text) if role == Qt.ItemDataRole.ToolTipRole else " ".join(text.split("\n"))

    def _text(self, record: RecordResult, column: int) -> str:
        if column == NUMBER:
            return record.customer_no
        if column == NAME:
            return record.name
        return reason_of(record) if column == REASON else self._next_step(record)


class ResultTable(QTableView):
    """One row a record; Enter and the link in the last column take the way out."""

    def __init__(
        self,
        results: Sequence[RecordResult],
        next_step: Callable[[RecordResult], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Records"))
        self._model = ResultModel(results, next_step, self)
        self.setModel(self._model)
        as_rows(self, 30)
        header = self.horizontalHeader()
        for column, width in ((NUMBER, 90), (NEXT_STEP, 160)):
            self.setColumnWidth(column, shown_whole(header, column, scaled(width)))
        RestOfWidth(self, REASON)
        self.setMinimumHeight(scaled(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(NAME, max(scaled(130), self.viewport().width() // 4))

    @property
    def results(self) -> list[RecordResult]:
        """The records in the order of the rows."""
        return self._model.results
