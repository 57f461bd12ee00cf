"""Several programs at once on one CRM: one wins, the others are told; on both engines.

Each has a connection of its own, for within one program a lock lets in one write at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from threading import Barrier
from typing import TypeVar

import pytest

from app.crm.gateway import AccountUpdate
from app.crm.local.gateway import LocalGateway
from app.database.engine import Database
from app.domain.account import Account
from app.domain.errors import ChangedMeanwhile, DeleteRestricted, InvalidRecord
from app.domain.listing import ListQuery
from app.domain.opportunity import Opportunity
from tests.crm.plain_rows import add_accounts
from tests.crm.records import a_case, an_account, an_opportunity, new_id, reasons

T = TypeVar("T")
WRITERS = 6


@pytest.fixture
def programs(crm_database: Database) -> Iterator[list[LocalGateway]]:
    """The gateways of so many programs."""
    databases = [Database(crm_database.url) for _ in range(WRITERS)]
    yield [LocalGateway(database) for database in databases]
    for database in databases:
        database.close()


def at_once(*calls: Callable[[], T]) -> list[T | Exception]:
    """Starts the calls together and returns what each gave or raised."""
    barrier = Barrier(len(calls))

    def run(call: Callable[[], T]) -> T | Exception:
        barrier.wait(10)
        try:
            return call()
        except Exception as error:  # noqa: BLE001 - it is what the test looks at
            return error

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


def test_of_several_updates_one_wins(gateway: LocalGateway, programs: list[LocalGateway]) -> None:
    """Without the version in the condition (tried once) several win."""
    seen = an_account(gateway, "Old")
    updates = [AccountUpdate(seen.id, seen.version, {"name": f"New {number}"}) for number in range(WRITERS)]
    answers = at_once(
        *(partial(program.update_account, update, "kim") for program, update in zip(programs, updates, strict=True))
    )
    won = [answer for answer in answers if isinstance(answer, Account)]
    assert won == [gateway.account(seen.id)]
    assert all(answer == won[0] or isinstance(answer, ChangedMeanwhile) for answer in answers), answers


def test_of_several_saves_one_wins(gateway: LocalGateway, programs: list[LocalGateway]) -> None:
    """Without the lock on the row (tried once) PostgreSQL lets several win."""
    seen = an_opportunity(gateway, an_account(gateway))
    records = [replace(seen, topic=f"New {number}") for number in range(WRITERS)]
    answers = at_once(
        *(partial(program.save_opportunity, record, "kim") for program, record in zip(programs, records, strict=True))
    )
    won = [answer for answer in answers if isinstance(answer, Opportunity)]
    assert won == [gateway.opportunity(seen.id)]
    assert all(answer == won[0] or isinstance(answer, ChangedMeanwhile) for answer in answers), answers


def test_of_several_creates_under_one_id_one_wins(gateway: LocalGateway, programs: list[LocalGateway]) -> None:
    account_id = new_id()
    answers = at_once(
        *(
            partial(program.create_account, account_id, {"name": f"New {number}"}, "kim")
            for number, program in enumerate(programs)
        )
    )
    won = [answer for answer in answers if isinstance(answer, Account)]
    assert won == [gateway.account(account_id)]
    lost = [answer for answer in answers if isinstance(answer, InvalidRecord)]
    assert len(lost) == WRITERS - 1 and all(reasons(answer) == {"id": "taken"} for answer in lost)


def test_no_case_number_is_given_twice(gateway: LocalGateway, programs: list[LocalGateway]) -> None:
    account = an_account(gateway)
    cases = at_once(*(partial(a_case, program, account) for program in programs))
    assert len({case.case_number for case in cases if not isinstance(case, Exception)}) == WRITERS, cases


def test_an_account_is_not_deleted_under_what_is_being_hung_on_it(
    gateway: LocalGateway, programs: list[LocalGateway]
) -> None:
    for _ in range(5):
        account = an_account(gateway)
        calls: tuple[Callable[[], object], ...] = (
            partial(an_opportunity, programs[0], account),
            partial(programs[1].delete_account, account.id, account.version),
        )
        saved, deleted = at_once(*calls)
        if isinstance(saved, Opportunity):
            assert isinstance(deleted, DeleteRestricted)
            assert gateway.opportunity(saved.id) == saved
        else:
            assert deleted is None and isinstance(saved, InvalidRecord)
            assert reasons(saved) == {"account_id": "unknown_code"}


def test_two_bulk_runs_over_the_same_accounts_end(
    crm_database: Database, gateway: LocalGateway, programs: list[LocalGateway]
) -> None:
    """In opposite orders, over several chunks: without the order of ids (tried once) PostgreSQL ends one of them for
    a deadlock."""
    updates = [AccountUpdate(account_id, "1", {"city": "Gent"}) for account_id in add_accounts(crm_database, 2_500)]
    first, second = at_once(
        lambda: programs[0].update_accounts(updates, "kim"), lambda: programs[1].update_accounts(updates[::-1], "lee")
    )
    assert isinstance(first, list) and isinstance(second, list), (first, second)
    won = [answer for answer in (*first, *second) if isinstance(answer, Account)]
    assert {account.id: account for account in won} == gateway.accounts([update.account_id for update in updates])
    assert len(won) == len(updates)


@pytest.mark.parametrize("reader_first", [False, True])
def test_lists_are_read_while_others_write(
    gateway: LocalGateway, programs: list[LocalGateway], reader_first: bool
) -> None:
    query = ListQuery("name")

    def read() -> int:
        return max(len(gateway.list_accounts(query, 0, 50)) for _ in range(10))

    def write() -> int:
        return len([an_account(programs[0], f"Account {number}") for number in range(10)])

    calls = (read, write) if reader_first else (write, read)
    answers = at_once(*calls)
    assert all(isinstance(answer, int) for answer in answers), answers
    gateway.refresh()
    assert gateway.count_accounts(query) == 10 == len(gateway.list_accounts(query, 0, 50))
