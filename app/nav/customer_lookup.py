"""Which customers are there already: for an import that adds many."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select

from app.nav.chunks import in_chunks
from app.nav.tables import customers


class CustomerLookup:
    """Looks up by No. and by name, any number of them, in the transaction of ``connection``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def numbers(self) -> frozenset[str]:
        """The numbers of all customers."""
        return frozenset(self._connection.scalars(select(customers.c.no)))

    def by_no(self, numbers: Collection[str]) -> dict[str, str]:
        """Those of the numbers that are taken, each with the name of the customer."""
        found: dict[str, str] = {}
        for chunk in in_chunks(list(numbers)):
            statement = select(customers.c.no, customers.c.name).where(customers.c.no.in_(chunk))
            found.update((row.no, row.name) for row in self._connection.execute(statement))
        return found

    def ids_by_no(self, numbers: Collection[str]) -> dict[str, str]:
        """Those of the numbers that are taken, each with the id of the customer."""
        found: dict[str, str] = {}
        for chunk in in_chunks(list(numbers)):
            statement = select(customers.c.no, customers.c.id).where(customers.c.no.in_(chunk))
            found.update((row.no, row.id) for row in self._connection.execute(statement))
        return found

    def by_name(self, folded_names: Collection[str]) -> dict[tuple[str, str], str]:
        """Folded name and folded city of customers that bear one of the names -> their No."""
        found: dict[tuple[str, str], str] = {}
        for chunk in in_chunks(list(folded_names)):
            statement = select(customers.c.name_fold, customers.c.city_fold, customers.c.no).where(
                customers.c.name_fold.in_(chunk)
            )
            found.update(((row.name_fold, row.city_fold), row.no) for row in self._connection.execute(statement))
        return found

    def ids_by_name(self, folded_names: Collection[str]) -> dict[str, list[str]]:
        """Folded name -> the ids of the customers that bear it."""
        found: dict[str, list[str]] = {}
        for chunk in in_chunks(list(folded_names)):
            statement = select(customers.c.name_fold, customers.c.id).where(customers.c.name_fold.in_(chunk))
            for name, customer_id in self._connection.execute(statement.order_by(customers.c.seq)):
                found.setdefault(name, []).append(customer_id)
        return found
