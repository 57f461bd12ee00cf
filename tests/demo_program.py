"""The real program on a copy of the demo company: main window, lane, databases, and a person to act in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.crm.local.gateway import LocalGateway
from app.crm.local.schema import open_crm
from app.database.engine import Database
from app.domain.account import Account
from app.domain.customer import Customer
from app.domain.listing import ListQuery
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.bundle import Services, build
from app.services.demo.company import found_demo
from app.ui.background import Lane
from app.ui.company import Company
from app.ui.main_tools import tools
from app.ui.main_window import MainWindow
from app.ui.screenshots.camera import Camera
from app.ui.screenshots.steps import Procedure, Stepper
from app.ui.screenshots.tour import Tour
from app.ui.theme.style import Theme

TODAY = date(2026, 3, 18)
NOW = datetime(2026, 3, 18, 9, 30, tzinfo=UTC)
USER = "Josephine Tarrant"
FILES = ("nav.db", "crm.db")


def found_demo_files(folder: Path) -> None:
    """The demo company's databases, to be copied."""
    nav, crm = _opened(folder)
    found_demo(nav, crm, TODAY, USER)
    nav.close()
    crm._database.close()


def _opened(folder: Path) -> tuple[NavDatabase, LocalGateway]:
    return open_nav(Database.of_file(folder / FILES[0])), open_crm(Database.of_file(folder / FILES[1]))


class Look(Camera):
    """In place of a camera: looks at what would be taken a picture of."""

    def __init__(self, main: QWidget, look: Callable[[str], object]) -> None:
        super().__init__(Path(), main.geometry(), main, lambda _path: None)
        self._look = look

    def arrange(self) -> None:
        """Windows may stand anywhere."""

    def take(self, name: str) -> Path:
        """Look."""
        self._look(name)
        return Path(name)


@dataclass
class Program:
    """What a scenario acts on, and what it is judged by: the services on the same databases."""

    window: MainWindow
    services: Services
    tour: Tour
    stepper: Stepper
    close: Callable[[], None]

    def run(self, procedure: Procedure[None]) -> None:
        """Carry out a procedure, to the end."""
        self.stepper.run(procedure)

    def customer(self, no: str) -> Customer:
        """The customer as it is in the database."""
        found = self.services.customers.by_no(no)
        assert found is not None, no
        return found

    def account(self, name: str) -> Account:
        """The one account of that name."""
        rows = self.services.accounts.rows(ListQuery("name"), 0, 200)
        (found,) = [row.account for row in rows if row.account.name == name]
        return found

    def coupled_account(self, no: str) -> Account | None:
        """The account that the customer is coupled to."""
        info = self.services.coupling.coupling_of(self.customer(no).id)
        return None if info is None else info.account


def start(qapp: QApplication, theme: Theme, files: Path, folder: Path, look: Callable[[str], object]) -> Program:
    """The program as it is once the demo company is open."""
    for name in FILES:
        shutil.copy(files / name, folder / name)
    nav, crm = _opened(folder)
    services = build(nav, crm, Actor(USER, lambda: TODAY, lambda: NOW))
    lane = Lane()
    state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(lane, theme, state, tools())
    name = services.connection.status().company.name
    window.show()
    window.open_company(Company(services, name, USER, TODAY, "this computer", None, lambda: None))
    assert lane.wait_idle()

    def close() -> None:
        for widget in QApplication.topLevelWidgets():
            if widget is not window:
                widget.close()
        window.hide()
        lane.close()
        window.deleteLater()
        nav.close()
        crm._database.close()

    stepper = Stepper(lambda: lane.is_idle)
    return Program(window, services, Tour(window, Look(window, look)), stepper, close)


def texts(root: QWidget) -> list[str]:
    """What all visible labels of a window say."""
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
