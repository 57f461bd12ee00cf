"""Saved views of lists: one's own and those for everyone, the one that a list opens with, and who one is in NAV."""

from __future__ import annotations

from dataclasses import replace

from app.domain.coupling import CouplingKind
from app.domain.folding import fold
from app.domain.saved_view import SavedView, ViewContent
from app.nav.saved_views import EVERYONE
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.identity import new_id

_SALESPERSON = "salesperson"


class ViewService:
    """All that is said of "this person" is said of the user at the computer."""

    def __init__(self, nav: NavDatabase, actor: Actor) -> None:
        self._nav = nav
        self._actor = actor

    def of(self, list_key: str) -> list[SavedView]:
        """The saved views of a list, this person's own first, each by name."""
        with self._nav.read() as unit:
            return unit.views.of(list_key, self._owner)

    def add(self, list_key: str, name: str, content: ViewContent, *, for_everyone: bool = False) -> SavedView:
        """Saves a new view. Raises ``InvalidRecord`` for a name that is blank, too long or taken."""
        owner = EVERYONE if for_everyone else self._owner
        return self._save(SavedView(new_id(), "", list_key, owner, name, content))

    def change(self, view: SavedView, content: ViewContent) -> SavedView:
        """Saves another content under the same name. Raises ``ChangedMeanwhile``, ``RecordNotFound``."""
        return self._save(replace(view, content=content))

    def rename(self, view: SavedView, name: str, *, for_everyone: bool) -> SavedView:
        """Gives it another name, and to everyone or to oneself. Raises as :meth:`add` and :meth:`change`."""
        return self._save(replace(view, name=name, owner=EVERYONE if for_everyone else self._owner))

    def delete(self, view: SavedView) -> None:
        """Deletes it. Raises ``ChangedMeanwhile``."""
        with self._nav.write() as unit:
            unit.views.delete(view.id, view.version)

    def default(self, list_key: str) -> str:
        """The view with which the list opens for this person: the id of a saved one or the key of one that the program
        brings along; blank: nothing was chosen."""
        with self._nav.read() as unit:
            return unit.views.setting(self._owner, f"default view of {list_key}")

    def set_default(self, list_key: str, view: str) -> None:
        """The list opens with this view from now on."""
        with self._nav.write() as unit:
            unit.views.set(self._owner, f"default view of {list_key}", view)

    def salesperson(self) -> str:
        """The code of the salesperson that this person is: the one it said to be, else the one who is coupled to the
        CRM user of its name, else the one of its name; blank: nobody."""
        me = fold(self._actor.user)
        with self._nav.read() as unit:
            people = {person.id: person for person in unit.salespeople.all()}
            said = unit.views.setting(self._owner, _SALESPERSON)
            couplings = unit.couplings.all(CouplingKind.SALESPERSON)
        coupled = [
            people[each.nav_id].code for each in couplings if each.nav_id in people and fold(each.crm_name) == me
        ]
        named = [person.code for person in people.values() if fold(person.name) == me]
        candidates = [*(person.code for person in people.values() if person.code == said), *coupled, *named]
        return candidates[0] if candidates else ""

    def set_salesperson(self, code: str) -> None:
        """This person is that salesperson; blank: nobody."""
        with self._nav.write() as unit:
            unit.views.set(self._owner, _SALESPERSON, code)

    @property
    def _owner(self) -> str:
        return self._actor.user[:100] or "-"

    def _save(self, view: SavedView) -> SavedView:
        with self._nav.write() as unit:
            return unit.views.save(view, self._actor.user, self._actor.now())
