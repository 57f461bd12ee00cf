"""Cards on paper: every word of the record is there, as plain text, on numbered pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPdfWriter
from pytestqt.qtbot import QtBot

from app.domain.errors import FileNotWritten
from app.ui.crm.printed import _read as read_account
from app.ui.crm.printed import account_print
from app.ui.customers.printed import _read as read_customer
from app.ui.customers.printed import customer_print
from app.ui.main_window import MainWindow
from app.ui.printing.actions import file_name
from app.ui.printing.card_print import CardPrint, PrintedGroup
from app.ui.printing.document import document_of
from app.ui.printing.pages import CardPages, page_layout
from app.ui.printing.pdf import write_pdf
from app.ui.printing.preview import PreviewSheet
from app.ui.theme.style import Theme
from tests.ui.shown import settle, shown
from tests.ui.small_company import COUPLED, HOSTILE, HOSTILE_NAME, SmallCompany

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
LONG = CardPrint(
    "Company", "Card", "Title", ("Fact",), [PrintedGroup("G", [(f"C{n}", f"V{n}") for n in range(300)])], "made"
)


def customer_card(company: SmallCompany, no: str) -> CardPrint:
    return customer_print(read_customer(company.sides.services, company.id(no)), "Printed by tester", BRITISH)


def test_a_customers_page_holds_fields_figures_and_what_crm_has_open(theme: Theme, small_company: SmallCompany) -> None:
    card = customer_card(small_company, COUPLED)
    text = document_of(card).toPlainText()
    assert card.company == "Test Company"
    for words in ("20000 · Selby Ltd.", "Coupled to the account Selby Ltd.", "General", "London", "Shipping"):
        assert words in text, words
    for words in ("Balance (LCY)", "1,300.50", "Open opportunities", "3,000.00", "Active quotes", "450.50"):
        assert words in text, words


def test_an_accounts_page_holds_its_sections(theme: Theme, small_company: SmallCompany) -> None:
    services = small_company.sides.services
    read = read_account(services, small_company.accounts["Selby Limited"])
    text = document_of(account_print(read, "made", BRITISH)).toPlainText()
    for words in ("Coupled to the customer 20000", "Address 1", "Active cases", "5,000.00"):
        assert words in text, words


def test_data_is_never_html(theme: Theme, small_company: SmallCompany) -> None:
    """By ``insertHtml`` the tags would vanish from the text."""
    text = document_of(customer_card(small_company, HOSTILE)).toPlainText()
    assert text.count(HOSTILE_NAME) == 2


def test_a_pdf_has_its_pages_and_appears_whole(theme: Theme, small_company: SmallCompany, tmp_path: Path) -> None:
    (tmp_path / "pdf").mkdir()
    path = tmp_path / "pdf" / "card.pdf"
    assert write_pdf(customer_card(small_company, COUPLED), path) == 1
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert data.count(b"/Type /Page\n") == 1
    count = write_pdf(LONG, path)
    assert count > 2
    assert path.read_bytes().count(b"/Type /Page\n") == count
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(theme: Theme, tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_pdf(LONG, tmp_path / "nowhere" / "card.pdf")


def test_a_range_of_pages_is_painted_alone(theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "range.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageLayout(page_layout())
    assert CardPages(LONG, writer).paint(2, 3)
    assert path.read_bytes().count(b"/Type /Page\n") == 2


def test_the_preview_turns_its_pages(theme: Theme, qtbot: QtBot) -> None:
    sheet = PreviewSheet(LONG)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitUntil(lambda: sheet.count > 2)
    assert sheet.note.text().startswith("Page 1 of")
    sheet.next.click()
    assert sheet.view.currentPage() == 2
    assert sheet.note.text().startswith("Page 2 of")
    sheet.pdf_button.click()
    assert sheet.choice == "pdf"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("10000 · A/B: <C>", "10000 · A B C"),
        ("...", "Card"),
        ("x" * 200, "x" * 80),
        ("..\\..\\evil", "evil"),
    ],
)
def test_a_name_of_a_file_is_one_on_every_system(theme: Theme, title: str, name: str) -> None:
    assert file_name(title) == name


def test_print_preview_of_the_card_by_key(window: MainWindow, small_company: SmallCompany) -> None:
    assert window.context is not None
    window.context.windows.open_customer(small_company.id(COUPLED))
    settle(window.lane)
    window.actions_.tools["print_preview"].trigger()
    settle(window.lane)
    sheet = shown(PreviewSheet)
    assert sheet.count == 1
    sheet.reject()


def test_where_there_is_no_card_it_is_said(window: MainWindow) -> None:
    window.show_page("log")
    settle(window.lane)
    window.actions_.tools["print"].trigger()
    assert "no card here to print" in window.message_bar.text


def test_blank_values_have_a_mark(theme: Theme) -> None:
    card = replace(LONG, groups=[PrintedGroup("G", [("Caption", "")])])
    assert "–" in document_of(card).toPlainText()
