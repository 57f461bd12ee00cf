"""Where a file goes that the program writes, and the way to it afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.translation import translate


def ask_where(
    parent: QWidget, title: str, name: str, kinds: Sequence[tuple[str, str]], chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for the file to write and call ``chosen`` with it, unless that is cancelled. ``kinds`` are captions and
    endings ("csv"); the ending of the chosen kind is added to a name without one of these."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
    if not Path(folder).is_dir():
        folder = QDir.homePath()
    dialog = QFileDialog(parent, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    patterns = [f"{caption} (*.{ending})" for caption, ending in kinds]
    dialog.setNameFilters(patterns)
    dialog.setDefaultSuffix(kinds[0][1])
    dialog.selectFile(f"{name}.{kinds[0][1]}")

    def take_suffix(pattern: str) -> None:
        dialog.setDefaultSuffix(kinds[patterns.index(pattern)][1])

    def take(path: str) -> None:
        chosen(Path(path))

    dialog.filterSelected.connect(take_suffix)
    dialog.fileSelected.connect(take)
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    dialog.open()
    return dialog


def folder_action(path: Path, parent: QObject) -> QAction:
    """Shows the folder of the file in the desktop's file manager."""
    action = QAction(translate("FileSaving", "Open Folder"), parent)
    action.triggered.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))))
    return action
