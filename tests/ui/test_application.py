"""The session around the window: painted first, opened then, going on after errors."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.deep_link import CustomerLink
from app.domain.errors import AlreadyRunning, DatabaseUnavailable
from app.domain.sync_log import JobKind, Outcome
from app.services.results import RecoveredRecord, RecoveryReport
from app.ui.application import Session, Start, catch_bugs, keep_log
from app.ui.company import Company
from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow
from app.ui.recovery_message import recovery_message
from app.ui.widgets.dialogs import Sheet
from tests.ui.asking import press, when_asked
from tests.ui.conftest import company_of
from tests.ui.small_company import COUPLED, SmallCompany

ROOT = Path(__file__).parents[2]


@pytest.fixture
def sessions(qtbot: QtBot, qapp: QApplication) -> Iterator[list[Session]]:
    made: list[Session] = []
    yield made
    for session in made:
        session.window._may_close = True
        session.window.close()
        session.close()
        session.window.deleteLater()
        session.deleteLater()


def start(folder: Path, company: Company | Exception, *, founded: bool = True, no: str = "") -> Start:
    def open_company(_demo: bool) -> Company:
        if isinstance(company, Exception):
            raise company
        return company

    return Start("tandem", folder, "light", founded, False, CustomerLink(no) if no else None, open_company)


def begun(sessions: list[Session], qapp: QApplication, how: Start, qtbot: QtBot) -> Session:
    session = Session(how, qapp)
    sessions.append(session)
    with qtbot.waitSignal(session.window.first_painted):
        session.window.show()
    qtbot.waitUntil(lambda: session.lane.is_idle)
    return session


def test_the_company_is_opened_after_the_window_was_painted(
    qtbot: QtBot, qapp: QApplication, sessions: list[Session], small_company: SmallCompany, tmp_path: Path
) -> None:
    company = company_of(small_company.sides)
    session = begun(sessions, qapp, start(tmp_path, company, no=COUPLED), qtbot)
    qtbot.waitUntil(lambda: isinstance(session.window.page, CustomersPage))
    assert "Test Company" in session.window.windowTitle()
    page = session.window.page
    assert isinstance(page, CustomersPage)
    qtbot.waitUntil(lambda: page.card.customer is not None and page.card.customer.no == COUPLED)


def test_an_unknown_customer_of_a_link_is_said(
    qtbot: QtBot, qapp: QApplication, sessions: list[Session], small_company: SmallCompany, tmp_path: Path
) -> None:
    session = begun(sessions, qapp, start(tmp_path, company_of(small_company.sides), no="<b>9"), qtbot)
    qtbot.waitUntil(lambda: bool(session.window.message_bar.text))
    assert "<b>9" in session.window.message_bar.text


def test_an_empty_folder_offers_three_ways(
    qtbot: QtBot, qapp: QApplication, sessions: list[Session], small_company: SmallCompany, tmp_path: Path
) -> None:
    session = begun(sessions, qapp, start(tmp_path, company_of(small_company.sides), founded=False), qtbot)
    ways = session.window.start_page.ways
    assert [each.button.accessibleName() for each in (ways.demo, ways.files, ways.shared)] == [
        "Open the Demo Company",
        "Import Files…",
        "Connect",
    ]
    assert not ways.shared.button.isEnabled()
    ways.demo.button.click()
    qtbot.waitUntil(lambda: session.window.page is not None)


@pytest.mark.parametrize("error", [AlreadyRunning("Tandem"), DatabaseUnavailable("read_only", "nav.db")])
def test_what_keeps_the_data_from_opening_is_said_with_a_way_out(
    qtbot: QtBot, qapp: QApplication, sessions: list[Session], tmp_path: Path, error: Exception
) -> None:
    session = begun(sessions, qapp, start(tmp_path, error), qtbot)
    page = session.window.start_page
    qtbot.waitUntil(lambda: bool(page.actions_shown))
    assert [way.text() for way in page.actions_shown] == ["&Try Again"]
    assert error.where in page.state._sentence.text()  # type: ignore[attr-defined]


def test_an_unexpected_error_is_shown_once_logged_without_data_and_the_program_goes_on(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    path = tmp_path / "tandem.log"
    keep_log(path)
    catch_bugs(window)
    details: list[str] = []

    def answer(dialog: Sheet) -> None:
        details.append(dialog.findChildren(QPlainTextEdit)[0].toPlainText())
        press("OK")(dialog)

    try:
        when_asked(answer)
        try:
            raise KeyError("Ann Beck, +44 1632 960001")
        except KeyError as error:
            sys.excepthook(KeyError, error, error.__traceback__)
    finally:
        for handler in list(logging.getLogger("tandem").handlers):
            handler.close()
            logging.getLogger("tandem").removeHandler(handler)
    text = path.read_text(encoding="utf-8")
    for said in (details[0], text):
        assert "builtins.KeyError" in said
        assert "test_application.py" in said
        assert "Ann Beck" not in said
    assert window.isVisible()
    assert path.stat().st_mode & 0o077 == 0


def test_neither_sqlalchemy_nor_alembic_is_imported_before_the_window_is_painted(tmp_path: Path) -> None:
    """Seen to fail with an import of the services at the top of app/ui/context.py."""
    code = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.ui.application import Session, Start
application = QApplication(["tandem"])
def open_company(demo):
    raise AssertionError
session = Session(Start("tandem", Path(sys.argv[1]), "light", False, False, None, open_company), application)
def painted():
    print(sorted({name.partition(".")[0] for name in sys.modules} & {"sqlalchemy", "alembic", "psycopg", "openpyxl"}))
    application.quit()
session.window.first_painted.connect(painted)
session.window.show()
application.exec()
session.close()
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
    )
    assert run.stdout.strip() == "[]", run.stderr


def test_what_the_start_found_is_told_apart() -> None:
    def record(name: str, outcome: Outcome) -> RecoveredRecord:
        return RecoveredRecord(JobKind.SYNCHRONIZE, "1", name, name, outcome)

    kind, text = recovery_message(
        RecoveryReport(
            (record("Anna", Outcome.DONE), record("Bert", Outcome.NOT_DONE), record("Cleo", Outcome.UNCLEAR))
        )
    )
    assert kind == "warning"
    assert "Finished now: Anna." in text
    assert "Not done, both sides are as they were: Bert." in text
    assert "Please look at: Cleo." in text
    many = RecoveryReport(tuple(record(f"N{number}", Outcome.DONE) for number in range(9)))
    assert recovery_message(many)[0] == "info"
    assert "N0, N1, N2 and 6 more" in recovery_message(many)[1]
