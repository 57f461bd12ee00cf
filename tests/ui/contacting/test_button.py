from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.contacting.address import Contact
from app.ui.contacting.button import ContactButton
from app.ui.theme.style import Theme


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> QLineEdit:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.resize(240, 30)
    line.show()
    return line


def _button(line: QLineEdit, opened: list[str], answer: bool = True) -> ContactButton:
    def open_url(url: str) -> bool:
        opened.append(url)
        return answer

    return ContactButton(line, Contact.MAIL, "E-Mail", open_url)


def test_click_and_key_open_the_mail(line: QLineEdit, opened: list[str]) -> None:
    button = _button(line, opened)
    line.setText("ann@contoso.example")
    QTest.mouseClick(button.button, Qt.MouseButton.LeftButton)
    line.setReadOnly(True)
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert opened == ["mailto:ann@contoso.example"] * 2
    assert button.button.accessibleName() == "Write a mail to E-Mail"
    assert "Alt+Enter" in button.button.toolTip()


@pytest.mark.parametrize("text", ["", "ann@contoso.example?cc=x@evil.example", "a@b.example,c@d.example"])
def test_what_names_nothing_is_disabled_with_the_reason(line: QLineEdit, opened: list[str], text: str) -> None:
    button = _button(line, opened)
    line.setText("ann@contoso.example")
    line.setText(text)
    assert not button.button.isEnabled()
    assert button.button.toolTip() == button.button.accessibleDescription() != ""
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert opened == []


def test_a_desktop_without_a_program_is_said(line: QLineEdit, opened: list[str]) -> None:
    button = _button(line, opened, answer=False)
    line.setText("ann@contoso.example")
    button.open()
    assert "No program" in button.button.toolTip()


def test_the_text_never_runs_under_the_button(line: QLineEdit, opened: list[str]) -> None:
    button = _button(line, opened)
    assert line.textMargins().right() >= button.button.width()
    assert line.rect().contains(button.button.geometry())
