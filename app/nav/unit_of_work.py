"""The NAV database as services see it: transactions that hand out repositories."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from app.database.engine import Database
from app.nav.codes import Codes
from app.nav.counterparts import Counterparts
from app.nav.couplings import Couplings
from app.nav.customer_list import CustomerList
from app.nav.customers import Customers
from app.nav.field_mappings import FieldMappings
from app.nav.file_baselines import FileBaselines
from app.nav.file_exports import FileExports
from app.nav.file_layouts import FileLayouts
from app.nav.file_steps import FileSteps
from app.nav.ledger import Ledger
from app.nav.pair_states import PairStateRows
from app.nav.record_changes import RecordChanges
from app.nav.salespeople import Salespeople
from app.nav.saved_views import SavedViews
from app.nav.setup import Setup
from app.nav.sync_jobs import SyncJobs
from app.nav.sync_log import SyncLog


class NavUnit:
    """The repositories of one transaction."""

    def __init__(self, connection: Connection, listing: CustomerList) -> None:
        self.connection = connection
        self.customers = Customers(connection, listing)
        self.salespeople = Salespeople(connection)
        self.codes = Codes(connection)
        self.counterparts = Counterparts(connection)
        self.field_mappings = FieldMappings(connection)
        self.ledger = Ledger(connection)
        self.setup = Setup(connection)
        self.couplings = Couplings(connection)
        self.jobs = SyncJobs(connection)
        self.log = SyncLog(connection)
        self.pair_states = PairStateRows(connection)
        self.changes = RecordChanges(connection)
        self.baselines = FileBaselines(connection)
        self.file_layouts = FileLayouts(connection)
        self.file_exports = FileExports(connection)
        self.file_steps = FileSteps(connection)
        self.views = SavedViews(connection)


class NavDatabase:
    """Hands out units of work: what is read in one is one state of the database, what is written in one is there
    whole at its end or, when an exception leaves it, not at all."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._listing = CustomerList(database)

    @contextmanager
    def read(self) -> Iterator[NavUnit]:
        """A unit that only reads."""
        with self.database.read() as connection:
            yield NavUnit(connection, self._listing)

    @contextmanager
    def write(self) -> Iterator[NavUnit]:
        """A unit that is committed at its end."""
        with self.database.write() as connection:
            yield NavUnit(connection, self._listing)

    def refresh(self) -> None:
        """Forgets what is known of lists: another program may have written to a shared database."""
        self._listing.refresh()

    def close(self) -> None:
        """Gives all connections back."""
        self.database.close()
