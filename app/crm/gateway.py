"""The contract of Dynamics CRM: what the services may ask, whichever CRM stands behind.

Ids are UUID texts that the caller chooses, so that after a crash it can be looked up whether a create arrived.
Versions are opaque. Every call may raise ``CrmUnavailable`` (a CRM that is a local database also
``DatabaseUnavailable``); a call that writes is one transaction of CRM. ``RecordNotFound`` and ``ChangedMeanwhile``
name the entity as CRM does: "Account", "User", "Opportunity", "Quote", "Case".
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.crm.changes_gateway import ChangesGateway
from app.crm.many_gateway import ManyGateway
from app.crm.solution_gateway import SolutionGateway
from app.domain.account import Account, AccountOutline, AccountValues
from app.domain.case import Case
from app.domain.listing import ListQuery
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.domain.statistics import AccountPipeline
from app.domain.totals import Ranges, Totals
from app.domain.user import User


@dataclass(frozen=True, slots=True)
class AccountUpdate:
    """One conditional write of a bulk run: applied only while the account still has ``version``."""

    account_id: str
    version: str
    values: AccountValues


@dataclass(frozen=True, slots=True)
class AccountListing:
    """One row of an account list: the account and its owner's name."""

    account: Account
    owner_name: str


@dataclass(frozen=True, slots=True)
class NewAccount:
    """One account of an import."""

    account_id: str
    values: AccountValues


class AccountsGateway(ABC):
    """The accounts of CRM."""

    @abstractmethod
    def account(self, account_id: str) -> Account:
        """One account. Raises ``RecordNotFound``."""

    @abstractmethod
    def accounts(self, account_ids: Collection[str]) -> dict[str, Account]:
        """Those of the accounts that exist, by id; any number of ids."""

    @abstractmethod
    def accounts_named(self, name: str, limit: int = 50) -> list[Account]:
        """Accounts in the mapping whose name equals ``name`` (folded), else those whose name begins with it."""

    @abstractmethod
    def account_names(self, *, outside: bool = False) -> list[tuple[str, str]]:
        """(id, name) of all accounts in the mapping; ``outside``: of those outside of it, too."""

    @abstractmethod
    def account_versions(self) -> dict[str, str]:
        """The versions of all accounts in the mapping, by id: what has changed since they were last looked at."""

    @abstractmethod
    def versions_of(self, account_ids: Collection[str]) -> dict[str, str]:
        """The versions of those of the accounts that exist, in the mapping or not, by id; any number of ids."""

    @abstractmethod
    def account_outlines(self, account_ids: Collection[str]) -> list[AccountOutline]:
        """What suggestions are computed over: those of the accounts that exist and are in the mapping; any number of
        ids."""

    @abstractmethod
    def count_accounts(self, query: ListQuery) -> int:
        """How many accounts the query holds. Filters: status, relationship_type, owner_id, in_mapping (bool),
        name_begins (folded), account_number_begins; expressions:
        :data:`app.domain.list_fields.ACCOUNTS_OF_CRM`. Raises ``FilterNotUnderstood``, as all lists."""

    @abstractmethod
    def count_values(self, field: str) -> dict[str, int]:
        """How many accounts hold each value of an Account field of text, codes or options; blank ones are left
        out."""

    @abstractmethod
    def list_accounts(self, query: ListQuery, start: int, limit: int) -> list[AccountListing]:
        """Rows ``start`` to ``start + limit`` of the query; any sort by an Account field or ``owner_name``."""

    @abstractmethod
    def account_position(self, query: ListQuery, account_id: str) -> int | None:
        """At which row of the query the account stands; ``None`` when it is not in it."""

    @abstractmethod
    def account_ids(self, query: ListQuery) -> list[str]:
        """The ids of all rows of the query, in its order."""

    @abstractmethod
    def account_totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        """The totals of these amounts over stretches (first and last row of each) of the query."""

    @abstractmethod
    def create_account(self, account_id: str, values: AccountValues, by: str, *, journaled: bool = False) -> Account:
        """Creates it and returns it. Raises ``InvalidRecord``. A second create under one id raises ``InvalidRecord``
        with reason ``taken``. ``journaled``: NAV's journal tells of it, so that CRM need not in its own history."""

    @abstractmethod
    def create_accounts(self, accounts: Sequence[NewAccount], by: str) -> None:
        """Creates the accounts, any number of them, all or none. Raises ``InvalidRecord`` for the first that
        can't be."""

    @abstractmethod
    def update_account(self, update: AccountUpdate, by: str, *, journaled: bool = False) -> Account:
        """Writes the values and returns the account. Raises ``RecordNotFound``, ``ChangedMeanwhile``,
        ``InvalidRecord``. Values that are all there already need not give a new version. ``journaled`` as above."""

    @abstractmethod
    def update_accounts(self, updates: Sequence[AccountUpdate], by: str) -> list[Account | Exception]:
        """Like :meth:`update_account` for many, one answer an update, in their order; one failing spoils no other. What
        is written here is ``journaled``."""

    @abstractmethod
    def delete_account(self, account_id: str, version: str, by: str = "", *, journaled: bool = False) -> None:
        """Deletes the account with its statistics; ``journaled`` as above. Raises ``DeleteRestricted`` while
        opportunities, quotes or cases hang on it (``what`` names the kinds, "Opportunities, Cases", ``count`` is their
        sum), ``ChangedMeanwhile``, ``RecordNotFound``."""


