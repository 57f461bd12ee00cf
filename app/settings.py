"""What the command line says, read once at the start."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from app import __version__
from app.domain.deep_link import Link, link_of

Scheme = Literal["light", "dark", "contrast-light", "contrast-dark", "system"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark", "contrast-light", "contrast-dark", "system")
LANGUAGES = ("en", "de", "fr", "da")
SYSTEM_LANGUAGE, PSEUDO_LANGUAGE = "system", "pseudo"
SCHEMES_OF_DATABASES = ("postgresql", "postgresql+psycopg")
LINK_OPTION = "--link"
TASKS = {
    "register-links": "let navcrm:// links open this program, for this user",
    "unregister-links": "take that back",
    "install": "put the program into the menu of applications and register its links, for this user",
    "uninstall": "take both back; the data stay, and it says where",
    "self-test": "see that all parts of the program are there, on an invented company; no screen needed",
}
IMPORT_KINDS = ("customers", "accounts", "salespeople", "users")


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the data live and what is to be done with them.

    ``nav_url`` and ``crm_url`` are blank for the files of the data folder. ``imports`` holds kind and file in the
    order in which they were given. ``link``: what to show first. ``task``: what is to be done in place of opening a
    window, one of TASKS, or blank. ``logs``: the folder of the logs, None for the data folder.
    """

    data: Path
    nav_url: str = ""
    crm_url: str = ""
    demo: bool = False
    screenshots: Path | None = None
    imports: tuple[tuple[str, Path], ...] = ()
    scheme: Scheme = "system"
    language: str = SYSTEM_LANGUAGE
    link: Link | None = None
    task: str = ""
    logs: Path | None = None

    @property
    def folder(self) -> Path:
        """The folder in use: the demo company has one of its own, so that it never mixes with one's data."""
        return self.data / "demo" if self.demo else self.data

    @property
    def log_file(self) -> Path:
        """Where the program writes its log: where the platform wants logs, or beside data whose place was chosen."""
        if self.logs is None:
            return self.folder / "tandem.log"
        return self.logs / ("tandem-demo.log" if self.demo else "tandem.log")

    @property
    def options(self) -> tuple[str, ...]:
        """The words of a command line that lead to the same data again."""
        words = ["--data", str(self.data)] if self.logs is None else []
        words += [] if not self.nav_url else ["--nav-url", self.nav_url]
        words += [] if not self.crm_url else ["--crm-url", self.crm_url]
        return (*words, "--demo") if self.demo else tuple(words)

    @property
    def shared(self) -> bool:
        """Whether a database of a server is used."""
        return bool(self.nav_url or self.crm_url)


def read_settings(arguments: Sequence[str]) -> Settings:
    """Read the arguments (without the program's name). Leaves by ``SystemExit`` with a usage message when they are
    wrong, as is the habit of command lines."""
    parser = _parser()
    arguments, handled = _handled_link(list(arguments), parser)
    given = parser.parse_args(arguments)
    if given.demo and (given.nav_url or given.crm_url):
        parser.error("--demo makes its own databases: leave out --nav-url and --crm-url.")
    return Settings(
        data=(given.data or _default_folder()).expanduser().absolute(),
        nav_url=given.nav_url,
        crm_url=given.crm_url,
        demo=given.demo,
        screenshots=given.screenshots,
        imports=tuple(given.imports),
        scheme=given.scheme,
        language=given.language,
        link=handled or given.link,
        task=given.task,
        logs=None if given.data else _default_logs(),
    )


def _handled_link(arguments: list[str], parser: argparse.ArgumentParser) -> tuple[list[str], Link | None]:
    """The link behind ``--link``, as the system's link handler calls the program, and the arguments before it. Nothing
    else may follow: a link that holds quotation marks must not become options."""
    if LINK_OPTION not in arguments:
        return arguments, None
    at = arguments.index(LINK_OPTION)
    if len(arguments) != at + 2:
        parser.error(f"{LINK_OPTION} takes one link, and nothing may follow it.")
    try:
        return arguments[:at], _link(arguments[-1])
    except argparse.ArgumentTypeError as error:
        parser.error(str(error))


def _default_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("Tandem", appauthor=False))


def _default_logs() -> Path:
    import platformdirs

    return Path(platformdirs.user_log_dir("Tandem", appauthor=False))


def _import(text: str) -> tuple[str, Path]:
    kind, separator, file = text.partition("=")
    if not separator or kind not in IMPORT_KINDS or not file:
        raise argparse.ArgumentTypeError(f"{text!r} is not KIND=FILE with KIND one of {', '.join(IMPORT_KINDS)}")
    return kind, Path(file)


def _database(text: str) -> str:
    """The address of a PostgreSQL database. What is wrong is said without repeating it: it may hold a password."""
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        good = parts.scheme in SCHEMES_OF_DATABASES and (parts.port is None or parts.port > 0) and parts.path[1:]
    except ValueError:
        parts, good = urlsplit(""), ""
    if not good:
        raise argparse.ArgumentTypeError("a database looks like postgresql://user@host/name")
    if parts.password is not None or "password=" in parts.query:
        raise argparse.ArgumentTypeError(
            "leave the password out, others can see a command line; PostgreSQL's password file (~/.pgpass) is read"
        )
    return text


def _link(text: str) -> Link:
    try:
        return link_of(text)
    except ValueError as error:
        wanted = "a link looks like navcrm://open/customer/10000 or navcrm://open/account/GUID"
        raise argparse.ArgumentTypeError(wanted) from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="Tandem" if getattr(sys, "frozen", False) else "run.py",
        description="Tandem couples Dynamics NAV customers to Dynamics CRM accounts and keeps the two in step.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--data", type=Path, metavar="DIR", help="where nav.db and crm.db live (default: your own data folder)")
    add(
        "--nav-url", type=_database, default="", metavar="URL", help="a shared NAV database, e.g. postgresql://host/nav"
    )
    add(
        "--crm-url", type=_database, default="", metavar="URL", help="a shared CRM database, e.g. postgresql://host/crm"
    )
    add("--demo", action="store_true", help="start on the demo company, which is founded in DIR/demo when missing")
    add("--screenshots", type=Path, metavar="DIR", help="no screen needed: write a picture of every window there")
    add(
        "--import",
        dest="imports",
        type=_import,
        action="append",
        default=[],
        metavar="KIND=FILE",
        help=f"import a file without a window; KIND is one of {', '.join(IMPORT_KINDS)}; several allowed",
    )
    add("--scheme", choices=SCHEMES, default="system", help="the colours of the windows (default: as the desktop)")
    add(
        "--language",
        choices=(*LANGUAGES, SYSTEM_LANGUAGE, PSEUDO_LANGUAGE),
        default=SYSTEM_LANGUAGE,
        help="the language of the windows (default: as chosen, or as the desktop); pseudo, for pictures: long words",
    )
    for task, what in TASKS.items():
        add(f"--{task}", dest="task", action="store_const", const=task, default="", help=what)
    add("--version", action="version", version=f"Tandem {__version__}")
    add("link", nargs="?", type=_link, metavar="LINK", help="a record to show: navcrm://open/customer/NO")
    return parser
