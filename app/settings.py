"""What the command line says, read once at the start."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from app.domain.deep_link import customer_of_link

Scheme = Literal["light", "dark", "system"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark", "system")
SCHEMES_OF_DATABASES = ("postgresql", "postgresql+psycopg")
IMPORT_KINDS = ("customers", "accounts", "salespeople", "users")


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the data live and what is to be done with them.

    ``nav_url`` and ``crm_url`` are blank for the files of the data folder. ``imports`` holds kind and file in the
    order in which they were given. ``customer_no`` comes from a link and is blank without one.
    """

    data: Path
    nav_url: str = ""
    crm_url: str = ""
    demo: bool = False
    screenshots: Path | None = None
    imports: tuple[tuple[str, Path], ...] = ()
    scheme: Scheme = "system"
    customer_no: str = ""

    @property
    def folder(self) -> Path:
        """The folder in use: the demo company has one of its own, so that it never mixes with one's data."""
        return self.data / "demo" if self.demo else self.data

    @property
    def shared(self) -> bool:
        """Whether a database of a server is used."""
        return bool(self.nav_url or self.crm_url)


def read_settings(arguments: Sequence[str]) -> Settings:
    """Read the arguments (without the program's name). Leaves by ``SystemExit`` with a usage message when they are
    wrong, as is the habit of command lines."""
    parser = _parser()
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
        customer_no=given.link or "",
    )


def _default_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("Tandem", appauthor=False))


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


def _link(text: str) -> str:
    try:
        return customer_of_link(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a link looks like navcrm://open/customer/10000") from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="run.py",
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
    add("--scheme", choices=SCHEMES, default="system", help="light or dark windows (default: as the desktop)")
    add("link", nargs="?", type=_link, metavar="navcrm://open/customer/NO", help="show this customer")
    return parser
