"""The rules in force: the field mappings, and the tables that turn values into each other, read from the code tables
and the salespeople's couplings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.conversion_table import CONVERSION_TABLES
from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversion, Conversions, FieldMapping
from app.domain.mapping_settings import in_force
from app.domain.reference import Code, CodeTable
from app.domain.user import User
from app.nav.unit_of_work import NavUnit


@dataclass(frozen=True, slots=True)
class CodeConversions:
    """The part of the tables that follows from codes."""

    to_crm: Mapping[Conversion, Mapping[str, str]] = field(default_factory=dict)
    to_nav: Mapping[Conversion, Mapping[str, str]] = field(default_factory=dict)
    left_alone: Mapping[Conversion, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Marks:
    """Codes that have no counterpart on purpose, and codes that are sent but never come back."""

    left_alone: Mapping[CodeTable, frozenset[str]] = field(default_factory=dict)
    sent_only: Mapping[CodeTable, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the tables of codes follow from; the same as long as they stay the same."""

    codes: tuple[int, int]
    aliases: Mapping[str, str]
    lcy: str


class ConversionTables:
    """Reads the rules, and those parts which are long only when they have changed."""

    def __init__(self) -> None:
        self._seen: _Seen | None = None
        self._codes = CodeConversions()
        self._mapped: tuple[tuple[int, int], tuple[FieldMapping, ...]] | None = None

    def read(self, unit: NavUnit, users: Sequence[User]) -> Conversions:
        """The rules as they are in this transaction; ``users`` are CRM's."""
        seen = _Seen(unit.codes.state(), unit.codes.aliases(CodeTable.COUNTRY), unit.setup.company().lcy)
        if seen != self._seen:
            marks = Marks(unit.counterparts.left_alone(), unit.counterparts.sent_only())
            self._codes = code_conversions(unit.codes.conversion_rows(), marks, seen.aliases, seen.lcy)
            self._seen = seen
        known = {user.id for user in users}
        owners = {code: user_id for code, user_id in unit.salespeople.coupled_users().items() if user_id in known}
        codes = {user_id.casefold(): code for code, user_id in owners.items()}
        return Conversions(
            to_crm={**self._codes.to_crm, Conversion.USER: owners},
            to_nav={**self._codes.to_nav, Conversion.USER: codes},
            shown={Conversion.USER: {user.id: user.name for user in users}},
            left_alone=self._codes.left_alone,
            mappings=self.mappings(unit),
        )

    def mappings(self, unit: NavUnit) -> tuple[FieldMapping, ...]:
        """The field mappings as they are in this transaction, those that are not enabled too."""
        state = unit.field_mappings.state()
        if self._mapped is None or self._mapped[0] != state:
            self._mapped = state, in_force(DEFAULT_MAPPINGS, unit.field_mappings.all())
        return self._mapped[1]


def read_conversions(unit: NavUnit, users: Sequence[User]) -> Conversions:
    """The rules as they are in this transaction, once; ``users`` are CRM's."""
    return ConversionTables().read(unit, users)


def code_conversions(
    rows: Mapping[CodeTable, Sequence[Code]],
    marks: Marks,
    aliases: Mapping[str, str],
    lcy: str,
) -> CodeConversions:
    """What follows from these code tables; ``aliases`` are folded words that are read as a country."""
    to_crm = {kind: _to_crm(rows.get(table, ())) for kind, table in CONVERSION_TABLES.items()}
    to_nav = {
        kind: _to_nav(rows.get(table, ()), marks.sent_only.get(table, frozenset()))
        for kind, table in CONVERSION_TABLES.items()
    }
    for alias, code in aliases.items():
        to_nav[Conversion.COUNTRY].setdefault(alias.casefold(), code)
    for country in rows.get(CodeTable.COUNTRY, ()):
        to_nav[Conversion.COUNTRY].setdefault(country.code.casefold(), country.code)
    to_crm[Conversion.CURRENCY][""] = lcy
    to_nav[Conversion.CURRENCY][lcy.casefold()] = ""
    left = {kind: marks.left_alone.get(table, frozenset()) for kind, table in CONVERSION_TABLES.items()}
    return CodeConversions(to_crm, to_nav, left)


def _to_crm(codes: Iterable[Code]) -> dict[str, str]:
    return {code.code: code.crm_value for code in codes if code.crm_value}


def _to_nav(codes: Iterable[Code], sent_only: frozenset[str]) -> dict[str, str]:
    """Of several codes with one CRM value the first stands for it that is not only sent."""
    table: dict[str, str] = {}
    for code in codes:
        if code.crm_value and code.code not in sent_only:
            table.setdefault(code.crm_value.casefold(), code.code)
    return table
