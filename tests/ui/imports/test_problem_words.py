"""Every sentence about a line of a file is where Qt Linguist finds it."""

from __future__ import annotations

from app.services.imports.problem import Problem, Reason
from app.services.imports.wording import WORDS
from app.ui.imports.problem_words import SENTENCES, problem_text


def test_the_sentences_are_those_of_the_floor_below() -> None:
    assert set(SENTENCES) == set(WORDS.values())
    assert set(WORDS) == set(Reason)
    for reason in Reason:
        assert problem_text(Problem(reason, 2, "Name", "value", "Name", 30, "other"))


def test_fields_have_their_captions_in_the_language(german: None) -> None:
    assert problem_text(Problem(Reason.REQUIRED, 3, "Nummer", field="No.")).startswith("Nr.")
