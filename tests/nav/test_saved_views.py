"""Saved views on both engines: whose they are, what they hold, and that nobody overwrites another's change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import ChangedMeanwhile, InvalidRecord, RecordNotFound
from app.domain.listing import Filter
from app.domain.saved_view import ColumnPlace, SavedView, ViewContent, content_of
from app.nav.unit_of_work import NavDatabase
from app.services.identity import new_id
from tests.nav.conftest import AT, BY

CONTENT = ViewContent(
    (Filter("coupled", True), Filter("blocked", "")),
    {"city": "@lon*|'A|B'", "modified_at": "t-7..t"},
    "söhne",
    "balance_lcy",
    True,
    (ColumnPlace("no", 80), ColumnPlace("city", 120, hidden=True)),
)


def view(name: str, owner: str = "kim", list_key: str = "customers") -> SavedView:
    return SavedView(new_id(), "", list_key, owner, name, CONTENT)


def test_a_view_is_kept_letter_for_letter(nav: NavDatabase) -> None:
    with nav.write() as unit:
        saved = unit.views.save(view("  <b>Grün</b> & 'x'  "), BY, AT)
    assert saved.name == "<b>Grün</b> & 'x'"
    assert saved.content == CONTENT
    with nav.read() as unit:
        assert unit.views.of("customers", "kim") == [saved]
        assert unit.views.of("accounts", "kim") == []


def test_one_sees_ones_own_and_those_for_everyone(nav: NavDatabase) -> None:
    with nav.write() as unit:
        for name, owner in (("b", "kim"), ("A", "kim"), ("a", ""), ("A", "bo")):
            unit.views.save(view(name, owner), BY, AT)
    with nav.read() as unit:
        assert [(each.name, each.owner) for each in unit.views.of("customers", "kim")] == [
            ("A", "kim"),
            ("b", "kim"),
            ("a", ""),
        ]


def test_a_name_is_there_once(nav: NavDatabase) -> None:
    with nav.write() as unit:
        first = unit.views.save(view("Grün"), BY, AT)
        second = unit.views.save(view("Blau"), BY, AT)
        unit.views.save(replace(first, name="GRÜN"), BY, AT)
    wrong = {"grün": "taken", " ": "required", "x" * 51: "too_long", "a\0": "not_storable"}
    for name, reason in wrong.items():
        for changed in (view(name), replace(second, name=name)):
            with pytest.raises(InvalidRecord) as caught, nav.write() as unit:
                unit.views.save(changed, BY, AT)
            assert caught.value.errors[0].reason == reason


def test_a_change_of_somebody_else_is_not_overwritten(nav: NavDatabase) -> None:
    """Seen to fail without the version in the statements."""
    with nav.write() as unit:
        seen = unit.views.save(view("Mine", ""), BY, AT)
        now = unit.views.save(replace(seen, name="Theirs"), BY, AT)
    with pytest.raises(ChangedMeanwhile) as caught, nav.write() as unit:
        unit.views.save(replace(seen, content=ViewContent()), BY, AT)
    assert caught.value.current == now
    with pytest.raises(ChangedMeanwhile), nav.write() as unit:
        unit.views.delete(seen.id, seen.version)
    with nav.write() as unit:
        unit.views.delete(now.id, now.version)
        unit.views.delete(now.id, now.version)  # gone already
    with pytest.raises(RecordNotFound), nav.write() as unit:
        unit.views.save(now, BY, AT)


def test_a_content_that_is_too_long_is_refused(nav: NavDatabase) -> None:
    long = ViewContent(expressions={"name": "x" * 30_000})
    with pytest.raises(InvalidRecord), nav.write() as unit:
        unit.views.save(replace(view("Long"), content=long), BY, AT)


def test_settings_are_each_persons_own(nav: NavDatabase) -> None:
    with nav.write() as unit:
        unit.views.set("kim", "default", "a")
        unit.views.set("kim", "default", "b")
        unit.views.set("bo", "default", "c")
    with nav.read() as unit:
        assert [unit.views.setting(who, "default") for who in ("kim", "bo", "jo")] == ["b", "c", ""]


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "[]",
        "nonsense",
        "null",
        '{"filters": 3, "expressions": [], "columns": {"a": 1}}',
        '{"filters": [{"field": 1}]}',
    ],
)
def test_what_is_not_understood_is_left_out(stored: str) -> None:
    assert content_of(stored) == ViewContent()


@given(st.text(max_size=20), st.dictionaries(st.text(max_size=5), st.text(max_size=5)), st.booleans())
def test_a_content_comes_back(search: str, expressions: dict[str, str], descending: bool) -> None:
    content = replace(CONTENT, search=search, expressions=expressions, descending=descending)
    assert content_of(content.as_text()) == content
