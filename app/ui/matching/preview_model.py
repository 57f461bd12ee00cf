"""The pairs of a preview as rows: first what cannot be coupled, then what replaces most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.domain.field_mapping import Side
from app.ui.errors import sentence_of
from app.ui.field_errors import field_sentence
from app.ui.icons import icon
from app.ui.plans.plan_cells import overwritten
from app.ui.theme.current import current_palette
from app.ui.widgets.text import tip_text

if TYPE_CHECKING:
    from app.domain.synchronization import RecordPlan
    from app.services.matching.bulk_coupling import PairPreview

Index = QModelIndex | QPersistentModelIndex
NO, CUSTOMER, ACCOUNT, REPLACED, WRITTEN, PROBLEM = range(6)


@dataclass(frozen=True, slots=True)
class Effect:
    """How many values a pair, or many, would get on each side, and how many of those replace one."""

    crm: int = 0
    nav: int = 0
    replaced: int = 0

    def __add__(self, other: Effect) -> Effect:
        return Effect(self.crm + other.crm, self.nav + other.nav, self.replaced + other.replaced)


def effect_of(plan: RecordPlan | None) -> Effect:
    """What one plan writes."""
    if plan is None:
        return Effect()
    replaced = sum(1 for field in plan.fields for side in Side if overwritten(field, side))
    return Effect(len(plan.writes(Side.CRM)), len(plan.writes(Side.NAV)), replaced)


def by_weight(previews: Sequence[PairPreview]) -> list[PairPreview]:
    """What a person should look at first stands first."""

    def weight(preview: PairPreview) -> tuple[bool, int, int, str]:
        effect = effect_of(preview.plan)
        return preview.error is None, -effect.replaced, -effect.crm - effect.nav, preview.customer_no

    return sorted(previews, key=weight)


def problem_of(preview: PairPreview) -> str:
    """Why the pair cannot be coupled, or which fields are left alone; blank: nothing stands in the way."""
    if preview.error is not None:
        return sentence_of(preview.error).whole
    left = () if preview.plan is None else preview.plan.left_alone
    return "\n".join(field_sentence(error) for error in left)


class PreviewModel(QAbstractTableModel):
    """One row a pair."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.previews: list[PairPreview] = []
        self._has_problems = False
        self._captions = (
            self.tr("No."),
            self.tr("Customer"),
            self.tr("Account"),
            self.tr("Replaced"),
            self.tr("Written"),
            self.tr("Problem"),
        )

    def set_previews(self, previews: Sequence[PairPreview]) -> None:
        """Show these in place of the others."""
        self.beginResetModel()
        self.previews = by_weight(previews)
        self._has_problems = any(
            preview.error is not None or (preview.plan is not None and preview.plan.left_alone) for preview in previews
        )
        self.endResetModel()

    @property
    def has_problems(self) -> bool:
        """Whether something stands in the way of any pair."""
        return self._has_problems

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.previews)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._captions)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._captions[section]
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        preview, column = self.previews[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._text(preview, column).split("\n"))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(self._text(preview, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DecorationRole and column == PROBLEM and problem_of(preview):
            return icon("error", "danger_fg") if preview.error is not None else icon("warning", "warning_fg")
        if role == Qt.ItemDataRole.ForegroundRole and column == PROBLEM:
            palette = current_palette()
            return QColor(palette.danger_fg if preview.error is not None else palette.warning_fg)
        return None

    def _text(self, preview: PairPreview, column: int) -> str:
        effect = effect_of(preview.plan if preview.error is None else None)
        texts = {
            NO: preview.customer_no,
            CUSTOMER: preview.customer_name,
            ACCOUNT: preview.account_name,
            REPLACED: str(effect.replaced or ""),
            WRITTEN: str(effect.crm + effect.nav or ""),
        }
        return texts[column] if column in texts else problem_of(preview)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (REPLACED, WRITTEN) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
