"""All accounts that may be somebody's, prepared once: the few that are worth a close look are found at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.matching.match import ALIKE, Match, compare
from app.domain.matching.name_index import NameIndex
from app.domain.matching.profile import Profile

_FAR = ALIKE - 15.0
"""Names under this score are not even looked at: nothing but a key in common could bring them over the bar."""
_FEW = 3
_TOO_MANY = 40
"""A key of more accounts than this finds none of them: a bank, a placeholder, a house full of companies."""


class AccountIndex:
    """Accounts by id. Of each only the normalised name and hashes of the keys are kept: what is found by one is
    compared in full."""

    def __init__(self) -> None:
        self._names = NameIndex()
        self._ids: list[str] = []
        self._slots: dict[str, int] = {}
        self._keys: dict[int, int | tuple[int, ...]] = {}

    def __len__(self) -> int:
        return len(self._slots)

    def __contains__(self, account_id: object) -> bool:
        return account_id in self._slots

    @property
    def worn(self) -> bool:
        """Whether so many accounts changed that building it anew pays."""
        return self._names.worn

    def put(self, account_id: str, name: str, keys: Iterable[str]) -> None:
        """A new account, or one that has changed: its normalised name and the keys of its profile."""
        self.drop(account_id)
        slot = len(self._ids)
        self._ids.append(account_id)
        self._slots[account_id] = slot
        self._names.add(slot, name)
        for key in keys:
            known = hash(key) in self._keys and self._slots_of(key)
            self._keys[hash(key)] = (*known, slot)[-_TOO_MANY - 1 :] if known else slot

    def drop(self, account_id: str) -> None:
        """The account is nobody's any more, or somebody's; not there: does nothing."""
        slot = self._slots.pop(account_id, None)
        if slot is not None:
            self._names.remove(slot)
            self._ids[slot] = ""

    def candidates(self, profile: Profile, limit: int) -> list[str]:
        """Ids of at most ``limit`` accounts by name, and those that share a rare key whatever their name."""
        found = dict.fromkeys(self._sharing(profile.keys()))
        near = self._names.nearest(profile.name, limit, _FAR)
        found.update(dict.fromkeys(self._ids[slot] for slot, _ in near))
        return list(found)

    def compare(self, customer: Profile, account: Profile) -> Match | None:
        """How alike the two are among all these accounts; ``None``: not enough to speak of."""
        return compare(customer, account, self._names.weights, self._rarity)

    def _sharing(self, keys: Iterable[str]) -> Iterator[str]:
        for key in keys:
            slots = self._slots_of(key)
            if len(slots) <= _TOO_MANY:
                yield from (self._ids[slot] for slot in slots)

    def _slots_of(self, key: str) -> tuple[int, ...]:
        found = self._keys.get(hash(key), ())
        slots = found if isinstance(found, tuple) else (found,)
        return tuple(slot for slot in slots if self._ids[slot])

    def _rarity(self, key: str) -> float:
        return min(1.0, _FEW / max(1, len(self._slots_of(key))))
