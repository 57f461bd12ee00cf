"""Why an undo would leave something alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.undo import Kept
from app.ui.field_errors import shortened


def _tr(text: str) -> str:
    return QCoreApplication.translate("Undo", text)


def kept_text(kept: Kept, by: str) -> str:
    """Why something is left alone; ``by`` is who saved the record last, or whom it is coupled to."""
    if by and kept in (Kept.EDITED, Kept.COUPLED_ELSEWHERE):
        named = {
            Kept.EDITED: _tr("edited since by %1"),
            Kept.COUPLED_ELSEWHERE: _tr("coupled to %1 by now"),
        }
        return named[kept].replace("%1", shortened(by))
    words = {
        Kept.EDITED: _tr("edited since"),
        Kept.BACK: _tr("as it was before already"),
        Kept.VANISHED: _tr("the record is gone"),
        Kept.IN_USE: _tr("other records hang on it"),
        Kept.COUPLED_ELSEWHERE: _tr("coupled otherwise by now"),
        Kept.NOT_INSTALLED: _tr("the integration solution is not installed"),
        Kept.CREATED: _tr("goes only together with the record"),
        Kept.LATER_FIRST: _tr("a later record of the same customer comes first"),
    }
    return words[kept]
