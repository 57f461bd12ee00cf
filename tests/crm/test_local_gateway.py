"""The local gateway keeps the contract, on both engines."""

from __future__ import annotations

from tests.crm.contract import GatewayContract


class TestLocalGateway(GatewayContract):
    """The whole contract."""
