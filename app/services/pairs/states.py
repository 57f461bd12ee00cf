"""How every coupled pair stands: compared once, and again only when something moved.

What is kept is never the truth: it counts only while both records, the coupling and the rules are still those that
were compared. To find the pairs of which that is not so any more, their versions are read in portions, so that a pass
over a hundred thousand pairs that did not move takes a moment, and other work gets its turn between two portions.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.listing import ListQuery
from app.domain.pair_counts import PairCounts
from app.domain.pair_state import IN_STEP, PairFindings
from app.nav.pair_states import Compared, CoupledPair
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.pairs.comparing import PairComparing
from app.services.pairs.reader import PairReader
from app.services.progress import SILENT, Progress

DIFFERENCES = "differences"
PORTION = 1_000
_ATTEMPTS = 3  # to finish a pass during which others write

Seen = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What was found of one pair, and what was read for it; ``coupling`` is ``None`` when it has ended by now."""

    findings: PairFindings
    customer: Customer | None
    account: Account | None
    coupling: Coupling | None

    def compared(self, rules: str) -> Compared:
        """As it is kept."""
        if self.coupling is None:
            return Compared("", "", "", "", self.findings.counts)
        versions = ["" if record is None else record.version for record in (self.customer, self.account)]
        return Compared(self.coupling.version, versions[0], versions[1], rules, self.findings.counts)


