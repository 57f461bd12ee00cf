"""What is there when an action begins that will be killed, and what of each pair is there after it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Customer
from app.domain.synchronization import Choice
from app.domain.undo import WholeJob
from tests.services.both_sides import Sides, opened, sides_over
from tests.services.model.reading import Found, rows
from tests.services.postgresql_state import remember, restore

Order = dict[str, object]
Pairs = Mapping[str, object]
"""By the customer's No., all that belongs to the pair."""


@dataclass(frozen=True)
class Stage:
    """Two databases that can be kept as they are and brought back to that."""

    urls: tuple[str, str]
    keep: Callable[[], None]
    back: Callable[[], None]

    @contextmanager
    def open(self) -> Iterator[Sides]:
        """Both sides as a start opens them."""
        nav, crm = opened(*self.urls)
        try:
            yield sides_over(nav, crm)
        finally:
            nav.close()
            crm._database.close()


def stage_of_files(folder: Path, kept: Path) -> Stage:
    """nav.db and crm.db in ``folder``; copies of them go to ``kept``."""

    def copy(source: Path, to: Path) -> None:
        to.mkdir(exist_ok=True)
        for path in to.glob("*.db*"):
            path.unlink()
        for path in source.glob("*.db*"):
            shutil.copy(path, to / path.name)

    urls = f"sqlite:///{folder / 'nav.db'}", f"sqlite:///{folder / 'crm.db'}"
    return Stage(urls, lambda: copy(folder, kept), lambda: copy(kept, folder))


def stage_of_server(urls: tuple[str, str]) -> Stage:
    """Two databases on a server, which keep copies of their own tables."""

    def keep() -> None:
        for url in urls:
            remember(url, "stage")

    def back() -> None:
        for url in urls:
            restore(url, "stage")

    return Stage(urls, keep, back)


def prepared(sides: Sides, action: str, many: int) -> Order:
    """Everything is made ready for the action, with ``many`` pairs; how the nursery is told to do it. "undo of …" and
    "redo of …" take the action, or its undo, back."""
    sides.services.connection.install_solution()
    verb, _, of = action.rpartition(" of ")
    if not verb:
        return _before(sides, action, many)
    order = _before(sides, of, many)
    _act(sides, of, order)
    if verb == "redo":
        undo = sides.services.undo
        undo.run(undo.preview(WholeJob(_last_job(sides))))
    return {"action": "undo", "job_id": _last_job(sides)}


def _before(sides: Sides, action: str, many: int) -> Order:
    customers = [sides.customer(f"K{place:04}", name=f"Customer {place}") for place in range(many)]
    accounts = [sides.account(name=f"Account {place}").id for place in range(many)]
    order: Order = {"action": action, "customer_id": customers[0].id, "account_id": accounts[0]}
    if action in ("couple_new", "create_customer", "couple", "couple_merging"):
        return order
    order["customers"] = [customer.id for customer in customers]
    if action == "create_accounts":
        return order
    _couple(sides, customers, accounts)
    if action in ("uncouple", "move"):
        sides.services.statistics.push([customer.id for customer in customers])
    if action == "move":
        order["account_id"] = sides.account(name="Another").id
    return order


def _couple(sides: Sides, customers: list[Customer], accounts: list[str]) -> None:
    for customer, account_id in zip(customers, accounts, strict=True):
        sides.services.coupling.couple(customer.id, account_id, AfterCoupling.USE_NAV)
        sides.change_customer(customer.id, city="Hull", payment_terms_code="45 DAYS")
        sides.change_account(account_id, main_phone="9", email="new@contoso.example")


def _act(sides: Sides, action: str, order: Order) -> None:
    services = sides.services
    customer_id, account_id = str(order["customer_id"]), str(order["account_id"])
    ids = order.get("customers", [customer_id])
    assert isinstance(ids, list)
    actions: dict[str, Callable[[], Any]] = {
        "couple": lambda: services.coupling.couple(customer_id, account_id, AfterCoupling.USE_NAV),
        "move": lambda: services.coupling.couple(customer_id, account_id, AfterCoupling.USE_NAV),
        "couple_new": lambda: services.coupling.couple(customer_id, None, AfterCoupling.USE_NAV, create_new=True),
        "create_customer": lambda: services.creation.create_customer(account_id, False),
        "send": lambda: services.synchronization.run(ids, Choice.SEND),
        "merge": lambda: services.synchronization.run(ids, Choice.MERGE),
        "push": lambda: services.statistics.push(ids),
        "uncouple": lambda: services.coupling.delete(ids),
    }
    actions[action]()


def _last_job(sides: Sides) -> str:
    (row,) = rows(sides.nav.database, "SELECT id FROM sync_jobs ORDER BY seq DESC LIMIT 1")
    return str(row["id"])


def pairs(now: Found, before: Found) -> Pairs:
    """Of each pair the customer, its account with its figures, the snapshot, and the account that it had before."""
    held = now.held()

    def account(key: str | None) -> object:
        return None if key is None else (held["accounts"].get(key), held["figures"].get(key))

    found: dict[str, object] = {}
    for key, customer in held["customers"].items():
        coupled, snapshot = held["couplings"].get(key, (None, None))
        former = before.couplings[key]["crm_id"] if key in before.couplings else None
        found[customer["no"]] = customer, account(coupled), snapshot, account(former)
    return found
