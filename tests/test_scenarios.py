"""The procedures of the integration, page by page: each through the real main window, on real databases, with the
captions that its description uses. Every control is found by its accessible name, as a screen reader finds it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.listing import Filter, ListQuery
from app.ui.screenshots import crm, hands
from app.ui.screenshots.finding import control, open_windows, row_with, usable, window_titled
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour
from app.ui.theme.style import Theme
from app.ui.widgets.fact_box import FactBox
from tests.demo_program import Program, found_demo_files, start, texts

ACCOUNTS = "Microsoft Dynamics CRM Accounts"
COUPLING = "Microsoft Dynamics CRM Account Coupling"
SYNCHRONIZE = "Synchronize Now"
COMPLETED = "Synchronization completed."


@pytest.fixture(scope="module")
def demo_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo_files")
    found_demo_files(folder)
    return folder


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme = Theme(qapp)
    theme.apply(qapp, "light")
    return theme


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, theme: Theme, demo_files: Path, tmp_path: Path) -> Iterator[Program]:
    program = start(qapp, theme, demo_files, tmp_path, lambda _name: None)
    yield program
    program.close()


def boxes(program: Program) -> list[str]:
    """The titles of the FactBoxes that are shown."""
    return [box.title for box in program.window.findChildren(FactBox) if box.isVisible()]


def test_create_a_customer_based_on_an_account(program: Program) -> None:
    """Search Customers; Navigate > Dynamics CRM > Create > Create Customer in Dynamics NAV; select the account; Home >
    Process > Create Customer in Dynamics NAV; the card opens, coupled."""

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.page("Customers")
        yield from tour.navigate("Create", "Create Customer in Dynamics NAV")
        window = yield from hands.window(ACCOUNTS)
        yield from hands.choose_row(window, ACCOUNTS, "Nordlys Hotel & Spa")
        yield from hands.choose(window, "Home", "Create Customer in Dynamics NAV")
        yield Step("the card of the new customer", lambda: _card_name(program) == "Nordlys Hotel & Spa")

    program.run(procedure(program.tour))
    customer = program.customer("C00010")
    assert (customer.city, customer.country_code, customer.currency_code) == ("Tromsø", "NO", "NOK")
    assert customer.payment_terms_code == "45 DAYS"
    assert program.coupled_account("C00010") == program.account("Nordlys Hotel & Spa")


def test_a_customer_for_an_account_that_is_coupled_takes_its_place(program: Program) -> None:
    """The Coupled field says so; it is asked, naming the old customer; then the old coupling ends."""
    said: list[str] = []

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.page("Customers")
        yield from tour.navigate("Create", "Create Customer in Dynamics NAV")
        window = yield from hands.window(ACCOUNTS)
        view = yield from hands.choose_row(window, ACCOUNTS, "Serangoon Trading Ltd.")
        index = row_with(view, "Serangoon Trading Ltd.")
        assert index is not None
        headings = [view.model().headerData(n, Qt.Orientation.Horizontal) for n in range(view.model().columnCount())]
        assert index.siblingAtColumn(headings.index("Coupled")).data() == "Yes"
        yield from hands.choose(window, "Home", "Create Customer in Dynamics NAV")
        question = yield from hands.window("Create Customer in Dynamics NAV")
        said.extend(texts(question))
        yield from hands.press(question, "Yes")
        yield Step("the card of the new customer", lambda: _card_no(program) == "C00010")

    program.run(procedure(program.tour))
    assert any("20000" in text for text in said)
    assert program.coupled_account("20000") is None
    assert program.coupled_account("C00010") == program.account("Serangoon Trading Ltd.")


def test_create_an_account_based_on_a_customer(program: Program) -> None:
    """Search Customers; select; Navigate > Dynamics CRM > Create > Create Account in Dynamics CRM; the message."""

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.page("Customers")
        yield from hands.choose_row(tour.main, "Customers", "38128456")
        yield from tour.navigate("Create", "Create Account in Dynamics CRM")
        yield from tour.said(tour.main, COMPLETED)

    program.run(procedure(program.tour))
    account = program.coupled_account("38128456")
    assert account is not None
    customer = program.customer("38128456")
    assert (account.name, account.city, account.email) == (customer.name, customer.city, customer.email)
    assert (account.country, account.currency, account.payment_terms) == ("Slovenia", "EUR", "Net 30")


def test_couple_a_customer_to_an_existing_account_with_the_nav_data(program: Program) -> None:
    """Home > Manage > Edit; Navigate > Dynamics CRM > Coupling > Set Up Coupling; Account; OK."""

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("40000")
        yield from hands.choose(tour.main, "Home", "Edit")
        yield from tour.navigate("Coupling", "Set Up Coupling")
        dialog = yield from hands.window(COUPLING)
        yield from hands.fill(dialog, "Account", "Roebuck Graphics Co.")
        option = control(dialog, "Synchronize After Coupling", QComboBox)
        assert option is not None and option.currentText() == "Yes - Use the Dynamics NAV Data"
        yield Step("both columns of Coupled Records", lambda: _coupled_records(dialog, "10 Roebuck Rd."))
        yield from hands.press(dialog, "OK")
        yield from hands.closed(COUPLING)
        yield from tour.said(tour.main, COMPLETED)

    program.run(procedure(program.tour))
    account = program.coupled_account("40000")
    assert account is not None
    assert (account.account_number, account.name) == ("AC-1021", "Roebuck Graphics Company")
    assert account.street_1 == program.customer("40000").address == "10 Roebuck Road"


def test_couple_a_customer_to_an_existing_account_with_the_crm_data(program: Program) -> None:
    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("40000")
        yield from tour.navigate("Coupling", "Set Up Coupling")
        dialog = yield from hands.window(COUPLING)
        yield from hands.fill(dialog, "Account", "Roebuck Graphics Co.")
        yield from hands.pick(dialog, "Synchronize After Coupling", "Yes - Use the Dynamics CRM Data")
        yield from hands.press(dialog, "OK")
        yield from hands.closed(COUPLING)
        yield from tour.said(tour.main, COMPLETED)

    program.run(procedure(program.tour))
    customer = program.customer("40000")
    assert (customer.name, customer.address) == ("Roebuck Graphics Co.", "10 Roebuck Rd.")


def test_create_new_account_in_the_coupling_window(program: Program) -> None:
    """Create New Account sets "Yes - Use the Dynamics NAV Data", which can't be changed then."""

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("43852147")
        yield from tour.navigate("Coupling", "Set Up Coupling")
        dialog = yield from hands.window(COUPLING)
        yield from hands.press(dialog, "Create New Account")
        option = control(dialog, "Synchronize After Coupling", QComboBox)
        account = control(dialog, "Account", QLineEdit)
        assert option is not None and account is not None
        assert (option.currentText(), option.isEnabled()) == ("Yes - Use the Dynamics NAV Data", False)
        assert (account.text(), account.isEnabled()) == ("", False)
        yield from hands.press(dialog, "OK")
        yield from hands.closed(COUPLING)
        yield from tour.said(tour.main, COMPLETED)

    program.run(procedure(program.tour))
    account = program.coupled_account("43852147")
    assert account is not None and account.name == program.customer("43852147").name


