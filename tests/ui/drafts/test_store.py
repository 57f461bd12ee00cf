"""Drafts on the disk: whole or not there, one's own company's alone, for one's own eyes."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.customer import CUSTOMER_FIELDS, Blocked, Customer
from app.domain.record_change import RecordKind, value_as_text
from app.ui.drafts.draft import Draft, draft_of, draft_text, record_as_shown
from app.ui.drafts.store import DraftStore

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
DRAFT = Draft(
    "a-1", "here", RecordKind.CUSTOMER, "id", "3", "10000 · X", {"city": "Bath"}, {"city": {"value": "Y"}}, AT
)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    store = DraftStore(tmp_path / "drafts")
    later = replace(DRAFT, key="a-0", at=AT.replace(hour=11))
    store.write(later)
    store.write(DRAFT)
    assert store.read("here") == [DRAFT, later]
    store.write(replace(DRAFT, typed={"city": {"value": "Z"}}))
    assert store.read("here")[0].typed == {"city": {"value": "Z"}}
    store.discard(DRAFT.key)
    store.discard(DRAFT.key)
    assert store.read("here") == [later]


def test_only_the_user_may_read_them(tmp_path: Path) -> None:
    """With a mode of 0644 at the opening of the file this was seen to fail."""
    before = os.umask(0)
    try:
        DraftStore(tmp_path / "drafts").write(DRAFT)
    finally:
        os.umask(before)
    (path,) = (tmp_path / "drafts").iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_drafts_of_another_company_are_not_offered_and_not_touched(tmp_path: Path) -> None:
    store = DraftStore(tmp_path)
    store.write(DRAFT)
    assert store.read("elsewhere") == []
    assert store.read("here") == [DRAFT]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"form": 2}', '{"form": 1, "key": "a-1"}', "null", draft_text(DRAFT)[:-9]], ids=repr
)
def test_a_damaged_file_is_left_alone_and_spoils_no_other(tmp_path: Path, text: str) -> None:
    store = DraftStore(tmp_path)
    store.write(DRAFT)
    damaged = tmp_path / "b-2.draft"
    damaged.write_text(text, encoding="utf-8")
    (tmp_path / "c-3.new").write_text("half", encoding="utf-8")
    assert store.read("here") == [DRAFT]
    assert damaged.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("key", ["../a", "a/b", "", "A" * 70, "a.b"])
def test_a_key_never_leads_out_of_the_folder(tmp_path: Path, key: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(key)}$"):
        DraftStore(tmp_path).write(replace(DRAFT, key=key))


def test_a_full_disk_leaves_the_former_draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = DraftStore(tmp_path)
    store.write(DRAFT)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        store.write(replace(DRAFT, typed={"city": {"value": "Z"}}))
    assert store.read("here") == [DRAFT]


texts = st.text(max_size=12)  # lone surrogates too: a keyboard can make them


@given(st.dictionaries(texts, texts, max_size=4), st.dictionaries(texts, st.dictionaries(texts, texts, max_size=2)))
def test_any_text_comes_back_letter_for_letter(shown: dict[str, str], typed: dict[str, dict[str, str]]) -> None:
    draft = replace(DRAFT, shown=shown, typed=typed, name="\ud800 & <b>")
    assert draft_of(draft_text(draft)) == draft


def test_a_record_is_as_it_was_shown() -> None:
    customer = Customer("id", "3", "10000", "Contoso", blocked=Blocked.SHIP, credit_limit_lcy=Decimal("12.50"))
    shown = {field.name: value_as_text(getattr(customer, field.name)) for field in CUSTOMER_FIELDS}
    now = replace(customer, version="9", name="Else", blocked=Blocked.ALL, modified_by="kim")
    again = record_as_shown(now, replace(DRAFT, shown=shown), CUSTOMER_FIELDS)
    assert again == replace(customer, modified_by="kim")
    assert again.blocked is Blocked.SHIP
