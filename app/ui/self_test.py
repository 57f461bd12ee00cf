"""Command-line option --self-test: is every part of the program there? For bundles and fresh installations."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QMarginsF, QTimer, QTranslator
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QApplication

from app.domain.listing import ListQuery
from app.ui.application import Session, Start
from app.ui.language import LANGUAGES, TRANSLATIONS

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.ui.company import Company

OPENING_MS, LOOK_MS = 60_000, 20
LEAST_COLOURS = 20
WESTERN = "No.;Name;City\n10000;Smørrebrød & Söhne GmbH;Århus\n20000;Gænder Møbler ApS;Tønder\n".encode("cp1252")


class PartMissing(Exception):
    """A part that the self-test looked for does not do its work."""


def run_self_test(open_demo: Callable[[Path], Company], say: Callable[[str], None]) -> int:
    """Open the invented company in a folder that goes again, paint it, use each part once, and say a line for each; 1
    when one failed. Without a screen, unless QT_QPA_PLATFORM names one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([sys.argv[0]])
    with TemporaryDirectory(prefix="tandem-self-test-") as kept:
        folder = Path(kept)
        start = Start(sys.argv[0], folder, "light", True, True, None, lambda _demo: open_demo(folder))
        session = Session(start, application)
        try:
            parts = [_told(name, part, session, folder, say) for name, part in PARTS.items()]
        finally:
            session.window.hide()
            session.close()
    say("Everything is there." if all(parts) else "Something is missing: this program is not whole.")
    return 0 if all(parts) else 1


def _told(name: str, part: Part, session: Session, folder: Path, say: Callable[[str], None]) -> bool:
    try:
        part(session, folder)
    except Exception as error:  # noqa: BLE001  whatever it is, it is told, and the other parts are looked at
        say(f"FAILED {name}: {type(error).__name__}: {error}")
        say("".join(traceback.format_exception(error)).rstrip())
        return False
    say(f"ok     {name}")
    return True


def _company(session: Session, _folder: Path) -> None:
    """Databases founded by the migrations, the resources of the company read, the customers listed."""
    session.window.show()
    deadline, page = QDeadlineTimer(OPENING_MS), session.window.start_page
    while session.window.page is None or not session.lane.is_idle:
        if page.actions_shown:
            raise PartMissing(page.state.accessibleDescription() or "the company was not opened")
        if deadline.hasExpired():
            raise PartMissing(f"no company after {OPENING_MS // 1000} seconds")
        _pause()
    if _services(session).customers.count(ListQuery("no")) < 50:
        raise PartMissing("the demo company has hardly any customers")


def _window(session: Session, _folder: Path) -> None:
    """Fonts, style sheet and icons: a window with fewer colours has painted no more than its ground."""
    picture = session.window.grab().toImage()
    places = ((x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3))
    colours = {picture.pixel(x, y) for x, y in places}
    if len(colours) < LEAST_COLOURS:
        raise PartMissing(f"the window has {len(colours)} colours")


def _drivers(session: Session, _folder: Path) -> None:
    libraries = _services(session).about.versions().libraries
    if "binary" not in libraries["Psycopg"]:
        raise PartMissing(f"the PostgreSQL driver is {libraries['Psycopg']}")


def _matching(session: Session, _folder: Path) -> None:
    services = _services(session)
    rows = services.customers.rows(ListQuery("no"), 0, 200)
    if not any(services.coupling.suggest(row.customer.id) for row in rows):
        raise PartMissing("no account is proposed for any customer")


def _files(_session: Session, folder: Path) -> None:
    from app.files.recognition import recognise
    from app.files.table_writer import table_writer

    for name in ("written.xlsx", "written.csv"):
        with table_writer(folder / name, ["No.", "Name"]) as writer:
            writer.row(["10000", "Søren & Söhne"])
        (table,) = recognise(folder / name)
        if [row.cells for row in table.rows()] != [("10000", "Søren & Söhne")]:
            raise PartMissing(f"{name} came back as something else")
    (folder / "western.csv").write_bytes(WESTERN)
    (table,) = recognise(folder / "western.csv")
    if [row.cells[1] for row in table.rows()][1:] != ["Gænder Møbler ApS"]:
        raise PartMissing("the encoding of a text file was not found")


def _printing(_session: Session, folder: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    path = folder / "printed.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    painter = QPainter(printer)
    painter.drawText(100, 100, "Tandem")
    painter.end()
    if not path.read_bytes().startswith(b"%PDF"):
        raise PartMissing("no PDF was written")


def _socket(_session: Session, folder: Path) -> None:
    from app.ui.links.listener import LinkListener
    from app.ui.links.meeting_place import socket_of

    listener = LinkListener()
    listening = listener.listen(socket_of(folder))
    listener.close()
    if not listening:
        raise PartMissing("a second start would not be heard")


def _languages(_session: Session, _folder: Path) -> None:
    for language in LANGUAGES:
        if not QTranslator().load(f"tandem_{language}", str(TRANSLATIONS)):
            raise PartMissing(f"the texts of {language} are missing")


def _licences(_session: Session, _folder: Path) -> None:
    from app.services.desktop.components import DIRECT, components

    if len(components()) < len(DIRECT):
        raise PartMissing("the licences are not complete")


Part = Callable[[Session, Path], None]
PARTS: dict[str, Part] = {
    "company": _company,
    "window": _window,
    "database drivers": _drivers,
    "matching": _matching,
    "files": _files,
    "printing": _printing,
    "second start": _socket,
    "languages": _languages,
    "licenses": _licences,
}
"""The company is opened first; the others stand on it."""


def _services(session: Session) -> Services:
    context = session.window.context
    if context is None:
        raise PartMissing("there is no company")
    return context.services


def _pause() -> None:
    loop = QEventLoop()
    QTimer.singleShot(LOOK_MS, loop.quit)
    loop.exec()
