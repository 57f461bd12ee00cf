"""The window About Tandem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import __version__
from app.ui.about.facts import facts, text_of
from app.ui.about.licences import show_licences
from app.ui.places import Places
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.reading_box import ReadingBox
from app.ui.widgets.text import Heading, WrapLabel

if TYPE_CHECKING:
    from app.services.about import Versions

PICTURE = 56
LETTERS_WIDE = 78


class AboutWindow(Sheet):
    """Says what it is given; opens the data folder and the log with the system's own programs."""

    def __init__(self, parent: QWidget | None, versions: Versions | None, places: Places | None) -> None:
        super().__init__(parent, translate("AboutWindow", "About Tandem"))
        self._places = places
        lines = facts(versions, places)
        self.details = ReadingBox(text_of(lines), self.tr("Versions and places"), letters=LETTERS_WIDE)
        self._build()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Heading(self.tr("Tandem %1").replace("%1", __version__), place="page"))
        purpose = self.tr("Couples Dynamics NAV customers to Dynamics CRM accounts and keeps the two in step.")
        words.addWidget(WrapLabel(purpose))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(Picture("app", "accent", PICTURE), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.details, 1)
        licences = self.add_button(self.tr("&Licenses…"))
        licences.setToolTip(self.tr("What Tandem is made of, and under which terms."))
        licences.clicked.connect(lambda: show_licences(self))
        self.folder = self.add_button(self.tr("Open &Data Folder"))
        self.folder.clicked.connect(self._open_folder)
        self.log = self.add_button(self.tr("Open Lo&g"))
        self.log.clicked.connect(self._open_log)
        for button in (self.folder, self.log):
            button.setEnabled(self._places is not None)
        copy = self.add_button(self.tr("&Copy"))
        copy.setToolTip(self.tr("Copies versions and places, for whoever helps you."))
        copy.clicked.connect(self.copy)
        close = self.add_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        close.setFocus()

    def copy(self) -> None:
        """Put what is said on the clipboard."""
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.message.show_message("success", self.tr("Versions and places were copied."))

    def _open_folder(self) -> None:
        if self._places is not None:
            self._open(str(self._places.data))

    def _open_log(self) -> None:
        if self._places is not None:
            self._open(str(self._places.log))

    def _open(self, path: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self.message.show_message("warning", self.tr("No program opens %1 here.").replace("%1", path))
