"""The command line of the bench."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from benches.founding import found
from benches.goals import GOALS, GROWING, OTHER_PROGRAMS, Figure, growth
from benches.processes import measured, names
from benches.readings import SMALL
from benches.table import as_json, machine, table

ROWS = 100_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 when a goal was missed twice in a row."""
    asked = _parser().parse_args(arguments)
    chosen = asked.only or names()
    with _folder(asked.data) as folder:
        figures = Bench(folder, asked.rows).figures(chosen)
    print(f"{asked.rows:,} customers, {machine()}\n")
    print(table(figures))
    for peer, (command, keys) in OTHER_PROGRAMS.items():
        if any(figure.goal.key in keys for figure in figures):
            reason = "nothing here drives it" if shutil.which(command) else "not installed"
            print(f"{peer}: skipped: {reason}")
    if asked.json is not None:
        asked.json.write_text(as_json(figures, asked.rows), encoding="utf-8")
    if asked.rows < SMALL:
        print(f"Fewer than {SMALL:,} customers: no goal is judged.")
        return 0
    return 1 if any(figure.missed for figure in figures) else 0


class Bench:
    """Measures over a company of ``rows`` customers, and over one of a tenth of them how the costs grow."""

    def __init__(self, folder: Path, rows: int) -> None:
        self._folder = folder
        self._rows = rows

    def figures(self, chosen: Sequence[str]) -> list[Figure]:
        """The figures of the chosen processes; what misses a goal is measured once more, and that counts."""
        taken: list[Figure] = []
        grown: list[Figure] = []
        for name in chosen:
            large = self._measured(name, self._rows)
            missed = {figure.goal.key for figure in large if figure.missed}
            if missed and self._rows >= SMALL:
                _say(f"{name}: missed {', '.join(sorted(missed))}; once more")
                second = {figure.goal.key: figure for figure in self._measured(name, self._rows)}
                large = [second[figure.goal.key] if figure.missed else figure for figure in large]
            taken += large
            grown += self._growth(name, large)
        return taken + grown

    def _growth(self, name: str, large: Sequence[Figure]) -> list[Figure]:
        growing = [figure for figure in large if figure.goal.key in GROWING]
        if not growing:
            return []
        small = {figure.goal.key: figure for figure in self._measured(name, self._rows // 10)}
        return [growth(small[figure.goal.key], figure) for figure in growing]

    def _measured(self, name: str, rows: int) -> list[Figure]:
        folder = self._company(rows)
        _say(f"{name}, {rows:,} customers …")
        readings = measured(name, folder, rows)
        return [Figure(goal, readings[goal.key], rows) for goal in GOALS if goal.key in readings]

    def _company(self, rows: int) -> Path:
        folder = self._folder / str(rows)
        if not (folder / "complete").exists():
            started = time.perf_counter()
            _say(f"making {rows:,} customers …")
            found(folder, rows)
            (folder / "complete").touch()
            _say(f"made in {time.perf_counter() - started:.0f} s")
        return folder


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    if kept is not None:
        yield kept.absolute()
        return
    with tempfile.TemporaryDirectory(prefix="tandem-bench-") as folder:
        yield Path(folder)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bench.py", description="Measures Tandem beside the least that could do it.")
    parser.add_argument("--rows", type=_count, default=ROWS, metavar="N", help=f"customers (default: {ROWS:,})")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--only", choices=names(), action="append", help="measure this alone; several allowed")
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep the made-up companies there for the next time")
    return parser


def _count(text: str) -> int:
    count = int(text)
    if count < 500:
        raise argparse.ArgumentTypeError("500 at least")
    return count


if __name__ == "__main__":
    sys.exit(main())
