"""The local gateway keeps the contract, on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.crm.local.gateway import LocalGateway
from app.crm.local.tables import metadata
from app.database.engine import Database
from tests.crm.contract import GatewayContract


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[LocalGateway]:
    database = Database(f"sqlite:///{tmp_path}/crm.db")
    with database.write() as connection:
        metadata.create_all(connection)
    yield LocalGateway(database)
    database.close()


class TestLocalGateway(GatewayContract):
    """The whole contract."""
