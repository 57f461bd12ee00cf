"""The accounts that may become some customer's, prepared to be looked through."""

from __future__ import annotations

from app.crm.gateway import CrmGateway
from app.domain.account import Account, AccountOutline
from app.domain.coupling import CouplingKind
from app.domain.listing import Filter, ListQuery
from app.domain.matching.account_index import AccountIndex
from app.domain.matching.company_name import normalised
from app.domain.matching.match import Match
from app.domain.matching.name_words import plain_weight
from app.domain.matching.profile import Profile, keys_of_account
from app.nav.unit_of_work import NavDatabase
from app.services.progress import SILENT, Progress

PREPARED_AT_MOST = 250_000
"""Of more free accounts (some 50 MB a 100,000) nothing is kept: CRM's own search finds the candidates then."""

CHUNK = 5_000
"""So many are prepared at a time, in less than half a second."""

_WORDS = 3
_HITS = 40


class FreeAccounts:
    """Accounts in the mapping that are coupled to nobody. Kept in step with what this program writes: only accounts
    that changed are prepared anew. What others write is seen after the next write of this program, or after
    :meth:`forget`."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, at_most: int = PREPARED_AT_MOST, chunk: int = CHUNK) -> None:
        self._nav = nav
        self._crm = crm
        self._at_most = at_most
        self._chunk = chunk
        self._index = AccountIndex()
        self._versions: dict[str, str] = {}
        self._waiting: list[str] = []
        self._searched = False
        self._stamp: tuple[int, int] | None = None

    def forget(self) -> None:
        """Looks at the versions anew the next time."""
        self._stamp = None

    def prepare(self, progress: Progress = SILENT) -> None:
        """Takes seconds for 100,000 accounts the first time; in step already: takes no time. Cancelling keeps what is
        prepared."""
        self._look()
        total = len(self._waiting)
        while self._waiting:
            progress.check()
            self._follow()
            progress.step(total - len(self._waiting), total)

    def prepare_some(self) -> None:
        """Prepares so many that nobody has to wait for it. Where this is not all, CRM's own search finds the
        candidates until a later call has prepared the last."""
        self._look()
        self._follow()

    def candidates(self, profile: Profile, limit: int) -> list[str]:
        """Ids of accounts that are worth a close look: at most ``limit`` for their names, and those that share a
        telephone number, domain, address or VAT number that few have."""
        if self._searched or self._waiting:
            return self._search(profile)
        return self._index.candidates(profile, limit)

    def compare(self, customer: Profile, account: Profile) -> Match | None:
        """How alike the two are; ``None``: not enough to speak of."""
        return self._index.compare(customer, account)

    def _look(self) -> None:
        """Finds out which accounts have changed."""
        stamp = self._crm.generation, self._nav.database.generation
        if stamp == self._stamp:
            return
        with self._nav.read() as unit:
            coupled = unit.couplings.crm_ids(CouplingKind.CUSTOMER)
        versions = {key: version for key, version in self._crm.account_versions().items() if key not in coupled}
        self._searched = len(versions) > self._at_most
        if self._searched or self._index.worn:
            self._index, self._versions = AccountIndex(), {}
        for account_id in [key for key in self._versions if key not in versions]:
            self._drop(account_id)
        if not self._searched:
            self._waiting = [key for key, version in versions.items() if self._versions.get(key) != version]
        else:
            self._waiting = []
        self._stamp = stamp

    def _follow(self) -> None:
        """Prepares the next of those that wait."""
        part = self._waiting[-self._chunk :]
        if not part:
            return
        found = {outline.id: outline for outline in self._crm.account_outlines(part)}
        for account_id in part:
            self._take(account_id, found.get(account_id))
        del self._waiting[-self._chunk :]

    def _take(self, account_id: str, outline: AccountOutline | None) -> None:
        if outline is None:  # deleted since the versions were read
            self._drop(account_id)
            return
        self._index.put(account_id, normalised(outline.name), keys_of_account(outline))
        self._versions[account_id] = outline.version

    def _drop(self, account_id: str) -> None:
        self._index.drop(account_id)
        self._versions.pop(account_id, None)

    def _search(self, profile: Profile) -> list[str]:
        words = sorted(set(profile.name.split()), key=lambda word: (-plain_weight(word), -len(word)))
        domains = [domain for domain in (profile.email_domain, profile.site_domain) if domain]
        found: dict[str, Account] = {}
        for text in [*words[:_WORDS], *domains[:1]]:
            query = ListQuery("name", search=text, filters=(Filter("in_mapping", True),))
            found |= {row.account.id: row.account for row in self._crm.list_accounts(query, 0, _HITS)}
        with self._nav.read() as unit:
            coupled = unit.couplings.of_crm_many(CouplingKind.CUSTOMER, list(found))
        return [account_id for account_id in found if account_id not in coupled]
