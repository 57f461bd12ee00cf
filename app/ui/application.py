"""The running program: one application, one lane, one main window."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSettings
from PySide6.QtWidgets import QApplication

from app.ui.appearance import kept_scheme
from app.ui.background import Lane
from app.ui.collecting import GuiThreadCollector
from app.ui.company import Company
from app.ui.main_window import MainWindow
from app.ui.theme.style import Scheme, Theme
from app.ui.widgets.dialogs import SIZES_PROPERTY

if TYPE_CHECKING:
    from app.services.results import RecoveryReport

LOG_SIZE, LOGS_KEPT = 500_000, 3


@dataclass(frozen=True, slots=True)
class Start:
    """How the program was started.

    ``founded``: there is a company, or the command line says which one to open. ``open_company`` is called on the
    lane, with whether it shall be the demo company. ``customer_no``: whom to show first, may be blank.
    """

    program: str
    folder: Path
    scheme: Scheme
    founded: bool
    demo: bool
    customer_no: str
    open_company: Callable[[bool], Company]


class Session(QObject):
    """Ties the window to the company: the window is painted first, then the databases are opened on the lane."""

    def __init__(self, start: Start, application: QApplication) -> None:
        super().__init__()
        self._start = start
        self._company: Company | None = None
        self._import_next = False
        self._wants_demo = start.demo
        self._collector = GuiThreadCollector(self)
        self.theme = Theme(self)
        state = QSettings(str(start.folder / "window.ini"), QSettings.Format.IniFormat, self)
        application.setProperty(SIZES_PROPERTY, state.fileName())
        self.theme.apply(application, kept_scheme(state, start.scheme))
        self.lane = Lane(self)
        self.window = MainWindow(self.lane, self.theme, state)
        page = self.window.start_page
        page.demo_chosen.connect(lambda: self.open(demo=True))
        page.import_chosen.connect(self._open_to_import)
        page.retry_chosen.connect(lambda: self.open(demo=self._wants_demo))
        if start.founded:
            self.window.first_painted.connect(lambda: self.open(demo=start.demo))
        else:
            page.show_ways(str(start.folder))

    def open(self, *, demo: bool) -> None:
        """Open the company, or found it."""
        self._wants_demo = demo
        self.window.start_page.show_opening()
        self.lane.submit(
            lambda: self._start.open_company(demo), self._opened, self.window.start_page.show_failure, owner=self
        )

    def close(self) -> None:
        """Let the lane finish what must be finished, then give the databases back."""
        self.lane.close()
        if self._company is not None:
            self._company.close()
            self._company = None
        self._collector.stop()

    def _open_to_import(self) -> None:
        self._import_next = True
        self.open(demo=False)

    def _opened(self, company: Company) -> None:
        self._company = company
        self.window.open_company(company)
        if company.recovery is not None and company.recovery.records:
            self._tell_recovery(company.recovery)
        if self._import_next:
            self._import_next = False
            self.window.actions_.tools["import_files"].trigger()
        if self._start.customer_no:
            self._show_customer(company, self._start.customer_no)

    def _tell_recovery(self, report: RecoveryReport) -> None:
        from app.ui.recovery_message import recovery_action, recovery_message

        kind, text = recovery_message(report)
        context = self.window.context
        action = recovery_action(report, context.windows.open_job, self.window) if context is not None else None
        self.window.presenter.say(kind, text, [] if action is None else [action])

    def _show_customer(self, company: Company, no: str) -> None:
        def show(customer: object) -> None:
            found = getattr(customer, "id", "")
            if found and self.window.context is not None:
                self.window.context.windows.open_customer(found)
            else:
                text = self.tr("There is no customer %1 here.").replace("%1", no)
                self.window.presenter.say("warning", text)

        services = company.services
        self.lane.submit(lambda: services.customers.by_no(no), show, self.window.presenter.show, owner=self)


def run(start: Start) -> int:
    """Show the window and stay until it is closed; the exit status."""
    application = QApplication([start.program])  # never sys.argv: Qt would take options out of a link
    application.setApplicationName("Tandem")
    application.setApplicationDisplayName("Tandem")
    choose_locale()
    start.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    keep_log(start.folder / "tandem.log")
    session = Session(start, application)
    catch_bugs(session.window)
    session.window.show()
    try:
        return application.exec()
    finally:
        session.close()
        keep_clipboard_text()


def keep_clipboard_text() -> None:
    """What was copied stays to be pasted, as text. The data itself was made in Python and must not outlive it: the
    platform's clipboard is destroyed after Python is, and takes the process down with it."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())


def choose_locale() -> None:
    """Numbers and dates as the user writes them; on a machine that says nothing of it, as the British do."""
    if QLocale.system().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def catch_bugs(window: MainWindow) -> None:
    """From now on an exception that nobody expected is shown once and logged, and the program goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            window.presenter.show_bug(error.with_traceback(trace))

    sys.excepthook = hook


def keep_log(path: Path) -> None:
    """Write the program's log beside the data, for the user's eyes alone. It holds no data of records."""
    handler = RotatingFileHandler(path, maxBytes=LOG_SIZE, backupCount=LOGS_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log = logging.getLogger("tandem")
    log.setLevel(logging.INFO)
    log.addHandler(handler)
    path.touch(mode=0o600)