def test_a_salesperson_must_be_coupled_first(program: Program) -> None:
    """The rule is told before OK does anything, and the button beside it leads to User Coupling."""
    rule = "Salesperson/Purchaser BW must be coupled to a Microsoft Dynamics CRM User record."

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("01121212")
        yield from tour.navigate("Coupling", "Set Up Coupling")
        dialog = yield from hands.window(COUPLING)
        yield from hands.press(dialog, "Create New Account")
        yield from hands.press(dialog, "OK")
        yield from tour.said(dialog, rule)
        assert program.coupled_account("01121212") is None
        yield from hands.press(dialog, "Couple the Salesperson")
        users = yield from hands.window("Microsoft Dynamics CRM User Coupling")
        yield from hands.fill(users, "User", "Benedict Wolfe")
        yield from hands.press(users, "OK")
        yield from hands.closed("Microsoft Dynamics CRM User Coupling")
        yield from hands.press(dialog, "OK")
        yield from hands.closed(COUPLING)

    program.run(procedure(program.tour))
    assert program.coupled_account("01121212") is not None
    assert {row.salesperson.code for row in program.services.salespeople.rows() if row.user_id} >= {"BW"}


def test_open_the_account_of_a_customer(program: Program) -> None:
    """Navigate > Dynamics CRM > Account: Dynamics CRM opens and displays the account, which can be changed there."""

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("10000")
        yield from tour.navigate("Account")
        window = yield from hands.window("The Marlowe Group PLC")
        yield from hands.fill(window, "Main Phone", "+44 121 496 0999")
        yield from hands.press(window, "Save")
        yield Step("it is saved", lambda: program.account("The Marlowe Group PLC").main_phone == "+44 121 496 0999")

    program.run(procedure(program.tour))
    assert program.account("The Marlowe Group PLC").modified_by == "Josephine Tarrant"


