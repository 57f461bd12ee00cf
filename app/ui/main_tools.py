"""What the menus File, Tools and Help hold beside the page's own actions: one entry a feature."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.ui.translation import translate

if TYPE_CHECKING:
    from app.ui.context import Context
    from app.ui.main_window import MainWindow


class ToolMenu(StrEnum):
    """The menus that hold tools."""

    FILE = "file"
    TOOLS = "tools"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Tool:
    """An action of the main window. ``keys`` are its shortcuts. ``run`` is given the window; those that ``work on the
    company`` (the default) are disabled until it is open. ``sets_off``: a line before it in its menu."""

    key: str
    menu: ToolMenu
    caption: str
    icon: str
    run: Callable[[MainWindow], None]
    tip: str = ""
    keys: Sequence[str] = ()
    on_company: bool = True
    sets_off: bool = False


def tools() -> list[Tool]:
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
            "export_changes",
            ToolMenu.FILE,
            translate("MainTools", "Ex&port Changes…"),
            "export",
            _export_changes,
            translate("MainTools", "Write what was changed here to a file that Dynamics NAV or Dynamics CRM takes back."),
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


def _export_changes(window: MainWindow) -> None:
    from app.ui.round_trip.export_actions import export_changes

    export_changes(_context(window))


def _check_database(window: MainWindow) -> None:
    from app.ui.checking.actions import check_database

    check_database(_context(window))


def _help(window: MainWindow) -> None:
    _show_keys(window)


def _show_keys(window: MainWindow) -> None:
    from app.ui.keys.key_list import key_lines
    from app.ui.keys.shortcuts_window import show_keyboard_shortcuts

    show_keyboard_shortcuts(window, key_lines(window.ribbon.menus()))


def _show_about(window: MainWindow) -> None:
    from app.ui.about.actions import about_tandem

    about_tandem(window)


def _register_links(window: MainWindow) -> None:
    from app.ui.links.registering import register_links

    register_links(window)
