"""A small migration history in a folder, for the tests of schemas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Column, MetaData, Table

from app.database.columns import Big, Words
from app.database.engine import Database
from app.database.schema import open_schema

APPLICATION_ID = 0x54455354
ENVIRONMENT = "from app.database.migration_environment import run\n\nrun()\n"
REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "{number:04}"
down_revision = {down}


def upgrade() -> None:
    {statement}
"""
STATEMENTS = (
    'op.create_table("notes", sa.Column("seq", sa.Integer, primary_key=True), sa.Column("words", sa.Text))',
    "op.execute(\"INSERT INTO notes (words) VALUES ('from revision 2')\")",
    'op.create_table("tags", sa.Column("seq", sa.Integer, primary_key=True))',
)
METADATA = MetaData()
Table("notes", METADATA, Column("seq", Big, primary_key=True), Column("words", Words))


def write_history(folder: Path, length: int, broken: bool = False) -> Path:
    """The first revisions of a history; ``broken`` adds one that fails halfway."""
    versions = folder / "versions"
    versions.mkdir(parents=True, exist_ok=True)
    (folder / "env.py").write_text(ENVIRONMENT)
    statements = list(STATEMENTS[:length])
    if broken:
        statements.append('op.execute("CREATE TABLE half (a INTEGER)")\n    op.execute("no SQL at all")')
    for number, statement in enumerate(statements, start=1):
        down = None if number == 1 else f"{number - 1:04}"
        text = REVISION.format(number=number, down=repr(down), statement=statement)
        (versions / f"{number:04}_step.py").write_text(text)
    return folder


def opened(database: Database, history: Path, backup: Callable[[], object] | None = None) -> bool:
    """Brings a test database to the history's end."""
    return open_schema(database, "test", METADATA, history, APPLICATION_ID, backup)
