"""Whether a pair is as its last synchronization left it: what most pairs of a long run are, told without a plan."""

from __future__ import annotations

from operator import attrgetter, itemgetter

from app.domain.account import Account
from app.domain.comparison import compare
from app.domain.coupling import Snapshot
from app.domain.customer import Customer
from app.domain.field_mapping import Conversion, Conversions, FieldMapping, canonical
from app.domain.synchronization import FieldState

_AS_IT_IS = (Conversion.NONE, Conversion.MONEY)
_AT_REST = (FieldState.SAME, FieldState.LEFT_ALONE)
_LEAST = 2
"""With one name or place alone the getters would give a bare value."""


class InStep:
    """Looks at pairs under one set of mappings and conversions."""

    def __init__(self, mappings: tuple[FieldMapping, ...], conversions: Conversions) -> None:
        self._conversions = conversions
        self._mappings = tuple(mapping for mapping in mappings if mapping.enabled)
        self._known: set[tuple[int, str, str]] = set()
        self._turned = [place for place, mapping in enumerate(self._mappings) if not _is_plain(mapping)]
        plain = [place for place in range(len(self._mappings)) if place not in self._turned]
        self._usable = len(plain) >= _LEAST
        if self._usable:
            self._nav = attrgetter(*(mapping.nav_field for mapping in self._mappings))
            self._crm = attrgetter(*(mapping.crm_field for mapping in self._mappings))
            self._base = itemgetter(*(mapping.key for mapping in self._mappings))
            self._plain = itemgetter(*plain)

    def holds(self, customer: Customer, account: Account, snapshot: Snapshot | None) -> bool:
        """True: both sides are alike and as the snapshot says, so that no plan would write or say anything, nor change
        the snapshot. False says nothing."""
        if snapshot is None or not self._usable:
            return False
        nav, crm = tuple(map(canonical, self._nav(customer))), tuple(map(canonical, self._crm(account)))
        try:
            if self._base(snapshot.nav) != nav or self._base(snapshot.crm) != crm:
                return False
        except KeyError:  # a mapping that is newer than the snapshot
            return False
        if self._plain(nav) != self._plain(crm):
            return False
        return all(self._alike(place, nav[place], crm[place], snapshot) for place in self._turned)

    def _alike(self, place: int, nav: str, crm: str, snapshot: Snapshot) -> bool:
        if (place, nav, crm) in self._known:
            return True
        if compare(self._mappings[place], nav, crm, snapshot, self._conversions) not in _AT_REST:
            return False
        self._known.add((place, nav, crm))
        return True


def _is_plain(mapping: FieldMapping) -> bool:
    return mapping.conversion in _AS_IT_IS and not mapping.truncate and not mapping.constant
