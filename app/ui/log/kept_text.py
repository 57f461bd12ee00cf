"""Why an undo would leave something alone."""

from __future__ import annotations

from app.domain.undo import Kept
from app.ui.field_errors import shortened
from app.ui.translation import translate


def kept_text(kept: Kept, by: str) -> str:
    """Why something is left alone; ``by`` is who saved the record last, or whom it is coupled to."""
    if by and kept in (Kept.EDITED, Kept.COUPLED_ELSEWHERE):
        named = {
            Kept.EDITED: translate("Undo", "edited since by %1"),
            Kept.COUPLED_ELSEWHERE: translate("Undo", "coupled to %1 by now"),
        }
        return named[kept].replace("%1", shortened(by))
    words = {
        Kept.EDITED: translate("Undo", "edited since"),
        Kept.BACK: translate("Undo", "as it was before already"),
        Kept.VANISHED: translate("Undo", "the record is gone"),
        Kept.IN_USE: translate("Undo", "other records hang on it"),
        Kept.COUPLED_ELSEWHERE: translate("Undo", "coupled otherwise by now"),
        Kept.NOT_INSTALLED: translate("Undo", "the integration solution is not installed"),
        Kept.CREATED: translate("Undo", "goes only together with the record"),
        Kept.LATER_FIRST: translate("Undo", "a later record of the same customer comes first"),
    }
    return words[kept]
