"""The contract for users."""

from __future__ import annotations

import pytest

from app.crm.gateway import CrmGateway
from app.domain.errors import InvalidRecord, RecordNotFound
from app.domain.user import User
from tests.crm.records import a_user, new_id, reasons


class UsersContract:
    """Read and create."""

    def test_users_come_by_name(self, gateway: CrmGateway) -> None:
        names = ["Zoe Example", "adam Example", "\u00c9mile Example", "Bea Example"]
        gateway.create_users([User(new_id(), "", name) for name in names])
        assert [user.name for user in gateway.users()] == [names[1], names[3], names[0], names[2]]

    def test_a_user_is_kept_whole(self, gateway: CrmGateway) -> None:
        user = User(new_id(), "", "Kim <i>", "kim@crm.example", "555-0101", False, False, True)
        gateway.create_users([user])
        read = gateway.user(user.id)
        assert read == User(user.id, read.version, "Kim <i>", "kim@crm.example", "555-0101", False, False, True)
        assert read.version

    def test_a_user_who_is_not_there_is_not_found(self, gateway: CrmGateway) -> None:
        nobody = new_id()
        with pytest.raises(RecordNotFound) as caught:
            gateway.user(nobody)
        assert caught.value == RecordNotFound("User", nobody)

    def test_users_are_created_all_or_none(self, gateway: CrmGateway) -> None:
        known = a_user(gateway)
        for second, expected in (
            (User(known.id, "", "Taken"), {"id": "taken"}),
            (User(new_id(), "", "", "x" * 101), {"name": "required", "email": "too_long"}),
        ):
            with pytest.raises(InvalidRecord) as caught:
                gateway.create_users([User(new_id(), "", "First"), second])
            assert reasons(caught.value) == expected
        assert gateway.users() == [known]
