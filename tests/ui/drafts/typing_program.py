"""The program in a process of its own: somebody types, and then nothing is said any more."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.background import Lane
from app.ui.customers.page import CustomersPage
from app.ui.main_tools import tools
from app.ui.main_window import MainWindow
from app.ui.page import Command
from app.ui.theme.style import Theme
from tests.services.both_sides import opened, sides_over
from tests.ui.conftest import FILES, company_of
from tests.ui.shown import retype, settle

LOOK_EVERY_MS = 10


def main(folder: Path, customer_id: str, text: str) -> None:
    """Says ``typed`` when the last key was pressed, ``kept`` when there is a draft, and stays until it is killed."""
    application = QApplication([sys.argv[0]])
    theme = Theme(application)
    theme.apply(application, "light")
    lane = Lane()
    state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(lane, theme, state, tools())
    window.show()
    window.open_company(company_of(sides_over(*opened(*(f"sqlite:///{folder / name}" for name in FILES)))))
    settle(lane)
    assert window.context is not None
    window.context.windows.open_customer(customer_id)
    settle(lane)
    page = window.page
    assert isinstance(page, CustomersPage)
    page.commands()[Command.EDIT]()
    settle(lane)
    retype(page.card.form.editor("city").widget, text)
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    timer = QTimer()

    def look() -> None:
        if list((folder / "drafts").glob("*.draft")):
            timer.stop()
            sys.stdout.write("kept\n")
            sys.stdout.flush()

    timer.timeout.connect(look)
    timer.start(LOOK_EVERY_MS)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
