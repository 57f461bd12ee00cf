"""The status bar."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.status import StatusBar


def _texts(qtbot: QtBot, where: str) -> list[str]:
    status = StatusBar()
    qtbot.addWidget(status)
    status.show_facts("Test Company", date(2026, 11, 23), "jo", where)
    return [label.accessibleName() for label in status.findChildren(QLabel)]


def test_where_the_data_are_is_said_in_the_language_of_the_program(qtbot: QtBot, german: None) -> None:
    """Seen to fail: the word of the company stood there in English."""
    assert "Daten: dieser Computer" in _texts(qtbot, "this computer")
    assert "Daten: db.example" in _texts(qtbot, "db.example")
