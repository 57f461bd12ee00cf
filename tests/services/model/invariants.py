"""What must hold after every step, asked of the databases by raw SQL."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import Any

from app.domain.field_mapping import DEFAULT_MAPPINGS, Side
from app.domain.journal import PlannedRecord
from tests.services.both_sides import Sides
from tests.services.model.reading import Found, Row, money, plain, rows

OF_BOTH: dict[str, dict[str, str]] = {
    Side.NAV: {mapping.key: mapping.nav_field for mapping in DEFAULT_MAPPINGS},
    Side.CRM: {mapping.key: mapping.crm_field for mapping in DEFAULT_MAPPINGS},
}


A_LIFE = 10_000
"""No record of a test is written that often: versions that are farther apart are those of two lives of a record."""


class Watch:
    """Looks at the databases after each step; ``done`` is what the journal says was done in the last one."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._last = 0
        self.done: list[PlannedRecord] = []

    def one_coupling_a_side(self) -> None:
        """No customer and no account has two active couplings."""
        active = rows(self._sides.nav.database, "SELECT kind, nav_id, crm_id FROM couplings WHERE ended_at IS NULL")
        for name in ("nav_id", "crm_id"):
            assert max(Counter((row["kind"], row[name]) for row in active).values(), default=1) == 1

    def nothing_is_planned(self) -> None:
        """Every record of the journal has its outcome, every job its end."""
        nav = self._sides.nav.database
        open_ones = "SELECT id FROM sync_records WHERE id NOT IN (SELECT record_id FROM sync_outcomes)"
        assert rows(nav, open_ones) == []
        assert rows(nav, "SELECT id FROM sync_jobs WHERE id NOT IN (SELECT job_id FROM sync_job_ends)") == []

    def no_snapshot_is_ahead(self, now: Found) -> None:
        """A snapshot is of versions that were there. A record that came back under its id counts from elsewhere."""
        for row in now.couplings.values():
            for name, records, key in (("nav", now.customers, row["nav_id"]), ("crm", now.accounts, row["crm_id"])):
                if key in records and row[f"{name}_version"]:
                    ahead = int(row[f"{name}_version"]) - records[key]["version"]
                    assert ahead <= 0 or ahead > A_LIFE, f"snapshot ahead of {name}"

    def versions_grow(self, before: Found, now: Found) -> None:
        """A record that holds something else has a higher version than before."""
        for old, new in ((before.customers, now.customers), (before.accounts, now.accounts)):
            for key in old.keys() & new.keys():
                if plain(old[key]) != plain(new[key]):
                    assert new[key]["version"] > old[key]["version"]

    def journal_tells_all(self, before: Found, now: Found, *, whole: bool = True) -> None:
        """Each value that differs from before is in a record that was done since the last step, with what it replaced;
        and, unless others wrote besides, every value in those records is there. No run wrote a field of a coupling
        twice."""
        told: dict[tuple[str, str, str], tuple[str, str]] = {}
        self.done = self._new_records()
        for record in self.done:
            fields = Counter((change.side, change.mapping_key) for change in record.changes)
            assert max(fields.values(), default=1) == 1, "a field twice in one run"
            for change in record.changes:
                name = OF_BOTH[change.side].get(change.mapping_key, change.mapping_key)
                of = record.nav_id if change.side is Side.NAV else record.crm_id
                told[change.side, of, name] = change.old, change.new
        for side, was, is_now in (
            (Side.NAV, before.customers, now.customers),
            (Side.CRM, before.accounts, now.accounts),
        ):
            for key in was.keys() & is_now.keys():
                changed = _differing(was[key], is_now[key])
                entries = {name: pair for (of, record, name), pair in told.items() if (of, record) == (side, key)}
                entries = {name: pair for name, pair in entries.items() if not name.startswith("statistics")}
                assert changed.items() <= entries.items(), f"overwritten and not in the journal: {changed} {entries}"
                if whole:
                    assert changed == {name: pair for name, pair in entries.items() if pair[0] != pair[1]}

    def figures_are_right(self, now: Found, accounts: Collection[str]) -> None:
        """What was pushed to the accounts equals a recomputation from the ledger."""
        sums = "SELECT customer_id, SUM(amount_lcy) AS balance FROM customer_ledger_entries GROUP BY customer_id"
        balances = {row["customer_id"]: row["balance"] for row in rows(self._sides.nav.database, sums)}
        customers = {row["crm_id"]: customer for customer, row in now.couplings.items()}
        for account in accounts:
            assert now.figures[account]["balance_lcy"] == balances.get(customers[account], 0)

    def _new_records(self) -> list[PlannedRecord]:
        """What was done since the last step. What a record wrote is the journal's own to read."""
        done = (
            "SELECT r.id, r.job_id, o.seq FROM sync_records r JOIN sync_outcomes o ON o.record_id = r.id "
            f"WHERE o.outcome = 'done' AND o.seq > {self._last} ORDER BY o.seq"
        )
        found = rows(self._sides.nav.database, done)
        self._last = max((row["seq"] for row in found), default=self._last)
        ids = {row["id"] for row in found}
        with self._sides.nav.read() as unit:
            jobs = dict.fromkeys(row["job_id"] for row in found)
            return [record for job_id in jobs for record in unit.jobs.done(job_id) if record.id in ids]


def _differing(was: Row, now: Row) -> dict[str, tuple[str, str]]:
    """Field name -> (old, new) as canonical texts, of what is not the same any more."""
    old, new = plain(was), plain(now)
    return {
        name: (_text(name, old[name]), _text(name, new[name]))
        for name in old
        if name != "version" and old[name] != new[name]
    }


def _text(name: str, value: Any) -> str:
    return money(value) if name.startswith("credit_limit") else str(value or "")
