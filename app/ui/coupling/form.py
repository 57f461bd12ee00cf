"""The fields of the coupling window: Account, Create New Account, Synchronize After Coupling."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from app.domain.coupling_dialog import AfterCoupling, CouplingDialogState
from app.ui.coupling.suggestion_line import SuggestionLine
from app.ui.widgets.form_grid import FormGrid
from app.ui.widgets.lookup_edit import LookupEdit
from app.ui.widgets.text import plain_tooltip

if TYPE_CHECKING:
    from app.services.results import Suggestion


class CouplingForm(QWidget):
    """Shows a state and tells what the user changes; decides nothing."""

    option_chosen = Signal(object)
    create_new_ticked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = LookupEdit(self.tr("Account"))
        self.account.setPlaceholderText(self.tr("Type a name, or press F4 to look one up"))
        self.suggestion = SuggestionLine()
        self.create_new = QCheckBox(self.tr("Create &New Account"))
        self.create_new.setAccessibleName(self.tr("Create New Account"))
        self.create_new.toggled.connect(self.create_new_ticked)
        self.option = QComboBox()
        for option, caption in self._options():
            self.option.addItem(caption, option)
        self.option.activated.connect(self._tell_option)
        self.option.currentIndexChanged.connect(self._tell_option)
        self.grid = FormGrid()
        self.grid.add(self.tr("&Account"), self.account, wide=True, tip=self._account_tip())
        self.grid.add("", self.suggestion, wide=True)
        self.grid.add("", self.create_new, wide=True)
        self.grid.add(self.tr("&Synchronize After Coupling"), self.option, wide=True, tip=self._option_tip())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)

    def show_state(self, state: CouplingDialogState, *, busy: bool) -> None:
        """Show what the state says; nothing is emitted. While ``busy`` nothing takes input."""
        blockers = [QSignalBlocker(widget) for widget in (self.account, self.create_new, self.option)]
        if self.account.text() != state.account_text:
            self.account.setText(state.account_text)
            self.account.setCursorPosition(0 if not self.account.hasFocus() else len(state.account_text))
        self.account.setEnabled(state.account_enabled and not busy)
        self.create_new.setChecked(state.create_new)
        self.create_new.setEnabled(state.create_new_enabled and not busy)
        self.option.setCurrentIndex(self.option.findData(state.option))
        self.option.setEnabled(state.option_enabled and not busy)
        plain_tooltip(self.create_new, self._create_tip(state))
        del blockers

    def show_suggestions(self, suggestions: Sequence[Suggestion], account_id: str | None, *, enabled: bool) -> None:
        """The best match under the field Account; the line is away when there is none."""
        self.suggestion.show_state(suggestions, account_id, enabled=enabled)
        self.grid.set_field_visible(self.suggestion, bool(suggestions))

    def show_account_error(self, text: str) -> None:
        """What is wrong with the field Account; blank: nothing is."""
        self.grid.set_error(self.account, text or None)

    def focus_order(self) -> list[QWidget]:
        """The controls in the order of Tab."""
        line = self.suggestion
        return [self.account, line.use_button, line.more_button, self.create_new, self.option]

    def _tell_option(self) -> None:
        self.option_chosen.emit(AfterCoupling(self.option.currentData()))

    def _options(self) -> list[tuple[AfterCoupling, str]]:
        return [
            (AfterCoupling.NOTHING, self.tr("No")),
            (AfterCoupling.USE_NAV, self.tr("Yes - Use the Dynamics NAV Data")),
            (AfterCoupling.USE_CRM, self.tr("Yes - Use the Dynamics CRM Data")),
            (AfterCoupling.MERGE, self.tr("Yes - Merge the Data")),
        ]

    def _account_tip(self) -> str:
        return self.tr("Specifies the Dynamics CRM account that the customer is coupled to.")

    def _option_tip(self) -> str:
        return self.tr("Specifies whether mapped fields are copied once the records are coupled, and from which side.")

    def _create_tip(self, state: CouplingDialogState) -> str:
        if not state.create_new_enabled:
            return self.tr("The customer is coupled already. To couple it to a new account, delete the coupling first.")
        return self.tr("Specifies that a new account is created in Dynamics CRM and coupled to the customer.")
