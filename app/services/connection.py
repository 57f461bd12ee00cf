"""Microsoft Dynamics CRM Connection Setup: the two sides, the switch between them, and the solution in CRM."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.crm.gateway import CrmGateway
from app.domain.coupling import CouplingKind
from app.domain.errors import AppError, CrmUnavailable, DatabaseUnavailable
from app.domain.listing import ListQuery
from app.domain.reference import CodeTable, CompanySetup
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.checking.company import refuse_company
from app.services.new_company import currency
from app.services.results import ConnectionStatus, ConnectionTest


class ConnectionService:
    """Shows and changes how the two sides are connected."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, actor: Actor) -> None:
        self._nav = nav
        self._crm = crm
        self._actor = actor

    def status(self) -> ConnectionStatus:
        """How things stand now, also while CRM can't be reached. Raises ``DatabaseUnavailable`` of NAV."""
        with self._nav.read() as unit:
            company = unit.setup.company()
            customers = unit.customers.count(ListQuery("no"))
            couplings = unit.couplings.count(CouplingKind.CUSTOMER)
        installed, accounts, problem = None, None, None
        try:
            installed, accounts = self._crm.solution_installed(), self._crm.count_accounts(ListQuery("name"))
        except (CrmUnavailable, DatabaseUnavailable) as error:
            problem = error
        return ConnectionStatus(
            enabled=company.integration_enabled,
            solution_installed=installed,
            nav_where=self._nav.database.where,
            crm_where=self._crm.where,
            company=company,
            customers=customers,
            accounts=accounts,
            couplings=couplings,
            crm_error=problem,
        )

    def company(self) -> CompanySetup:
        """What holds for the whole company; asks NAV alone."""
        with self._nav.read() as unit:
            return unit.setup.company()

    def is_enabled(self) -> bool:
        """Whether the integration is switched on; asks NAV alone."""
        with self._nav.read() as unit:
            return unit.setup.company().integration_enabled

    def has_solution(self) -> bool:
        """Whether the NAV integration solution is installed; no, while CRM does not answer."""
        try:
            return self._crm.solution_installed()
        except AppError:
            return False

    def set_enabled(self, enabled: bool) -> CompanySetup:
        """Switches the integration on or off; couplings stay as they are."""
        with self._nav.write() as unit:
            changed = replace(unit.setup.company(), integration_enabled=enabled)
            unit.setup.save_company(changed)
            return changed

    def save_company(self, company: CompanySetup) -> CompanySetup:
        """Saves the company's setup. A local currency that is given up becomes a currency like any other. Raises
        ``InvalidRecord``, also for a number series or a template that is not there."""
        with self._nav.write() as unit:
            refuse_company(unit, company)
            former = unit.setup.company().lcy
            if former != company.lcy and not unit.codes.exists(CodeTable.CURRENCY, former):
                unit.codes.put(CodeTable.CURRENCY, [currency(former)])
            unit.setup.save_company(company)
            return unit.setup.company()

    def install_solution(self) -> None:
        """Installs the NAV integration solution in CRM."""
        self._crm.install_solution(self._actor.user)

    def remove_solution(self) -> None:
        """Removes the solution from CRM, and with it all pushed statistics."""
        self._crm.remove_solution(self._actor.user)

    def test(self) -> ConnectionTest:
        """Asks both sides and says which answered."""
        return ConnectionTest(_failure(self._ask_nav), _failure(self._crm.solution_installed))

    def _ask_nav(self) -> object:
        with self._nav.read() as unit:
            return unit.setup.company()


def _failure(ask: Callable[[], object]) -> Exception | None:
    try:
        ask()
    except AppError as error:
        return error
    return None
