"""Long lists of ids in little memory behave as a list of them."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.services.imports.id_column import IdColumn

# few letters, so that an id stands across the border of two others too; ids of all widths
IDS = st.lists(st.text("ab\u00e9", min_size=1, max_size=4), unique=True, max_size=20)


@given(IDS, st.integers(-25, 25), st.integers(-25, 25))
def test_it_is_the_list(ids: list[str], start: int, stop: int) -> None:
    column = IdColumn(ids)
    assert len(column) == len(ids)
    assert list(column) == column[:] == ids
    assert column[start:stop] == ids[start:stop]
    assert [column[place] for place in range(-len(ids), len(ids))] == ids + ids


@given(IDS, st.text("ab\u00e9", min_size=1, max_size=6))
def test_it_knows_the_places(ids: list[str], other: str) -> None:
    column = IdColumn(ids)
    assert [column.place_of(entry) for entry in ids] == list(range(len(ids)))
    assert column.place_of(other) == (ids.index(other) if other in ids else None)


def test_an_id_across_the_border_of_two_is_not_there() -> None:
    """Without the look at the place (tried once) it is found."""
    assert IdColumn(["ab", "cd"]).place_of("bc") is None


def test_a_uuid_takes_36_bytes() -> None:
    ids = [str(UUID(int=number)) for number in range(1_000)]
    column = IdColumn(ids)
    assert column.place_of(ids[777]) == 777
    assert len(column._bytes) == 36_000
