"""Cases of the local CRM: a new one gets its number and its date here; and what is open on an account."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Connection, select

from app.crm.gateway import CasesGateway
from app.crm.local.inserting import insert_or_replace
from app.crm.local.listings import CASE_LIST
from app.crm.local.part import LocalPart
from app.crm.local.pipeline import read_pipeline, read_related_counts
from app.crm.local.related_kinds import CASES
from app.crm.local.tables import case_numbers, cases
from app.domain.case import Case
from app.domain.listing import ListQuery
from app.domain.statistics import AccountPipeline


class LocalCases(LocalPart, CasesGateway):
    """The role of cases."""

    def case(self, case_id: str) -> Case:
        with self._database.read() as connection:
            return CASES.get(connection, case_id)

    def count_cases(self, query: ListQuery) -> int:
        with self._database.read() as connection:
            return self._pager(CASE_LIST).count(connection, query)

    def list_cases(self, query: ListQuery, start: int, limit: int) -> list[Case]:
        with self._database.read() as connection:
            return [CASES.of(row) for row in self._pager(CASE_LIST).rows(connection, query, start, limit)]

    def case_position(self, query: ListQuery, case_id: str) -> int | None:
        with self._database.read() as connection:
            return self._pager(CASE_LIST).position(connection, query, case_id)

    def save_case(self, case: Case, by: str) -> Case:
        with self._database.write() as connection:
            if not case.version and not case.case_number:
                case = replace(case, case_number=next_number(connection))
            if case.created_on is None:
                created = None if not case.version else CASES.get(connection, case.id).created_on
                case = replace(case, created_on=created or self._now())
            return CASES.save(connection, case, by, self._now())

    def related_counts(self, account_ids: Collection[str]) -> dict[str, int]:
        with self._database.read() as connection:
            return read_related_counts(connection, list(account_ids))

    def pipeline(self, account_id: str) -> AccountPipeline:
        with self._database.read() as connection:
            return read_pipeline(connection, account_id)


def next_number(connection: Connection) -> str:
    """The next number that no case bears; two at once wait for each other at the counter's row."""
    while True:
        insert_or_replace(connection, case_numbers, "id", [{"id": 1}])
        last = connection.execute(select(case_numbers.c.version)).scalar_one()
        number = f"CAS-{last:05d}"
        if connection.execute(select(cases.c.seq).where(cases.c.case_number == number)).first() is None:
            return number
