"""Which sections are folded and how much of them is shown, from one window to the next."""

from __future__ import annotations

from app.domain.errors import FieldError
from app.ui.context import Context
from app.ui.crm.account_window import AccountWindow
from app.ui.open_windows import OpenWindows
from tests.ui.shown import settle
from tests.ui.side_windows import close_side_windows
from tests.ui.small_company import SmallCompany


def opened(context: Context, company: SmallCompany) -> AccountWindow:
    account_id = company.accounts["Selby Limited"]
    context.windows.open_account(account_id)
    settle(context.lane)
    window = OpenWindows.of(context).find(f"account/{account_id}")
    assert isinstance(window, AccountWindow)
    return window


def test_what_the_user_folds_stays_folded(context: Context, small_company: SmallCompany) -> None:
    form = opened(context, small_company).form
    form.tabs[0].expanded = False
    close_side_windows()
    form = opened(context, small_company).form
    assert not form.tabs[0].expanded
    assert "Selby" in form.tabs[0]._summary.text()


def test_a_section_that_opens_for_an_error_is_not_remembered(context: Context, small_company: SmallCompany) -> None:
    form = opened(context, small_company).form
    form.tabs[0].expanded = False
    form.show_errors([FieldError("Account", "name", "Account Name", "", "required")])
    assert form.tabs[0].expanded
    close_side_windows()
    assert not opened(context, small_company).form.tabs[0].expanded


def test_more_fields_are_shown_on_demand_and_that_is_kept(context: Context, small_company: SmallCompany) -> None:
    form = opened(context, small_company).form
    (more,) = form.more
    fax = form.editor("fax").widget
    assert not fax.isVisible()
    assert more.button.accessibleName() == "Show more"
    more.button.click()
    assert fax.isVisible()
    assert more.button.accessibleName() == "Show less"
    close_side_windows()
    assert opened(context, small_company).form.editor("fax").widget.isVisible()


def test_what_the_user_unfolds_stays_unfolded(context: Context, small_company: SmallCompany) -> None:
    """The section that is folded at first; folded anew at each opening it was seen to fail."""
    form = opened(context, small_company).form
    assert not form.tabs[-1].expanded
    form.tabs[-1].expanded = True
    close_side_windows()
    assert opened(context, small_company).form.tabs[-1].expanded


def test_a_wrong_field_among_them_is_shown(context: Context, small_company: SmallCompany) -> None:
    """Without the revealing the error would stand where nobody sees it: seen to fail."""
    form = opened(context, small_company).form
    form.show_errors([FieldError("Account", "fax", "Fax", "x" * 60, "too_long", 50)])
    assert form.editor("fax").widget.isVisible()
    assert "at most 50" in form.error_at("fax")
