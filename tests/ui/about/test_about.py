"""Help > About Tandem."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app import __version__
from app.ui.about.licences import licences_text
from app.ui.about.window import AboutWindow
from app.ui.main_window import MainWindow
from app.ui.places import PROPERTY, keep_places, known_places
from app.ui.widgets.dialogs import Sheet
from tests.ui.asking import press, was_asked, when_asked


@pytest.fixture
def places(qapp: QApplication, tmp_path: Path) -> Iterator[Path]:
    keep_places(qapp, tmp_path, tmp_path / "tandem.log", ["--data", str(tmp_path)])
    yield tmp_path
    qapp.setProperty(PROPERTY, None)


def test_it_says_what_runs_and_where(window: MainWindow, places: Path) -> None:
    said: list[str] = []

    def look(dialog: Sheet) -> None:
        said.append(dialog.findChildren(QPlainTextEdit)[0].toPlainText())
        press("Copy")(dialog)
        press("Close")(dialog)

    asked = when_asked(look)
    window.actions_.tools["about"].trigger()
    was_asked(asked)
    (text,) = said
    assert QApplication.clipboard().text() == text
    lines = dict(line.split(": ", 1) for line in text.splitlines())
    assert lines["Tandem"] == __version__
    assert lines["Dynamics NAV data"].startswith("SQLite 3.")
    assert {"Python", "Qt", "SQLAlchemy", "Psycopg", "Alembic", "System", "Dynamics CRM data"} <= set(lines)
    assert (lines["Data folder"], lines["Log file"]) == (str(places), str(places / "tandem.log"))


def test_it_is_there_before_a_company_is(empty_window: MainWindow) -> None:
    said: list[tuple[str, bool]] = []

    def look(dialog: Sheet) -> None:
        assert isinstance(dialog, AboutWindow)
        said.append((dialog.details.toPlainText(), dialog.log.isEnabled()))
        press("Close")(dialog)

    asked = when_asked(look)
    assert known_places() is None
    empty_window.actions_.tools["about"].trigger()
    was_asked(asked)
    assert "Data folder" not in said[0][0] and "Qt: " in said[0][0]
    assert not said[0][1]


def test_folder_and_log_are_opened(
    qtbot: QtBot, places: Path, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return len(opened) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    sheet = AboutWindow(window, None, known_places())
    qtbot.addWidget(sheet)
    sheet.folder.click()
    assert sheet.message.text == ""
    sheet.log.click()
    assert opened == [str(places), str(places / "tandem.log")]
    assert "tandem.log" in sheet.message.text, "where no program opens it, that is said"


def test_the_licences_are_there_with_their_texts() -> None:
    text = licences_text()
    assert "Python\n======" in text
    assert "PySide6_Essentials" in text and "LGPL" in text
    assert text.startswith("Tandem\n======\n\nMIT License")


def test_the_licences_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    sheet = AboutWindow(window, None, None)
    qtbot.addWidget(sheet)
    asked = when_asked(press("Close"))
    press("Licenses…")(sheet)
    assert asked[0].windowTitle() == "Licenses"
