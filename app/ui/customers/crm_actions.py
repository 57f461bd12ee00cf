"""Navigate > Dynamics CRM: its actions, when they may be taken, and the small functions that carry them out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.account import Account
from app.domain.listing import ListQuery
from app.ui.context import Context
from app.ui.customers.rules import CrmAction, Reason, Selection, disabled
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Tab
from app.ui.translation import translate

GROUP = "crm"
WithSelected = Callable[[Callable[[list[str]], None]], None]


class CrmActions(QObject):
    """Act on what is selected when they are triggered. ``with_selected`` hands the customers' ids to a function, at
    once or when they have been read."""

    def __init__(self, context: Context, with_selected: WithSelected, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._with_selected = with_selected
        self.listed: Callable[[], ListQuery] | None = None
        """The list that is selected in, for what can be done with all of it."""
        self.actions: Mapping[CrmAction, QAction] = {
            key: make_action(self, *described) for key, described in _described().items()
        }
        self._coupling = self._menu(
            self.tr("&Coupling"),
            "link",
            (CrmAction.SET_UP_COUPLING, CrmAction.DELETE_COUPLING, CrmAction.MATCH_BASED_COUPLING),
            parent,
        )
        self._create = self._menu(
            self.tr("C&reate"), "plus", (CrmAction.CREATE_ACCOUNT, CrmAction.CREATE_CUSTOMER), parent
        )
        for key, action in self.actions.items():
            action.triggered.connect(lambda _checked=False, key=key: self.run(key))

    def group(self) -> ActionGroup:
        """The group of the ribbon."""
        actions = (
            self.actions[CrmAction.ACCOUNT],
            self.actions[CrmAction.SYNCHRONIZE],
            self.actions[CrmAction.STATISTICS],
            self._coupling,
            self._create,
            self.actions[CrmAction.LOG],
        )
        return ActionGroup(Tab.NAVIGATE, GROUP, self.tr("Dynamics CRM"), actions)

    def run(self, key: CrmAction) -> None:
        """Carry an action out on the selection."""

        def act(ids: list[str]) -> None:
            if ids and key is CrmAction.SYNCHRONIZE:
                _synchronize(self._context, ids, None if self.listed is None else self.listed())
            elif ids or key in (CrmAction.CREATE_CUSTOMER, CrmAction.MATCH_BASED_COUPLING):
                _RUN[key](self._context, ids)

        self._with_selected(act)

    def couple_to(self, account: Account) -> None:
        """Set Up Coupling with this account proposed."""
        from app.ui.coupling.actions import set_up_coupling

        self._with_selected(lambda ids: set_up_coupling(self._context, ids, account=account) if ids else None)

    def update(self, selection: Selection, solution_installed: bool) -> None:
        """Enable what may be done with the selection; the others say why not."""
        reasons = disabled(selection, solution_installed)
        for key, action in self.actions.items():
            reason = reasons.get(key)
            action.setEnabled(reason is None)
            tip = "" if reason is None else reason_text(reason)
            action.setToolTip(tip or action.iconText())
            action.setStatusTip(tip)

    def _menu(self, caption: str, icon: str, keys: Sequence[CrmAction], parent: QWidget) -> QAction:
        menu = QMenu(caption, parent)
        menu.setToolTipsVisible(True)
        menu.addActions([self.actions[key] for key in keys])
        action = make_action(self, caption, icon)
        action.setMenu(menu)
        return action


def reason_text(reason: Reason) -> str:
    """Why an action is disabled, and what would enable it."""
    texts = {
        Reason.NOTHING_SELECTED: translate("CrmActions", "Select a customer first."),
        Reason.BLOCKED: translate(
            "CrmActions", "The customer is blocked and takes no part in the integration. Clear Blocked on its card."
        ),
        Reason.NOT_COUPLED: translate(
            "CrmActions", "The customer is not coupled to Dynamics CRM. Set up a coupling first."
        ),
        Reason.NO_SOLUTION: translate(
            "CrmActions", "The NAV integration solution is not installed in CRM. See Connection Setup."
        ),
        Reason.UNSAVED: translate("CrmActions", "The card has unsaved changes. Save or cancel them first."),
    }
    return texts[reason]


def _described() -> dict[CrmAction, tuple[str, str, str]]:
    """Caption, icon and key of each."""
    return {
        CrmAction.ACCOUNT: (translate("CrmActions", "&Account"), "account", "F8"),
        CrmAction.SYNCHRONIZE: (translate("CrmActions", "&Synchronize Now"), "sync", "F9"),
        CrmAction.STATISTICS: (translate("CrmActions", "&Update Account Statistics"), "chart", "Ctrl+F9"),
        CrmAction.SET_UP_COUPLING: (translate("CrmActions", "&Set Up Coupling"), "link-plus", "Ctrl+J"),
        CrmAction.DELETE_COUPLING: (translate("CrmActions", "&Delete Coupling"), "unlink", "Ctrl+Shift+J"),
        CrmAction.MATCH_BASED_COUPLING: (translate("CrmActions", "&Match-Based Coupling"), "match", "Ctrl+M"),
        CrmAction.CREATE_ACCOUNT: (
            translate("CrmActions", "Create &Account in Dynamics CRM"),
            "account",
            "Ctrl+Shift+N",
        ),
        CrmAction.CREATE_CUSTOMER: (
            translate("CrmActions", "Create &Customer in Dynamics NAV"),
            "customer",
            "Ctrl+Alt+N",
        ),
        CrmAction.LOG: (translate("CrmActions", "Synchronization Lo&g"), "log", "Ctrl+L"),
    }


def _account(context: Context, ids: list[str]) -> None:
    from app.ui.accounts.actions import open_account_of_customer

    open_account_of_customer(context, ids)


def _synchronize(context: Context, ids: list[str], listed: ListQuery | None = None) -> None:
    from app.ui.synchronization.actions import synchronize_now

    synchronize_now(context, ids, listed)


def _statistics(context: Context, ids: list[str]) -> None:
    from app.ui.statistics.actions import update_account_statistics

    update_account_statistics(context, ids)


def _set_up_coupling(context: Context, ids: list[str]) -> None:
    from app.ui.coupling.actions import set_up_coupling

    set_up_coupling(context, ids)


def _delete_coupling(context: Context, ids: list[str]) -> None:
    from app.ui.coupling.actions import delete_coupling

    delete_coupling(context, ids)


def _match_based_coupling(context: Context, ids: list[str]) -> None:
    from app.ui.matching.actions import match_based_coupling

    match_based_coupling(context, ids)


def _create_account(context: Context, ids: list[str]) -> None:
    from app.ui.accounts.actions import create_account

    create_account(context, ids)


def _create_customer(context: Context, ids: list[str]) -> None:
    from app.ui.accounts.actions import create_customer

    create_customer(context, ids)


def _log(context: Context, ids: list[str]) -> None:
    context.windows.open_log(ids[0])


_RUN: Mapping[CrmAction, Callable[[Context, list[str]], None]] = {
    CrmAction.ACCOUNT: _account,
    CrmAction.SYNCHRONIZE: _synchronize,
    CrmAction.STATISTICS: _statistics,
    CrmAction.SET_UP_COUPLING: _set_up_coupling,
    CrmAction.DELETE_COUPLING: _delete_coupling,
    CrmAction.MATCH_BASED_COUPLING: _match_based_coupling,
    CrmAction.CREATE_ACCOUNT: _create_account,
    CrmAction.CREATE_CUSTOMER: _create_customer,
    CrmAction.LOG: _log,
}
