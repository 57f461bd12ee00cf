"""The gateway to a CRM that is a local database of our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

from app.crm.gateway import CrmGateway
from app.crm.local.accounts import LocalAccounts
from app.crm.local.cases import LocalCases
from app.crm.local.changes import LocalChanges
from app.crm.local.many import LocalMany
from app.crm.local.opportunities import LocalOpportunities
from app.crm.local.part import utc_now
from app.crm.local.quotes import LocalQuotes
from app.crm.local.solution import LocalSolution
from app.crm.local.users import LocalUsers
from app.database.engine import Database
from app.database.integrity import damages, dangling_references
from app.database.versions import server_version
from app.domain.user import User


class LocalGateway(
    LocalAccounts,
    LocalUsers,
    LocalOpportunities,
    LocalQuotes,
    LocalCases,
    LocalSolution,
    LocalChanges,
    LocalMany,
    CrmGateway,
):
    """All roles over one database, whose schema stands."""

    def __init__(self, database: Database, now: Callable[[], datetime] = utc_now) -> None:
        super().__init__(database, now)
        self._refreshes = 0

    @property
    def generation(self) -> int:
        return self._database.generation + self._refreshes

    @property
    def where(self) -> str:
        return self._database.where

    @property
    def system(self) -> str:
        return server_version(self._database)

    def refresh(self) -> None:
        self._refreshes += 1
        self._forget_pages()

    def problems(self) -> list[str]:
        with self._database.read() as connection:
            return [*damages(connection), *dangling_references(connection)]

    def with_clock(self, now: Callable[[], datetime]) -> LocalGateway:
        """The same CRM with another clock: what is founded with a past is stamped with it."""
        return LocalGateway(self._database, now)

    def prepare_new(self, user_name: str) -> None:
        """Gives a CRM that has no user yet its first one: the person at the computer. Else does nothing."""
        if not self.users():
            self.create_users([User(str(uuid4()), "", user_name)])
