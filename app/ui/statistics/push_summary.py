"""What became of each customer whose figures were to be pushed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QWidget

from app.ui.errors import sentence_of
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.text import WrapLabel

if TYPE_CHECKING:
    from app.services.results import BatchResult


class PushSummary(Sheet):
    """The count, and a line for each customer that was not updated, with the reason."""

    def __init__(self, result: BatchResult, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Update Account Statistics"), remember_as="statistics summary")
        text = self.tr("The statistics of %1 of %2 customers were updated in Microsoft Dynamics CRM.")
        locale = self.locale()
        said = text.replace("%1", locale.toString(result.succeeded)).replace("%2", locale.toString(result.total))
        if result.skipped:
            said += " " + self.tr("%1 were not reached.").replace("%1", locale.toString(result.skipped))
        self.body.addWidget(WrapLabel(said))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Customers not updated"))
        self.list.setWordWrap(True)
        for row in result.failures:
            if row.error is not None:
                self.list.addItem(f"{row.customer_no} {row.name}: {sentence_of(row.error).whole}")
        self.list.setVisible(self.list.count() > 0)
        self.body.addWidget(self.list, 1)
        close = self.add_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        self.resize(620, 360)
