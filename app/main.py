"""The composition root: the only module that knows every floor. Reads the command line and ties the parts together."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.database_address import ON_THIS_COMPUTER, SharedAddresses
from app.settings import SYSTEM_LANGUAGE, Settings, read_settings

if TYPE_CHECKING:
    from app.crm.gateway import CrmGateway
    from app.crm.local.gateway import LocalGateway
    from app.nav.unit_of_work import NavDatabase
    from app.services.actor import Actor
    from app.services.bundle import Services
    from app.ui.company import Company

NEW_COMPANY = "My Company"
NAV_FILE, CRM_FILE = "nav.db", "crm.db"
PICTURED_USER = "Josephine Tarrant"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status. ``arguments`` without the program's name, by default the command line's."""
    settings = read_settings(sys.argv[1:] if arguments is None else arguments)
    os.umask(0o077)  # whatever is written is the user's alone
    if settings.imports:
        return import_files(settings)
    if settings.task:
        return do_task(settings)
    if settings.screenshots is not None:
        from app.ui.screenshots.walk import take_screenshots

        language = "en" if settings.language == SYSTEM_LANGUAGE else settings.language
        return take_screenshots(settings.screenshots, settings.scheme, open_for_pictures, language)
    from app.database.kept_addresses import kept_addresses
    from app.ui.application import Start, run

    kept = ON_THIS_COMPUTER if settings.demo or settings.shared else kept_addresses(settings.folder)
    present = replace(settings, nav_url=kept.nav, crm_url=kept.crm) if kept.any else settings
    return run(
        Start(
            program=sys.argv[0],
            folder=settings.folder,
            scheme=settings.scheme,
            founded=settings.demo or present.shared or (settings.folder / NAV_FILE).exists(),
            demo=settings.demo,
            link=settings.link,
            log=settings.log_file,
            options=settings.options,
            open_company=partial(open_present, present, settings),
            language=settings.language,
            open_shared=partial(open_shared, settings),
            kept=kept,
        )
    )


def open_present(present: Settings, asked: Settings, demo: bool) -> Company:
    """Open the company that was worked on last, or the demo company. As :func:`open_company`."""
    return open_company(asked if demo else present, demo)


def open_shared(settings: Settings, addresses: SharedAddresses) -> Company:
    """Open shared databases, and remember them when that went well. As :func:`open_company`."""
    from app.database.kept_addresses import keep_addresses

    company = open_company(replace(settings, nav_url=addresses.nav, crm_url=addresses.crm), demo=False)
    keep_addresses(settings.folder, addresses)
    return company


def open_company(settings: Settings, demo: bool, user: str = "") -> Company:
    """Open the databases, found the company when there is none yet, and settle what a crash left behind.

    ``demo``: the demo company, in a folder of its own. ``user``: by default the person at the computer. Raises
    ``AlreadyRunning``, ``DatabaseRefused``, ``DatabaseUnavailable``; nothing is left open then.
    """
    from app.ui.company import Company

    with ExitStack() as opened:
        nav, crm, actor, services = open_services(replace(settings, demo=demo or settings.demo), opened, user)
        recovery = services.synchronization.recover()
        with nav.read() as unit:
            company = unit.setup.company()
        close = opened.pop_all().close
    where = f"{nav.database.where}, {crm.where}" if settings.shared else "this computer"
    return Company(services, company.name, actor.user, actor.today(), where, recovery, close)


def open_for_pictures(folder: Path) -> Company:
    """The demo company in a folder of its own, in the name of a person that it invents."""
    return open_company(Settings(folder), demo=True, user=PICTURED_USER)


def open_services(
    settings: Settings, opened: ExitStack, user: str = ""
) -> tuple[NavDatabase, CrmGateway, Actor, Services]:
    """Everything below the windows. What must be given back is left with ``opened``."""
    from app.crm.local.schema import open_crm
    from app.database.backup import Backups
    from app.database.data_folder import DataFolder
    from app.database.engine import Database
    from app.database.lock import FolderLock
    from app.nav.schema import open_nav
    from app.services.actor import Actor
    from app.services.bundle import build

    folder = settings.folder
    sides = ((settings.nav_url, NAV_FILE), (settings.crm_url, CRM_FILE))
    data_folder = DataFolder(folder, [file for url, file in sides if not url])
    data_folder.make()
    lock = FolderLock(folder)
    lock.acquire()
    opened.callback(lock.release)
    actor = Actor(user or user_name(), date.today, lambda: datetime.now(UTC))
    with data_folder.opening():
        databases = []
        for url, file in sides:
            databases.append(Database(url) if url else Database.of_file(folder / file))
            opened.callback(databases[-1].close)
        backups = Backups(folder / "backups", {"nav": databases[0], "crm": databases[1]})
        nav = open_nav(databases[0], partial(backups.make, "nav"))
        crm = open_crm(databases[1], partial(backups.make, "crm"))
        _found(settings.demo, nav, crm, actor)
    return nav, crm, actor, build(nav, crm, actor, backups.make, backups.last)


def _found(demo: bool, nav: NavDatabase, crm: LocalGateway, actor: Actor) -> None:
    """A company where there is none."""
    if demo:
        from app.services.demo.company import found_demo

        found_demo(nav, crm, actor.today(), actor.user)
        return
    from app.services.new_company import found_company

    found_company(nav, NEW_COMPANY)
    crm.prepare_new(actor.user)


def import_files(settings: Settings) -> int:
    """Import the files without a window and report on standard output; 1 when nothing of any went in."""
    from app.domain.errors import AppError
    from app.services.imports.command import run_imports

    try:
        with ExitStack() as opened:
            _nav, _crm, _actor, services = open_services(settings, opened)
            return run_imports(services, settings.imports, sys.stdout)
    except AppError as error:
        from app.ui.errors import sentence_of

        print(sentence_of(error).whole, file=sys.stderr)
        return 1


def do_task(settings: Settings) -> int:
    """What the command line wants in place of a window, with a report on standard output; 1 when it failed."""
    from app.domain.errors import AppError
    from app.services.desktop.program import this_program
    from app.services.desktop.registration import registration_of
    from app.ui.errors import sentence_of
    from app.ui.links.words import change_lines, data_stay, outcome_of

    if settings.task == "self-test":
        from app.ui.self_test import run_self_test

        return run_self_test(open_for_pictures, print)
    registration = registration_of(this_program(settings.options))
    acts = {
        "register-links": registration.register,
        "unregister-links": registration.unregister,
        "install": registration.install,
        "uninstall": registration.uninstall,
    }
    try:
        changes = acts[settings.task]()
    except AppError as error:
        print(sentence_of(error).whole, file=sys.stderr)
        return 1
    print(*change_lines(changes), outcome_of(settings.task, changes), sep="\n")
    if settings.task == "uninstall":
        print(data_stay(settings.folder, settings.log_file))
    return 0


def user_name() -> str:
    """The name of the person at the computer, as it is stamped on what they change."""
    try:
        import pwd

        full = pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0].strip()
    except (ImportError, KeyError):  # Windows, or a user without an entry
        full = ""
    try:
        return full or getpass.getuser()
    except (OSError, KeyError):
        return "Tandem"
