"""A process that looks for the account that may be a customer's: `-m benches.suggesting FOLDER ROWS`."""

from __future__ import annotations

import sys
from pathlib import Path

from rapidfuzz import fuzz, process

from app.domain.listing import ListQuery
from app.domain.matching.company_name import normalised
from benches.copies import copied, raw_sides
from benches.founding import opened
from benches.pairs import number_of
from benches.readings import Reading, interleaved, rounds, seconds, told
from benches.rows import AT

TIMES = 9
NEAREST = 50


def main(folder: Path, rows: int) -> None:
    """The best of all accounts, none of which is coupled, beside rapidfuzz over the same names."""
    times = rounds(rows, TIMES)
    with copied(folder) as place:
        with raw_sides(place) as sides:
            sides.nav.execute("UPDATE couplings SET ended_at = ?, version = version + 1 WHERE kind = 'customer'", (AT,))
        with opened(place) as (_, crm, services):
            names = [normalised(name) for _, name in crm.account_names()]
            assert len(names) == rows
            customers = [
                row.customer
                for number in range(times)
                for row in services.customers.rows(ListQuery("no", search=number_of(rows * number // times)), 0, 1)
            ]
            services.proposals.propose([customers[0].id])  # prepares all accounts once; suggestions do it bit by bit

            def ours(number: int) -> float:
                return seconds(lambda: found.append(services.coupling.suggest(customers[number].id)[0].account.name))

            def raw(number: int) -> float:
                name = normalised(customers[number].name)
                return seconds(lambda: nearest.append(_nearest(name, names)))

            found: list[str] = []
            nearest: list[str] = []
            taken = interleaved({"ours": ours, "raw": raw}, times)
            assert [normalised(name) for name in found] == nearest
    told([Reading("suggest", taken["ours"], taken["raw"])])


def _nearest(name: str, names: list[str]) -> str:
    best: str = process.extract(name, names, scorer=fuzz.token_sort_ratio, limit=NEAREST)[0][0]
    return best


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
