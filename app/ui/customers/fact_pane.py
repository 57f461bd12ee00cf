"""The pane of a customer's FactBoxes: which are shown, in what order, and what they say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.ui.customers.customize_dialog import CustomizeFactBoxes
from app.ui.customers.fact_boxes import CouplingBox, CrmStatisticsBox, CustomerStatisticsBox, NotCoupledBox
from app.ui.customers.facts import CustomerFacts
from app.ui.customers.rules import CrmAction
from app.ui.errors import sentence_of
from app.ui.widgets.fact_box import FactBox
from app.ui.widgets.fact_box_pane import FactBoxPane
from app.ui.widgets.text import WrapLabel

if TYPE_CHECKING:
    from app.services.results import Suggestion

CRM, UNCOUPLED, COUPLING, STATISTICS, UNREACHABLE = "crm_statistics", "not_coupled", "coupling", "statistics", "crm"
TO_COUPLE = (CrmAction.SET_UP_COUPLING, CrmAction.CREATE_ACCOUNT)
COUPLED = (CrmAction.ACCOUNT, CrmAction.SYNCHRONIZE)
HIDDEN_KEY, ORDER_KEY = "customers/factboxes/hidden", "customers/factboxes/order"


class CustomerFactBoxes(FactBoxPane):
    """Order and choice are kept. A box that has nothing to say of the present customer stays away by itself."""

    followed = Signal(str)
    """A number of Dynamics CRM Statistics was followed: "opportunities", "quotes" or "cases"."""
    suggestion_accepted = Signal(object)
    """The Account to couple to."""

    def __init__(self, state: QSettings, crm: Mapping[CrmAction, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.crm = CrmStatisticsBox(self.tr("Dynamics CRM Statistics"))
        self.not_coupled = NotCoupledBox(self.tr("Not coupled to Dynamics CRM"), [crm[way] for way in TO_COUPLE])
        self.coupling = CouplingBox(self.tr("Coupling"), [crm[way] for way in COUPLED])
        self.statistics = CustomerStatisticsBox(self.tr("Customer Statistics"))
        self._unreachable = FactBox(self.tr("Dynamics CRM"))
        self._problem = WrapLabel()
        self._unreachable.body.addWidget(self._problem)
        self.add(CRM, self.crm)
        self.add(UNCOUPLED, self.not_coupled)
        self.add(UNREACHABLE, self._unreachable)
        self.add(COUPLING, self.coupling)
        self.add(STATISTICS, self.statistics)
        self.crm.followed.connect(self.followed)
        self.not_coupled.accepted.connect(self.suggestion_accepted)
        self.customize_requested.connect(self.customize)
        self.visible_keys_changed.connect(self._keep)
        self._restore()
        self.show_nothing(enabled=False)

    def show_nothing(self, *, enabled: bool) -> None:
        """Before the facts of a customer are there, or without a customer."""
        self.crm.show_pipeline(None, date.min)
        self.coupling.show_coupling(None)
        self.statistics.show_statistics(None)
        for key in (UNCOUPLED, UNREACHABLE) if enabled else (CRM, UNCOUPLED, UNREACHABLE, COUPLING):
            self.set_relevant(key, False)

    def show_facts(self, facts: CustomerFacts, today: date, *, enabled: bool) -> None:
        """Fill the boxes; ``enabled``: the integration is."""
        self.statistics.show_statistics(facts.statistics)
        reachable = facts.crm_error is None
        coupled = facts.coupling is not None
        self.set_relevant(UNREACHABLE, enabled and not reachable)
        self.set_relevant(UNCOUPLED, enabled and reachable and not coupled)
        self.set_relevant(COUPLING, enabled and coupled)
        self.set_relevant(CRM, enabled and facts.pipeline is not None)
        if facts.crm_error is not None:
            self._problem.setText(sentence_of(facts.crm_error).whole)
        if facts.coupling is not None:
            self.coupling.show_coupling(facts.coupling)
        if facts.pipeline is not None:
            self.crm.show_pipeline(facts.pipeline, today)
        if not coupled:
            self.not_coupled.show_suggestion(None, known=False)

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """The best match for the customer that is not coupled."""
        self.not_coupled.show_suggestion(suggestion)

    def customize(self) -> None:
        """Customize FactBoxes: show, hide, order."""
        titles = {key: self.box(key).title for key in self.keys() if key != UNREACHABLE}
        dialog = CustomizeFactBoxes(titles, set(self.visible_keys()), self.window())
        try:
            if dialog.exec():
                self.set_order([*dialog.order(), UNREACHABLE])
                self.set_visible_keys({*dialog.shown(), UNREACHABLE})
                self._keep()
        finally:
            dialog.deleteLater()

    def _keep(self) -> None:
        hidden = [key for key in self.keys() if key not in self.visible_keys()]
        self._state.setValue(HIDDEN_KEY, ",".join(hidden))
        self._state.setValue(ORDER_KEY, ",".join(self.keys()))

    def _restore(self) -> None:
        self.set_order(str(self._state.value(ORDER_KEY, "")).split(","))
        hidden = set(str(self._state.value(HIDDEN_KEY, "")).split(","))
        self.set_visible_keys({key for key in self.keys() if key not in hidden})