class UsersGateway(ABC):
    """The users of CRM, who own accounts."""

    @abstractmethod
    def users(self) -> list[User]:
        """All users, by name."""

    @abstractmethod
    def user(self, user_id: str) -> User:
        """One user. Raises ``RecordNotFound``."""

    @abstractmethod
    def create_users(self, users: Sequence[User]) -> None:
        """Creates the users (their versions are ignored), all or none. Raises ``InvalidRecord``."""


# Filters of the three lists that follow: account_id, status, topic_begins, name_begins or title_begins (folded), of
# cases case_number_begins. Sorts: any field, ``account_name``. Expressions: those of app.domain.list_fields.


class OpportunitiesGateway(ABC):
    """The opportunities of CRM."""

    @abstractmethod
    def opportunity(self, opportunity_id: str) -> Opportunity:
        """One opportunity. Raises ``RecordNotFound``."""

    @abstractmethod
    def count_opportunities(self, query: ListQuery) -> int:
        """How many the query holds."""

    @abstractmethod
    def list_opportunities(self, query: ListQuery, start: int, limit: int) -> list[Opportunity]:
        """Rows ``start`` to ``start + limit`` of the query."""

    @abstractmethod
    def opportunity_position(self, query: ListQuery, opportunity_id: str) -> int | None:
        """At which row of the query it stands; ``None`` when it is not in it."""

    @abstractmethod
    def opportunity_totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        """The totals of these amounts over stretches (first and last row of each) of the query."""

    @abstractmethod
    def save_opportunity(self, opportunity: Opportunity, by: str) -> Opportunity:
        """Creates it (blank version) or writes it while it has that version. Raises ``InvalidRecord``,
        ``ChangedMeanwhile``, ``RecordNotFound``."""


class QuotesGateway(ABC):
    """The quotes of CRM."""

    @abstractmethod
    def quote(self, quote_id: str) -> Quote:
        """One quote. Raises ``RecordNotFound``."""

    @abstractmethod
    def count_quotes(self, query: ListQuery) -> int:
        """How many the query holds."""

    @abstractmethod
    def list_quotes(self, query: ListQuery, start: int, limit: int) -> list[Quote]:
        """Rows ``start`` to ``start + limit`` of the query."""

    @abstractmethod
    def quote_position(self, query: ListQuery, quote_id: str) -> int | None:
        """At which row of the query it stands; ``None`` when it is not in it."""

    @abstractmethod
    def quote_totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        """The totals of these amounts over stretches (first and last row of each) of the query."""

    @abstractmethod
    def save_quote(self, quote: Quote, by: str) -> Quote:
        """As :meth:`save_opportunity`."""


class CasesGateway(ABC):
    """The cases of CRM, and what is open on an account."""

    @abstractmethod
    def case(self, case_id: str) -> Case:
        """One case. Raises ``RecordNotFound``."""

    @abstractmethod
    def count_cases(self, query: ListQuery) -> int:
        """How many the query holds."""

    @abstractmethod
    def list_cases(self, query: ListQuery, start: int, limit: int) -> list[Case]:
        """Rows ``start`` to ``start + limit`` of the query."""

    @abstractmethod
    def case_position(self, query: ListQuery, case_id: str) -> int | None:
        """At which row of the query it stands; ``None`` when it is not in it."""

    @abstractmethod
    def save_case(self, case: Case, by: str) -> Case:
        """As :meth:`save_opportunity`; a new case gets its number and ``created_on`` here when blank."""

    @abstractmethod
    def related_counts(self, account_ids: Collection[str]) -> dict[str, int]:
        """How many opportunities, quotes and cases hang on each of those of the accounts on which any do; any number
        of ids."""

    @abstractmethod
    def pipeline(self, account_id: str) -> AccountPipeline:
        """Counts and sums of what is open on the account: opportunities Open, quotes Active, cases Active."""


class CrmGateway(
    AccountsGateway,
    UsersGateway,
    OpportunitiesGateway,
    QuotesGateway,
    CasesGateway,
    SolutionGateway,
    ChangesGateway,
    ManyGateway,
):
    """Everything that is asked of CRM."""

    @property
    @abstractmethod
    def generation(self) -> int:
        """Grows with each write of this program: what was computed over an older generation may be stale. What others
        write doesn't show here."""

    @abstractmethod
    def refresh(self) -> None:
        """Forgets what is remembered of lists, because others may have written; the generation grows."""

    @abstractmethod
    def problems(self) -> list[str]:
        """What is wrong with CRM's own database, in its words: for Check Database. One that can't be looked into says
        nothing."""

    @property
    @abstractmethod
    def where(self) -> str:
        """The database's name or the server's address, never a password: for messages."""

    @property
    @abstractmethod
    def system(self) -> str:
        """What keeps the records, with its version, like "PostgreSQL 18.1": for About."""
