"""A process that synchronizes one pair and all pairs: `-m benches.synchronizing FOLDER ROWS`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from app.domain.field_mapping import Conversions
from app.domain.listing import ListQuery
from app.domain.synchronization import Choice
from app.services.conversions import read_conversions
from benches.copies import assert_in_step, copied, raw_sides
from benches.founding import opened
from benches.orm_peer import OrmPeer
from benches.pairs import ONE_IN, number_of
from benches.raw_synchronization import RawPair, blind_copy, journalled
from benches.readings import Reading, interleaved, rounds, seconds, told

SINGLE = 60


def main(folder: Path, rows: int) -> None:
    """One pair, all pairs, all pairs again."""
    with opened(folder) as (nav, crm, _):
        users = crm.users()
        with nav.read() as unit:
            conversions = read_conversions(unit, users)
    told([one_pair(folder, rows, conversions), *all_pairs(folder, rows, conversions)])


def one_pair(folder: Path, rows: int, conversions: Conversions) -> Reading:
    """Pairs that differ, one at a time, each variant on a copy of its own."""
    times = rounds(rows, SINGLE)
    numbers = [place * ONE_IN for place in range(times)]
    with ExitStack() as open_now:
        places = [open_now.enter_context(copied(folder)) for _ in range(3)]
        _, _, services = open_now.enter_context(opened(places[0]))
        raw = RawPair(open_now.enter_context(raw_sides(places[1])))
        peer = OrmPeer(places[2], conversions)
        open_now.callback(peer.close)
        ids = [services.customers.by_no(number_of(number)) for number in numbers]
        keys = [customer.id for customer in ids if customer is not None]

        def ours(number: int) -> float:
            return seconds(lambda: results.append(services.synchronization.run([keys[number]], Choice.SEND)))

        results: list[object] = []
        taken = interleaved(
            {
                "ours": ours,
                "raw": lambda number: seconds(lambda: raw.send(number_of(numbers[number]))),
                "peer": lambda number: seconds(lambda: peer.send([keys[number]])),
            },
            times,
        )
        for place in places:
            assert journalled(place) == times, (place, journalled(place))
        for place in places:
            with opened(place) as (_, _, there):
                for key in keys:
                    assert not there.synchronization.preview(key, Choice.SEND).plan.differences
    return Reading("one-pair", taken["ours"], taken["raw"], taken["peer"])


def all_pairs(folder: Path, rows: int, conversions: Conversions) -> list[Reading]:
    """All pairs, with journal and snapshots, beside a blind copy; then once more with nothing to do."""
    changed = len(range(0, rows, ONE_IN))
    again: list[float] = []

    def ours(_round: int) -> float:
        with copied(folder) as place:
            with opened(place) as (_, _, services):
                ids = services.customers.ids(ListQuery("no"))
                run: Callable[[], object] = lambda: services.synchronization.run(ids, Choice.SEND)  # noqa: E731
                first = seconds(run)
                again.append(seconds(run))
                jobs = services.log.jobs(0, 2)
            assert [(job.modified, job.unchanged, job.failed) for job in jobs] == [
                (0, rows, 0),
                (changed, rows - changed, 0),
            ]
            assert_in_step(place, changed)
            assert journalled(place) == changed
        return first

    def raw(_round: int) -> float:
        with copied(folder) as place:
            with raw_sides(place) as sides:
                taken = seconds(lambda: blind_copy(sides, conversions))
            assert_in_step(place, rows)
        return taken

    def peer(_round: int) -> float:
        with copied(folder) as place:
            orm = OrmPeer(place, conversions)
            with opened(place) as (_, _, services):
                ids = services.customers.ids(ListQuery("no"))
            taken = seconds(lambda: orm.send(ids))
            orm.close()
            assert_in_step(place, changed)
            assert journalled(place) == changed
        return taken

    taken = interleaved({"ours": ours, "raw": raw}, rounds(rows, 3))
    slow = interleaved({"peer": peer}, 1)  # some ten times as long as the others
    return [
        Reading("all-pairs", taken["ours"], taken["raw"], slow["peer"]),
        Reading("all-again", sorted(again)[len(again) // 2], taken["raw"]),
    ]


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
