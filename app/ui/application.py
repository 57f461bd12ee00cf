"""The running program: one application, one lane, one main window."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from app.domain.database_address import ON_THIS_COMPUTER, SharedAddresses
from app.domain.deep_link import Link
from app.ui.appearance import kept_scheme
from app.ui.background import Lane
from app.ui.collecting import GuiThreadCollector
from app.ui.company import Company
from app.ui.daily_backups import DailyBackups
from app.ui.keys.enter_key import EnterPresses
from app.ui.language import language_of, speak
from app.ui.links.file_open import LinkEvents
from app.ui.links.incoming import IncomingLinks
from app.ui.main_tools import tools
from app.ui.main_window import MainWindow
from app.ui.places import keep_places
from app.ui.single_instance import SingleInstance
from app.ui.text_size import kept_text_size
from app.ui.theme.style import Scheme, Theme
from app.ui.widgets.dialogs import SIZES_PROPERTY

if TYPE_CHECKING:
    from app.services.results import RecoveryReport

LOG_SIZE, LOGS_KEPT = 500_000, 3


@dataclass(frozen=True, slots=True)
class Start:
    """How the program was started.

    ``founded``: there is a company, or the command line says which one to open. ``open_company`` is called on the
    lane, with whether it shall be the demo company. ``link``: what to show first. ``language``:
    one of the program's, "system" for the one that was chosen or else the desktop's; blank: what is spoken stays.
    ``open_shared`` opens shared databases, also on the lane; ``kept`` are those that were worked on last.
    """

    program: str
    folder: Path
    scheme: Scheme
    founded: bool
    demo: bool
    link: Link | None
    open_company: Callable[[bool], Company]
    language: str = "en"
    open_shared: Callable[[SharedAddresses], Company] | None = None
    kept: SharedAddresses = ON_THIS_COMPUTER
    log: Path | None = None
    options: tuple[str, ...] = ()


class Session(QObject):
    """Ties the window to the company: the window is painted first, then the databases are opened on the lane."""

    def __init__(self, start: Start, application: QApplication) -> None:
        super().__init__()
        self._start = start
        self._company: Company | None = None
        self._import_next = False
        self._backups: DailyBackups | None = None
        self._last_way: Callable[[], Company] = partial(start.open_company, start.demo)
        self._collector = GuiThreadCollector(self)
        EnterPresses(application, self)
        self.theme = Theme(self)
        state = QSettings(str(start.folder / "window.ini"), QSettings.Format.IniFormat, self)
        application.setProperty(SIZES_PROPERTY, state.fileName())
        if start.language:
            speak(application, language_of(state, start.language))
        self.theme.apply(application, kept_scheme(state, start.scheme), kept_text_size(state))
        self.lane = Lane(self)
        self.window = MainWindow(self.lane, self.theme, state, tools())
        self.links = IncomingLinks(self.window, lambda: self.window.context)
        if start.link is not None:
            self.links.keep(start.link)
        page = self.window.start_page
        page.demo_chosen.connect(lambda: self.open(demo=True))
        page.import_chosen.connect(self._open_to_import)
        page.shared_chosen.connect(self._open_shared)
        page.retry_chosen.connect(lambda: self._open_by(self._last_way))
        page.back_chosen.connect(self._show_ways)
        if start.founded:
            self.window.first_painted.connect(lambda: self.open(demo=start.demo))
        else:
            self._show_ways()

    def open(self, *, demo: bool) -> None:
        """Open the company, or found it."""
        self._open_by(partial(self._start.open_company, demo))

    def close(self) -> None:
        """Let the lanes finish what must be finished, then give the databases back."""
        if self._backups is not None:
            self._backups.close()
        self.lane.close()
        if self._company is not None:
            self._company.close()
            self._company = None
        self._collector.stop()

    def _open_by(self, way: Callable[[], Company]) -> None:
        self._last_way = way
        page = self.window.start_page
        page.show_opening()
        self.lane.submit(way, self._opened, page.show_failure, owner=self)

    def _open_to_import(self) -> None:
        self._import_next = True
        self.open(demo=False)

    def _open_shared(self, addresses: SharedAddresses) -> None:
        assert self._start.open_shared is not None
        self._import_next = False
        self._open_by(partial(self._start.open_shared, addresses))

    def _show_ways(self) -> None:
        self._import_next = False
        self.window.start_page.show_ways(str(self._start.folder), self._start.kept)

    def _opened(self, company: Company) -> None:
        self._company = company
        self.window.open_company(company)
        self._backups = DailyBackups(company.services.daily_backup.run, self.window.presenter.show, self)
        self._backups.start()
        if company.recovery is not None and company.recovery.found:
            self._tell_recovery(company.recovery)
        if self._import_next:
            self._import_next = False
            self.window.actions_.tools["import_files"].trigger()

    def _tell_recovery(self, report: RecoveryReport) -> None:
        from app.ui.recovery_message import recovery_action, recovery_message

        kind, text = recovery_message(report)
        context = self.window.context
        action = recovery_action(report, context.windows.open_job, self.window) if context is not None else None
        self.window.presenter.say(kind, text, [] if action is None else [action])


def run(start: Start) -> int:
    """Show the window and stay until it is closed; the exit status."""
    application = QApplication([start.program])  # never sys.argv: Qt would take options out of a link
    application.setApplicationName("Tandem")
    application.setApplicationDisplayName("Tandem")
    application.setDesktopFileName("tandem")  # the menu entry whose icon a desktop shows for the windows
    start.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    instance = SingleInstance(start.folder)
    if not instance.is_first() and instance.hand_over(start.link):
        return 0
    log = start.log or start.folder / "tandem.log"
    keep_log(log)
    keep_places(application, start.folder, log, start.options)
    session = Session(start, application)
    catch_bugs(session.window)
    session.window.first_painted.connect(instance.listen)
    instance.asked.connect(session.links.receive)
    if sys.platform == "darwin":
        application.installEventFilter(LinkEvents(session.links))
    session.window.show()
    try:
        return application.exec()
    finally:
        instance.close()
        session.close()
        keep_clipboard_text()


def keep_clipboard_text() -> None:
    """What was copied stays to be pasted, as text. The data itself was made in Python and must not outlive it: the
    platform's clipboard is destroyed after Python is, and takes the process down with it."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())


def catch_bugs(window: MainWindow) -> None:
    """From now on an exception that nobody expected is shown once and logged, and the program goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            window.presenter.show_bug(error.with_traceback(trace))

    sys.excepthook = hook


def keep_log(path: Path) -> None:
    """Write the program's log there, for the user's eyes alone. It holds no data of records."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=LOG_SIZE, backupCount=LOGS_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log = logging.getLogger("tandem")
    log.setLevel(logging.INFO)
    log.addHandler(handler)
    path.touch(mode=0o600)
