"""The customer and the account side by side, with what agrees marked by word and icon."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.domain.matching.agreement import Agreement
from app.ui.icons import icon
from app.ui.theme.current import current_palette
from app.ui.theme.text_scale import scaled
from app.ui.widgets.list_delegate import ListDelegate
from app.ui.widgets.row_table import as_rows
from app.ui.widgets.text import tip_text

if TYPE_CHECKING:
    from app.domain.matching.agreement import ComparedField

ROW_HEIGHT = 26
FIELD_WIDTH, AGREES_WIDTH = 92, 142
FIELD, CUSTOMER, ACCOUNT, AGREES = range(4)
ICONS = {Agreement.SAME: ("check", "success_fg"), Agreement.ALIKE: ("match", "accent")}
COLOURS = {Agreement.SAME: "success_fg", Agreement.ALIKE: "link"}


class AgreementTable(QTableWidget):
    """Rows of ``compare_fields``; those that are blank on both sides are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setAccessibleName(self.tr("Customer and Account"))
        self.setHorizontalHeaderLabels([self.tr("Field"), self.tr("Customer"), self.tr("Account"), self.tr("Agrees")])
        self.setItemDelegate(ListDelegate(self))
        as_rows(self, ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def show_fields(self, fields: Sequence[ComparedField], *, pair: bool) -> None:
        """Show these in place of the others. Without a ``pair`` there is no account to agree with."""
        shown = [each for each in fields if _tells(each)]
        self.setRowCount(len(shown))
        for place, compared in enumerate(shown):
            marked = ICONS.get(compared.agreement) if pair else None
            texts = (
                self._caption(compared.key),
                compared.customer,
                compared.account,
                self._word(compared) if pair else "",
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(tip_text(text))
                if marked is not None and column == AGREES:
                    item.setIcon(icon(*marked))
                    item.setForeground(QColor(current_palette().colour(COLOURS[compared.agreement])))
                elif column in (FIELD, AGREES):
                    item.setForeground(QColor(current_palette().muted))
                self.setItem(place, column, item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        self.setColumnWidth(FIELD, scaled(FIELD_WIDTH))
        self.setColumnWidth(AGREES, scaled(AGREES_WIDTH))
        for column in (CUSTOMER, ACCOUNT):
            self.setColumnWidth(column, max(scaled(110), (room - scaled(FIELD_WIDTH) - scaled(AGREES_WIDTH)) // 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _word(self, compared: ComparedField) -> str:
        if compared.agreement is Agreement.ALIKE:
            return self.tr("same domain") if compared.key == "email" else self.tr("nearly the same")
        words = {Agreement.SAME: self.tr("same"), Agreement.DIFFERENT: self.tr("different")}
        return words.get(compared.agreement, "")

    def _caption(self, key: str) -> str:
        captions = {
            "name": self.tr("Name"),
            "address": self.tr("Address"),
            "post_code": self.tr("Post Code"),
            "city": self.tr("City"),
            "phone_no": self.tr("Phone No."),
            "email": self.tr("E-Mail"),
            "home_page": self.tr("Home Page"),
            "vat_registration_no": self.tr("VAT No."),
            "no": self.tr("Number"),
        }
        return captions[key]


def _tells(compared: ComparedField) -> bool:
    """Numbers run in series of their own on each side: only equal ones say something."""
    if compared.key == "no":
        return compared.agreement is Agreement.SAME
    return bool(compared.customer or compared.account)
