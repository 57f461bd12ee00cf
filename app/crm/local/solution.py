"""The NAV integration solution of the local CRM, and the account statistics that it holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select

from app.crm.local.inserting import insert_or_replace
from app.crm.local.part import LocalPart, chunks
from app.crm.local.tables import account_statistics, accounts, solution
from app.crm.solution_gateway import SolutionGateway
from app.domain.errors import RecordNotFound, SolutionNotInstalled
from app.domain.statistics import AccountStatistics, CustomerStatistics

FIGURES = tuple(field.name for field in fields(CustomerStatistics))
_C = account_statistics.c
_SELECT = select(_C.account_id, _C.account_name, _C.currency, _C.pushed_at, *(_C[name] for name in FIGURES))
_BY_IDS = _SELECT.where(_C.account_id.in_(bindparam("ids", expanding=True)))
_INSTALLED = select(solution.c.installed)


class LocalSolution(LocalPart, SolutionGateway):
    """The role of the solution. Statistics stand in a table of their own: a push leaves the account's version."""

    def solution_installed(self) -> bool:
        with self._database.read() as connection:
            return _is_installed(connection)

    def install_solution(self, by: str) -> None:
        self._mark(by, installed=True)

    def remove_solution(self, by: str) -> None:
        self._mark(by, installed=False)

    def statistics(self, account_id: str) -> AccountStatistics | None:
        with self._database.read() as connection:
            _require(connection)
            row = connection.execute(_SELECT.where(_C.account_id == account_id)).first()
        return _statistics_of(row) if row else None

    def statistics_of(self, account_ids: Collection[str]) -> dict[str, AccountStatistics]:
        with self._database.read() as connection:
            _require(connection)
            return {
                row[0]: _statistics_of(row)
                for some in chunks(list(account_ids))
                for row in connection.execute(_BY_IDS, {"ids": some}).all()
            }

    def put_statistics(self, statistics: Sequence[AccountStatistics]) -> None:
        with self._database.write() as connection:
            _require(connection)
            for some in chunks(statistics):
                _require_accounts(connection, [entry.account_id for entry in some])
                insert_or_replace(
                    connection, account_statistics, "account_id", [_row_of(entry, self._now()) for entry in some]
                )

    def remove_statistics(self, account_ids: Collection[str]) -> Mapping[str, AccountStatistics]:
        taken: dict[str, AccountStatistics] = {}
        with self._database.write() as connection:
            for some in chunks(list(account_ids)):
                of_these = _C.account_id.in_(some)
                taken |= {row[0]: _statistics_of(row) for row in connection.execute(_SELECT.where(of_these))}
                connection.execute(delete(account_statistics).where(of_these))
        return taken

    def _mark(self, by: str, *, installed: bool) -> None:
        with self._database.write() as connection:
            if _is_installed(connection) == installed:
                return
            if not installed:
                connection.execute(delete(account_statistics))
            row = {"id": 1, "installed": installed, "modified_at": self._now(), "modified_by": by[:100]}
            insert_or_replace(connection, solution, "id", [row])


def _is_installed(connection: Connection) -> bool:
    return bool(connection.execute(_INSTALLED).scalar_one_or_none())


def _require(connection: Connection) -> None:
    if not _is_installed(connection):
        raise SolutionNotInstalled


def _require_accounts(connection: Connection, account_ids: Sequence[str]) -> None:
    """They stay until this transaction ends."""
    statement = select(accounts.c.id).where(accounts.c.id.in_(account_ids)).order_by(accounts.c.id)
    there = set(connection.execute(statement.with_for_update(read=True, key_share=True)).scalars())
    for account_id in account_ids:
        if account_id not in there:
            raise RecordNotFound("Account", account_id)


def _statistics_of(row: Sequence[Any]) -> AccountStatistics:
    account_id, account_name, currency, pushed_at, *figures = row
    return AccountStatistics(account_id, account_name, CustomerStatistics(*figures), currency, pushed_at)


def _row_of(statistics: AccountStatistics, now: datetime) -> dict[str, object]:
    return {
        "account_id": statistics.account_id,
        "account_name": statistics.account_name,
        "currency": statistics.currency,
        "pushed_at": statistics.pushed_at or now,
        **{name: getattr(statistics.figures, name) for name in FIGURES},
    }
