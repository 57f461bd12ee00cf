"""The views of lists that people saved, and what each person set for itself."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from app.domain.errors import ChangedMeanwhile, FieldError, InvalidRecord, RecordNotFound
from app.domain.field_check import Refused, field_error, stored_value
from app.domain.folding import fold
from app.domain.saved_view import ENTITY, LONGEST_NAME, MOST_TEXT, NAME, SavedView, content_of
from app.nav.tables import personal_settings, saved_views

_ALL = select(
    saved_views.c.id,
    saved_views.c.version,
    saved_views.c.list_key,
    saved_views.c.owner,
    saved_views.c.name,
    saved_views.c.content,
)
EVERYONE = ""


class SavedViews:
    """Names are told apart without regard to case, each person's for itself and those for everyone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, list_key: str, owner: str) -> list[SavedView]:
        """The views of a list that this person sees, by name: its own, and those for everyone behind them."""
        seen = saved_views.c.owner.in_([owner, EVERYONE])
        rows = self._connection.execute(_ALL.where(saved_views.c.list_key == list_key, seen)).all()
        found = [SavedView(row[0], str(row[1]), row[2], row[3], row[4], content_of(row[5])) for row in rows]
        return sorted(found, key=lambda view: (view.owner == EVERYONE, fold(view.name), view.id))

    def get(self, view_id: str) -> SavedView:
        """One view. Raises ``RecordNotFound``."""
        row = self._connection.execute(_ALL.where(saved_views.c.id == view_id)).first()
        if row is None:
            raise RecordNotFound(ENTITY, view_id)
        return SavedView(row[0], str(row[1]), row[2], row[3], row[4], content_of(row[5]))

    def save(self, view: SavedView, by: str, at: datetime) -> SavedView:
        """Creates the view (blank version) or writes it while it has that version. Raises ``InvalidRecord`` for a name
        that is blank, too long or taken, ``ChangedMeanwhile``, ``RecordNotFound``."""
        values = {
            "list_key": view.list_key,
            "owner": view.owner,
            "name": _name(view.name),
            "name_fold": _folded(view.name),
            "content": view.content.as_text(),
            "modified_at": at,
            "modified_by": by[:100],
        }
        if len(str(values["content"])) > MOST_TEXT:
            raise InvalidRecord(ENTITY, (FieldError(ENTITY, "content", "Filters", "", "too_long", MOST_TEXT),))
        self._check_name(view)
        if not view.version:
            self._connection.execute(insert(saved_views).values(id=view.id, **values))
        else:
            statement = update(saved_views).where(
                saved_views.c.id == view.id, saved_views.c.version == int(view.version)
            )
            changed = self._connection.execute(statement.values(**values, version=saved_views.c.version + 1))
            if not changed.rowcount:
                raise ChangedMeanwhile(ENTITY, view.id, self.get(view.id))
        return self.get(view.id)

    def delete(self, view_id: str, version: str) -> None:
        """Deletes the view while it has that version; one that is gone already stays so. Raises
        ``ChangedMeanwhile``."""
        statement = delete(saved_views).where(saved_views.c.id == view_id, saved_views.c.version == int(version))
        if self._connection.execute(statement).rowcount:
            return
        if self._connection.execute(_ALL.where(saved_views.c.id == view_id)).first() is not None:
            raise ChangedMeanwhile(ENTITY, view_id, self.get(view_id))

    def setting(self, owner: str, name: str) -> str:
        """What the person has set under that name; blank: nothing."""
        table = personal_settings
        query = select(table.c.value).where(table.c.owner == owner, table.c.name == name)
        return self._connection.execute(query).scalar() or ""

    def set(self, owner: str, name: str, value: str) -> None:
        """Sets it for that person."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        statement = dialect.insert(personal_settings).values(owner=owner, name=name, value=value)
        keys = [personal_settings.c.owner, personal_settings.c.name]
        self._connection.execute(statement.on_conflict_do_update(index_elements=keys, set_={"value": value}))

    def _check_name(self, view: SavedView) -> None:
        table = saved_views
        same = select(table.c.id).where(
            table.c.list_key == view.list_key,
            table.c.owner == view.owner,
            table.c.name_fold == _folded(view.name),
            table.c.id != view.id,
        )
        if self._connection.execute(same).first() is not None:
            raise InvalidRecord(ENTITY, (field_error(ENTITY, NAME, view.name, "taken"),))


def _folded(name: str) -> str:
    """Some characters become many."""
    return fold(name)[: 4 * LONGEST_NAME]


def _name(name: str) -> str:
    try:
        stored = str(stored_value(NAME, name.strip()))
    except Refused as refused:
        raise InvalidRecord(ENTITY, (field_error(ENTITY, NAME, name, refused.reason, refused.limit),)) from None
    return stored
