"""Somebody else saved the record while it was being edited: three values side by side, and a choice for each field."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QRadioButton, QScrollArea, QWidget

from app.ui.captions import field_caption
from app.ui.records.conflicts import FieldConflict
from app.ui.theme.text_scale import scaled
from app.ui.widgets.badge import Badge
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.money_edit import format_money
from app.ui.widgets.radio_focus import tab_to_marked
from app.ui.widgets.text import Caption, Heading, WrapLabel


class ValueChoice(QWidget):
    """A radio button with a value beside it that wraps; a click on either takes it."""

    def __init__(self, caption: str, side: str, value: str) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(f"{caption}, {side}: {value}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(WrapLabel(value), 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.button.setFocus()
        self.button.click()


class ConflictDialog(Sheet):
    """Accepted: ``keep_yours`` says for each field whether the typed value shall be saved. Rejected: back to the card,
    where everything typed still stands.

    A field that only one side changed is preset to that side; one that both changed is preset to what was typed, and
    marked.
    """

    def __init__(self, record: str, changed_by: str, conflicts: Sequence[FieldConflict], parent: QWidget) -> None:
        super().__init__(parent, self.tr("Changed by Someone Else"), remember_as="conflict")
        self.heading.setText(record)
        self.heading.setVisible(True)
        self._conflicts = conflicts
        self._yours: dict[str, QRadioButton] = {}
        self._groups: list[QButtonGroup] = []
        text = self.tr(
            "%1 saved this record while you were editing it. Choose for each field what is to be kept; "
            "Cancel brings you back to the card with everything you typed."
        )
        self.body.addWidget(WrapLabel(text.replace("%1", changed_by or self.tr("Someone else"))))
        self.body.addWidget(self._table(), 1)
        self.save_button, self.cancel_button = self.add_ok_cancel(ok=self.tr("Save"))
        self.resize(scaled(820), scaled(420))

    def keep_yours(self) -> dict[str, bool]:
        """Field -> whether the typed value was chosen."""
        return {name: button.isChecked() for name, button in self._yours.items()}

    def choose(self, field: str, yours: bool) -> None:
        """Choose for one field. KeyError for one that isn't shown."""
        for button in self._groups[list(self._yours).index(field)].buttons():
            button.setChecked((button is self._yours[field]) == yours)

    def _table(self) -> QWidget:
        content = QFrame()
        content.setObjectName("conflictTable")
        grid = QGridLayout(content)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        captions = (self.tr("Field"), self.tr("When Opened"), self.tr("Theirs"), self.tr("Yours"))
        for column, caption in enumerate(captions):
            grid.addWidget(Heading(caption, place="base", whole=True), 0, column)
        for row, conflict in enumerate(self._conflicts, start=1):
            self._add_row(grid, row, conflict)
        for column in (1, 2, 3):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(len(self._conflicts) + 1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        return scroll

    def _add_row(self, grid: QGridLayout, row: int, conflict: FieldConflict) -> None:
        name = conflict.field.name
        theirs = ValueChoice(field_caption(conflict.field.caption), self.tr("theirs"), self._text(conflict.theirs))
        yours = ValueChoice(field_caption(conflict.field.caption), self.tr("yours"), self._text(conflict.yours))
        yours.button.setChecked(conflict.yours != conflict.shown)
        theirs.button.setChecked(not yours.button.isChecked())
        group = QButtonGroup(self)
        group.addButton(theirs.button)
        group.addButton(yours.button)
        tab_to_marked(group)
        self._groups.append(group)
        self._yours[name] = yours.button
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Caption(field_caption(conflict.field.caption)), row, 0, top)
        grid.addWidget(WrapLabel(self._text(conflict.shown)), row, 1, top)
        grid.addWidget(theirs, row, 2, top)
        grid.addWidget(yours, row, 3, top)
        if conflict.contested:
            grid.addWidget(Badge(self.tr("Both changed"), "warning"), row, 4, top)

    def _text(self, value: object) -> str:
        if isinstance(value, Decimal):
            return format_money(value, self.locale())
        return str(value) or self.tr("(blank)")
