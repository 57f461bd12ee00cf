"""Remembers in the data folder which shared databases are worked on, so that the next start opens them again."""

from __future__ import annotations

import json
import os
from pathlib import Path

from app.domain.database_address import SharedAddresses, fault_of
from app.domain.errors import DatabaseUnavailable

FILE = "shared.json"


def kept_addresses(folder: Path) -> SharedAddresses:
    """What was kept; nothing where there is no file, or one that says no addresses."""
    try:
        read = json.loads((folder / FILE).read_text("utf-8"))
        nav, crm = str(read["nav"]), str(read["crm"])
    except (OSError, ValueError, KeyError, TypeError):
        return SharedAddresses()
    good = all(not address or not fault_of(address) for address in (nav, crm))
    return SharedAddresses(nav, crm) if good else SharedAddresses()


def keep_addresses(folder: Path, addresses: SharedAddresses) -> None:
    """Keep these, or, when there are none, forget. Whole or not at all. Raises ``DatabaseUnavailable``."""
    file, beside = folder / FILE, folder / f"{FILE}.new"
    try:
        if not addresses.any:
            file.unlink(missing_ok=True)
            return
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = json.dumps({"nav": addresses.nav, "crm": addresses.crm})
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as writing:
            writing.write(text)
        beside.replace(file)
    except OSError as error:
        raise DatabaseUnavailable("read_only", folder.name) from error
