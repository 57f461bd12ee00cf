"""The table of the pairs that a preview lists, and that of the fields of one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.field_mapping import Side
from app.ui.matching.preview_model import ACCOUNT, CUSTOMER, NO, PROBLEM, REPLACED, WRITTEN, PreviewModel
from app.ui.plans.plan_cells import crm_spans, field_spans, nav_spans
from app.ui.plans.plan_table import PlanColumn, PlanTable
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.heading_fit import shown_whole
from app.ui.widgets.list_delegate import ListDelegate
from app.ui.widgets.row_table import RowTable, as_rows

if TYPE_CHECKING:
    from app.services.matching.bulk_coupling import PairPreview

ROW_HEIGHT = 28
NARROW = {NO: 84, REPLACED: 82, WRITTEN: 76}


class PreviewTable(RowTable):
    """``moved``: one stands on another pair."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pairs"))
        self.preview_model = PreviewModel(self)
        self.setModel(self.preview_model)
        self.setItemDelegate(ListDelegate(self))
        as_rows(self, ROW_HEIGHT)
        self.setMinimumHeight(scaled(4 * ROW_HEIGHT))

    def show_previews(self, previews: Sequence[PairPreview]) -> None:
        """Show these, and stand on the first."""
        self.preview_model.set_previews(previews)
        self.share_width()
        if previews:
            self.selectRow(0)

    @property
    def current(self) -> PairPreview | None:
        """The pair that one stands on."""
        place = self.currentIndex().row()
        previews = self.preview_model.previews
        return previews[place] if 0 <= place < len(previews) else None

    def share_width(self) -> None:
        """Names and problems share what the numbers leave; without problems the names have it."""
        header, room = self.horizontalHeader(), self.viewport().width()
        for column, width in NARROW.items():
            whole = shown_whole(header, column, scaled(width))
            self.setColumnWidth(column, whole)
            room -= whole
        problems = self.preview_model.has_problems
        self.setColumnHidden(PROBLEM, not problems)
        shares = {CUSTOMER: 3, ACCOUNT: 3, PROBLEM: 4 if problems else 0}
        for column, share in shares.items():
            self.setColumnWidth(column, max(scaled(120), room * share // sum(shares.values())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("\r", "\n"):
            event.ignore()  # Enter is the primary button wherever the focus is
        else:
            super().keyPressEvent(event)


def field_table() -> PlanTable:
    """The fields of one pair: what is overwritten is struck, what replaces it stands beside."""
    columns = (
        PlanColumn(translate("MatchBasedCoupling", "Field"), field_spans),
        PlanColumn(translate("MatchBasedCoupling", "Dynamics NAV Customer"), nav_spans, Side.NAV, share=1),
        PlanColumn(translate("MatchBasedCoupling", "Dynamics CRM Account"), crm_spans, Side.CRM, share=1),
    )
    return PlanTable(translate("MatchBasedCoupling", "Fields of the Pair"), columns)
