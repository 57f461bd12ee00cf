"""File > Import."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.files.kinds import ImportKind
from app.services.imports.preview import ImportResult
from app.ui.context import Context
from app.ui.imports.wizard import ImportWizard
from app.ui.main_actions import make_action
from app.ui.translation import translate


def import_action(context: Context, owner: QObject, kind: str) -> QAction:
    """The way to the window Import for files of that kind."""
    action = make_action(owner, translate("Import", "&Import…"), "import")
    action.triggered.connect(lambda _checked=False: import_file(context, kind))
    return action


def import_file(context: Context, kind: str | None = None, path: str = "") -> None:
    """Open the window Import; ``kind``: what the file is to be read as, when that is known already; ``path``: the file
    itself."""
    window = ImportWizard(
        context.services.imports, context.lane, ImportKind(kind) if kind else None, parent=context.parent
    )

    def tell(result: ImportResult) -> None:
        if result.inserted:
            context.changes.imported.emit()
            context.changes.salespeople_changed.emit()

    window.imported.connect(tell)
    window.list_wanted.connect(lambda chosen: context.windows.open_page(chosen.value))
    window.finished.connect(window.deleteLater)
    window.open()
    if path:
        window.open_file(path)
