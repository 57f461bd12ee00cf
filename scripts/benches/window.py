"""A process that works in the list of the running program: keys, filters, cards; `-m benches.window FOLDER ROWS`."""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.main import open_company
from app.services.bundle import Services
from app.settings import read_settings
from app.ui.application import Session, Start
from app.ui.customers.browsing import Browsing
from app.ui.customers.facts import CustomerFacts, read_facts
from benches.founding import opened
from benches.pairs import COMMON_WORD, number_of
from benches.readings import Reading, median, rounds, seconds, told
from benches.start_up import give_up
from benches.watching import PATIENCE_MS, CustomersWatch, Seen, press

TIMES = 15


def main(folder: Path, rows: int) -> None:
    """Measure in the window, then the reads alone."""
    sys.excepthook = give_up
    application = QApplication(["bench"])
    settings = read_settings(["--data", str(folder)])
    start = Start("bench", folder, "light", True, False, None, partial(open_company, settings))
    session = Session(start, application)
    window = session.window
    opened_loop = QEventLoop()
    window.show()
    while window.page is None:
        QTimer.singleShot(5, opened_loop, opened_loop.quit)
        opened_loop.exec()
    watch = CustomersWatch(window)
    if not watch.all_there():
        watch.until(lambda: None, lambda seen: True)
    watch.rest()
    watch.assert_rows(0)
    bench = WindowBench(watch, rows)
    readings = [bench.page_down(), bench.jump_to_end(), *bench.filters()]
    gui = bench.card()
    session.close()
    told([*readings, Reading("card", gui, reads(folder))])


class WindowBench:
    """Measures what one does in the list; every figure ends with the paint that shows it."""

    def __init__(self, watch: CustomersWatch, rows: int) -> None:
        self._watch = watch
        self._rows = rows

    def page_down(self) -> Reading:
        """Page Down from the top, again and again, past pages that are there already."""
        watch, taken, repaints = self._watch, [], []
        times = rounds(self._rows, 4 * TIMES)
        for _ in range(times):
            first, _ = watch.visible()
            further = partial(_is_beyond, first)
            taken.append(watch.until(lambda: press(watch.list, Qt.Key.Key_PageDown), further))
            watch.assert_rows(watch.visible()[0])
            watch.rest()
            repaints.append(watch.repaint())
        return Reading("page-down", median(taken), median(repaints))

    def jump_to_end(self) -> Reading:
        """End, and Home again; the first time counts for no more than the others."""
        watch, taken, repaints = self._watch, [], []
        for _ in range(rounds(self._rows, TIMES // 3)):
            press(watch.list, Qt.Key.Key_Home)
            watch.rest()
            taken.append(watch.jump_to_end())
            watch.rest()
            repaints.append(watch.repaint())
        return Reading("jump", median(taken), median(repaints))

    def filters(self) -> list[Reading]:
        """The last letter of a word, typed into the filter box."""
        times = rounds(self._rows, TIMES)
        selective = [number_of(self._rows * place // (times + 1)) for place in range(1, times + 1)]
        return [self._filter("filter-rare", selective), self._filter("filter-common", [COMMON_WORD] * times)]

    def _filter(self, key: str, words: list[str]) -> Reading:
        watch, taken = self._watch, []
        box = watch.page.panel.filter_box
        for word in words:
            box.setText(word[:-1])
            press(box, Qt.Key.Key_Return)
            watch.rest()
            taken.append(watch.until(partial(press, box, Qt.Key.Key_A, word[-1]), partial(_is_of, word)))
            row = watch.model.row_at(0)
            assert row is not None and word.lower() in f"{row.customer.no} {row.customer.name}".lower(), word
            watch.rest()
        box.clear()
        watch.rest()
        # A list full of rows is the measure: how many rows a word leaves says nothing about waiting for them.
        repaints = [watch.repaint() for _ in words]
        return Reading(key, median(taken), median(repaints))

    def card(self) -> float:
        """Down to the next customer: seconds until its card and FactBoxes are painted."""
        watch, taken = self._watch, []
        browsing = watch.page.findChild(Browsing)
        assert browsing is not None
        press(watch.list, Qt.Key.Key_Home)
        watch.rest()
        for place in range(1, rounds(self._rows, TIMES) + 1):
            loop = QEventLoop()
            read: list[CustomerFacts] = []

            def arrived(facts: CustomerFacts, loop: QEventLoop = loop, read: list[CustomerFacts] = read) -> None:
                read.append(facts)
                loop.quit()

            facts_read = browsing.facts_read
            facts_read.connect(arrived)
            started = time.perf_counter()
            press(watch.list, Qt.Key.Key_Down)
            QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
            loop.exec()
            QCoreApplication.sendPostedEvents()  # layout and paint of what changed
            taken.append(time.perf_counter() - started)
            facts_read.disconnect(arrived)
            shown = watch.page.card.customer
            assert shown is not None and shown.no == number_of(place) and read[0].customer_id == shown.id
            watch.rest()
        return median(taken)


def _is_beyond(row: int, seen: Seen) -> bool:
    return seen.first > row


def _is_of(word: str, seen: Seen) -> bool:
    return seen.query.search == word


def _read_all(services: Services, customer_id: str) -> None:
    services.customers.get(customer_id)
    read_facts(services, customer_id, enabled=True)


def reads(folder: Path) -> float:
    """Seconds of the reads behind a card and its FactBoxes, without a window."""
    taken = []
    with opened(folder) as (nav, _, services):
        with nav.read() as unit:
            customers = [unit.customers.by_no(number_of(number)) for number in range(TIMES)]
        for customer in customers:
            assert customer is not None
            taken.append(seconds(partial(_read_all, services, customer.id)))
    return median(taken)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
