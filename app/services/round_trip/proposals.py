"""Records that a row may belong to although its key names none: for a person to confirm."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.customer import Customer
from app.domain.file_kind import FileKind
from app.domain.folding import fold
from app.domain.matching.account_index import AccountIndex
from app.domain.matching.match import compare, everything_tells
from app.domain.matching.name_score import UNWEIGHED
from app.domain.matching.profile import Profile, profile_of_account, profile_of_customer
from app.domain.matching.proposal import Candidate, ProposalKind, settle
from app.nav.customer_lookup import CustomerLookup
from app.nav.unit_of_work import NavUnit
from app.services.progress import Progress
from app.services.round_trip.held import FIELDS, KEYS, Held, as_values
from app.services.round_trip.reading import title
from app.services.round_trip.related_store import KINDS, Related
from app.services.round_trip.row_proposal import RowProposal
from app.services.round_trip.rows import FileRow
from app.services.round_trip.store import RecordStore

LOOKED_AT = 2_000
"""Of more rows than these only records of the very same name are proposed: looking at all names takes too long."""
_NEAREST = 10
_PORTION = 1_000
_COMPANIES = (FileKind.CUSTOMERS, FileKind.ACCOUNTS)
_SAME = ("same_name",)


class Proposer:
    """Looks among the records that no row of the file is about."""

    def __init__(
        self, kind: FileKind, unit: NavUnit, crm: CrmGateway, store: RecordStore, claimed: Mapping[str, int]
    ) -> None:
        self._kind = kind
        self._unit = unit
        self._crm = crm
        self._store = store
        self._claimed = claimed

    def propose(self, rows: Sequence[FileRow], progress: Progress) -> None:
        """Gives each of these new rows its proposals, best first."""
        if self._kind in _COMPANIES:
            self._companies(rows, progress)
        elif self._kind is not FileKind.LEDGER_ENTRIES:
            self._namesakes(rows, progress)

    def _namesakes(self, rows: Sequence[FileRow], progress: Progress) -> None:
        """People and what hangs on accounts: by name, sure where one alone bears it (at the same account)."""
        for start in range(0, len(rows), _PORTION):
            progress.check()
            part = rows[start : start + _PORTION]
            named = self._named({fold(title(self._kind, row.values)) for row in part})
            held = self._store.many({each for ids in named.values() for each in ids if each not in self._claimed})
            for row in part:
                values = row.values
                found = [held[each] for each in named.get(fold(title(self._kind, values)), ()) if each in held]
                if "account_id" in values:
                    found = [each for each in found if each.values["account_id"] == values["account_id"]]
                kind = ProposalKind.SURE if len(found) == 1 else ProposalKind.AMBIGUOUS
                row.proposals = tuple(_proposal(each, kind, 100, _SAME) for each in found[:_NEAREST])

    def _named(self, names: set[str]) -> Mapping[str, Sequence[str]]:
        """Folded name -> ids."""
        names.discard("")
        if isinstance(self._store, Related):
            return self._crm.related_by_title(KINDS[self._kind], names)
        found: dict[str, list[str]] = {}
        for held in self._store.many(self._store.ids()).values():
            if fold(held.name) in names:
                found.setdefault(fold(held.name), []).append(held.record_id)
        return found

    def _companies(self, rows: Sequence[FileRow], progress: Progress) -> None:
        candidates: dict[str, list[Candidate]] = {}
        held: dict[str, Held] = {}
        finding = self._by_index if len(rows) <= LOOKED_AT else self._by_same_name
        for number, found in finding(rows, progress):
            candidates[str(number)] = [candidate for candidate, _ in found]
            held.update((record.record_id, record) for _, record in found)
        for place, verdict in settle(candidates).items():
            chosen = [verdict.chosen] if verdict.chosen else []
            rows[int(place)].proposals = tuple(
                _proposal(held[each.account_id], verdict.kind, each.match.score, each.match.reasons)
                for each in (*chosen, *verdict.rivals)
                if verdict.kind is not ProposalKind.NONE
            )

    def _by_index(
        self, rows: Sequence[FileRow], progress: Progress
    ) -> Iterator[tuple[int, list[tuple[Candidate, Held]]]]:
        free = [record_id for record_id in self._store.ids() if record_id not in self._claimed] if rows else []
        index = AccountIndex()
        for start in range(0, len(free), _PORTION):
            progress.check()
            for record_id, held in self._store.many(free[start : start + _PORTION]).items():
                profile = self._of_record(held.record)
                index.put(record_id, profile.name, profile.keys())
        for number, row in enumerate(rows) if free else ():
            progress.check()
            profile = self._profile(row)
            near = self._store.many(index.candidates(profile, _NEAREST))
            yield number, self._alike(profile, near, index.compare)

    def _by_same_name(
        self, rows: Sequence[FileRow], progress: Progress
    ) -> Iterator[tuple[int, list[tuple[Candidate, Held]]]]:
        by_name = self._ids_by_name({fold(title(self._kind, row.values)) for row in rows})
        for start in range(0, len(rows), _PORTION):
            progress.check()
            wanted = {
                number: [
                    each
                    for each in by_name.get(fold(title(self._kind, rows[number].values)), ())
                    if each not in self._claimed
                ][:_NEAREST]
                for number in range(start, min(start + _PORTION, len(rows)))
            }
            held = self._store.many({each for ids in wanted.values() for each in ids})
            for number, ids in wanted.items():
                near = {each: held[each] for each in ids if each in held}
                if near:
                    yield number, self._alike(self._profile(rows[number]), near, _plain)

    def _ids_by_name(self, names: set[str]) -> Mapping[str, Sequence[str]]:
        if self._kind is FileKind.CUSTOMERS:
            return CustomerLookup(self._unit.connection).ids_by_name(names)
        found: dict[str, list[str]] = {}
        for account_id, name in self._crm.account_names(outside=True):
            if (folded := fold(name)) in names:
                found.setdefault(folded, []).append(account_id)
        return found

    def _alike(
        self, profile: Profile, near: Mapping[str, Held], weigh: Callable[[Profile, Profile], Any]
    ) -> list[tuple[Candidate, Held]]:
        found = []
        for record_id, held in near.items():
            match = weigh(profile, self._of_record(held.record))
            if match is not None:
                found.append((Candidate(record_id, match), held))
        return sorted(found, key=lambda entry: (-entry[0].match.score, entry[0].account_id))[:_NEAREST]

    def _profile(self, row: FileRow) -> Profile:
        """The row as if it were a record."""
        known = {*FIELDS[self._kind]} - {*KEYS[self._kind], "blocked", "status"}
        values: dict[str, Any] = as_values(self._kind, {name: v for name, v in row.values.items() if name in known})
        values.setdefault("name", "")
        if self._kind is FileKind.CUSTOMERS:
            return profile_of_customer(Customer(id="", version="", no=row.values.get("no", ""), **values))
        return profile_of_account(Account(id="", version="", **values))

    @staticmethod
    def _of_record(record: object) -> Profile:
        if isinstance(record, Customer):
            return profile_of_customer(record)
        assert isinstance(record, Account)
        return profile_of_account(record)


def _plain(one: Profile, other: Profile) -> Any:
    return compare(one, other, UNWEIGHED, everything_tells)


def _proposal(held: Held, kind: ProposalKind, score: int, reasons: tuple[str, ...]) -> RowProposal:
    return RowProposal(held.record_id, held.key, held.name, kind, score, reasons)
