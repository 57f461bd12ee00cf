"""Records that went out as new: the other program gives them a key of its own, by which nobody here knows them yet."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.file_kind import FileKind
from app.domain.file_update import alike
from app.domain.folding import fold
from app.nav.unit_of_work import NavUnit
from app.services.round_trip.reading import title


class Awaited:
    """Knows a row of a file for a record that an export took there as new, when it says all that went out of it."""

    def __init__(self, unit: NavUnit, kind: FileKind) -> None:
        self._kind = kind
        sent = unit.file_exports.awaited(kind)
        told = unit.baselines.of(kind, sent) if sent else {}
        self._sent = {record_id: values for record_id, values in sent.items() if record_id not in told}
        self._named: dict[str, list[str]] = {}
        for record_id, values in self._sent.items():
            self._named.setdefault(fold(title(kind, values)), []).append(record_id)

    def record_of(self, values: Mapping[str, str]) -> str:
        """The id of the one record that the row stands for; blank: none, or not for sure. None is known twice."""
        if not self._sent:
            return ""
        named = self._named.get(fold(title(self._kind, values)), [])
        found = [record_id for record_id in named if self._says(values, self._sent[record_id])]
        if len(found) != 1:
            return ""
        named.remove(found[0])
        return found[0]

    @staticmethod
    def _says(values: Mapping[str, str], sent: Mapping[str, str]) -> bool:
        return all(alike(values[name], text) for name, text in sent.items() if name in values)
