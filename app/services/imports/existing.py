"""Which rows of a file are there already."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.folding import fold
from app.files.kinds import IMPORTABLE, ImportKind
from app.nav.customer_lookup import CustomerLookup
from app.nav.unit_of_work import NavUnit
from app.services.imports.preview import PlannedRow
from app.services.imports.problem import Problem, Reason

Rows = Sequence[PlannedRow]
Captions = Mapping[str, str]


def existing_problems(
    kind: ImportKind, rows: Rows, unit: NavUnit, crm: CrmGateway, captions: Captions
) -> list[Problem]:
    """``TAKEN`` for each row whose record is there, ``LIKE_EXISTING`` for each that bears name and city of one; nothing
    of kinds that are not imported."""
    if kind not in IMPORTABLE:
        return []
    looking: Callable[[Rows, NavUnit, CrmGateway, Captions], Iterator[Problem]] = {
        ImportKind.CUSTOMERS: _customers,
        ImportKind.ACCOUNTS: _accounts,
        ImportKind.SALESPEOPLE: _salespeople,
        ImportKind.USERS: _users,
    }[kind]
    return list(looking(rows, unit, crm, captions))


def _customers(rows: Rows, unit: NavUnit, _crm: CrmGateway, captions: Captions) -> Iterator[Problem]:
    lookup = CustomerLookup(unit.connection)
    taken = lookup.by_no({no for row in rows if (no := _text(row, "no"))})
    named = lookup.by_name({fold(name) for row in rows if (name := _text(row, "name"))})
    for row in rows:
        no, name = _text(row, "no"), _text(row, "name")
        if no in taken:
            yield _problem(Reason.TAKEN, row, "no", captions, f"{no} {taken[no]}")
        elif name and (like := named.get((fold(name), fold(_text(row, "city"))))):
            yield _problem(Reason.LIKE_EXISTING, row, "name", captions, f"{like} {name}")


def _accounts(rows: Rows, _unit: NavUnit, crm: CrmGateway, captions: Captions) -> Iterator[Problem]:
    """By GUID; without one an account is there already when one of the same name holds all the values of the row, or
    has the same number. Accounts outside the mapping are found by their GUID alone."""
    wanted = {fold(name) for row in rows if (name := _text(row, "name"))}
    ids = [account_id for account_id, name in crm.account_names() if fold(name) in wanted]
    found = crm.accounts([*ids, *(account_id for row in rows if (account_id := _text(row, "id")))])
    named: dict[str, list[Account]] = {}
    for account in found.values():
        named.setdefault(fold(account.name), []).append(account)
    for row in rows:
        if (account_id := _text(row, "id")) in found:
            yield _problem(Reason.TAKEN, row, "id", captions, found[account_id].name)
            continue
        alike = {
            reason: account
            for account in named.get(fold(_text(row, "name")), ())
            if (reason := _likeness(row, account))
        }
        for reason in (Reason.TAKEN, Reason.LIKE_EXISTING):
            if reason in alike:
                yield _problem(reason, row, "name", captions, _described(alike[reason]))
                break


def _likeness(row: PlannedRow, account: Account) -> Reason | None:
    number = _text(row, "account_number")
    if number and fold(number) == fold(account.account_number):
        return Reason.TAKEN
    if not row.values.get("id") and all(getattr(account, name) == value for name, value in row.values.items()):
        return Reason.TAKEN
    return Reason.LIKE_EXISTING if fold(_text(row, "city")) == fold(account.city) else None


def _described(account: Account) -> str:
    return " ".join(part for part in (account.account_number, account.name) if part)


def _salespeople(rows: Rows, unit: NavUnit, _crm: CrmGateway, captions: Captions) -> Iterator[Problem]:
    names = {person.code: person.name for person in unit.salespeople.all()}
    for row in rows:
        if (code := _text(row, "code")) in names:
            yield _problem(Reason.TAKEN, row, "code", captions, f"{code} {names[code]}".strip())


def _users(rows: Rows, _unit: NavUnit, crm: CrmGateway, captions: Captions) -> Iterator[Problem]:
    """By GUID, by e-mail, or by name when one of the two has no e-mail."""
    users = crm.users()
    by_id = {user.id: user for user in users}
    by_email = {fold(user.email): user for user in users if user.email}
    by_name = {fold(user.name): user for user in users}
    for row in rows:
        email, name = fold(_text(row, "email")), fold(_text(row, "name"))
        if user := by_id.get(_text(row, "id")):
            yield _problem(Reason.TAKEN, row, "id", captions, user.name)
        elif email and (user := by_email.get(email)):
            yield _problem(Reason.TAKEN, row, "email", captions, user.name)
        elif name and (user := by_name.get(name)):
            both = bool(email and user.email)
            yield _problem(Reason.LIKE_EXISTING if both else Reason.TAKEN, row, "name", captions, user.name)


def _text(row: PlannedRow, name: str) -> str:
    return str(row.values.get(name, ""))


def _problem(reason: Reason, row: PlannedRow, name: str, captions: Captions, other: str) -> Problem:
    return Problem(reason, row.line, captions.get(name, ""), _text(row, name), other=other)
