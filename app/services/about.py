"""What the program consists of and runs on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.crm.gateway import CrmGateway
from app.database.versions import library_versions, server_version
from app.nav.unit_of_work import NavDatabase


@dataclass(frozen=True, slots=True)
class Versions:
    """``libraries`` by name; what keeps the records of either side, like "PostgreSQL 18.1"."""

    libraries: Mapping[str, str]
    nav: str
    crm: str


class AboutService:
    """For the window About."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway) -> None:
        self._nav = nav
        self._crm = crm

    def versions(self) -> Versions:
        """Asks the servers. Raises ``DatabaseUnavailable``, ``CrmUnavailable``."""
        return Versions(library_versions(), server_version(self._nav.database), self._crm.system)
