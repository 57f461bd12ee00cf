"""What the program is made of, and under which terms."""

from __future__ import annotations

import sysconfig
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.desktop.components import components
from app.services.desktop.program import ROOT
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.reading_box import ReadingBox

LETTERS_WIDE, LINES_HIGH = 92, 28


def show_licences(parent: QWidget | None) -> None:
    """The window, until it is closed."""
    sheet = LicencesWindow(parent)
    sheet.exec()
    sheet.deleteLater()


class LicencesWindow(Sheet):
    """One long text, to be read and searched."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, translate("LicencesWindow", "Licenses"), remember_as="licenses")
        self.text = ReadingBox(licences_text(), self.windowTitle(), letters=LETTERS_WIDE, most=LINES_HIGH)
        self.body.addWidget(self.text, 1)
        close = self.add_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        self.text.setFocus()


def licences_text() -> str:
    """Tandem's own licence, Python's, and those of all packages, with their texts where they bring them."""
    parts = components()
    summary = [f"{each.name} {each.version}: {each.licence}" for each in parts]
    texts = [_headed("Tandem", _own()), "\n".join(summary), _headed("Python", _of_python())]
    texts += [_headed(each.name, "\n\n".join(each.texts)) for each in parts if each.texts]
    return "\n\n\n".join(text for text in texts if text)


def _headed(name: str, text: str) -> str:
    return f"{name}\n{'=' * len(name)}\n\n{text}" if text else ""


def _own() -> str:
    return _read(ROOT / "LICENSE")


def _of_python() -> str:
    return _read(ROOT / "PYTHON-LICENSE.txt") or _read(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError:
        return ""
