"""Accounts as the windows use them: lists that know the couplings, the form's saves, new ones, deleted ones."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from uuid import uuid4

from app.crm.gateway import AccountUpdate, CrmGateway
from app.domain.account import ACCOUNT_FIELDS, Account, AccountRow, AccountValues
from app.domain.coupling import CouplingKind
from app.domain.customer import Customer
from app.domain.errors import CrmUnavailable, DatabaseUnavailable, DeleteCoupled
from app.domain.listing import ListQuery
from app.domain.totals import Ranges, Totals, totals_of
from app.domain.user import User
from app.nav.coupled_accounts import customer_numbers
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.coupled_order import CoupledOrder

CHUNK = 1_000


class AccountService:
    """What can be done with accounts, seen from both sides.

    Lists take all sorts and filters of :class:`AccountsGateway`, and the sorts ``coupled``, ``customer_no`` and
    ``differences`` and the filters ``coupled`` (bool) and ``differences`` ("yes", "conflicts", "none") besides.
    ``compare`` brings up to date what is known of coupled pairs.
    """

    def __init__(
        self, nav: NavDatabase, crm: CrmGateway, actor: Actor, compare: Callable[[], None] = lambda: None
    ) -> None:
        self._nav = nav
        self._crm = crm
        self._actor = actor
        self._coupled = CoupledOrder(nav, crm, compare)

    def count(self, query: ListQuery) -> int:
        """How many accounts the query holds."""
        if self._coupled.concerns(query):
            return len(self._coupled.ids(query))
        return self._crm.count_accounts(query)

    def rows(self, query: ListQuery, start: int, limit: int) -> list[AccountRow]:
        """Rows ``start`` to ``start + limit`` of the query."""
        if self._coupled.concerns(query):
            found = self._with_owners(self._coupled.ids(query)[max(start, 0) : max(start, 0) + limit])
        else:
            found = [(row.account, row.owner_name) for row in self._crm.list_accounts(query, start, limit)]
        with self._nav.read() as unit:
            numbers = customer_numbers(unit.connection, [account.id for account, _ in found])
        return [
            AccountRow(account, owner, account.id in numbers, numbers.get(account.id, "")) for account, owner in found
        ]

    def position(self, query: ListQuery, account_id: str) -> int | None:
        """At which row of the query the account stands; ``None`` when it is not in it."""
        if self._coupled.concerns(query):
            return self._coupled.ids(query).place_of(account_id)
        return self._crm.account_position(query, account_id)

    def ids(self, query: ListQuery) -> list[str]:
        """The ids of all rows of the query, in its order."""
        if self._coupled.concerns(query):
            return self._coupled.ids(query)[:]
        return self._crm.account_ids(query)

    def totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        """The totals of "credit_limit" over stretches (first and last row of each) of the query."""
        if not self._coupled.concerns(query):
            return self._crm.account_totals(query, ranges, names)
        ids, found = self._coupled.ids(query), {name: Totals() for name in names}
        for first, last in ranges:
            for start in range(first, last + 1, CHUNK):
                accounts = self._crm.accounts(ids[start : min(start + CHUNK, last + 1)]).values()
                for name in names:
                    found[name] += totals_of(getattr(account, name) for account in accounts)
        return found

    def refresh(self) -> None:
        """Forgets what is known of lists: another program may have written to a shared database."""
        self._coupled.forget()
        self._nav.refresh()
        self._crm.refresh()

    def get(self, account_id: str) -> Account:
        """One account. Raises ``RecordNotFound``."""
        return self._crm.account(account_id)

    def names(self, account_ids: Collection[str]) -> dict[str, str]:
        """The names of those of the accounts that exist, by id."""
        return {account_id: account.name for account_id, account in self._crm.accounts(account_ids).items()}

    def owner_choices(self) -> list[User]:
        """Who may own an account, by name."""
        return self._crm.users()

    def customer_of(self, account_id: str) -> Customer | None:
        """The customer that the account is coupled to; ``None`` when it is not, or the customer has vanished."""
        with self._nav.read() as unit:
            coupling = unit.couplings.of_crm(CouplingKind.CUSTOMER, account_id)
            return None if coupling is None else unit.customers.many([coupling.nav_id]).get(coupling.nav_id)

    def coupled_customer_id(self, account_id: str) -> str | None:
        """The id of the customer that the account is coupled to, also of one that has vanished; ``None``: uncoupled."""
        with self._nav.read() as unit:
            coupling = unit.couplings.of_crm(CouplingKind.CUSTOMER, account_id)
            return None if coupling is None else coupling.nav_id

    def create(self, values: AccountValues) -> Account:
        """A new account; what ``values`` leave out has its default. Raises ``InvalidRecord``.

        When the answer of CRM is lost it is looked up whether the account arrived: asked again, one would get two.
        """
        return self._create(str(uuid4()), values)

    def save(self, account_id: str, version: str, values: AccountValues) -> Account:
        """Saves what ``values`` changes. Raises ``ChangedMeanwhile`` with the account as it is now,
        ``InvalidRecord``, ``RecordNotFound``."""
        return self._crm.update_account(AccountUpdate(account_id, version, values), self._actor.user)

    def delete(self, account_id: str, version: str) -> Account:
        """Deletes the account and returns what :meth:`restore` brings back. Raises ``DeleteCoupled`` while it is
        coupled, ``DeleteRestricted`` while opportunities, quotes or cases hang on it, ``ChangedMeanwhile``,
        ``RecordNotFound``. When the answer of CRM is lost it is looked up whether the account is gone."""
        account = self._crm.account(account_id)
        with self._nav.read() as unit:
            coupling = unit.couplings.of_crm(CouplingKind.CUSTOMER, account_id)
            if coupling is not None:
                customer = unit.customers.many([coupling.nav_id]).get(coupling.nav_id)
                partner = coupling.nav_name if customer is None else customer.name
                raise DeleteCoupled("Account", account.name, partner, coupling.id)
        try:
            self._crm.delete_account(account_id, version, self._actor.user)
        except (CrmUnavailable, DatabaseUnavailable):
            if account.version != version or self._crm.accounts([account_id]):
                raise
        return account

    def restore(self, account: Account) -> Account:
        """Brings a deleted account back with all its fields, under its id; one that is there again already is left as
        it is. Raises ``InvalidRecord`` when a value is not allowed any more, as an owner who was deleted."""
        present = self._crm.accounts([account.id]).get(account.id)
        if present is not None:
            return present
        return self._create(account.id, {field.name: getattr(account, field.name) for field in ACCOUNT_FIELDS})

    def _create(self, account_id: str, values: AccountValues) -> Account:
        try:
            return self._crm.create_account(account_id, values, self._actor.user)
        except (CrmUnavailable, DatabaseUnavailable):
            arrived = self._crm.accounts([account_id]).get(account_id)
            if arrived is None:
                raise
            return arrived

    def _with_owners(self, account_ids: Sequence[str]) -> list[tuple[Account, str]]:
        """The accounts in this order with their owners' names; one that was deleted a moment ago is left out."""
        there = self._crm.accounts(account_ids)
        owners = {user.id: user.name for user in self._crm.users()}
        return [
            (there[account_id], owners.get(there[account_id].owner_id, ""))
            for account_id in account_ids
            if account_id in there
        ]
