"""The address of a database that several people share."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

SCHEMES = ("postgresql", "postgresql+psycopg")
EXAMPLE = "postgresql://user@host/name"


@dataclass(frozen=True, slots=True)
class SharedAddresses:
    """Where the two systems' databases are; a blank one is a file of the data folder."""

    nav: str = ""
    crm: str = ""

    @property
    def any(self) -> bool:
        """Whether a server is used at all."""
        return bool(self.nav or self.crm)


ON_THIS_COMPUTER = SharedAddresses()
"""Both are files of the data folder."""


def fault_of(address: str) -> str:
    """What is wrong with the address of a PostgreSQL database: "form", "password" (others could read it), or blank for
    nothing."""
    try:
        parts = urlsplit(address)
        good = parts.scheme in SCHEMES and (parts.port is None or parts.port > 0) and parts.path[1:]
    except ValueError:
        return "form"
    if not good:
        return "form"
    return "password" if parts.password is not None or "password=" in parts.query else ""
