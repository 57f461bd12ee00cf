"""The procedures of the integration: the steps of its description, and our ways by mouse and by keyboard.

Ours begin where the program begins, on the page Customers; from another page of the main window the mouse needs one
click more (Customers in the navigation pane), the keyboard none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.ui.screenshots import crm, hands
from app.ui.screenshots.finding import control, open_windows
from app.ui.screenshots.steps import Procedure, Step
from tests.clicks.counting import CountingHand
from tests.demo_program import Program

CUSTOMERS, ACCOUNTS = "Customers", "Microsoft Dynamics CRM Accounts"
COUPLING = "Microsoft Dynamics CRM Account Coupling"
OPEN_CUSTOMERS = ("go to the Search box", "enter Customers", "choose the link")
OPEN_CUSTOMER = (*OPEN_CUSTOMERS, "select the customer", "Edit")
Way = Callable[[Program, CountingHand], Procedure[None]]


@dataclass(frozen=True, slots=True)
class Task:
    """``seed`` are the choices that the description names, none of them twice and none that one could do without."""

    key: str
    title: str
    seed: tuple[str, ...]
    mouse: Way
    keyboard: Way


def find(program: Program, hand: CountingHand, text: str, caption: str) -> Procedure[None]:
    """Ctrl+F3, type, Enter: the record is shown, or what is meant first."""
    popup = program.window.ribbon.search_box.popup
    yield from hand.key("Ctrl+F3", program.window.ribbon.search_box.hasFocus)

    def offered() -> bool:
        current = popup.current()
        return popup.isVisible() and current is not None and current.caption.startswith(caption)

    yield from hand.type(text, offered)
    yield from hand.key("Return", lambda: not popup.isVisible())


def customer(program: Program, hand: CountingHand, no: str) -> Procedure[None]:
    """Find a customer by the No."""
    yield from find(program, hand, no, f"{no} ·")
    yield Step(f"the card of {no}", lambda: card_no(program) == no)


def card_no(program: Program) -> str:
    """The No. on the card."""
    shown = getattr(getattr(program.window.page, "card", None), "customer", None)
    return getattr(shown, "no", "")


def row(program: Program, hand: CountingHand, no: str, *, menu: bool = False) -> Procedure[None]:
    """Click a customer."""
    yield from hand.choose(program.window, CUSTOMERS, no, called="the customer", menu=menu)
    if not menu:
        yield Step(f"the card of {no}", lambda: card_no(program) == no)


def coupled(program: Program, no: str) -> Procedure[None]:
    """Wait until the customer is coupled."""
    yield Step("it is coupled", lambda: program.coupled_account(no) is not None)


# -- a customer from an account ------------------------------------------------------------------------------------
def create_customer_by_mouse(program: Program, hand: CountingHand) -> Procedure[None]:
    name = "Casa Azulejo Lda."
    yield from navigate(program, hand, "Accounts", "accounts")
    yield from hand.choose(program.window, ACCOUNTS, name, called="the account")
    yield from hand.press(program.window, "Create Customer in Dynamics NAV")
    yield Step("the card of the new customer", lambda: card_name(program) == name)


def create_customer_by_keyboard(program: Program, hand: CountingHand) -> Procedure[None]:
    name = "Grünwald Bibliotheken GmbH"
    yield from find(program, hand, "AC-2003", name)
    window: QWidget = yield from hands.window(name)
    yield from enabled(window, "Create Customer in Dynamics NAV")
    yield from hand.key("Ctrl+Shift+N")
    yield Step("the card of the new customer", lambda: card_name(program) == name)


def card_name(program: Program) -> str:
    """The name on the card."""
    shown = getattr(getattr(program.window.page, "card", None), "customer", None)
    return getattr(shown, "name", "")


# -- an account from a customer ------------------------------------------------------------------------------------
def create_account_by_mouse(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from row(program, hand, "33022842")
    yield from hand.press(program.window, "Create Account in Dynamics CRM")
    yield from coupled(program, "33022842")


def create_account_by_keyboard(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from customer(program, hand, "38128456")
    yield from hand.key("Ctrl+Shift+N")
    yield from coupled(program, "38128456")


# -- coupling ------------------------------------------------------------------------------------------------------
def couple_by_mouse(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from row(program, hand, "40000")
    yield from hand.press(program.window, "Couple to This Account…")
    dialog = yield from coupling_window("Roebuck Graphics Co.")
    yield from hand.press(dialog, "OK")
    yield from hands.closed(COUPLING)
    yield from coupled(program, "40000")


def couple_by_keyboard(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from customer(program, hand, "70000")
    yield from hand.key("Ctrl+J")
    dialog = yield from hands.window(COUPLING)
    yield Step("the best match", lambda: control(dialog, "Use Best Match", QWidget))
    yield from hand.key("Alt+B")
    yield from coupling_window("Fairwater Sound Limited")
    yield from hand.key("Return")
    yield from hands.closed(COUPLING)
    yield from coupled(program, "70000")


def coupling_window(account: str) -> Procedure[QWidget]:
    """The dialog, once it knows the account and says what OK will do with the NAV data."""
    dialog: QWidget = yield from hands.window(COUPLING)

    def ready() -> bool:
        field, option = control(dialog, "Account", QLineEdit), control(dialog, "Synchronize After Coupling", QComboBox)
        named = field is not None and field.text().startswith(account)
        return named and option is not None and option.currentText() == "Yes - Use the Dynamics NAV Data"

    yield Step("account and option", ready)
    return dialog


def couple_new_by_mouse(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from row(program, hand, "43852147")
    yield from hand.press(program.window, "Set Up Coupling")
    dialog = yield from hands.window(COUPLING)
    yield from hand.press(dialog, "Create New Account")
    yield from hand.press(dialog, "OK")
    yield from hands.closed(COUPLING)
    yield from coupled(program, "43852147")


def couple_new_by_keyboard(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from customer(program, hand, "46251425")
    yield from hand.key("Ctrl+J")
    dialog = yield from hands.window(COUPLING)
    new = control(dialog, "Create New Account", QCheckBox)
    yield from hand.key("Alt+N", lambda: new is not None and new.isChecked())
    yield from hand.key("Return")
    yield from hands.closed(COUPLING)
    yield from coupled(program, "46251425")


# -- the account of a customer, and all accounts -------------------------------------------------------------------
def account_by_mouse(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from row(program, hand, "10000")
    yield from hand.press(program.window, "Account")
    yield from hands.window("The Marlowe Group PLC")


def account_by_keyboard(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from customer(program, hand, "10000")
    yield from hand.key("F8")
    yield from hands.window("The Marlowe Group PLC")


def navigate(program: Program, hand: CountingHand, caption: str, key: str) -> Procedure[None]:
    """Click a page in the navigation pane."""
    yield from hand.page(program.window.navigation, caption)
    yield Step(f"the page {key}", lambda: program.window.page is not None and program.window.page.key == key)


def accounts_by_mouse(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from navigate(program, hand, "Accounts", "accounts")


def accounts_by_keyboard(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from find(program, hand, "crm accounts", ACCOUNTS)
    yield Step("the page", lambda: program.window.page is not None and program.window.page.key == "accounts")


# -- opportunities, quotes, cases ----------------------------------------------------------------------------------
def related_by_mouse(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from row(program, hand, "10000")
    before = open_windows()
    yield from hand.follow(program.window, "Opportunities")
    listed: QWidget = yield Step("the list", lambda: crm.new_window(before))
    title = yield from second_title(listed)
    yield from hand.choose(listed, "Opportunities", title, called="the opportunity")
    yield from hand.press(listed, "Opportunity")
    yield from hands.window(title)


def related_by_keyboard(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from customer(program, hand, "10000")
    before = open_windows()
    yield from hand.key("Ctrl+1")
    listed: QWidget = yield Step("the list", lambda: crm.new_window(before))
    title = yield from second_title(listed)
    yield Step("the list has the keyboard", listed.isActiveWindow)
    yield from hand.key("Down")
    yield from hand.key("Return")
    yield from hands.window(title)


def second_title(listed: QWidget) -> Procedure[str]:
    """The name of the second row: the first one is selected already."""
    page = getattr(listed, "page")  # noqa: B009  it is a PageWindow
    yield Step("two rows", lambda: page.panel.model.row_at(1))
    return str(page.panel.model.row_at(1).topic)


# -- synchronizing -------------------------------------------------------------------------------------------------
def synchronize_by_mouse(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from row(program, hand, "30000")
    yield from hand.press(program.window, "Synchronize Now")
    dialog = yield from hands.window("Synchronize Now")
    yield from hand.press(dialog, "Send data update to Dynamics CRM.")
    yield from hand.press(dialog, "OK")
    yield from hands.closed("Synchronize Now")


def synchronize_by_keyboard(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from customer(program, hand, "31505050")
    yield from hand.key("F9")
    dialog = yield from hands.window("Synchronize Now")
    yield from enabled(dialog, "OK")
    yield from hand.key("Alt+S")
    yield from hand.key("Return")
    yield from hands.closed("Synchronize Now")


def statistics_by_mouse(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from row(program, hand, "20000", menu=True)
    yield from hand.take("Update Account Statistics")
    yield from pushed(program, "20000")


def statistics_by_keyboard(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from customer(program, hand, "31987987")
    yield from hand.key("Ctrl+F9")
    yield from pushed(program, "31987987")


def pushed(program: Program, no: str) -> Procedure[None]:
    """Wait until the figures are in CRM."""

    def there() -> bool:
        account = program.coupled_account(no)
        return account is not None and program.services.statistics.pushed(account.id) is not None

    yield Step("the statistics are there", there)
    yield Step("it is said", lambda: "updated in Microsoft Dynamics CRM" in program.window.message_bar.text)


# -- from the account to the customer ------------------------------------------------------------------------------
def customer_by_mouse(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from navigate(program, hand, "Accounts", "accounts")
    yield from hand.open_row(program.window, ACCOUNTS, "The Marlowe Group PLC", called="the account")
    window = yield from hands.window("The Marlowe Group PLC")
    yield from hand.press(window, "Dynamics NAV")
    yield Step("the customer", lambda: card_no(program) == "10000" and program.window.isActiveWindow())


def customer_by_keyboard(program: Program, hand: CountingHand) -> Procedure[None]:
    yield from find(program, hand, "AC-1002", "Serangoon Trading Ltd.")
    window = yield from hands.window("Serangoon Trading Ltd.")
    yield from enabled(window, "Dynamics NAV")
    yield from hand.key("F8")
    yield Step("the customer", lambda: card_no(program) == "20000" and program.window.isActiveWindow())


def enabled(window: QWidget, caption: str) -> Procedure[None]:
    """Wait for a button."""
    yield Step(f"“{caption}”", lambda: control(window, caption, QWidget) is not None and window.isActiveWindow())


TASKS = (
    Task(
        "create_customer",
        "Create a new Dynamics NAV customer based on a Dynamics CRM account",
        (
            *OPEN_CUSTOMERS,
            "Navigate",
            "Create",
            "Create Customer in Dynamics NAV",
            "select the account",
            "Create Customer in Dynamics NAV",
        ),
        create_customer_by_mouse,
        create_customer_by_keyboard,
    ),
    Task(
        "create_account",
        "Create a new Dynamics CRM account based on a Dynamics NAV customer",
        (*OPEN_CUSTOMERS, "select the customer", "Navigate", "Create", "Create Account in Dynamics CRM"),
        create_account_by_mouse,
        create_account_by_keyboard,
    ),
    Task(
        "couple",
        "Set up a coupling to an existing account, with the Dynamics NAV data",
        (
            *OPEN_CUSTOMER,
            "Navigate",
            "Coupling",
            "Set Up Coupling",
            "select the account in the field Account",
            "set Synchronize After Coupling",
            "OK",
        ),
        couple_by_mouse,
        couple_by_keyboard,
    ),
    Task(
        "couple_new",
        "Set up a coupling to a new account",
        (*OPEN_CUSTOMER, "Navigate", "Coupling", "Set Up Coupling", "Create New Account", "OK"),
        couple_new_by_mouse,
        couple_new_by_keyboard,
    ),
    Task(
        "account",
        "Open the account that is coupled to a customer",
        (*OPEN_CUSTOMER, "Navigate", "Account"),
        account_by_mouse,
        account_by_keyboard,
    ),
    Task(
        "accounts",
        "View a list of all accounts",
        ("go to the Search box", "enter Microsoft Dynamics CRM Accounts", "choose the link"),
        accounts_by_mouse,
        accounts_by_keyboard,
    ),
    Task(
        "related",
        "View or edit an opportunity (a quote, a case) of the coupled account",
        (*OPEN_CUSTOMER, "Opportunities in the FactBox", "select it", "Navigate", "Opportunity"),
        related_by_mouse,
        related_by_keyboard,
    ),
    Task(
        "synchronize",
        "Synchronize data in the customer and the account",
        (*OPEN_CUSTOMER, "Navigate", "Synchronize Now", "choose an option", "OK"),
        synchronize_by_mouse,
        synchronize_by_keyboard,
    ),
    Task(
        "statistics",
        "Update the account with the customer statistics",
        (*OPEN_CUSTOMER, "Navigate", "Update Account Statistics"),
        statistics_by_mouse,
        statistics_by_keyboard,
    ),
    Task(
        "customer",
        "View the customer from Dynamics CRM",
        ("go to the Search box", "enter the account", "open the account", "Dynamics NAV"),
        customer_by_mouse,
        customer_by_keyboard,
    ),
)
