"""One code of a conversion table: what stands for it in CRM."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.conversion_table import Counterpart, as_stored, crm_field, has_spellings, options
from app.domain.field_mapping import Conversion
from app.domain.folding import fold
from app.ui.widgets.form_grid import FormGrid
from app.ui.widgets.text import Heading, WrapLabel

NEVER_TWO_COLUMNS = 10_000


class ConversionDetails(QFrame):
    """``changed`` carries the row as it is to be; ``back_wanted``: the CRM value is to come back as this code."""

    changed = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._row: Counterpart | None = None
        self.conversion = Conversion.NONE
        self.heading = Heading("", place="section")
        self.usage, self.notice = WrapLabel(), WrapLabel()
        self.usage.setProperty("muted", True)
        self.option, self.value, self.spellings = QComboBox(), QLineEdit(), QLineEdit()
        self.leave_alone = QCheckBox(self.tr("&Leave alone on purpose"))
        self.leave_alone.setAccessibleName(self.tr("Leave alone on purpose"))
        self.leave_alone.setToolTip(
            self.tr(
                "Specifies that this code has no counterpart, and that nobody needs to be told again: the field is "
                "neither sent nor overwritten."
            )
        )
        self.back_button = QPushButton(self.tr("&Bring Back as This Code"))
        self.back_button.setAccessibleName(self.tr("Bring Back as This Code"))
        self.back_button.setAutoDefault(False)
        self.remove_button = QPushButton(self.tr("&Remove Counterpart"))
        self.remove_button.setAccessibleName(self.tr("Remove Counterpart"))
        self.remove_button.setAutoDefault(False)
        self.form = FormGrid(two_columns_from=NEVER_TWO_COLUMNS)
        tip = self.tr("Specifies the value in Dynamics CRM that stands for this code.")
        for field in (self.option, self.value):  # one of them is shown
            self.form.add(self.tr("&Dynamics CRM"), field, wide=True, tip=tip)
        self.form.add(
            self.tr("Other &Spellings"),
            self.spellings,
            wide=True,
            tip=self.tr(
                "Specifies further words, parted by commas, that are read as this code when they come from CRM."
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        for widget in (self.heading, self.usage, self.form, self.leave_alone, self.notice, self.back_button):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.remove_button)
        self._connect()

    def _connect(self) -> None:
        self.option.activated.connect(lambda _index: self._give(str(self.option.currentData())))
        self.value.editingFinished.connect(self.take_typed)
        self.spellings.editingFinished.connect(self.take_typed)
        self.leave_alone.clicked.connect(self._leave)
        self.back_button.clicked.connect(self.back_wanted)
        self.remove_button.clicked.connect(lambda: self._give(""))

    def show_row(self, conversion: Conversion, row: Counterpart, usage: str, notice: str) -> None:
        """Show this row. ``usage``: who holds the code; ``notice``: what is to be said of the value."""
        self.conversion, self._row = conversion, row
        fixed = options(conversion)
        self.heading.setText(f"{row.code}  {row.description}" if row.description != row.code else row.code)
        self.usage.setText(usage)
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        self.back_button.setVisible(bool(notice))
        self.back_button.setEnabled(row.send_only)
        self.form.set_field_visible(self.option, bool(fixed))
        self.form.set_field_visible(self.value, not fixed)
        self.form.set_field_visible(self.spellings, has_spellings(conversion))
        self.option.clear()
        self.option.addItem(self.tr("(no counterpart)"), "")
        for option in fixed:
            self.option.addItem(option, option)
        self.option.setCurrentIndex(max(0, self.option.findData(row.crm_value)))
        self.value.setMaxLength(crm_field(conversion).length or 100)
        _show_text(self.value, row.crm_value)
        _show_text(self.spellings, ", ".join(row.spellings))
        self.leave_alone.setChecked(row.leave_alone)
        self.leave_alone.setEnabled(not row.crm_value)
        self.remove_button.setEnabled(bool(row.crm_value))
        self.form.clear_errors()

    def show_error(self, text: str) -> None:
        """Say what is wrong with the row."""
        for field in (self.option, self.value):
            self.form.set_error(field, text)

    def take_typed(self) -> None:
        """Take the texts over as they stand there."""
        row = self._row
        if row is None or not (self.value.isModified() or self.spellings.isModified()):
            return
        words = dict.fromkeys(fold(word) for word in self.spellings.text().split(",") if word.strip())
        value = as_stored(self.conversion, self.value.text()) if self.value.isModified() else row.crm_value
        spellings = tuple(sorted(words)) if self.spellings.isModified() else row.spellings
        for line in (self.value, self.spellings):
            line.setModified(False)
        self._tell(replace(row, crm_value=value, spellings=spellings))

    def _give(self, value: str) -> None:
        if self._row is not None:
            self._tell(replace(self._row, crm_value=value))

    def _leave(self, checked: bool) -> None:
        if self._row is not None:
            self._tell(replace(self._row, leave_alone=checked))

    def _tell(self, row: Counterpart) -> None:
        if row != self._row:
            self.changed.emit(row)


def _show_text(line: QLineEdit, text: str) -> None:
    if line.text() != text:
        line.setText(text)
    line.setModified(False)
