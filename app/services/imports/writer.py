"""Writes the rows of an import: each kind in one transaction of its side, all of them or none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.crm.gateway import CrmGateway, NewAccount
from app.domain.reference import CODE_FIELDS, Code, CodeTable
from app.domain.user import User
from app.nav.customer_bulk import NewCustomer
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.actor import Actor
from app.services.identity import new_id
from app.services.imports.preview import Addition, PlannedRow, merged_additions
from app.services.imports.reference import SALESPERSON
from app.services.progress import Progress

CHUNK = 500


class ImportWriter:
    """Writes in the name of ``actor``. Whatever is raised, ``Cancelled`` too, nothing was written."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, actor: Actor) -> None:
        self._nav = nav
        self._crm = crm
        self._actor = actor

    def customers(self, rows: Sequence[PlannedRow], progress: Progress) -> None:
        """Codes and salespeople first, then the customers that bring a number, then the others, so that no number of
        the series is given out that stands further down in the file. Raises ``InvalidRecord``, ``NoNumberLeft``."""
        with self._nav.write() as unit:
            add_codes(unit, merged_additions(rows), self._actor)
            numbered = [row.values for row in rows if row.values.get("no")]
            done = 0
            for some in _chunks(numbered):
                done = self._insert(unit, some, progress, done, len(rows))
            series = unit.setup.company().customer_series
            for some in _chunks([row.values for row in rows if not row.values.get("no")]):
                drawn = [{**values, "no": unit.customers.next_no(series)} for values in some]
                done = self._insert(unit, drawn, progress, done, len(rows))

    def salespeople(self, rows: Sequence[PlannedRow], progress: Progress) -> None:
        """Raises ``InvalidRecord``."""
        at = self._actor.now()
        with self._nav.write() as unit:
            for number, row in enumerate(rows, 1):
                progress.check()
                unit.salespeople.insert(new_id(), row.values, self._actor.user, at)
                progress.step(number, len(rows))

    def accounts(self, rows: Sequence[PlannedRow], progress: Progress) -> None:
        """An account keeps the GUID that the file gives it. Raises ``InvalidRecord``, ``CrmUnavailable``."""
        progress.check()
        new = [
            NewAccount(
                str(row.values.get("id") or new_id()),
                {name: value for name, value in row.values.items() if name != "id"},
            )
            for row in rows
        ]
        self._crm.create_accounts(new, self._actor.user)
        progress.step(len(rows), len(rows))

    def users(self, rows: Sequence[PlannedRow], progress: Progress) -> None:
        """Raises ``InvalidRecord``, ``CrmUnavailable``."""
        progress.check()
        self._crm.create_users([_user(row.values) for row in rows])
        progress.step(len(rows), len(rows))

    def _insert(
        self, unit: NavUnit, some: Sequence[Mapping[str, object]], progress: Progress, done: int, total: int
    ) -> int:
        progress.check()
        new = [NewCustomer(new_id(), values) for values in some]
        unit.customers.insert_many(new, self._actor.user, self._actor.now())
        progress.step(done + len(some), total)
        return done + len(some)


def _chunks(rows: Sequence[Mapping[str, object]]) -> Iterator[Sequence[Mapping[str, object]]]:
    for start in range(0, len(rows), CHUNK):
        yield rows[start : start + CHUNK]


def _user(values: Mapping[str, object]) -> User:
    """``disabled`` is the other word for not ``enabled``."""
    return User(
        str(values.get("id") or new_id()),
        "",
        str(values["name"]),
        str(values.get("email", "")),
        str(values.get("mobile_phone", "")),
        enabled=values.get("enabled", "Yes") == "Yes" and values.get("disabled", "No") == "No",
        licensed=values.get("licensed", "Yes") == "Yes",
        integration_user=values.get("integration_user", "No") == "Yes",
    )


def add_codes(unit: NavUnit, additions: Iterable[Addition], actor: Actor) -> None:
    """Codes and salespeople that aren't there yet; those that are by now are left as they are."""
    tables: dict[CodeTable, list[Code]] = {}
    for field, code in dict.fromkeys((addition.field, addition.code) for addition in additions):
        if field == SALESPERSON:
            if unit.salespeople.by_code(code) is None:
                unit.salespeople.insert(new_id(), {"code": code}, actor.user, actor.now())
            continue
        table = CODE_FIELDS[field]
        if not unit.codes.exists(table, code):
            # an ISO currency is called the same in CRM; what else is new has no counterpart there yet
            tables.setdefault(table, []).append(Code(code, "", code if table is CodeTable.CURRENCY else ""))
    for table, codes in tables.items():
        unit.codes.put(table, codes)
