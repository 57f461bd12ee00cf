from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.desktop.mime_defaults import default_of, with_default, without

KIND, OURS = "x-scheme-handler/navcrm", "tandem-links.desktop"
KEPT = """# my own
[Default Applications]
text/html=firefox.desktop;
x-scheme-handler/mailto=mail.desktop

[Removed Associations]
text/plain=vim.desktop;
"""


def test_what_stands_there_is_kept() -> None:
    changed = with_default(KEPT, KIND, OURS)
    assert default_of(changed, KIND) == OURS
    assert [line for line in KEPT.splitlines() if line not in changed.splitlines()] == []
    assert default_of(changed, "text/html") == "firefox.desktop"
    back = without(changed, KIND, OURS)
    assert default_of(back, KIND) == ""
    assert KIND not in back


@pytest.mark.parametrize("text", ["", "[Default Applications]", "[Added Associations]\n", "\n\n"])
def test_a_missing_heading_is_put_there(text: str) -> None:
    assert default_of(with_default(text, KIND, OURS), KIND) == OURS


def test_another_program_comes_back_when_ours_goes() -> None:
    other = f"[Default Applications]\n{KIND} = other.desktop\n"
    changed = with_default(other, KIND, OURS)
    assert default_of(changed, KIND) == OURS
    assert default_of(without(changed, KIND, OURS), KIND) == "other.desktop"
    assert default_of(without(other, KIND, OURS), KIND) == "other.desktop"


LINES = st.sampled_from(
    ["", "# remark", "[Default Applications]", "[Added Associations]", "[Other]", f"{KIND}=a.desktop;", "text/html=b;",
     f"{KIND}=", "nonsense", f" {KIND} = c.desktop;d.desktop "]
)  # fmt: skip


@given(st.lists(LINES, max_size=12))
def test_setting_it_twice_is_setting_it_once_and_it_can_be_taken_back(lines: list[str]) -> None:
    text = "\n".join(lines)
    once = with_default(text, KIND, OURS)
    assert default_of(once, KIND) == OURS
    assert with_default(once, KIND, OURS) == once
    assert OURS not in without(once, KIND, OURS)
    kept = iter(without(once, KIND, OURS).splitlines())
    strangers = [line for line in lines if line and not line.strip().startswith(KIND)]
    assert all(line in kept for line in strangers), "each of the others, in their order"
