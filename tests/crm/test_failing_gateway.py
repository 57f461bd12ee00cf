"""The gateway that fails does so where it is told to, before or after the call took effect."""

from __future__ import annotations

import pytest

from app.crm.gateway import CrmGateway
from app.crm.local.gateway import LocalGateway
from app.domain.errors import CrmUnavailable
from tests.crm.failing_gateway import WRITES, FailingGateway
from tests.crm.records import an_account


def test_the_chosen_call_fails_and_the_next_ones_go_through(gateway: LocalGateway) -> None:
    failing = FailingGateway(gateway, 2, only=WRITES)
    an_account(failing.gateway, "First")
    assert failing.gateway.users() == []  # reads are not counted here
    with pytest.raises(CrmUnavailable):
        an_account(failing.gateway, "Second")
    an_account(failing.gateway, "Third")
    assert failing.calls == ["create_account"] * 3
    assert sorted(name for _, name in gateway.account_names()) == ["First", "Third"]


def test_after_the_effect_only_the_answer_is_lost(gateway: LocalGateway) -> None:
    failing = FailingGateway(gateway, 1, after=True)
    with pytest.raises(CrmUnavailable):
        an_account(failing.gateway, "First")
    assert [name for _, name in gateway.account_names()] == ["First"]


def test_a_server_that_is_gone_stays_away_until_it_is_healed(gateway: LocalGateway) -> None:
    failing = FailingGateway(gateway, 1, after=True, gone=True)
    for name in ("First", "Second"):
        with pytest.raises(CrmUnavailable):
            an_account(failing.gateway, name)
    failing.heal()
    an_account(failing.gateway, "Third")
    assert sorted(name for _, name in gateway.account_names()) == ["First", "Third"]


def test_every_write_is_known_as_one() -> None:
    verbs = ("create", "update", "delete", "save", "put", "remove", "install")
    assert {name for name in dir(CrmGateway) if name.split("_")[0] in verbs} == WRITES
