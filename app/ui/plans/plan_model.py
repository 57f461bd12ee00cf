"""The rows of a plan as an item model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.field_mapping import Side
from app.domain.synchronization import FieldPlan, FieldState
from app.ui.plans.field_choice import RowMark, choosable
from app.ui.plans.plan_cells import Look, Spans, spoken
from app.ui.plans.plan_delegate import DIFFERS, OPENS, SPANS
from app.ui.widgets.text import tip_text

Index = QModelIndex | QPersistentModelIndex
_UNMARKED = RowMark()


@dataclass(frozen=True, slots=True)
class PlanColumn:
    """One column. ``side``: the system whose values it shows; ``share`` of the width that is left, 0: as wide as what
    it holds. ``marks`` adds what only the row knows; ``chooses``: the cell opens the choices for the field."""

    caption: str
    spans: Callable[[FieldPlan, QLocale], Spans]
    side: Side | None = None
    share: int = 0
    marks: Callable[[RowMark], Spans] | None = None
    chooses: bool = False


class PlanModel(QAbstractTableModel):
    """Rows of a plan. ``only_differences`` leaves out fields that both sides hold alike, and puts first what both
    sides changed: a person may have to decide there."""

    def __init__(self, columns: Sequence[PlanColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._all: tuple[FieldPlan, ...] = ()
        self._shown: tuple[FieldPlan, ...] = ()
        self._only_differences = False
        self._marks: Mapping[str, RowMark] = {}
        self.choosing = False
        self._locale = QLocale()

    @property
    def fields(self) -> tuple[FieldPlan, ...]:
        """The rows as they are shown."""
        return self._shown

    def set_fields(self, fields: Sequence[FieldPlan], marks: Mapping[str, RowMark] | None = None) -> None:
        """Show these in place of the others, ``marks`` by mapping key; the same fields keep their rows, so that
        nothing jumps."""
        self._all = tuple(fields)
        self._marks = marks or {}
        self._show()

    def set_only_differences(self, only: bool) -> None:
        """Whether equal fields are left out."""
        self._only_differences = only
        self._show()

    def mark(self, plan: FieldPlan) -> RowMark:
        """What the row of the field says beside its plan."""
        return self._marks.get(plan.mapping.key, _UNMARKED)

    def row_of(self, key: str) -> int:
        """The row of the field, -1: it is not shown."""
        return next((row for row, plan in enumerate(self._shown) if plan.mapping.key == key), -1)

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
        if role == OPENS:
            return self.choosing and column.chooses and choosable(plan)
        if role not in {SPANS, *_TEXT_ROLES}:
            return None
        spans = list(column.spans(plan, self._locale))
        if column.marks is not None:
            spans += column.marks(self.mark(plan))
        if role == SPANS:
            return spans
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(span.text for span in spans if span.look is not Look.STRUCK or len(spans) == 1)
        said = spoken(plan, spans, column.side, self._locale)
        return tip_text(said) if role == Qt.ItemDataRole.ToolTipRole else said

    def _show(self) -> None:
        shown = self._all
        if self._only_differences:
            differing = [plan for plan in self._all if plan.differs]
            shown = tuple(sorted(differing, key=lambda plan: plan.state is not FieldState.CONFLICT))
        same = [plan.mapping.key for plan in shown] == [plan.mapping.key for plan in self._shown]
        if same and shown:
            self._shown = shown
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()


_TEXT_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
