"""Addresses of shared databases."""

from __future__ import annotations

import pytest

from app.domain.database_address import ON_THIS_COMPUTER, SharedAddresses, fault_of


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("postgresql://host/nav", ""),
        ("postgresql+psycopg://jo@db.example:5433/nav?sslmode=require", ""),
        ("postgresql://jo:secret@host/nav", "password"),
        ("postgresql://host/nav?password=secret", "password"),
        ("postgresql://host", "form"),
        ("postgresql://host:port/nav", "form"),
        ("postgresql://[host/nav", "form"),
        ("sqlite:///nav.db", "form"),
        ("", "form"),
    ],
)
def test_only_postgresql_without_a_password_is_an_address(address: str, fault: str) -> None:
    assert fault_of(address) == fault


def test_one_server_is_shared_enough() -> None:
    assert not ON_THIS_COMPUTER.any
    assert SharedAddresses(crm="postgresql://host/crm").any
