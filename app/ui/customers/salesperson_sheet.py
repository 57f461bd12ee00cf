"""A question that is answered by a salesperson."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.reference import Code
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.text import WrapLabel


class SalespersonSheet(Sheet):
    """``chosen`` is called with the code of the salesperson."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        question: str,
        salespeople: Sequence[Code],
        present: str,
        chosen: Callable[[str], None],
    ) -> None:
        super().__init__(parent, title, remember_as="salesperson")
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Salesperson"))
        for person in salespeople:
            text = self.tr("{code} · {name}").format(code=person.code, name=person.description)
            self.box.addItem(text if person.code else person.description, person.code)
        self.box.setCurrentIndex(max(0, self.box.findData(present)))
        self.body.addWidget(WrapLabel(question))
        self.body.addWidget(self.box)
        ok, _cancel = self.add_ok_cancel()
        ok.setEnabled(bool(salespeople))
        self.box.setFocus()
        self.accepted.connect(lambda: chosen(str(self.box.currentData())))
        self.finished.connect(self.deleteLater)