def test_account_of_an_uncoupled_customer_offers_a_coupling(program: Program) -> None:
    said: list[str] = []

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("61000")
        yield from tour.navigate("Account")
        question = yield from hands.window("Account")
        said.extend(texts(question))
        default = [each for each in question.findChildren(QAbstractButton) if getattr(each, "isDefault", bool)()]
        assert [each.accessibleName() for each in default] == ["No"]
        yield from hands.press(question, "Yes")
        dialog = yield from hands.window(COUPLING)
        yield from hands.press(dialog, "Cancel")

    program.run(procedure(program.tour))
    asked = "The Customer record is not coupled to Microsoft Dynamics CRM. Do you want to create a coupling?"
    assert asked in said


def test_the_list_of_all_accounts_tells_which_are_coupled(program: Program) -> None:
    """In the Search box, enter Microsoft Dynamics CRM Accounts, and choose the related link."""

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.page(ACCOUNTS)
        yield from hands.choose_row(tour.main, ACCOUNTS, "The Marlowe Group PLC")

    program.run(procedure(program.tour))
    rows = program.services.accounts.rows(ListQuery("name"), 0, 100)
    assert sum(row.coupled for row in rows) == 15


@pytest.mark.parametrize(
    ("caption", "one", "title"),
    [("Opportunities", "Opportunity", "Topic"), ("Quotes", "Quote", "Name"), ("Cases", "Case", "Case Title")],
)
def test_view_and_edit_opportunities_quotes_and_cases(program: Program, caption: str, one: str, title: str) -> None:
    """From the FactBox Dynamics CRM Statistics: the list of the account; Navigate > Dynamics CRM > Opportunity, Quote
    or Case opens the selected one, which is changed and saved."""

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("10000")
        before = open_windows()
        link = yield Step(f"{caption} in the FactBox", lambda: crm.link_to(tour.main, caption))
        yield Step(f"follow {caption}", lambda: True, lambda: QTest.keyClick(link, Qt.Key.Key_Return))
        listed: QWidget = yield Step(f"the list of {caption}", lambda: crm.new_window(before))
        before = open_windows()
        yield from hands.choose(listed, "Navigate", one)
        form: QWidget = yield Step(f"the form of the {one}", lambda: crm.new_window(before))
        yield from hands.fill(form, title, "Something else, 50 % <new>")
        yield from hands.press(form, "Save and Close")
        yield Step("the form closes", lambda: form not in open_windows())

    program.run(procedure(program.tour))
    related, own = program.services.related, Filter("account_id", program.account("The Marlowe Group PLC").id)
    query = ListQuery("account_name").filtered(own)
    found = {
        "Opportunities": lambda: [each.topic for each in related.opportunities(query, 0, 50)],
        "Quotes": lambda: [each.name for each in related.quotes(query, 0, 50)],
        "Cases": lambda: [each.title for each in related.cases(query, 0, 50)],
    }[caption]()
    assert "Something else, 50 % <new>" in found


def test_a_hidden_fact_box_comes_back_by_customize_fact_boxes(program: Program) -> None:
    """The FactBox is there only for a coupled customer; it may be hidden, and shown again."""

    def tick(tour: Tour, state: Qt.CheckState) -> Procedure[None]:
        yield from hands.choose(tour.main, "Actions", "Customize FactBoxes")
        dialog = yield from hands.window("Customize FactBoxes")
        listed: QListWidget = yield Step("the list", lambda: control(dialog, "FactBoxes", QListWidget))
        (item,) = listed.findItems("Dynamics CRM Statistics", Qt.MatchFlag.MatchExactly)
        listed.setCurrentItem(item)
        yield Step("tick", lambda: item.checkState() is state, lambda: QTest.keyClick(listed, Qt.Key.Key_Space))
        yield from hands.press(dialog, "OK")
        yield from hands.closed("Customize FactBoxes")

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("61000")
        assert "Dynamics CRM Statistics" not in boxes(program)
        yield from tour.customer("10000")
        yield Step("the FactBox", lambda: "Dynamics CRM Statistics" in boxes(program))
        yield from tick(tour, Qt.CheckState.Unchecked)
        yield Step("no FactBox", lambda: "Dynamics CRM Statistics" not in boxes(program))
        yield from tick(tour, Qt.CheckState.Checked)
        yield Step("the FactBox again", lambda: "Dynamics CRM Statistics" in boxes(program))

    program.run(procedure(program.tour))


