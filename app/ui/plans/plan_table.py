"""The table of planned fields: read-only rows in which what differs stands out and what is overwritten is struck."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from app.domain.field_mapping import Side
from app.domain.synchronization import FieldPlan
from app.ui.plans.plan_cells import Look, Spans, spoken
from app.ui.plans.plan_delegate import DIFFERS, SPANS, PlanDelegate
from app.ui.widgets.text import tip_text

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 30
LEAST_COLUMN = 130
MOST_FITTED = 230


@dataclass(frozen=True, slots=True)
class PlanColumn:
    """One column. ``side``: the system whose values it shows; ``share`` of the width that is left, 0: as wide as what
    it holds."""

    caption: str
    spans: Callable[[FieldPlan, QLocale], Spans]
    side: Side | None = None
    share: int = 0


class PlanModel(QAbstractTableModel):
    """Rows of a plan. ``only_differences`` leaves out fields that both sides hold alike."""

    def __init__(self, columns: Sequence[PlanColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._all: tuple[FieldPlan, ...] = ()
        self._shown: tuple[FieldPlan, ...] = ()
        self._only_differences = False
        self._locale = QLocale()

    @property
    def fields(self) -> tuple[FieldPlan, ...]:
        """The rows as they are shown."""
        return self._shown

    def set_fields(self, fields: Sequence[FieldPlan]) -> None:
        """Show these in place of the others; the same fields keep their rows, so that nothing jumps."""
        self._all = tuple(fields)
        self._show()

    def set_only_differences(self, only: bool) -> None:
        self._only_differences = only
        self._show()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].caption
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        plan, column = self._shown[index.row()], self.columns[index.column()]
        if role == DIFFERS:
            return plan.differs
        if role not in {SPANS, *_TEXT_ROLES}:
            return None
        spans = column.spans(plan, self._locale)
        if role == SPANS:
            return spans
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(span.text for span in spans if span.look is not Look.STRUCK or len(spans) == 1)
        said = spoken(plan, spans, column.side, self._locale)
        return tip_text(said) if role == Qt.ItemDataRole.ToolTipRole else said

    def _show(self) -> None:
        shown = tuple(plan for plan in self._all if plan.differs) if self._only_differences else self._all
        same = [plan.mapping.key for plan in shown] == [plan.mapping.key for plan in self._shown]
        if same and shown:
            self._shown = shown
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()


class PlanTable(QTableView):
    """Columns share the width; where there is too little, the table scrolls sideways rather than cutting values."""

    def __init__(self, name: str, columns: Sequence[PlanColumn], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.plan_model = PlanModel(columns, self)
        self.setModel(self.plan_model)
        self.setItemDelegate(PlanDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumHeight(3 * ROW_HEIGHT)

    def show_fields(self, fields: Sequence[FieldPlan]) -> None:
        """Show these rows in place of the others."""
        self.plan_model.set_fields(fields)
        self.share_width()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give each column what it holds, or its share of the width that is left."""
        header = self.horizontalHeader()
        columns = self.plan_model.columns
        least = [header.sectionSizeHint(position) for position in range(len(columns))]
        for position, column in enumerate(columns):
            if not column.share:
                least[position] = min(MOST_FITTED, max(least[position], self.sizeHintForColumn(position)))
        room = self.viewport().width() - sum(
            width for width, column in zip(least, columns, strict=True) if not column.share
        )
        whole = sum(column.share for column in columns)
        for position, column in enumerate(columns):
            part = room * column.share // whole if column.share else 0
            room, whole = (room - part, whole - column.share) if column.share else (room, whole)
            self.setColumnWidth(position, max(least[position], LEAST_COLUMN if column.share else 0, part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            QApplication.clipboard().setText(str(self.currentIndex().data()))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # Enter is OK wherever the focus is
        else:
            super().keyPressEvent(event)


_TEXT_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
