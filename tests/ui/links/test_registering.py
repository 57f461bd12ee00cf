"""Tools > Register Links, on folders of the test."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from app.domain.errors import NoApplicationBundle
from app.services.desktop.changes import Plan, SetValue
from app.services.desktop.program import Program
from app.services.desktop.registration import DesktopRegistration, registration_of
from app.ui.links import registering
from app.ui.links.registering import LinkState, RegisterLinksSheet, register_links
from app.ui.links.words import change_lines, data_stay, outcome_of
from app.ui.main_window import MainWindow
from app.ui.widgets.dialogs import Sheet
from tests.ui.asking import press, was_asked, when_asked
from tests.ui.shown import settle


@pytest.fixture
def registration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DesktopRegistration:
    made = registration_of(Program(("/opt/Tandem/Tandem",)), "linux", {}, tmp_path / "home")
    monkeypatch.setattr(registering, "own_registration", lambda: made)
    return made


def test_it_says_what_it_does_does_it_and_takes_it_back(
    window: MainWindow, registration: DesktopRegistration, tmp_path: Path
) -> None:
    said: list[str] = []

    def look_and(caption: str) -> None:
        def act(dialog: Sheet) -> None:
            said.append(dialog.findChildren(QPlainTextEdit)[0].toPlainText())
            press(caption)(dialog)

        asked = when_asked(act)
        register_links(window, window.lane, window.presenter)
        was_asked(asked)
        settle(window.lane)

    look_and("Cancel")
    assert not (tmp_path / "home").exists()
    look_and("Register")
    assert registration.is_registered()
    assert window.message_bar.text == "Links open Tandem from now on."
    look_and("Unregister")
    assert not registration.is_registered()
    assert window.message_bar.text == "Links don't open Tandem any more."
    assert said[0] == said[1]
    assert "tandem-links.desktop" in said[0] and "mimeapps.list" in said[0]
    assert said[2].startswith("Removes the file ")


def test_what_cannot_be_done_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    mac = registration_of(Program(("/opt/Tandem",)), "darwin")
    monkeypatch.setattr(registering, "own_registration", lambda: mac)
    with pytest.raises(NoApplicationBundle):
        mac.planned()
    register_links(window, window.lane, window.presenter)
    settle(window.lane)
    assert "macOS" in window.message_bar.text


def test_whose_place_is_taken_is_said(window: MainWindow) -> None:
    sheet = RegisterLinksSheet(window, LinkState(False, Plan((), "<b>other</b>"), Plan()))
    assert "<b>other</b>" in sheet.accessibleDescription() or "<b>other</b>" in " ".join(labels(sheet))
    sheet.deleteLater()


def labels(sheet: Sheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel)]


def test_the_command_lines_report() -> None:
    changes = [SetValue("Software\\Classes\\navcrm", "", "URL:Tandem")]
    assert change_lines(changes) == [
        "Sets in the registry HKEY_CURRENT_USER\\Software\\Classes\\navcrm (Default) to URL:Tandem"
    ]
    assert outcome_of("register-links", []) == "There was nothing to do."
    for task in ("register-links", "unregister-links", "install", "uninstall"):
        assert "links" in outcome_of(task, changes).lower()
    assert "/data" in data_stay(Path("/data"), Path("/logs/tandem.log"))