def test_synchronize_now_sends_the_data(program: Program) -> None:
    """Navigate > Dynamics CRM > Synchronize Now; Send data update to Dynamics CRM.; OK."""

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("80000")
        yield from tour.navigate(SYNCHRONIZE)
        dialog = yield from hands.window(SYNCHRONIZE)
        yield from hands.press(dialog, "Send data update to Dynamics CRM.")
        yield from hands.press(dialog, "OK")
        yield from hands.closed(SYNCHRONIZE)
        yield from tour.said(tour.main, COMPLETED)

    program.run(procedure(program.tour))
    account, customer = program.coupled_account("80000"), program.customer("80000")
    assert account is not None
    assert (account.street_1, account.email) == (customer.address, customer.email)
    assert account.street_1 == "124 Wolferston Road"


def test_synchronize_now_gets_the_data_after_a_warning_that_both_changed(program: Program) -> None:
    """Both sides changed: the warning, in its own words; Get data update from Dynamics CRM.; OK."""
    said: list[str] = []

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("33000019")
        yield from tour.navigate(SYNCHRONIZE)
        dialog = yield from hands.window(SYNCHRONIZE)
        yield from hands.press(dialog, "Get data update from Dynamics CRM.")
        said.extend(texts(dialog))
        yield from hands.press(dialog, "OK")
        yield from hands.closed(SYNCHRONIZE)
        yield from tour.said(tour.main, COMPLETED)

    program.run(procedure(program.tour))
    warning = (
        "Both the Customer record and the Dynamics CRM Account record have been changed since the last "
        "synchronization, or synchronization has never been performed. If you continue with synchronization, data on "
        "one of the records will be lost and replaced with data from the other record."
    )
    assert warning in said
    customer = program.customer("33000019")
    assert (customer.phone_no, customer.email) == ("+33 1 99 00 03 33", "compta@francematique.example")
    assert customer.city == "Plaisir"


def test_two_people_who_edit_two_different_fields_are_no_conflict(program: Program) -> None:
    """What other systems call a conflict, where one of the two edits is lost: the contact was edited in NAV, the web
    site in CRM. Synchronize Now; Enter. Nothing is asked, nobody is warned of a loss, and both edits are on both sides.
    Seen to fail with the former default, which sent NAV's data and lost the web site."""
    said: list[str] = []

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("31505050")
        yield from tour.navigate(SYNCHRONIZE)
        dialog = yield from hands.window(SYNCHRONIZE)
        said.extend(texts(dialog))
        yield from hands.key(dialog, Qt.Key.Key_Return)
        yield from hands.closed(SYNCHRONIZE)
        yield from tour.said(tour.main, COMPLETED)

    program.run(procedure(program.tour))
    assert not any("data on one of the records will be lost" in text for text in said)
    customer, account = program.customer("31505050"), program.coupled_account("31505050")
    assert account is not None
    assert customer.contact == account.primary_contact_name == "Maryanne Barbier-de Wit"
    assert customer.home_page == account.website == "https://woonhuis-kuitenbeek.example"


def test_a_field_that_both_changed_is_decided_and_the_others_merge(program: Program) -> None:
    """The telephone number was edited in both; Left in its row takes CRM's, the other two fields need no answer."""

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("33000019")
        yield from tour.navigate(SYNCHRONIZE)
        dialog = yield from hands.window(SYNCHRONIZE)
        table = control(dialog, "What will be written", QTableView)
        assert table is not None
        yield from hands.key(table, Qt.Key.Key_Left)
        yield Step("OK is enabled", lambda: usable(dialog, "OK", QAbstractButton))
        yield from hands.key(table, Qt.Key.Key_Return)
        yield from hands.closed(SYNCHRONIZE)
        yield from tour.said(tour.main, COMPLETED)

    program.run(procedure(program.tour))
    customer, account = program.customer("33000019"), program.coupled_account("33000019")
    assert account is not None
    assert customer.phone_no == account.main_phone == "+33 1 99 00 03 33"
    assert customer.email == account.email == "compta@francematique.example"
    assert customer.city == account.city == "Plaisir Cedex"


