"""The company's fields on the setup page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import FieldError
from app.domain.reference import CompanySetup
from app.ui.field_errors import field_sentence
from app.ui.widgets.form_grid import FormGrid


class CompanyForm(QWidget):
    """``save_wanted`` carries the CompanySetup as typed; ``edited``: whether there is something to save may have
    changed."""

    save_wanted = Signal(object)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: CompanySetup | None = None
        self.form = FormGrid()
        self.name = self._line(self.tr("Company Name"), 100, self.tr("Specifies the company's name."))
        self.lcy = self._line(
            self.tr("Local Currency (LCY)"), 3, self.tr("Specifies the ISO code that a blank currency code stands for.")
        )
        self.month = QComboBox()
        for month in range(1, 13):
            self.month.addItem(QLocale().standaloneMonthName(month), month)
        self.form.add(
            self.tr("Fiscal Year Starts In"),
            self.month,
            tip=self.tr("Specifies the month from which Total Sales of the fiscal year are counted."),
        )
        self.series = self._line(
            self.tr("Customer Number Series"),
            20,
            self.tr("Specifies the series that new customers get their No. from."),
        )
        self.template = self._line(
            self.tr("Customer Template"), 20, self.tr("Specifies the template whose defaults new customers start with.")
        )
        self.month.currentIndexChanged.connect(self._changed)
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("primary", True)
        self.discard_button = QPushButton(self.tr("Discard"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button, act in ((self.save_button, self.save), (self.discard_button, self.discard)):
            button.setAccessibleName(button.text())
            button.clicked.connect(act)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.form)
        column.addLayout(buttons)
        self._changed()

    @property
    def typed(self) -> CompanySetup | None:
        """The setup as it stands there; ``None`` before one was shown."""
        if self._shown is None:
            return None
        return replace(
            self._shown,
            name=self.name.text().strip(),
            lcy=self.lcy.text().strip().upper(),
            fiscal_year_month=int(self.month.currentData()),
            customer_series=self.series.text().strip().upper(),
            customer_template=self.template.text().strip().upper(),
        )

    @property
    def dirty(self) -> bool:
        """Whether something was typed over."""
        return self.typed != self._shown

    def show_company(self, company: CompanySetup) -> None:
        """Show the setup; edits are gone."""
        self._shown = company
        self.form.clear_errors()
        self.name.setText(company.name)
        self.lcy.setText(company.lcy)
        self.month.setCurrentIndex(self.month.findData(company.fiscal_year_month))
        self.series.setText(company.customer_series)
        self.template.setText(company.customer_template)
        self._changed()

    def follow(self, company: CompanySetup) -> None:
        """Show the setup as it is now; what was typed stays, but not a switch that was turned meanwhile."""
        if self._shown is None or not self.dirty:
            self.show_company(company)
        else:
            self._shown = replace(self._shown, integration_enabled=company.integration_enabled)

    def save(self) -> None:
        """Ask for the setup to be saved, unless a field is wrong."""
        typed = self.typed
        if typed is None or not self.dirty:
            return
        self.form.clear_errors()
        wrong = [field for field, value in ((self.name, typed.name), (self.series, typed.customer_series)) if not value]
        for field in wrong:
            self.form.set_error(field, self._problem(field, "required"))
        if len(typed.lcy) != 3 or not (typed.lcy.isascii() and typed.lcy.isalpha()):
            self.form.set_error(self.lcy, self.tr("Enter the three letters of an ISO currency code, such as GBP."))
            wrong.append(self.lcy)
        if wrong:
            wrong[0].setFocus()
        else:
            self.save_wanted.emit(typed)

    def discard(self) -> None:
        """Give the edits up."""
        if self._shown is not None:
            self.show_company(self._shown)

    def show_errors(self, errors: tuple[FieldError, ...]) -> None:
        """Say at the fields what is wrong with them."""
        fields = {
            "name": self.name,
            "lcy": self.lcy,
            "customer_series": self.series,
            "customer_template": self.template,
        }
        for error in errors:
            if error.field in fields:
                self.form.set_error(fields[error.field], field_sentence(error))

    def _problem(self, field: QLineEdit, reason: str) -> str:
        return field_sentence(FieldError("Company", "", field.accessibleName(), field.text(), reason))

    def _line(self, caption: str, length: int, tip: str) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(length)
        line.textEdited.connect(self._changed)
        self.form.add(caption, line, tip=tip)
        return line

    def _changed(self) -> None:
        self.save_button.setEnabled(self.dirty)
        self.discard_button.setEnabled(self.dirty)
        self.edited.emit()
