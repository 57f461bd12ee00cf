"""The window "Microsoft Dynamics CRM Account Coupling", over real databases."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.coupling_dialog import AfterCoupling, DialogAction
from app.ui.coupling.dialog import CouplingDialog
from app.ui.main_window import MainWindow
from app.ui.plans.plan_cells import Look
from app.ui.plans.plan_delegate import SPANS
from app.ui.salespeople.user_coupling import UserCouplingDialog
from tests.ui.coupling.conftest import OpenDialog
from tests.ui.shown import is_shown, press, retype, settle, shown
from tests.ui.small_company import BLOCKED, COUPLED, HOSTILE, HOSTILE_NAME, LONG, NOBODYS, PLAIN, SmallCompany

ACCOUNT = "The Cannery Group"


def enter(field: QWidget) -> None:
    QTest.keyClick(field, Qt.Key.Key_Return)


def cells(dialog: CouplingDialog, column: int) -> list[str]:
    model = dialog.records.table.plan_model
    return [str(model.index(row, column).data() or "") for row in range(model.rowCount())]


def test_an_uncoupled_customer_starts_blank_with_the_nav_data(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(PLAIN)
    assert dialog.windowTitle() == "Microsoft Dynamics CRM Account Coupling"
    assert dialog.form.account.text() == ""
    assert dialog.form.option.currentText() == "Yes - Use the Dynamics NAV Data"
    assert dialog.form.create_new.isEnabled()
    assert cells(dialog, 1)[0] == "The Cannery Group PLC"
    assert set(cells(dialog, 2)) == {""}


def test_a_coupled_customer_starts_on_its_account_with_no(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(COUPLED)
    assert dialog.form.account.text() == "Selby Ltd."
    assert dialog.form.option.currentText() == "No"
    assert not dialog.form.create_new.isEnabled()
    assert dialog.records.count.text() == "All fields are the same"


def test_a_typed_name_and_enter_couple_and_synchronize(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    dialog = open_dialog(PLAIN)
    QTest.keyClicks(dialog.form.account, "the cannery group")
    settle(window.lane)
    assert dialog.state.account_id == small_company.accounts[ACCOUNT]
    enter(dialog.form.account)
    settle(window.lane)
    assert not is_shown(CouplingDialog)
    assert small_company.sides.coupling(small_company.id(PLAIN)) is not None
    assert small_company.sides.crm.account(small_company.accounts[ACCOUNT]).name == "The Cannery Group PLC"
    assert window.message_bar.text == "Synchronization completed."


def test_enter_at_once_looks_first_and_then_couples(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    dialog = open_dialog(PLAIN)
    QTest.keyClicks(dialog.form.account, ACCOUNT)
    enter(dialog.form.account)
    settle(window.lane)
    assert not is_shown(CouplingDialog)
    assert small_company.sides.coupling(small_company.id(PLAIN)) is not None


def test_a_beginning_is_completed_and_shown_before_anything_is_written(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    """Without the stop in _take_resolved one OK couples to an account that nobody has seen."""
    dialog = open_dialog(PLAIN)
    dialog.form.account.set_source(None)
    QTest.keyClicks(dialog.form.account, "The Cann")
    press(dialog, "OK")
    settle(window.lane)
    assert dialog.isVisible()
    assert dialog.form.account.text() == ACCOUNT
    assert small_company.sides.coupling(small_company.id(PLAIN)) is None
    press(dialog, "OK")
    settle(window.lane)
    assert small_company.sides.coupling(small_company.id(PLAIN)) is not None


def test_an_unknown_name_is_said_at_the_field(open_dialog: OpenDialog, window: MainWindow) -> None:
    dialog = open_dialog(PLAIN)
    QTest.keyClicks(dialog.form.account, "Nowhere")
    press(dialog, "OK")
    settle(window.lane)
    said = dialog.form.grid.error(dialog.form.account)
    assert said == "A record with the name Nowhere does not exist in Dynamics CRM."
    assert dialog.isVisible()
    assert dialog.form.account.text() == "Nowhere"


def test_equal_names_are_told_apart_by_city_and_number(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany, qtbot: QtBot
) -> None:
    twin = small_company.sides.account(name=ACCOUNT, city="York", account_number="A-7")
    dialog = open_dialog(PLAIN)
    dialog.activateWindow()
    dialog.form.account.setFocus()
    qtbot.waitUntil(dialog.form.account.hasFocus)
    QTest.keyClicks(dialog.form.account, ACCOUNT)
    settle(window.lane)
    assert dialog.state.account_id is None  # two are meant
    popup = dialog.form.account.popup
    captions = [popup.model.index(row, 0).data() for row in range(popup.model.rowCount())]
    assert f"{ACCOUNT} · York · A-7" in captions
    while (line := popup.current()) is not None and line.key != twin.id:
        QTest.keyClick(dialog.form.account, Qt.Key.Key_Down)
    enter(dialog.form.account)
    settle(window.lane)
    assert dialog.state.account_id == twin.id
    assert "York" in cells(dialog, 2)
    assert dialog.form.account.text() == f"{ACCOUNT} · York · A-7"


def test_create_new_account_locks_and_gives_back(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    dialog = open_dialog(PLAIN)
    QTest.keyClicks(dialog.form.account, ACCOUNT)
    settle(window.lane)
    dialog.form.option.setCurrentIndex(2)
    QTest.keyClick(dialog.form.create_new, Qt.Key.Key_Space)
    settle(window.lane)
    assert dialog.form.account.text() == ""
    assert not dialog.form.account.isEnabled()
    assert dialog.form.option.currentText() == "Yes - Use the Dynamics NAV Data"
    assert not dialog.form.option.isEnabled()
    QTest.keyClick(dialog.form.create_new, Qt.Key.Key_Space)
    settle(window.lane)
    assert dialog.form.account.text() == ACCOUNT
    assert dialog.state.account_id == small_company.accounts[ACCOUNT]
    assert dialog.form.option.currentText() == "Yes - Use the Dynamics CRM Data"


def test_create_new_account_creates_and_couples(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    dialog = open_dialog(NOBODYS)
    QTest.keyClick(dialog.form.create_new, Qt.Key.Key_Space)
    settle(window.lane)
    assert "creates an account" in dialog.notice.text
    press(dialog, "OK")
    settle(window.lane)
    coupling = small_company.sides.coupling(small_company.id(NOBODYS))
    assert coupling is not None
    assert small_company.sides.crm.account(coupling.crm_id).name == "Nobody's Customer"


def test_what_is_overwritten_is_struck_and_counted(open_dialog: OpenDialog, window: MainWindow) -> None:
    dialog = open_dialog(PLAIN)
    dialog.form.suggestion.use_button.click()
    settle(window.lane)
    model = dialog.records.table.plan_model
    name = model.index(0, 2).data(SPANS)
    assert [(span.text, span.look) for span in name] == [(ACCOUNT, Look.STRUCK)]
    assert model.index(0, 1).data(SPANS)[0].look is Look.STRONG
    written = sum(1 for plan in model.fields if plan.target)
    assert f"writes {written} values to the account" in dialog.notice.text
    dialog.form.option.setCurrentIndex(0)
    settle(window.lane)
    assert "no value is written" in dialog.notice.text
    assert all(
        span.look is not Look.STRUCK for row in range(model.rowCount()) for span in model.index(row, 2).data(SPANS)
    )


def test_an_account_coupled_elsewhere_is_refused_and_the_choice_stays(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    dialog = open_dialog(PLAIN)
    before = small_company.sides.held()
    QTest.keyClicks(dialog.form.account, "Selby Ltd.")
    press(dialog, "OK")
    settle(window.lane)
    assert dialog.isVisible()
    assert dialog.message.text.startswith(
        "Cannot couple The Cannery Group PLC to this Account record, because the Account record is already coupled to "
        "20000 Selby Ltd."
    )
    assert dialog.form.account.text() == "Selby Ltd."
    assert dialog.ok_button.isEnabled()
    assert small_company.sides.held() == before


def test_the_salesperson_can_be_coupled_on_the_way(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    small_company.sides.change_customer(small_company.id(PLAIN), salesperson_code="JT")
    dialog = open_dialog(PLAIN)
    QTest.keyClicks(dialog.form.account, ACCOUNT)
    press(dialog, "OK")
    settle(window.lane)
    assert dialog.message.text == ("Salesperson/Purchaser JT must be coupled to a Microsoft Dynamics CRM User record.")
    assert small_company.sides.coupling(small_company.id(PLAIN)) is None
    press(dialog, "Couple the Salesperson")
    settle(window.lane)
    users = shown(UserCouplingDialog)
    QTest.keyClicks(users.user, "Jan Tak")
    press(users, "OK")
    settle(window.lane)
    assert not is_shown(UserCouplingDialog)
    assert dialog.form.account.text() == ACCOUNT
    press(dialog, "OK")
    settle(window.lane)
    assert small_company.sides.coupling(small_company.id(PLAIN)) is not None


def test_a_record_changed_since_it_was_shown_is_not_overwritten(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    """Without ``seen`` in the request the value of somebody else is gone."""
    dialog = open_dialog(PLAIN)
    QTest.keyClicks(dialog.form.account, ACCOUNT)
    settle(window.lane)
    small_company.sides.change_account(small_company.accounts[ACCOUNT], email="new@cannery.example")
    press(dialog, "OK")
    settle(window.lane)
    assert dialog.isVisible()
    assert "changed" in dialog.message.text
    assert small_company.sides.crm.account(small_company.accounts[ACCOUNT]).email == "new@cannery.example"
    assert any("new@cannery.example" in text for text in cells(dialog, 2))  # struck, as it stands now
    press(dialog, "OK")
    settle(window.lane)
    assert not is_shown(CouplingDialog)


def test_crm_that_fails_leaves_both_sides_and_the_window_as_they_were(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    dialog = open_dialog(PLAIN)
    QTest.keyClicks(dialog.form.account, ACCOUNT)
    settle(window.lane)
    before = small_company.sides.held()
    small_company.sides.failing.only = {"update_account", "update_accounts"}
    small_company.sides.failing.calls.clear()
    small_company.sides.failing.fail_at = 1
    press(dialog, "OK")
    settle(window.lane)
    assert dialog.isVisible()
    assert dialog.message.kind == "danger"
    assert dialog.form.account.text() == ACCOUNT
    assert small_company.sides.held() == before


def test_ok_without_an_account_and_escape_change_nothing(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    before = small_company.sides.held()
    dialog = open_dialog(PLAIN)
    assert dialog.state.action is DialogAction.NOTHING
    enter(dialog.form.account)
    settle(window.lane)
    assert not is_shown(CouplingDialog)
    dialog = open_dialog(PLAIN)
    QTest.keyClicks(dialog.form.account, ACCOUNT)
    settle(window.lane)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not is_shown(CouplingDialog)
    assert small_company.sides.held() == before


def test_moving_to_another_account_is_announced(
    open_dialog: OpenDialog, window: MainWindow, small_company: SmallCompany
) -> None:
    dialog = open_dialog(COUPLED)
    retype(dialog.form.account, ACCOUNT)
    settle(window.lane)
    assert dialog.state.action is DialogAction.MOVE
    assert dialog.notice.text.startswith("OK ends the present coupling")
    press(dialog, "OK")
    settle(window.lane)
    coupling = small_company.sides.coupling(small_company.id(COUPLED))
    assert coupling is not None
    assert coupling.crm_id == small_company.accounts[ACCOUNT]


def test_a_blocked_customer_is_refused(open_dialog: OpenDialog, window: MainWindow) -> None:
    dialog = open_dialog(BLOCKED)
    QTest.keyClicks(dialog.form.account, ACCOUNT)
    press(dialog, "OK")
    settle(window.lane)
    assert "is blocked" in dialog.message.text


def test_hostile_and_long_names_are_shown_letter_for_letter(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(HOSTILE)
    assert dialog.heading.text() == f"40000 · {HOSTILE_NAME}"
    assert cells(dialog, 1)[0] == HOSTILE_NAME
    dialog.reject()
    dialog = open_dialog(LONG)
    dialog.resize(640, 480)
    assert dialog.width() == 640
    assert dialog.height() == 480


def test_every_control_has_its_caption_as_name_and_tab_reaches_all(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(PLAIN)
    form = dialog.form
    names = {form.account: "Account", form.create_new: "Create New Account", form.option: "Synchronize After Coupling"}
    assert {widget: widget.accessibleName() for widget in names} == names
    reached: list[QWidget] = []
    widget: QWidget = form.account
    for _ in range(40):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dialog) and widget not in reached:
            reached.append(widget)
        following = widget.nextInFocusChain()
        assert following is not None
        widget = following
    wanted = [form.account, form.create_new, form.option, dialog.records.table, dialog.ok_button, dialog.cancel_button]
    assert [each for each in reached if each in wanted] == wanted


def test_the_option_is_kept_while_the_account_changes(open_dialog: OpenDialog, window: MainWindow) -> None:
    dialog = open_dialog(PLAIN)
    dialog.form.option.setCurrentIndex(2)
    QTest.keyClicks(dialog.form.account, ACCOUNT)
    settle(window.lane)
    assert dialog.state.option is AfterCoupling.USE_CRM
    assert dialog.records.table.plan_model.index(0, 1).data(SPANS)[0].look is Look.STRUCK
