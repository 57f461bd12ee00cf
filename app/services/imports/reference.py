"""What the values of a file are read against: codes, countries, currencies, salespeople and users as they are now."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.crm.gateway import CrmGateway
from app.domain.folding import fold
from app.domain.reference import CODE_FIELDS, Code, CodeTable
from app.domain.user import User
from app.files.kinds import ImportKind
from app.nav.customer_lookup import CustomerLookup
from app.nav.unit_of_work import NavUnit
from app.services.new_company import currency

SALESPERSON = "salesperson_code"
_OF_ACCOUNTS = (ImportKind.OPPORTUNITIES, ImportKind.QUOTES, ImportKind.CASES)
_ISO = re.compile("[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Reference:
    """Per customer field that holds a code: the codes there are, and the folded words that are read as one of them
    (aliases, descriptions, CRM values). ``countries`` leads from folded words to a country's name in CRM,
    ``currencies`` from folded words to an ISO code; ``owners`` from a user's folded name, e-mail or id to the ids of
    those who go by it, ``accounts`` from an account's folded name or id to the ids of those that go by it.
    ``customers`` are all customers' numbers. The last two are read where the kind asks for them."""

    lcy: str
    customer_series: str
    codes: Mapping[str, frozenset[str]]
    words: Mapping[str, Mapping[str, str]]
    countries: Mapping[str, str]
    currencies: Mapping[str, str]
    owners: Mapping[str, frozenset[str]]
    users: Sequence[User]
    accounts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    customers: frozenset[str] = frozenset()


def read_reference(unit: NavUnit, crm: CrmGateway, kind: ImportKind | None = None) -> Reference:
    """All that records of ``kind`` are read against, in one transaction of NAV and a call or two of CRM."""
    company = unit.setup.company()
    tables = unit.codes.conversion_rows()
    aliases = {table: unit.codes.aliases(table) for table in CodeTable}
    codes = {field: frozenset(code.code for code in tables[table]) for field, table in CODE_FIELDS.items()}
    words = {field: _words(tables[table], aliases[table]) for field, table in CODE_FIELDS.items()}
    people = unit.salespeople.all()
    codes[SALESPERSON] = frozenset(person.code for person in people)
    words[SALESPERSON] = _words([Code(person.code, person.name) for person in people], {})
    users = crm.users()
    return Reference(
        company.lcy,
        company.customer_series,
        codes,
        words,
        _countries(tables[CodeTable.COUNTRY], aliases[CodeTable.COUNTRY]),
        _currencies(tables[CodeTable.CURRENCY], aliases[CodeTable.CURRENCY], company.lcy),
        _owners(users),
        users,
        _accounts(crm) if kind in _OF_ACCOUNTS else {},
        CustomerLookup(unit.connection).numbers() if kind is ImportKind.LEDGER_ENTRIES else frozenset(),
    )


def _accounts(crm: CrmGateway) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for account_id, name in crm.account_names(outside=True):
        only = frozenset((account_id,))
        found[fold(name)] = found.get(fold(name), frozenset()) | only
        found[account_id] = only
    return found


def _words(codes: Sequence[Code], aliases: Mapping[str, str]) -> dict[str, str]:
    """Folded word -> code. A description or CRM value that several codes share names none of them."""
    found: dict[str, set[str]] = {}
    for code in codes:
        for word in (code.description, code.crm_value):
            if word:
                found.setdefault(fold(word), set()).add(code.code)
    return {**{word: min(which) for word, which in found.items() if len(which) == 1}, **aliases}


def _countries(codes: Sequence[Code], aliases: Mapping[str, str]) -> dict[str, str]:
    names = {code.code: code.crm_value or code.description for code in codes}
    words = {fold(code): name for code, name in names.items()}
    words |= {alias: names[code] for alias, code in aliases.items() if code in names}
    words |= {fold(code.description): names[code.code] for code in codes if code.description}
    return words | {fold(name): name for name in names.values()}


def _currencies(codes: Sequence[Code], aliases: Mapping[str, str], lcy: str) -> dict[str, str]:
    values = {code.code: code.crm_value or code.code for code in codes}
    iso = {code: value for code, value in values.items() if _ISO.fullmatch(value)}  # NAV may know others, CRM doesn't
    words = {fold(code): value for code, value in iso.items()}
    words |= {alias: iso[code] for alias, code in aliases.items() if code in iso}
    words |= {fold(code.description): iso[code.code] for code in codes if code.description and code.code in iso}
    own = fold(currency(lcy).description)  # no row of NAV's currency table, but a currency of CRM by its name
    return words | {fold(lcy): lcy} | ({own: lcy} if own else {})


def _owners(users: Sequence[User]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for user in users:
        for word in (user.id, user.name, user.email):
            if word:
                found.setdefault(fold(word), set()).add(user.id)
    return {word: frozenset(ids) for word, ids in found.items()}
