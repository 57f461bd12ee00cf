"""Saved views as windows use them."""

from __future__ import annotations

import pytest

from app.domain.errors import InvalidRecord
from app.domain.listing import Filter
from app.domain.saved_view import ViewContent
from app.services.views import ViewService
from tests.services.both_sides import BY, Sides

BLOCKED = ViewContent((Filter("blocked", True),))


@pytest.fixture
def views(sides: Sides) -> ViewService:
    return sides.services.views


def test_a_view_is_saved_changed_renamed_and_deleted(views: ViewService) -> None:
    mine = views.add("customers", "Mine", BLOCKED)
    shared = views.add("customers", "Mine", BLOCKED, for_everyone=True)
    assert views.of("customers") == [mine, shared]
    changed = views.change(mine, ViewContent(search="x"))
    renamed = views.rename(changed, "Ours", for_everyone=True)
    assert (renamed.owner, renamed.name, renamed.content.search) == ("", "Ours", "x")
    with pytest.raises(InvalidRecord):
        views.rename(renamed, "MINE", for_everyone=True)
    views.delete(shared)
    assert views.of("customers") == [renamed]


def test_one_is_the_salesperson_of_ones_name_or_of_ones_user_until_one_says_otherwise(sides: Sides) -> None:
    views = sides.services.views
    code = sides.services.salespeople.create({"code": "ME", "name": BY.upper()}).code
    assert views.salesperson() == code
    views.set_salesperson("OF")
    assert views.salesperson() == "OF"
    views.set_salesperson("GONE")  # deleted meanwhile
    assert views.salesperson() == code


def test_the_default_and_the_salesperson_are_remembered(views: ViewService) -> None:
    assert (views.default("customers"), views.salesperson()) == ("", "")
    views.set_default("customers", "coupled")
    views.set_salesperson("OF")
    assert (views.default("customers"), views.default("accounts"), views.salesperson()) == ("coupled", "", "OF")