class PairStates:
    """Keeps the findings up to date, and answers for pages of lists. To be used from one thread."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, reader: PairReader) -> None:
        self._nav = nav
        self._crm = crm
        self._reader = reader
        self._seen: Seen | None = None  # the state of both sides when the last pass began; own writes don't count
        self._whole = False  # whether that pass came to its end
        self._after = 0
        self._rules: PairComparing | None = None

    @staticmethod
    def concerns(query: ListQuery) -> bool:
        """Whether a list is sorted by or filtered to differences."""
        expressed = any(entry.field == DIFFERENCES for entry in query.expressions)
        return query.sort == DIFFERENCES or query.value_of(DIFFERENCES) is not None or expressed

    @property
    def is_fresh(self) -> bool:
        """Whether nothing was written by this program since the last pass over all pairs."""
        return self._whole and self._seen == self._now()

    def forget(self) -> None:
        """Another program may have written: the next pass looks at every pair again."""
        self._seen = None

    def refresh(self, progress: Progress = SILENT) -> None:
        """A pass over all pairs, unless nothing has moved. Raises ``Cancelled``; what is complete is kept."""
        if self.is_fresh:
            return
        with self._nav.read() as unit:
            total = unit.couplings.count(CouplingKind.CUSTOMER)
        for _ in range(_ATTEMPTS):
            done = 0
            while self.step():
                progress.check()
                done += PORTION
                progress.step(min(done, total), total)
            if self.is_fresh:
                return

    def step(self) -> bool:
        """One portion of a pass: compares those of the next pairs that have moved. True: there are more. A pass during
        which something was written begins anew."""
        if self.is_fresh:
            return False
        if self._seen != self._now() or self._rules is None or self._whole:
            self._begin()
        rules = self._rules
        assert rules is not None
        with self._nav.read() as unit:
            pairs = unit.pair_states.pairs(self._after, PORTION)
        self._compare_moved(pairs, rules)
        if pairs:
            self._after = pairs[-1].seq
        self._whole = len(pairs) < PORTION
        return not self._whole

    def refresh_some(self, customer_ids: Collection[str] = (), account_ids: Collection[str] = ()) -> None:
        """These are all that was written since the last pass: only their pairs are compared."""
        if not self._whole or self._seen is None:
            return  # a pass is due anyway
        rules = self._comparing()
        with self._nav.read() as unit:
            found = [*unit.pair_states.of_nav(customer_ids), *unit.pair_states.of_crm(account_ids)]
        if customer_ids:
            self._write(lambda unit: unit.pair_states.drop_ended(customer_ids))
        self._compare_moved(list({pair.seq: pair for pair in found}.values()), rules)
        self._seen = self._now()

    def of_customers(self, customer_ids: Collection[str]) -> dict[str, PairCounts]:
        """How the pairs of these customers stand now, by customer; those that aren't coupled are absent. For a page of
        a list: nothing is written."""
        with self._nav.read() as unit:
            pairs = unit.pair_states.of_nav(customer_ids)
        return {pair.nav_id: counts for pair, counts in self._counted(pairs)}

    def of_accounts(self, account_ids: Collection[str]) -> dict[str, PairCounts]:
        """The same by account."""
        with self._nav.read() as unit:
            pairs = unit.pair_states.of_crm(account_ids)
        return {pair.crm_id: counts for pair, counts in self._counted(pairs)}

    def look(self, pairs: Sequence[CoupledPair]) -> list[LookedAt]:
        """What comparing these pairs finds now, one each, in portions that one read can take."""
        return self._compared(pairs, self._comparing())

    def _counted(self, pairs: Sequence[CoupledPair]) -> list[tuple[CoupledPair, PairCounts]]:
        # a server is written to by others as well, whose writes no generation tells of
        if not (self.is_fresh and self._nav.database.is_sqlite):
            rules = self._comparing()
            moved = self._moved(pairs, rules)
            now = self._compared(moved, rules)
            fresh = {pair.seq: found.findings.counts for pair, found in zip(moved, now, strict=True)}
        else:
            fresh = {}
        kept = ((pair, PairCounts() if pair.last is None else pair.last.counts) for pair in pairs)
        return [(pair, fresh.get(pair.seq, counts)) for pair, counts in kept]

    def _begin(self) -> None:
        self._whole, self._after = False, 0
        self._seen = self._now()
        self._rules = self._comparing()
        with self._nav.read() as unit:
            ended = unit.pair_states.has_ended()
        if ended:
            self._write(lambda unit: unit.pair_states.drop_ended())

    def _compare_moved(self, pairs: Sequence[CoupledPair], rules: PairComparing) -> None:
        moved = self._moved(pairs, rules)
        if moved:
            found = [looked.compared(rules.rules) for looked in self._compared(moved, rules)]
            self._write(lambda unit: unit.pair_states.put(list(zip(moved, found, strict=True))))

    def _moved(self, pairs: Sequence[CoupledPair], rules: PairComparing) -> list[CoupledPair]:
        """Those that are not any more what was compared last."""
        versions = self._crm.versions_of([pair.crm_id for pair in pairs]) if pairs else {}
        return [pair for pair in pairs if not pair.is_as_compared(versions.get(pair.crm_id, ""), rules.rules)]

    def _compared(self, pairs: Sequence[CoupledPair], rules: PairComparing) -> list[LookedAt]:
        if not pairs:
            return []
        nav_ids = [pair.nav_id for pair in pairs]
        with self._nav.read() as unit:
            customers = unit.customers.many(nav_ids)
            couplings = unit.couplings.of_nav_many(CouplingKind.CUSTOMER, nav_ids)
        accounts = self._crm.accounts([pair.crm_id for pair in pairs])
        found: list[LookedAt] = []
        for pair in pairs:
            customer, account = customers.get(pair.nav_id), accounts.get(pair.crm_id)
            coupling = couplings.get(pair.nav_id)
            if coupling is None or coupling.id != pair.coupling_id:  # somebody else has just ended it
                found.append(LookedAt(IN_STEP, customer, account, None))
            else:
                found.append(LookedAt(rules.findings(customer, account, coupling), customer, account, coupling))
        return found

    def _comparing(self) -> PairComparing:
        return PairComparing(self._reader.conversions())

    def _now(self) -> Seen:
        return self._nav.database.generation, self._crm.generation

    def _write(self, act: Callable[[NavUnit], None]) -> None:
        """A write of our own moves no pair."""
        before = self._nav.database.generation
        with self._nav.write() as unit:
            act(unit)
        if self._seen is not None and self._seen[0] == before:
            self._seen = (before + 1, self._seen[1])
