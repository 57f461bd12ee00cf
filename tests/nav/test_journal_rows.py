"""The short form of changes: nothing gets lost in it, and older rows are read as ever."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from app.domain.change_captions import caption_of
from app.domain.field_mapping import Side
from app.domain.pushed_figures import CAPTIONS, FIGURES, key_of
from app.domain.sync_log import FieldChange
from app.nav.journal_rows import changes_from, changes_text

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_BASES = st.one_of(st.just((None, None)), st.tuples(_TEXTS, _TEXTS))
_KEYS = st.sampled_from(["name", "city", "n", "c", "no", "relationship_type", "elsewhere"])
_CHANGES = st.builds(
    lambda key, caption, side, old, new, base: FieldChange(
        key, caption_of(side, key) if caption is None else caption, side, old, new, *base
    ),
    _KEYS,
    st.one_of(st.none(), st.just("Some Caption")),
    st.sampled_from(Side),
    _TEXTS,
    _TEXTS,
    _BASES,
)


@given(st.lists(_CHANGES, max_size=6))
def test_changes_come_back_as_they_were(changes: list[FieldChange]) -> None:
    assert changes_from(changes_text(changes)) == tuple(changes)


def figures(account_id: str, old: str, new: str) -> tuple[FieldChange, ...]:
    def text(start: str, name: str) -> str:
        return f"{start}{name}" if start else ""

    return tuple(
        FieldChange(key_of(account_id, name), CAPTIONS[name], Side.CRM, text(old, name), text(new, name))
        for name in FIGURES
    )


def test_figures_are_kept_together_without_captions() -> None:
    city = FieldChange("city", caption_of(Side.CRM, "city"), Side.CRM, "Bath", "York")
    changes = (city, *figures("", "a", "b"), *figures("account", "a", ""), *figures("other", "", "b"))
    stored = changes_text(changes)
    assert changes_from(stored) == changes
    assert "Balance (LCY)" not in stored and "statistics" not in stored


def test_older_rows() -> None:
    old = [["city", "Address 1: City", "crm", "Bath", "York"], ["name", "Name", "nav", "a", "b", "c", "d"]]
    old += [["statistics.balance_lcy", "Balance (LCY)", "crm", "1.00", "2.00"]]
    assert changes_from(json.dumps(old)) == (
        FieldChange("city", "Address 1: City", Side.CRM, "Bath", "York"),
        FieldChange("name", "Name", Side.NAV, "a", "b", "c", "d"),
        FieldChange("statistics.balance_lcy", "Balance (LCY)", Side.CRM, "1.00", "2.00"),
    )


def test_a_figure_that_was_added_later_is_blank_in_older_rows() -> None:
    changes = figures("", "a", "b")
    stored = json.loads(changes_text(changes))
    for side in ("old", "new"):
        stored[0][side] = stored[0][side][:-1]
    assert changes_from(json.dumps(stored)) == changes[:-1]
