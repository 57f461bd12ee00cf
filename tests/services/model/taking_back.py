"""What an undo makes of the plain company: told by nothing but how the company was before and after what is undone."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

from tests.services.model.company import Company, Link, Refused, Values

SidedKey = tuple[str, str]
"""The side, "nav" or "crm", and the mapping key."""


@dataclass(frozen=True)
class Done:
    """One record of the log: the pair, and the company before and after it. ``is_undo``: it took back another one, and
    a coupling that it made is one that came back."""

    record_id: str
    job_id: str
    customer: str
    account: str
    before: Company
    after: Company
    is_undo: bool = False

    def values(self) -> Iterator[tuple[SidedKey, str, str]]:
        """What it changed in records that were there before and after, with both values."""
        for side, key in (("nav", self.customer), ("crm", self.account)):
            old, new = _records(self.before, side).get(key), _records(self.after, side).get(key)
            if old is not None and new is not None:
                yield from (((side, name), old[name], new[name]) for name in old if old[name] != new[name])

    def made(self) -> Link | None:
        """The coupling that it made or brought back, which may be another customer's."""
        new = (link for link in self.after.links.values() if self.before.link_numbered(link.number) is None)
        return next(new, None)

    def ended(self) -> list[Link]:
        """The couplings that it ended, the customer's first."""
        gone = [link for link in self.before.links.values() if self.after.link_numbered(link.number) is None]
        return sorted(gone, key=lambda link: link.customer != self.customer)

    def came_and_went(self, side: str) -> tuple[bool, bool]:
        """Whether it created, and whether it removed, the record of the side."""
        key = self.customer if side == "nav" else self.account
        was, is_now = key in _records(self.before, side), key in _records(self.after, side)
        return is_now and not was, was and not is_now


def take_back(now: Company, done: Done, wanted: frozenset[SidedKey] | None = None) -> None:
    """Takes the record back as far as nobody has changed since what it made; ``wanted``: only these values. Raises
    when nothing of it can be."""
    made = done.made()
    ending = None if made is None or wanted is not None else now.link_numbered(made.number)
    back = None if wanted is not None else _returning(now, done, ending)
    taken = _values_back(now, done, wanted)
    moved = wanted is None and _records_back(now, done, ending, taken)
    figures = wanted is None and _figures_back(now, done, ending, back)
    if not (taken or moved or figures or ending or back):
        raise Refused("NothingToUndo")
    if ending is not None:
        del now.links[ending.customer]
    if back is not None:
        now.links[back.customer] = deepcopy(back)
    whole = done.customer in now.customers and done.account in now.accounts
    if ending is None and back is None and (whole or moved):
        _bases_back(now, done, taken, whole=wanted is None)


def _records(company: Company, side: str) -> dict[str, Values]:
    return company.customers if side == "nav" else company.accounts


def _returning(now: Company, done: Done, ending: Link | None) -> Link | None:
    """The coupling that comes back. Raises when that was all that the record did, and it can't."""
    reasons = []
    for link in done.ended():
        reason = _hindrance(now, done, link, ending)
        if reason is None:
            return link
        reasons.append(reason)
    if reasons and done.made() is None:
        raise Refused(reasons[0])
    return None


def _hindrance(now: Company, done: Done, link: Link, ending: Link | None) -> str | None:
    for side, key in (("nav", link.customer), ("crm", link.account)):
        comes_back = done.came_and_went(side)[1] and key in (done.customer, done.account)
        if key not in _records(now, side) and not comes_back:
            return "CouplingNotRevived"
    mine, others = now.links.get(link.customer), now.link_of_account(link.account)
    gone = 0 if ending is None else ending.number
    if mine is not None and mine.number != gone:
        return "CustomerAlreadyCoupled"
    return "AccountAlreadyCoupled" if others is not None and others.number != gone else None


def _values_back(now: Company, done: Done, wanted: frozenset[SidedKey] | None) -> set[str]:
    """Puts values back; the mapping keys of those."""
    taken = set()
    for (side, name), old, new in done.values():
        record = _records(now, side).get(done.customer if side == "nav" else done.account)
        if record is not None and record[name] == new and (wanted is None or (side, name) in wanted):
            record[name] = old
            taken.add(name)
    return taken


def _records_back(now: Company, done: Done, ending: Link | None, taken: set[str]) -> bool:
    """A record that was created goes, one that was removed comes back; whether any did."""
    moved = False
    for side, key in (("nav", done.customer), ("crm", done.account)):
        records = _records(now, side)
        came, went = done.came_and_went(side)
        if came and key in records and _may_go(now, done, side, key, ending):
            del records[key]
            now.figures.pop(key, None)
            taken |= set(_records(done.after, side)[key])
            moved = True
        if went and key not in records:
            records[key] = dict(_records(done.before, side)[key])
            now.balances.setdefault(key, 0)
            taken |= set(records[key])
            moved = True
    return moved


def _may_go(now: Company, done: Done, side: str, key: str, ending: Link | None) -> bool:
    """Nobody has edited it, coupled it elsewhere or posted to it."""
    link = now.links.get(key) if side == "nav" else now.link_of_account(key)
    own = {entry.number for entry in (ending, done.after.links.get(done.customer)) if entry is not None}
    if link is not None and link.number not in own:
        return False
    return _records(now, side)[key] == _records(done.after, side)[key] and not (side == "nav" and now.balances[key])


def _figures_back(now: Company, done: Done, ending: Link | None, back: Link | None) -> bool:
    """Figures go with the coupling that ends and come back with the one that returns; what was pushed alone goes back
    to what was there before."""
    if ending is not None:
        now.figures.pop(ending.account, None)
    if back is not None:
        lost = done.before.figures.get(back.account)
        if lost is not None and back.account not in done.after.figures and back.account not in now.figures:
            now.figures[back.account] = lost
    if done.made() is not None or done.ended():
        return False
    was, pushed = done.before.figures.get(done.account), done.after.figures.get(done.account)
    if was == pushed or done.account not in now.accounts or now.figures.get(done.account) != pushed:
        return False
    if was is None:
        del now.figures[done.account]
    else:
        now.figures[done.account] = was
    return True


def _bases_back(now: Company, done: Done, taken: set[str], whole: bool) -> None:
    """What was in step before is what was in step last again: of the values that went back; and where all of them did,
    of the fields that the record only found in step, too."""
    then = done.after.links.get(done.customer)
    link = None if then is None else now.link_numbered(then.number)
    if then is None or link is None or link.nav is None or link.crm is None or link.account != done.account:
        return
    if done.is_undo and done.made() is not None:  # it came back as it was
        return
    before = done.before.link_numbered(link.number) or Link(link.customer, link.account)
    mine = {name for (_, name), _, _ in done.values()}
    moved = {key for key in {*(then.nav or {}), *(before.nav or {})} if then.base(key) != before.base(key)}
    keys = taken & moved
    if whole and mine <= taken:
        keys |= {key for key in moved if link.base(key) == then.base(key)}
    for key in keys:
        base = before.base(key)
        if base is None:
            link.nav.pop(key, None)
            link.crm.pop(key, None)
        else:
            link.nav[key], link.crm[key] = base
