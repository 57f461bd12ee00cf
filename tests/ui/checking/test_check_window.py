"""Tools > Check Database, over real databases that somebody has tampered with."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.domain.database_check import Checked, CheckReport, Cure, Fault, Finding, Rule, Severity
from app.domain.sync_log import JobKind
from app.ui.checking import words
from app.ui.checking.fault_text import detail_text, fault_text
from app.ui.checking.window import CheckWindow
from app.ui.customers.page import CustomersPage
from app.ui.main_window import MainWindow
from tests.ui.shown import button, settle, shown
from tests.ui.small_company import COUPLED, HOSTILE_NAME, SmallCompany

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
Tamper = Callable[[str], None]


@pytest.fixture
def tamper(small_company: SmallCompany, tmp_path: Path) -> Tamper:
    """Runs a statement on the NAV file by other means, past the guards of the table."""

    def run(statement: str) -> None:
        with sqlite3.connect(tmp_path / "nav.db") as connection:
            guards = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for (name,) in guards:
                if name.startswith("sync_records"):
                    connection.execute(f'DROP TRIGGER "{name}"')
            connection.execute(statement)
        connection.close()

    return run


def opened(window: MainWindow) -> CheckWindow:
    window.actions_.tools["check_database"].trigger()
    settle(window.lane)
    return shown(CheckWindow)


def test_a_sound_company_is_said_to_be_in_order(window: MainWindow) -> None:
    check = opened(window)
    assert check.verdict.text().startswith("Everything is in order.")
    assert not check.findings.isVisible()
    rules = [str(check.rules.span_model.index(row, 0).data()) for row in range(len(check.rules.rows))]
    assert rules == [words.rule_text(rule) for rule in Rule]
    assert str(check.rules.span_model.index(2, 2).data()) == "in order"


def test_what_was_tampered_with_is_named_with_what_to_do(
    window: MainWindow, small_company: SmallCompany, tamper: Tamper
) -> None:
    tamper(f"UPDATE sync_records SET crm_name = '{HOSTILE_NAME}' WHERE nav_no = '{COUPLED}'")
    check = opened(window)
    assert "found" in check.verdict.text()
    found = {finding.what for finding in check.report.findings} if check.report else set()
    assert Fault.HISTORY_CHANGED in found
    place = next(row for row, each in enumerate(check.findings.rows) if each.what is Fault.HISTORY_CHANGED)
    check.findings.selectRow(place)
    assert "An entry of the history was changed." in check.detail.text()
    assert COUPLED in check.findings.rows[place].record
    check.customer_button.click()
    settle(window.lane)
    page = window.page
    assert isinstance(page, CustomersPage)
    assert page.card.customer is not None
    assert page.card.customer.no == COUPLED


def test_a_safe_cure_is_a_button_and_the_check_runs_again(window: MainWindow, tamper: Tamper) -> None:
    tamper("INSERT INTO customers_search (customers_search) VALUES ('delete-all')")
    check = opened(window)
    finding = next(each for each in check.findings.rows if each.rule is Rule.SEARCH)
    check.findings.selectRow(check.findings.rows.index(finding))
    button(check, "Rebuild Search Index").click()
    settle(window.lane)
    assert check.report is not None
    assert not [each for each in check.report.findings if each.rule is Rule.SEARCH]


def test_the_report_can_be_copied_and_saved(window: MainWindow, tmp_path: Path) -> None:
    check = opened(window)
    check.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert "Everything is in order." in text
    assert "Couplings: 1" in text
    check.save_button.click()
    dialog = shown(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("report.txt")
    dialog.accept()
    settle(window.lane)
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == text
    assert "report.txt" in check.message_bar.text
    assert button(check.message_bar, "Open Folder")


def test_a_folder_that_can_not_be_written_to_is_said(window: MainWindow, tmp_path: Path) -> None:
    check = opened(window)
    check._save(tmp_path / "no such folder" / "report.txt")
    settle(window.lane)
    assert check.message_bar.kind == "danger"
    assert "Choose another folder" in check.message_bar.text


def test_it_is_one_window_and_f5_checks_again(window: MainWindow, small_company: SmallCompany) -> None:
    first = opened(window)
    assert opened(window) is first
    before = first.report
    QTest.keyClick(first, Qt.Key.Key_F5)
    settle(window.lane)
    assert first.report is not before


def test_esc_stops_a_check_and_then_closes_the_window(window: MainWindow) -> None:
    window.actions_.tools["check_database"].trigger()
    check = shown(CheckWindow)
    QTest.keyClick(check, Qt.Key.Key_Escape)
    settle(window.lane)
    assert check.verdict.text() == "The check was stopped."
    assert not check.copy_button.isEnabled()
    QTest.keyClick(check, Qt.Key.Key_Escape)
    settle(window.lane)
    assert not [each for each in window.findChildren(CheckWindow) if each.isVisible()]


def test_the_search_box_finds_it(window: MainWindow) -> None:
    captions = [action.text().replace("&", "") for action in window.ribbon.all_actions()]
    assert "Check Database…" in captions


@pytest.mark.parametrize("fault", list(Fault))
def test_everything_that_may_be_found_has_words(fault: Fault) -> None:
    assert fault_text(Finding(Rule.FILE, Severity.ERROR, fault)).endswith(".")


@pytest.mark.parametrize("rule", list(Rule))
def test_each_rule_has_words(rule: Rule) -> None:
    assert words.rule_text(rule)[0].isupper()
    assert words.progress_text(rule.value) == words.rule_text(rule)


@pytest.mark.parametrize("cure", [cure for cure in Cure if cure is not Cure.NONE])
def test_each_cure_has_a_button_and_an_advice(cure: Cure) -> None:
    assert words.cure_caption(cure)
    assert words.advice_text(Finding(Rule.OPEN, Severity.WARNING, Fault.JOB_OPEN, cure=cure)).endswith(".")


def test_the_job_of_a_finding_is_told_in_words() -> None:
    finding = Finding(Rule.OPEN, Severity.WARNING, Fault.JOB_OPEN, "", f"{JobKind.UNDO.value} · today · Ann")
    assert detail_text(finding) == "Undo · today · Ann"


def test_the_verdict_counts_what_was_found() -> None:
    findings = [Finding(Rule.FILE, each, Fault.DAMAGED) for each in (Severity.ERROR, Severity.ERROR, Severity.WARNING)]
    assert words.verdict_text(CheckReport((), tuple(findings)), BRITISH) == "2 errors, 1 warning found."
    note = Finding(Rule.BACKUP, Severity.NOTE, Fault.NO_BACKUP)
    sound = CheckReport((Checked(Rule.FILE, 1200), Checked(Rule.BACKUP, 0, "-")), (note,))
    assert words.verdict_text(sound, BRITISH) == "Everything is in order. 1 rules were checked over 1,200 rows."
