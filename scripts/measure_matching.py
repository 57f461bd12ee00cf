"""How good and how quick matching is: `.venv/bin/python scripts/measure_matching.py [--accounts N] [--pairs N]`.

Quality: each of the labelled company names (`--labelled FILE`, columns person_name and leuven_id) sought among all the
others of other spellings. Speed: companies made with a fixed seed, over real SQLite files; suggestions beside
rapidfuzz's `process.extract` over a prepared list of the same names; proposals for as many customers as accounts, of
which each third has its account under another spelling.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from rapidfuzz import fuzz, process

from app.crm.gateway import AccountUpdate, NewAccount
from app.crm.local.gateway import LocalGateway
from app.crm.local.schema import open_crm
from app.database.engine import Database
from app.domain.matching.company_name import normalised
from app.nav.customer_bulk import NewCustomer
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.bundle import build
from app.services.matching.free_accounts import FreeAccounts
from app.services.matching.suggestions import Suggestions
from app.services.new_company import found_company
from tests.domain.matching.labelled_names import LABELLED, as_written, hit_rates, letters_and_digits, read_labelled

SEED = 20160101
GOAL = 1.5
SYLLABLES = tuple(first + second for first in "bdfgklmnprst" for second in "aeio")
TRADES = ("Holding", "Group", "Industries", "Services", "Trading", "Logistics", "Systems", "Foods", "Consulting")
FORMS = ("Ltd", "GmbH", "Inc.", "B.V.", "S.A.", "AG", "PLC", "GmbH & Co. KG")


@dataclass(frozen=True)
class Company:
    """What both sides know of one company."""

    words: tuple[str, ...]
    street: str
    post_code: str
    phone: str
    domain: str


class Companies:
    """Makes companies of the seed."""

    def __init__(self) -> None:
        self.chance = random.Random(SEED)
        self._words = ["".join(self.chance.choices(SYLLABLES, k=self.chance.randint(2, 4))) for _ in range(40_000)]

    def new(self, number: int) -> Company:
        pick = self.chance
        names = pick.sample(self._words, pick.choice((1, 1, 2)))
        return Company(
            words=(*(name.title() for name in names), pick.choice(TRADES)),
            street=f"{pick.choice(self._words).title()} Street {pick.randint(1, 200)}",
            post_code=str(pick.randint(10_000, 99_999)),
            phone=f"0{pick.randint(100, 999)} {pick.randint(1_000_000, 9_999_999)}",
            domain=f"{names[0]}{number}.example",
        )

    def spelling(self, company: Company) -> str:
        """The name in another form, one in four with a letter that is wrong."""
        letters = list(" ".join(company.words))
        if self.chance.random() < 0.25:
            letters[self.chance.randrange(1, len(letters) - 1)] = self.chance.choice("aeiost")
        return "".join(letters) + " " + self.chance.choice(FORMS)

    def new_id(self) -> str:
        return str(UUID(int=self.chance.getrandbits(128), version=4))

    def account(self, company: Company) -> NewAccount:
        values = {
            "name": self.spelling(company),
            "relationship_type": "Customer",
            "street_1": company.street,
            "postal_code": company.post_code,
            "main_phone": company.phone,
            "email": f"info@{company.domain}",
        }
        return NewAccount(self.new_id(), values)

    def customer(self, number: int, company: Company) -> NewCustomer:
        """Like an account's company, but one thing in two is not known here."""
        known = {
            "address": company.street,
            "post_code": company.post_code,
            "phone_no": company.phone,
            "email": f"sales@{company.domain}",
        }
        values = {key: value for key, value in known.items() if self.chance.random() < 0.5}
        return NewCustomer(self.new_id(), {"no": f"C{number:06}", "name": self.spelling(company), **values})


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def megabytes() -> float:
    """The most memory this process has had (on Linux, where the figure is in KiB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def quality(path: Path) -> None:
    if not path.is_file():
        print(f"quality: skipped, {path.name} is not there")
        return
    labelled = read_labelled(path)
    for what, same in (("any other spelling", as_written), ("case and punctuation aside", letters_and_digits)):
        found = hit_rates(labelled, same)
        print(f"{what}: {found.sought} names sought, top-1 {found.first:.4f}, top-5 {found.among_five:.4f}")
        for name, other in found.missed:
            print(f"  missed: {name} -> {other or 'nothing'}")


def sides(folder: Path) -> tuple[NavDatabase, LocalGateway]:
    folder.mkdir()
    nav = open_nav(Database(f"sqlite:///{folder / 'nav.db'}"))
    found_company(nav, "Measured", lcy="GBP")
    return nav, open_crm(Database(f"sqlite:///{folder / 'crm.db'}"))


def insert(nav: NavDatabase, customers: list[NewCustomer]) -> list[str]:
    with nav.write() as unit:
        unit.customers.insert_many(customers, "measure", datetime.now(UTC))
    return [customer.customer_id for customer in customers]


def suggestions(folder: Path, count: int) -> bool:
    """Whether the goal is kept."""
    made = Companies()
    nav, crm = sides(folder)
    companies = [made.new(number) for number in range(count)]
    accounts = [made.account(company) for company in companies]
    crm.create_accounts(accounts, "measure")
    asked = [made.chance.randrange(count) for _ in range(200)]
    ids = insert(nav, [made.customer(number, companies[place]) for number, place in enumerate(asked)])
    free = FreeAccounts(nav, crm)
    service = Suggestions(nav, crm, free)
    before = megabytes()
    first = timed(free.prepare)
    print(f"{count} accounts: prepared in {first:.2f} s, {megabytes() - before:.0f} MB more")
    times, right = [], 0
    for customer_id, place in zip(ids, asked, strict=True):
        start = time.perf_counter()
        found = service.suggest(customer_id, 5)
        times.append(time.perf_counter() - start)
        right += bool(found) and found[0].account.id == accounts[place].account_id
    median, peer = statistics.median(times), rapidfuzz_alone(nav, crm, ids[:30])
    print(f"suggestions: the right account comes first for {right} of {len(ids)} customers")
    print(f"suggestions: median {median * 1000:.1f} ms, slowest {max(times) * 1000:.1f} ms")
    print(f"rapidfuzz on a prepared list: {peer * 1000:.1f} ms; ratio {median / peer:.2f} (goal {GOAL})")
    changed = crm.account(accounts[0].account_id)
    crm.update_account(AccountUpdate(changed.id, changed.version, {"name": "Changed"}), "measure")
    print(f"one account changed: in step again after {timed(free.prepare):.2f} s")
    nav.close()
    return median / peer <= GOAL


def rapidfuzz_alone(nav: NavDatabase, crm: LocalGateway, customer_ids: list[str]) -> float:
    """Seconds for one name, by the library alone."""
    names = [normalised(name) for _, name in crm.account_names()]
    with nav.read() as unit:
        sought = [normalised(customer.name) for customer in unit.customers.many(customer_ids).values()]
    times = []
    for name in sought:
        start = time.perf_counter()
        process.extract(name, names, scorer=fuzz.token_sort_ratio, limit=50)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def proposals(folder: Path, count: int) -> None:
    made = Companies()
    nav, crm = sides(folder)
    companies = [made.new(number) for number in range(count)]
    accounts = [made.account(company) for company in companies]
    crm.create_accounts(accounts, "measure")
    partner: dict[str, str] = {}
    customers = []
    for number in range(count):
        shared = number % 3 == 0
        customers.append(made.customer(number, companies[number] if shared else made.new(count + number)))
        if shared:
            partner[customers[-1].customer_id] = accounts[number].account_id
    insert(nav, customers)
    now = datetime.now(UTC)
    service = build(nav, crm, Actor("measure", now.date, lambda: now)).proposals
    start = time.perf_counter()
    found = service.propose()
    took = time.perf_counter() - start
    kinds = Counter(proposal.kind.value for proposal in found)
    print(f"{count} customers x {count} accounts: proposed in {took:.1f} s; {dict(sorted(kinds.items()))}")
    for kind in ("sure", "likely"):
        chosen = [entry for entry in found if entry.kind == kind and entry.account is not None]
        right = sum(1 for entry in chosen if entry.account and partner.get(entry.customer.id) == entry.account.id)
        print(f"  {kind}: {right} of {len(chosen)} are right; {len(partner)} customers have an account")
    nav.close()


def main() -> int:
    """Prints the figures; the exit status is 1 when the goal for suggestions is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labelled", type=Path, default=LABELLED)
    parser.add_argument("--accounts", type=int, default=100_000)
    parser.add_argument("--pairs", type=int, default=10_000)
    options = parser.parse_args()
    quality(options.labelled)
    with tempfile.TemporaryDirectory() as folder:
        kept = suggestions(Path(folder) / "suggestions", options.accounts)
        proposals(Path(folder) / "proposals", options.pairs)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
