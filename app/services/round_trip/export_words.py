"""How the other program writes what is kept here: its own words for codes, options, owners and accounts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from app.crm.gateway import CrmGateway
from app.domain.field import Field, Kind, money_from_text
from app.domain.file_export import PendingRecord
from app.domain.file_kind import FileKind
from app.nav.unit_of_work import NavUnit
from app.services.round_trip.export_learning import Learned
from app.services.round_trip.export_records import FIELDS

Value = str | int | Decimal | date | None
"""A value as a writer takes it: typed, or the other program's word for it; ``None``: blank."""

_REFERENCES = frozenset({"owner_id", "account_id"})
"""Fields that hold an id of ours where files hold a name."""
_NO_WORDS = frozenset({"no", "code"})


def speaks(field: Field) -> bool:
    """Whether the other program may have a word of its own for a value of the field."""
    return field.name in _REFERENCES or (field.kind in (Kind.OPTION, Kind.CODE) and field.name not in _NO_WORDS)


class Words:
    """The words for one kind of records, learned from the cells of its files: whoever wrote "Pound Sterling" for a
    currency gets it back. What was never seen is written as it is kept; an owner or an account by the name that only
    one of them bears."""

    def __init__(self, unit: NavUnit, crm: CrmGateway, kind: FileKind) -> None:
        self._crm = crm
        self._fields = {field.name: field for field in FIELDS[kind]}
        self.learned = Learned(unit, kind, lambda name: name in self._fields and speaks(self._fields[name]))
        self._names: dict[str, Mapping[str, str]] = {}

    def word(self, name: str, text: str) -> str | None:
        """What stands for the canonical text of the field; ``None``: nothing does without doubt."""
        field = self._fields[name]
        if not text or not speaks(field):
            return text
        if (found := self.learned.word(name, text)) is not None:
            return found
        return self._named(name).get(text) if name in _REFERENCES else text

    def typed(self, name: str, text: str) -> Value:
        """The value as CRM's files have it. ValueError for a text that nothing stands for."""
        field = self._fields[name]
        if field.kind is Kind.MONEY:
            return money_from_text(text)
        if field.kind is Kind.NUMBER:
            return int(text or "0")
        if field.kind is Kind.DATE:
            return date.fromisoformat(text) if text else None
        word = self.word(name, text)
        if word is None:
            raise ValueError(name)
        return word or None

    def names_of(self, records: Iterable[PendingRecord]) -> dict[str, str]:
        """What the owners and accounts are called that the pending values stand for, by id."""
        ids: dict[str, set[str]] = {}
        for record in records:
            for pending in record.fields:
                if pending.name in _REFERENCES:
                    ids.setdefault(pending.name, set()).update((pending.old, pending.new))
        found: dict[str, str] = {}
        if "owner_id" in ids:
            found |= {user.id: user.name for user in self._crm.users() if user.id in ids["owner_id"]}
        if "account_id" in ids:
            wanted = ids["account_id"] - {""}
            found |= {account.id: account.name for account in self._crm.accounts(wanted).values()}
        return found

    def _named(self, name: str) -> Mapping[str, str]:
        """Ids and the names that only one of them bears."""
        if name not in self._names:
            known = (
                [(user.id, user.name) for user in self._crm.users()]
                if name == "owner_id"
                else self._crm.account_names(outside=True)
            )
            times = Counter(told for _id, told in known)
            self._names[name] = {record_id: told for record_id, told in known if times[told] == 1}
        return self._names[name]
