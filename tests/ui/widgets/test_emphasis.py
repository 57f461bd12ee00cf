from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.folding import fold
from app.ui.widgets.emphasis import spans


@pytest.mark.parametrize(
    ("text", "words", "strong"),
    [
        ("Selby Limited", ["sel"], ["Sel"]),
        ("Beefhaus am Südermarkt Düsseldorf", ["sel"], ["sel"]),
        ("The Cannery Group", ["group", "can"], ["Can", "Group"]),
        ("STRASSE und Straße", ["strasse"], ["STRASSE", "Straße"]),
        ("ﬁne", ["fi"], ["ﬁ"]),
        ("Aaa", ["aa", "aaa"], ["Aaa"]),
        ("no such word", ["x"], []),
        ("a bad cab", ["a"], ["a"]),
        ("10-20 20", ["20"], ["20", "20"]),
        ("", ["x"], []),
        ("x", [""], []),
    ],
)
def test_the_typed_words_are_found_as_the_search_finds_them(text: str, words: list[str], strong: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text, words)] == strong


@given(st.text(max_size=30), st.lists(st.text(min_size=1, max_size=4), max_size=3))
def test_stretches_lie_in_the_text_in_order_and_apart(text: str, words: list[str]) -> None:
    found = spans(text, [fold(word) for word in words])
    edges = [edge for span in found for edge in span]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)
