"""F1 and the tool tips in the real windows: what has the keyboard, what is shown, what each field specifies."""

from __future__ import annotations

from html import unescape

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from app.ui.crm.account_window import AccountWindow
from app.ui.help.field_pages import field_pages
from app.ui.help.guide import Guide
from app.ui.help.topics import Topic, topic_of
from app.ui.main_window import MainWindow
from app.ui.mapping.window import FieldMappingWindow
from app.ui.related.actions import new_record
from app.ui.related.kinds import KINDS
from app.ui.related.record_window import RelatedWindow
from app.ui.round_trip.export_window import ExportWindow
from app.ui.round_trip.update_frame import Step
from app.ui.round_trip.update_window import UpdateWindow
from app.ui.widgets.form_grid import FormGrid
from app.ui.widgets.list_view import ListView
from tests.ui.shown import settle, shown
from tests.ui.small_company import SmallCompany

FORM_PAGES = ("customers", "salespeople", "connection")


def all_forms(window: MainWindow, company: SmallCompany) -> None:
    """Open what has a form: the pages, an account, an opportunity, a quote, a case, the field mapping, a coupling."""
    context = window.context
    assert context is not None
    context.windows.open_account(next(iter(company.accounts.values())))
    for kind in KINDS.values():
        new_record(context, kind)
    context.windows.open_field_mapping()
    for key in (*FORM_PAGES[1:], FORM_PAGES[0]):
        window.show_page(key)
        settle(window.lane)


def test_every_field_of_every_form_says_what_it_specifies(window: MainWindow, small_company: SmallCompany) -> None:
    """Seen to fail with a tool tip left out."""
    all_forms(window, small_company)
    grids = [each for each in QApplication.allWidgets() if isinstance(each, FormGrid)]
    fields = [field for grid in grids for field in grid.fields() if not isinstance(field, QLabel)]
    assert len(fields) > 70
    assert [field.accessibleName() for field in fields if "Specifies " not in unescape(field.toolTip())] == []


def test_f1_finds_the_line_of_every_field_of_a_record(window: MainWindow, small_company: SmallCompany) -> None:
    """Of customers, salespeople, accounts, opportunities, quotes and cases. Seen to fail with one entity left out."""
    all_forms(window, small_company)
    guide, seen = Guide(), set()
    for grid in [each for each in QApplication.allWidgets() if isinstance(each, FormGrid)]:
        for field in grid.fields():
            topic = topic_of(field)
            if topic.page in field_pages():
                page = guide.page(topic.page)
                assert page is not None
                assert f"**{topic.place}**" in page.text, topic
                seen.add(topic.page)
    assert seen == set(field_pages())


def test_of_steps_and_tabs_the_shown_one_counts(window: MainWindow) -> None:
    """Seen to fail without the look at what a window shows."""
    for tool in ("update_from_file", "export_changes", "field_mapping"):
        window.actions_.tools[tool].trigger()
        settle(window.lane)
    update, export, mapping = shown(UpdateWindow), shown(ExportWindow), shown(FieldMappingWindow)
    assert topic_of(update.next_button) == Topic("update-from-file", "File")
    update.go_to(Step.CHANGES)
    assert topic_of(update.next_button) == Topic("update-from-file", "Changes")
    assert topic_of(export.close_button) == Topic("export-changes", "Changes")
    export.tabs.setCurrentIndex(1)
    assert topic_of(export.close_button) == Topic("export-changes", "Earlier exports")
    assert topic_of(mapping) == Topic("field-mapping", "Fields")


def test_a_list_tells_of_its_window_where_that_has_more_to_say(window: MainWindow) -> None:
    window.actions_.tools["update_from_file"].trigger()
    settle(window.lane)
    update = shown(UpdateWindow)
    lists = [*update.findChildren(ListView)]
    assert lists
    assert {topic_of(each).page for each in lists} == {"update-from-file"}
    assert window.page is not None
    assert topic_of(window.page.findChild(ListView)) == Topic("lists")


@pytest.mark.parametrize("key", ["inbox", "log", "users", "connection"])
def test_where_nothing_is_said_of_a_control_its_page_is(window: MainWindow, key: str) -> None:
    window.show_page(key)
    settle(window.lane)
    alone = QWidget(window)
    page = topic_of(alone).page
    assert (
        page == {"inbox": "inbox", "log": "log-and-undo", "users": "salespeople", "connection": "connection-setup"}[key]
    )


def test_windows_of_records_tell_of_fields_and_of_themselves(window: MainWindow, small_company: SmallCompany) -> None:
    all_forms(window, small_company)
    account = shown(AccountWindow)
    phone = next(each for each in account.findChildren(QLineEdit) if each.accessibleName() == "Main Phone")
    assert topic_of(phone) == Topic("fields-of-accounts", "Main Phone")
    assert topic_of(account) == Topic("accounts", "The account in Dynamics CRM")
    assert topic_of(shown(RelatedWindow)) == Topic("opportunities-quotes-cases")