def test_update_account_statistics_and_see_them_in_crm(program: Program) -> None:
    """Navigate > Dynamics CRM > Update Account Statistics; in CRM the quick view Dynamics NAV Account Statistics shows
    them; Dynamics NAV in its ribbon opens the customer."""
    seen: list[str] = []

    def procedure(tour: Tour) -> Procedure[None]:
        yield from tour.customer("10000")
        yield from tour.navigate("Update Account Statistics")
        yield from tour.said(
            tour.main, "The customer statistics have been successfully updated in Microsoft Dynamics CRM."
        )
        yield from tour.navigate("Account")
        window = yield from hands.window("The Marlowe Group PLC")
        yield Step("the quick view", lambda: "Dynamics NAV Account Statistics" in _titles(window))
        seen.extend(texts(window))
        yield from tour.customer("61000")
        yield from hands.press(window, "Dynamics NAV")
        yield Step("the customer in Dynamics NAV", lambda: _card_no(program) == "10000")
        assert tour.main.isActiveWindow()

    program.run(procedure(program.tour))
    figures = program.services.statistics.of_customer(program.customer("10000").id)
    written = program.window.locale().toString(float(figures.total_lcy), "f", 2)
    assert written in seen
    pushed = program.services.statistics.pushed(program.account("The Marlowe Group PLC").id)
    assert pushed is not None and pushed.figures == figures


def test_without_the_solution_there_are_no_statistics_and_no_way_back(program: Program) -> None:
    """Both features are there only while the integration solution is installed in Dynamics CRM."""
    program.services.connection.remove_solution()

    def procedure(tour: Tour) -> Procedure[None]:
        tour.main.changes.setup_changed.emit()
        yield from tour.customer("10000")
        yield from hands.turn_to(tour.main, "Navigate")
        push = control(tour.main, "Update Account Statistics", QAbstractButton)
        assert push is not None and not push.isEnabled()
        assert "solution" in push.accessibleDescription()
        yield from tour.navigate("Account")
        window = yield from hands.window("The Marlowe Group PLC")
        assert usable(window, "Dynamics NAV", QAbstractButton) is None
        assert "Dynamics NAV Account Statistics" not in _titles(window)

    program.run(procedure(program.tour))


def test_coupling_by_keyboard_alone(program: Program) -> None:
    """From the Search box to the message without a mouse. Seen to fail while the ribbon's buttons had access keys too:
    two of one key in a window do nothing."""

    def procedure(tour: Tour) -> Procedure[None]:
        main = tour.main
        yield from hands.key(main, Qt.Key.Key_F3, Qt.KeyboardModifier.ControlModifier)
        box = main.ribbon.search_box
        yield Step("the Search box has the focus", box.hasFocus)
        yield from tour.customer("43852147")
        yield from hands.key(main, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
        menu: QMenu = yield Step("the menu Navigate", hands.open_popup)
        yield from hands.key(menu, Qt.Key.Key_C)
        inner: QMenu = yield Step("the menu Coupling", lambda: _other_menu(menu))
        yield from hands.key(inner, Qt.Key.Key_S)
        dialog = yield from hands.window(COUPLING)
        yield from hands.key(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
        box_ = control(dialog, "Create New Account", QCheckBox)
        assert box_ is not None
        yield Step("Create New Account is ticked", box_.isChecked)
        yield from hands.key(dialog, Qt.Key.Key_Return)
        yield from hands.closed(COUPLING)
        yield from tour.said(main, COMPLETED)

    program.run(procedure(program.tour))
    assert program.coupled_account("43852147") is not None


def test_a_step_that_fails_says_where(program: Program) -> None:
    """A scenario that waits for what never comes must not pass."""
    program.stepper._timeout_ms = 300

    def procedure(tour: Tour) -> Procedure[None]:
        yield from hands.press(tour.main, "No Such Button")

    with pytest.raises(Exception, match=r"No Such Button.*Tandem"):
        program.run(procedure(program.tour))
    assert window_titled("No Such Button") is None


def _card_no(program: Program) -> str:
    card = getattr(program.window.page, "card", None)
    return getattr(getattr(card, "customer", None), "no", "")


def _card_name(program: Program) -> str:
    card = getattr(program.window.page, "card", None)
    return getattr(getattr(card, "customer", None), "name", "")


def _titles(window: QWidget) -> list[str]:
    return [box.title for box in window.findChildren(FactBox) if box.isVisible()]


def _coupled_records(dialog: QWidget, crm_value: str) -> bool:
    table = control(dialog, "Coupled Records", QTableView)
    if table is None:
        return False
    model = table.model()
    headings = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert headings[:3] == ["Field", "Dynamics NAV Customer", "Dynamics CRM Account"]
    column = [str(model.index(row, 2).data()) for row in range(model.rowCount())]
    return crm_value in column


def _other_menu(menu: QMenu) -> QMenu | None:
    popup = hands.open_popup()
    return popup if popup is not menu else None
