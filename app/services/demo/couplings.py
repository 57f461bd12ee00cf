"""The demo company's couplings and what has happened to them: a past for the log, and differences for today."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.coupling_dialog import AfterCoupling
from app.domain.synchronization import Choice
from app.services.bundle import Services
from app.services.demo.accounts import field_values
from app.services.demo.files import DemoFiles, Entry
from app.services.demo.stage import DemoStage

FIRST_COUPLED, VANISHED, PUSHED = 118, 20, 7
"""Days before the founding. The push is as old as the last day on which anything was paid."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Ids by customer No.; the account's also by account number. ``owners``: who looks after the customer."""

    customers: Mapping[str, str]
    accounts: Mapping[str, str]
    numbers: Mapping[str, str]
    owners: Mapping[str, str]


def couple_salespeople(stage: DemoStage, entries: Sequence[Entry], by: str) -> None:
    """Couples those to a user who have one."""
    services = stage.services_then(by, FIRST_COUPLED + 2)
    users = {row.user.name: row.user.id for row in services.salespeople.users()}
    for row in services.salespeople.rows():
        user = next(entry["user"] for entry in entries if entry["code"] == row.salesperson.code)
        if user:
            services.salespeople.couple(row.salesperson.id, users[user])


def couple_and_live_on(stage: DemoStage, files: DemoFiles, pairs: Pairs, by: str) -> None:
    """Couples, synchronizes now and then, loses an account, and leaves the pairs as the files want them."""
    coupled = [entry for entry in files.accounts if "coupling" in entry]
    _couple(stage, coupled, pairs)
    past = sorted(files.history, key=lambda job: -job["days_ago"])
    for job in (job for job in past if job["days_ago"] > VANISHED):
        _synchronize(stage, job, pairs)
    for entry in coupled:
        if entry["coupling"] == "vanished":
            _lose(stage, pairs.numbers[entry["account_number"]], by)
    for job in (job for job in past if job["days_ago"] <= VANISHED):
        _synchronize(stage, job, pairs)
    living = [pairs.customers[entry["customer"]] for entry in coupled if entry["coupling"] != "vanished"]
    stage.services_then(by, PUSHED, 16).statistics.push(living)
    for days_ago, entry in zip(_days_since_push(), coupled, strict=False):
        _edit(stage, pairs, entry["customer"], entry, days_ago)


def _days_since_push() -> Iterator[int]:
    while True:
        yield from range(1, PUSHED - 1)


def _couple(stage: DemoStage, entries: Sequence[Entry], pairs: Pairs) -> None:
    for place, entry in enumerate(entries):
        no = entry["customer"]
        services = stage.services_then(pairs.owners[no], FIRST_COUPLED - 2 * place, 8 + place % 9)
        services.coupling.couple(pairs.customers[no], pairs.accounts[no], AfterCoupling.USE_NAV)


def _synchronize(stage: DemoStage, job: Entry, pairs: Pairs) -> None:
    for no in job["customers"]:
        edits = {side: job.get(side, {}).get(no, {}) for side in ("nav_edits", "crm_edits")}
        _edit(stage, pairs, no, edits, job["days_ago"] + 1)
    services = stage.services_then(job["by"], job["days_ago"], 15)
    services.synchronization.run([pairs.customers[no] for no in job["customers"]], Choice(job["choice"]))


def _edit(stage: DemoStage, pairs: Pairs, no: str, edits: Mapping[str, Mapping[str, str]], days_ago: int) -> None:
    services = stage.services_then(pairs.owners[no], days_ago, 11)
    if edits.get("nav_edits"):
        _save_customer(services, pairs.customers[no], edits["nav_edits"])
    if edits.get("crm_edits"):
        account = services.accounts.get(pairs.accounts[no])
        services.accounts.save(account.id, account.version, field_values(edits["crm_edits"]))


def _save_customer(services: Services, customer_id: str, edits: Mapping[str, str]) -> None:
    customer = services.customers.get(customer_id)
    services.customers.save(customer.id, customer.version, field_values(edits))


def _lose(stage: DemoStage, account_id: str, by: str) -> None:
    """Somebody deletes the account in CRM itself, where nobody asks about couplings."""
    account = stage.crm.account(account_id)
    stage.crm.delete_account(account.id, account.version, by)
