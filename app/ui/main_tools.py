"""What the menus File, Tools and Help hold beside the page's own actions: one entry a feature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.printing.way import PrintWay
from app.ui.tool import Tool, ToolMenu
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.ui.context import Context
    from app.ui.main_window import MainWindow


def tools() -> list[Tool[MainWindow]]:
    """All of them, in the order of the menus."""
    return [
        Tool(
            "import_files",
            ToolMenu.FILE,
            translate("MainTools", "&Import…"),
            "import",
            _import,
            translate("MainTools", "Read customers, accounts … from a file."),
        ),
        Tool(
            "update_from_file",
            ToolMenu.FILE,
            translate("MainTools", "&Update from File…"),
            "refresh",
            _update_from_file,
            translate("MainTools", "Take over this week's export of NAV or CRM, after looking at what it changes."),
        ),
        Tool(
            "export_changes",
            ToolMenu.FILE,
            translate("MainTools", "Ex&port Changes…"),
            "export",
            _export_changes,
            translate(
                "MainTools", "Write what was changed here to a file that Dynamics NAV or Dynamics CRM takes back."
            ),
        ),
        Tool(
            "print",
            ToolMenu.FILE,
            translate("MainTools", "P&rint…"),
            "print",
            lambda window: _print(window, PrintWay.PRINT),
            translate("MainTools", "Print the card with its statistics and the figures of Dynamics CRM."),
            keys=("Ctrl+P",),
            sets_off=True,
        ),
        Tool(
            "print_preview",
            ToolMenu.FILE,
            translate("MainTools", "Print Pre&view"),
            "eye",
            lambda window: _print(window, PrintWay.PREVIEW),
            translate("MainTools", "Look at the pages of the card before they are printed."),
            keys=("Ctrl+Shift+P",),
        ),
        Tool(
            "save_as_pdf",
            ToolMenu.FILE,
            translate("MainTools", "Save as P&DF…"),
            "export",
            lambda window: _print(window, PrintWay.PDF),
            translate("MainTools", "Write the card to a PDF file."),
        ),
        Tool(
            "search",
            ToolMenu.FILE,
            translate("MainTools", "&Search"),
            "search",
            lambda window: window.ribbon.focus_search(),
            keys=("Ctrl+F3", "Alt+Q"),
            on_company=False,
        ),
        Tool(
            "exit",
            ToolMenu.FILE,
            translate("MainTools", "E&xit"),
            "",
            lambda window: window.leave_program(),
            keys=("Ctrl+Q",),
            on_company=False,
            sets_off=True,
        ),
        Tool(
            "field_mapping",
            ToolMenu.TOOLS,
            translate("MainTools", "Field &Mapping…"),
            "columns",
            lambda window: _context(window).windows.open_field_mapping(),
            translate("MainTools", "Which fields go where, and what stands for which code."),
        ),
        Tool(
            "deleted_records",
            ToolMenu.TOOLS,
            translate("MainTools", "&Deleted Records…"),
            "delete",
            _show_deleted,
            translate("MainTools", "Customers, salespeople and accounts that were deleted, to be brought back."),
        ),
        Tool(
            "check_database",
            ToolMenu.TOOLS,
            translate("MainTools", "&Check Database…"),
            "database",
            _check_database,
            translate("MainTools", "Look whether everything that must always hold does."),
        ),
        Tool(
            "register_links",
            ToolMenu.TOOLS,
            translate("MainTools", "&Register Links…"),
            "link",
            _register_links,
            translate("MainTools", "Have navcrm:// links in mails and notes open Tandem, or take that back."),
            on_company=False,
        ),
        Tool("help", ToolMenu.HELP, translate("MainTools", "&Help"), "help", _help, keys=("F1",), on_company=False),
        Tool(
            "keys",
            ToolMenu.HELP,
            translate("MainTools", "&Keyboard Shortcuts"),
            "keyboard",
            _show_keys,
            translate("MainTools", "All keys, to be searched, copied and printed."),
            ("Shift+F1",),
            on_company=False,
        ),
        Tool("about", ToolMenu.HELP, translate("MainTools", "&About Tandem"), "info", _show_about, on_company=False),
    ]


def _context(window: MainWindow) -> Context:
    assert window.context is not None
    return window.context


def _import(window: MainWindow) -> None:
    from app.ui.imports.actions import import_file

    import_file(_context(window), None)


def _update_from_file(window: MainWindow) -> None:
    from app.ui.round_trip.update_actions import update_from_file

    update_from_file(_context(window))


def _export_changes(window: MainWindow) -> None:
    from app.ui.round_trip.export_actions import export_changes

    export_changes(_context(window))


def _print(window: MainWindow, way: PrintWay) -> None:
    page = window.page
    bring = page.card_on_paper() if page is not None else None
    if bring is not None:
        bring(way)
    else:
        window.presenter.say("info", translate("MainTools", "There is no card here to print. Choose a customer first."))


def _show_deleted(window: MainWindow) -> None:
    from app.ui.history.actions import show_deleted_records

    show_deleted_records(_context(window))


def _check_database(window: MainWindow) -> None:
    from app.ui.checking.actions import check_database

    check_database(_context(window))


def _help(window: MainWindow) -> None:
    from app.ui.help.opening import open_help

    open_help(window)


def _show_keys(window: MainWindow) -> None:
    from app.ui.keys.key_list import key_lines
    from app.ui.keys.shortcuts_window import show_keyboard_shortcuts

    show_keyboard_shortcuts(window, key_lines(window.ribbon.menus()))


def _show_about(window: MainWindow) -> None:
    from app.ui.about.actions import about_tandem

    context = window.context
    about_tandem(window, window.lane, window.presenter, None if context is None else context.services.about.versions)


def _register_links(window: MainWindow) -> None:
    from app.ui.links.registering import register_links

    register_links(window, window.lane, window.presenter)
