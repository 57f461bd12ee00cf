"""Field Mapping: which fields go where, what stands for which code, and what a change of it would mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.crm.gateway import CrmGateway
from app.domain.account import is_in_mapping as account_in_mapping
from app.domain.conversion_table import CONVERSION_TABLES, Counterpart, crm_field, has_spellings, nav_field, options
from app.domain.conversion_table import problems as table_problems
from app.domain.coupling import CouplingKind
from app.domain.customer import is_in_mapping as customer_in_mapping
from app.domain.errors import FieldError, InvalidRecord
from app.domain.field import Kind
from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversion, Conversions, FieldMapping, Side
from app.domain.folding import fold
from app.domain.listing import Filter, ListQuery
from app.domain.mapping_effect import MappingEffect, concerned, effects_of
from app.domain.mapping_rules import ENTITY, problems, target_field
from app.domain.mapping_settings import in_force, settings_of
from app.domain.reference import CODE_FIELDS, Code, CodeTable
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.actor import Actor
from app.services.conversions import Marks, code_conversions, read_conversions
from app.services.progress import SILENT, Progress

CHUNK = 1_000
COUPLED = ListQuery("no", filters=(Filter("coupled", True),))


@dataclass(frozen=True, slots=True)
class MappingSheet:
    """The field mappings in their order, each with the version of what is set for it, and how many customers are
    coupled."""

    mappings: tuple[FieldMapping, ...]
    versions: Mapping[str, str]
    coupled: int


@dataclass(frozen=True, slots=True)
class ConversionSheet:
    """One conversion table: all codes, how many customers hold each code (``customers``) and how many accounts each
    CRM value (``accounts``). ``options``: the CRM values to choose from; none: any text. ``implied``: CRM values that
    are understood without a row (the local currency). The owner's table is read-only and has users' names."""

    conversion: Conversion
    rows: tuple[Counterpart, ...]
    customers: Mapping[str, int]
    accounts: Mapping[str, int]
    options: tuple[str, ...] = ()
    implied: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MappingChanges:
    """What is to be saved: the whole of the mappings in their new order (none: they stay), and of each table the rows
    that change, with the versions that were seen."""

    mappings: tuple[FieldMapping, ...] = ()
    counterparts: Mapping[Conversion, tuple[Counterpart, ...]] = field(default_factory=dict)


class FieldMappingService:
    """Reads and saves the mapping. What was begun under another mapping goes on under that one."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, actor: Actor) -> None:
        self._nav = nav
        self._crm = crm
        self._actor = actor

    def mappings(self) -> MappingSheet:
        """The mappings as they are now; asks NAV alone."""
        with self._nav.read() as unit:
            settings = unit.field_mappings.all()
            versions = {key: setting.version for key, setting in settings.items()}
            coupled = unit.couplings.count(CouplingKind.CUSTOMER)
        return MappingSheet(in_force(DEFAULT_MAPPINGS, settings), versions, coupled)

    def conversion(self, conversion: Conversion) -> ConversionSheet:
        """One table as it is now. KeyError for a conversion that has none."""
        accounts = self._crm.count_values(crm_field(conversion).name)
        if conversion is Conversion.USER:
            return self._owners(accounts)
        with self._nav.read() as unit:
            rows = tuple(unit.counterparts.all(CONVERSION_TABLES[conversion]))
            customers = unit.counterparts.customers(nav_field(conversion))
            implied = (unit.setup.company().lcy,) if conversion is Conversion.CURRENCY else ()
        return ConversionSheet(conversion, rows, customers, accounts, options(conversion), implied)

    def save(self, changes: MappingChanges, seen: Mapping[str, str]) -> None:
        """Saves all of it or nothing; ``seen`` are the versions of the mappings that were shown. Raises
        ``ChangedMeanwhile`` when a colleague saved one of the rows since, ``InvalidRecord``."""
        with self._nav.write() as unit:
            self._refuse(unit, changes)
            now = unit.field_mappings.all()
            present = settings_of(
                in_force(DEFAULT_MAPPINGS, now), {key: setting.version for key, setting in now.items()}
            )
            stands = {setting.key: setting for setting in present}
            wanted = settings_of(changes.mappings, seen)
            changed = [
                setting
                for setting in wanted
                if replace(setting, version="") != replace(stands[setting.key], version="")
            ]
            unit.field_mappings.save(changed, self._actor.user, self._actor.now())
            for conversion, rows in changes.counterparts.items():
                table = CONVERSION_TABLES[conversion]
                unit.counterparts.save(table, rows, spellings=has_spellings(conversion))

    def reset(self, seen: Mapping[str, str]) -> None:
        """All mappings as the program brings them along; the conversion tables stay. Raises ``ChangedMeanwhile``."""
        self.save(MappingChanges(DEFAULT_MAPPINGS), seen)

    def effect(self, changes: MappingChanges, progress: Progress = SILENT) -> MappingEffect:
        """What the changes would mean for the coupled pairs as they are now; writes nothing. Raises
        ``InvalidRecord``, and ``Cancelled`` when ``progress`` says so."""
        users = self._crm.users()
        with self._nav.read() as unit:
            self._refuse(unit, changes)
            old = read_conversions(unit, users)
            new = self._changed(unit, old, changes)
            ids = unit.customers.ids(COUPLED)
        keys = concerned(old, new)
        effect = MappingEffect()
        if not keys:
            return effect
        for start in range(0, len(ids), CHUNK):
            progress.check()
            self._add(effect, ids[start : start + CHUNK], old, new, keys)
            progress.step(min(start + CHUNK, len(ids)), len(ids))
        return effect

    def _add(
        self, effect: MappingEffect, ids: list[str], old: Conversions, new: Conversions, keys: frozenset[str]
    ) -> None:
        with self._nav.read() as unit:
            customers = unit.customers.many(ids)
            couplings = unit.couplings.of_nav_many(CouplingKind.CUSTOMER, ids)
        accounts = self._crm.accounts([coupling.crm_id for coupling in couplings.values()])
        for customer_id in ids:
            customer, coupling = customers.get(customer_id), couplings.get(customer_id)
            account = None if coupling is None else accounts.get(coupling.crm_id)
            if customer is None or coupling is None or account is None:
                continue  # it is gone, or its partner is: nothing is synchronized
            if customer_in_mapping(customer) and account_in_mapping(account):
                effect.add(customer, effects_of(customer, account, coupling.snapshot, old, new, keys))

    def _owners(self, accounts: Mapping[str, int]) -> ConversionSheet:
        names = {user.id: user.name for user in self._crm.users()}
        with self._nav.read() as unit:
            coupled = unit.salespeople.coupled_users()
            people = unit.salespeople.all()
            customers = unit.counterparts.customers(nav_field(Conversion.USER))
        rows = tuple(
            Counterpart(person.code, person.name, names.get(coupled.get(person.code, ""), "")) for person in people
        )
        owned: dict[str, int] = {}
        for user_id, count in accounts.items():
            name = names.get(user_id, user_id)
            owned[name] = owned.get(name, 0) + count
        return ConversionSheet(Conversion.USER, rows, customers, owned)

    @staticmethod
    def _changed(unit: NavUnit, old: Conversions, changes: MappingChanges) -> Conversions:
        """The rules as they would be after the changes."""
        codes = unit.codes.conversion_rows()
        left, sent = unit.counterparts.left_alone(), unit.counterparts.sent_only()
        aliases = unit.codes.aliases(CodeTable.COUNTRY)
        for conversion, rows in changes.counterparts.items():
            table, changed = CONVERSION_TABLES[conversion], {row.code: row for row in rows}
            codes[table] = [_with_counterpart(code, changed.get(code.code)) for code in codes[table]]
            marked = {row.code for row in rows if row.leave_alone and not row.crm_value}
            left[table] = (left.get(table, frozenset()) - changed.keys()) | marked
            only = {row.code for row in rows if row.send_only}
            sent[table] = (sent.get(table, frozenset()) - changed.keys()) | only
            if has_spellings(conversion):
                aliases = {alias: code for alias, code in aliases.items() if code not in changed}
                aliases |= {fold(word): row.code for row in rows for word in row.spellings}
        turned = code_conversions(codes, Marks(left, sent), aliases, unit.setup.company().lcy)
        return replace(
            old,
            to_crm={**old.to_crm, **turned.to_crm},
            to_nav={**old.to_nav, **turned.to_nav},
            left_alone=turned.left_alone,
            mappings=changes.mappings or old.mappings,
        )

    @staticmethod
    def _refuse(unit: NavUnit, changes: MappingChanges) -> None:
        """Raises ``InvalidRecord``; its errors name the mapping's key or the code."""
        found: list[FieldError] = list(problems(changes.mappings))
        found += [error for mapping in changes.mappings if (error := _unknown_code(unit, mapping)) is not None]
        if found:
            raise InvalidRecord(ENTITY, tuple(found))
        for conversion, rows in changes.counterparts.items():
            changed = {row.code: row for row in rows}
            whole = [changed.get(row.code, row) for row in unit.counterparts.all(CONVERSION_TABLES[conversion])]
            found += table_problems(conversion, whole)
        if found:
            raise InvalidRecord("Conversion Table", tuple(found))


def _with_counterpart(code: Code, changed: Counterpart | None) -> Code:
    return code if changed is None else replace(code, crm_value=changed.crm_value)


def _unknown_code(unit: NavUnit, mapping: FieldMapping) -> FieldError | None:
    if not mapping.constant:
        return None
    side, target = target_field(mapping)
    table = CODE_FIELDS.get(target.name)
    if side is not Side.NAV or target.kind is not Kind.CODE or table is None:
        return None
    if unit.codes.exists(table, mapping.constant):
        return None
    return FieldError(ENTITY, mapping.key, target.caption, mapping.constant, "unknown_code")
