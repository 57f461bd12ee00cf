"""Search for words in a list of any length: on SQLite by trigrams (FTS5), on PostgreSQL by pg_trgm where it is.

One trigram index serves words of every length, because its text is the search text with two blanks before every
word: a word of two letters at the beginning of a word is the trigram " ab", one of one letter "  a", and longer
words are found wherever they stand. So both engines answer as :func:`matches` does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Table,
    Text,
    and_,
    column,
    event,
    false,
    func,
    literal,
    literal_column,
    select,
    table,
    text,
    true,
)

from app.domain.folding import fold

ANYWHERE = 3
"""Words from this length on are found inside of words too."""


def words_of(search: str) -> tuple[str, ...] | None:
    """The folded words of what was typed; ``None`` when it holds what no stored text can hold."""
    folded = fold(search)
    if "\0" in folded or any("\ud800" <= character <= "\udfff" for character in folded):
        return None
    return tuple(dict.fromkeys(folded.split(" "))) if folded else ()


def matches(search_text: str, search: str) -> bool:
    """The meaning of a search: every word occurs, words of one or two characters at the beginning of a word."""
    words = words_of(search)
    if words is None:
        return False
    return all(word in search_text if len(word) >= ANYWHERE else f" {word}" in f" {search_text}" for word in words)


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """The index over ``column_name`` of ``table_name``, a text that ``domain.folding.fold`` has folded."""

    table_name: str
    column_name: str = "search_text"
    key: str = "seq"

    @property
    def name(self) -> str:
        """The name of the index (on SQLite of a virtual table)."""
        return f"{self.table_name}_search"

    def attach(self, owner: Table) -> None:
        """Creates the index together with the table."""
        event.listen(owner, "after_create", lambda _table, connection, **_: self.create(connection))

    def create(self, connection: Connection) -> None:
        """Creates the index over what the table holds: for migrations."""
        if connection.dialect.name == "sqlite":
            for statement in self._sqlite():
                connection.exec_driver_sql(statement)
        elif _has_trigrams(connection):
            connection.execute(
                text(
                    f"CREATE INDEX {self.name} ON {self.table_name} "
                    f"USING gin ((' '::text || {self.column_name}) gin_trgm_ops)"
                )
            )

    def drop(self, connection: Connection) -> None:
        """Takes the index away: for migrations."""
        if connection.dialect.name == "sqlite":
            for when in ("insert", "update", "delete"):
                connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {self.name}_{when}")
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {self.name}")
        else:
            connection.execute(text(f"DROP INDEX IF EXISTS {self.name}"))

    @contextmanager
    def adding(self, connection: Connection) -> Iterator[None]:
        """For many INSERTs into the table, and nothing else, within one write transaction; all of them or none.

        SQLite writes the index out after each row that a trigger adds; here the new rows go in together at the end,
        which is six times as quick.
        """
        with connection.begin_nested():  # whatever fails, the trigger comes back
            if connection.dialect.name != "sqlite":
                yield
                return
            last = connection.exec_driver_sql(
                f"SELECT coalesce(max({self.key}), 0) FROM {self.table_name}"
            ).scalar_one()
            connection.exec_driver_sql(f"DROP TRIGGER {self.name}_insert")
            yield
            connection.exec_driver_sql(self._fill() + f" WHERE {self.key} > {last}")
            connection.exec_driver_sql(self._on_insert())

    def condition(self, search: str, owner: Table, dialect: str) -> ColumnElement[bool] | None:
        """Rows that match, looked up in the index; ``None`` for a blank search."""
        words = words_of(search)
        if words is None:
            return false()
        if not words:
            return None
        if dialect != "sqlite":
            return self.scan_condition(search, owner.c[self.column_name], dialect)
        return owner.c[self.key].in_(self._hits(words))

    def scan_condition(self, search: str, words: ColumnElement[str], dialect: str) -> ColumnElement[bool]:
        """Rows whose column ``words`` matches, each row looked at."""
        wanted = words_of(search)
        if wanted is None:
            return false()
        spaced: ColumnElement[str] = literal_column("' '", Text) + words
        patterns = [word if len(word) >= ANYWHERE else f" {word}" for word in wanted]
        if dialect == "sqlite":
            return and_(true(), *(func.instr(spaced, pattern) > 0 for pattern in patterns))
        return and_(true(), *(spaced.contains(pattern, autoescape=True, escape="!") for pattern in patterns))

    def hits(self, connection: Connection, search: str, limit: int | None = None) -> int:
        """SQLite: how many records match, counted in the index alone, and no further than ``limit``."""
        words = words_of(search)
        if not words:
            return 0
        found = self._hits(words).limit(limit).subquery()
        return int(connection.execute(select(func.count()).select_from(found)).scalar_one())

    def holds(self, connection: Connection, key: int, search_text: str) -> bool:
        """SQLite: whether the index finds the row by the first word of its text."""
        words = words_of(search_text)
        if not words:
            return True
        index = table(self.name, column("rowid", Integer))
        found = select(index.c.rowid).where(literal_match(self.name, words[:1]), index.c.rowid == key)
        return connection.execute(found).first() is not None

    def _hits(self, words: Sequence[str]) -> Any:
        index = table(self.name, column("rowid", Integer))
        return select(index.c.rowid).where(literal_match(self.name, words))

    def _words(self, row: str = "") -> str:
        return f"'  ' || replace({row}{self.column_name}, ' ', '  ')"

    def _fill(self) -> str:
        return f"INSERT INTO {self.name}(rowid, words) SELECT {self.key}, {self._words()} FROM {self.table_name}"

    def _on_insert(self) -> str:
        return f"CREATE TRIGGER {self.name}_insert AFTER INSERT ON {self.table_name} BEGIN {self._add()} END"

    def _add(self) -> str:
        return f"INSERT INTO {self.name}(rowid, words) VALUES (new.{self.key}, {self._words('new.')});"

    def _sqlite(self) -> list[str]:
        name, owner = self.name, self.table_name
        remove = f"INSERT INTO {name}({name}, rowid, words) VALUES ('delete', old.{self.key}, {self._words('old.')});"
        return [
            f"CREATE VIRTUAL TABLE {name} USING fts5(words, content='', columnsize=0, "
            "tokenize='trigram case_sensitive 1')",
            self._fill(),
            self._on_insert(),
            f"CREATE TRIGGER {name}_delete AFTER DELETE ON {owner} BEGIN {remove} END",
            f"CREATE TRIGGER {name}_update AFTER UPDATE ON {owner} "
            f"WHEN old.{self.column_name} IS NOT new.{self.column_name} BEGIN {remove} {self._add()} END",
        ]


def literal_match(index: str, words: Sequence[str]) -> ColumnElement[bool]:
    """``index MATCH 'phrase AND phrase'``: the words are data, so each becomes a quoted phrase."""
    phrases = (word if len(word) >= ANYWHERE else " " * (ANYWHERE - len(word)) + word for word in words)
    expression = " AND ".join('"' + phrase.replace('"', '""') + '"' for phrase in phrases)
    return column(index).op("MATCH", is_comparison=True)(literal(expression))


def _has_trigrams(connection: Connection) -> bool:
    known = "SELECT count(*) FROM {} WHERE {} = 'pg_trgm'"
    if connection.exec_driver_sql(known.format("pg_extension", "extname")).scalar_one():
        return True
    if not connection.exec_driver_sql(known.format("pg_available_extensions", "name")).scalar_one():
        return False
    allowed = "SELECT has_database_privilege(current_database(), 'CREATE')"
    if not connection.exec_driver_sql(allowed).scalar_one():
        return False
    connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    return True
