"""Command-line option --screenshots: every window in two sizes, light and dark."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QMessageLogContext, QRect, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.application import Session, Start
from app.ui.language import speak
from app.ui.screenshots import (
    about,
    cards,
    checking,
    coupling,
    creating,
    crm,
    customers,
    deleting,
    exporting,
    fingertips,
    inbox,
    lists,
    log,
    mapping,
    matching,
    messages,
    pages,
    synchronizing,
    undo,
    updating,
)
from app.ui.screenshots.camera import Camera
from app.ui.screenshots.cut_texts import cut_texts, own_of
from app.ui.screenshots.pseudo import PSEUDO, PseudoTranslator
from app.ui.screenshots.shared_keys import shared_keys
from app.ui.screenshots.steps import Procedure, Stepper
from app.ui.screenshots.tour import Tour
from app.ui.theme.style import Scheme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.company import Company

OpenDemo = Callable[[Path], "Company"]
SCREENS = {"1440x900": QRect(0, 0, 1440, 900), "1024x768": QRect(2_000, 0, 1024, 768)}
DPI = 96
PROCEDURES: Sequence[Callable[[Tour], Procedure[None]]] = (
    customers.begin,
    customers.customers,
    coupling.existing_account,
    coupling.new_account,
    coupling.refused,
    creating.account,
    creating.customer,
    synchronizing.one,
    synchronizing.several,
    synchronizing.much,
    synchronizing.statistics,
    crm.account,
    crm.related,
    coupling.deleted,
    deleting.customers,
    deleting.coupled,
    deleting.accounts,
    deleting.vanished,
    deleting.meanwhile,
    deleting.salespeople,
    inbox.differences,
    inbox.waiting,
    customers.fact_boxes,
    customers.odd_names,
    lists.lists,
    fingertips.search,
    fingertips.keyboard_shortcuts,
    matching.many,
    mapping.field_mapping,
    log.log,
    undo.job,
    undo.many,
    checking.database,
    messages.messages,
    cards.wrong_field,
    cards.history,
    cards.deleted,
    cards.print_preview,
    about.about,
    about.register_links,
    pages.filtered,
    pages.imported,
    updating.customers,
    pages.all_pages,
    exporting.changes,
)


def take_screenshots(folder: Path, scheme: Scheme, open_demo: OpenDemo, language: str = "en") -> int:
    """Walk the procedures in each size and scheme ("system": light and dark); 1 when a walk could not be finished.
    ``open_demo`` founds the demo company in the folder that it is given. ``language``: of the windows; "pseudo": one
    of long words."""
    schemes: tuple[Scheme, ...] = ("light", "dark") if scheme == "system" else (scheme,)
    failed = 0
    with TemporaryDirectory(prefix="tandem-pictures-") as kept:
        use_screens(Path(kept))
        qInstallMessageHandler(_tell)
        application = QApplication([sys.argv[0]])
        application.setCursorFlashTime(0)  # a caret is there or not by chance
        speak(application, "en" if language == PSEUDO else language)
        if language == PSEUDO:
            application.installTranslator(PseudoTranslator(application))
        for each in schemes:
            for size, screen in SCREENS.items():
                target, data = folder / f"{size}-{each}", Path(kept) / f"{size}-{each}"
                failed += not walk(application, target, data, each, screen, open_demo, sys.stdout)
    return min(failed, 1)


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """What Qt says, but for what a platform without a screen can't do."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def use_screens(folder: Path) -> None:
    """Have Qt draw on screens that nobody sees, of the sizes of the pictures. Before there is an application."""
    screens = [
        {
            "name": name,
            "x": area.x(),
            "y": area.y(),
            "width": area.width(),
            "height": area.height(),
            "logicalDpi": DPI,
            "logicalBaseDpi": DPI,
            "dpr": 1,
        }
        for name, area in SCREENS.items()
    ]
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def walk(
    application: QApplication,
    target: Path,
    data: Path,
    scheme: Scheme,
    screen: QRect,
    open_demo: OpenDemo,
    report: TextIO,
    procedures: Sequence[Callable[[Tour], Procedure[None]]] = PROCEDURES,
) -> bool:
    """One walk over a company of its own in ``data``; a line for each picture, and for what went wrong. Whether it
    came to its end, no access key stands for two things, and no text is cut."""
    for folder in (target, data):
        folder.mkdir(parents=True, exist_ok=True)
    session = Session(
        Start(sys.argv[0], data, scheme, False, True, None, lambda _demo: open_demo(data), language=""), application
    )
    stepper = Stepper(lambda: session.lane.is_idle)
    wrong: dict[str, str] = {}
    own = own_of(application)

    def look(path: Path, window: QWidget) -> None:
        for each in (*shared_keys(window), *cut_texts(window, own)):
            wrong.setdefault(each, path.stem)

    camera = Camera(target, screen, session.window, lambda path: report.write(f"{path}\n"), look)
    stepper.failing.connect(lambda: camera.take("failed-here"))
    tour = Tour(session.window, camera)
    camera.set_up()
    session.window.show()
    try:
        with bugs_fail(stepper):
            for procedure in procedures:
                stepper.run(procedure(tour))
    except Exception as error:  # noqa: BLE001  whatever it is, it is told, and the other walks are taken
        report.write(f"{target}: {type(error).__name__}: {error}\n")
        return False
    finally:
        _leave(session)
        report.writelines(f"{picture}: {each}\n" for each, picture in wrong.items())
    return not wrong


@contextmanager
def bugs_fail(stepper: Stepper) -> Iterator[None]:
    """An exception in a slot ends the walk."""
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: object) -> None:
        stepper.fail(error if isinstance(error, Exception) else RuntimeError(kind.__name__))

    sys.excepthook = hook
    try:
        yield
    finally:
        sys.excepthook = before


def _leave(session: Session) -> None:
    for widget in QApplication.topLevelWidgets():
        if widget is not session.window:
            widget.close()
    session.window.hide()
    session.close()
    session.window.deleteLater()
    session.deleteLater()
