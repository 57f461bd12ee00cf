"""What the company has set for its field mappings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from app.domain.errors import ChangedMeanwhile
from app.domain.field_mapping import MappingDirection
from app.domain.mapping_rules import ENTITY
from app.domain.mapping_settings import MappingSetting
from app.nav.tables import field_mappings as table

_STATE = select(func.count(), func.sum(table.c.version))
_ALL = select(
    table.c.mapping_key,
    table.c.version,
    table.c.place,
    table.c.enabled,
    table.c.direction,
    table.c.truncate,
    table.c.constant,
)


class FieldMappings:
    """Rows are added and changed, never deleted: what is reset is written as it is brought along."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def state(self) -> tuple[int, int]:
        """The same as long as nothing was set: no row is ever deleted, and versions only grow."""
        count, versions = self._connection.execute(_STATE).one()
        return int(count), int(versions or 0)

    def all(self) -> dict[str, MappingSetting]:
        """What is set, by mapping key; nothing for a mapping that is as the program brings it along."""
        rows = self._connection.execute(_ALL).all()
        return {
            key: MappingSetting(key, str(version), place, enabled, MappingDirection(direction), truncate, constant)
            for key, version, place, enabled, direction, truncate, constant in rows
        }

    def save(self, settings: Sequence[MappingSetting], by: str, at: datetime) -> None:
        """Writes these, each while it has the version that was seen. Raises ``ChangedMeanwhile`` for the first that
        has another one by now; the transaction is then to be given up."""
        for setting in sorted(settings, key=lambda setting: setting.key):  # one order for all: no deadlock
            values: dict[str, object] = {
                "place": setting.place,
                "enabled": setting.enabled,
                "direction": setting.direction.value,
                "truncate": setting.truncate,
                "constant": setting.constant,
                "modified_at": at,
                "modified_by": by,
            }
            written = self._change(setting, values) if setting.version else self._add(setting, values)
            if not written:
                raise ChangedMeanwhile(ENTITY, setting.key)

    def _change(self, setting: MappingSetting, values: dict[str, object]) -> bool:
        statement = (
            update(table)
            .where(table.c.mapping_key == setting.key, table.c.version == int(setting.version))
            .values(version=table.c.version + 1, **values)
        )
        return bool(self._connection.execute(statement).rowcount)

    def _add(self, setting: MappingSetting, values: dict[str, object]) -> bool:
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        statement = dialect.insert(table).values(mapping_key=setting.key, **values).on_conflict_do_nothing()
        return bool(self._connection.execute(statement.returning(table.c.mapping_key)).first())
