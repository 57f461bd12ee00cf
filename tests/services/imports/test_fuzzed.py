"""Spoiled files end in a refusal or in a preview; never in anything else."""

from __future__ import annotations

import random

from app.domain.errors import FileRefused
from app.files.kinds import IMPORTABLE
from app.services.imports.wording import place, sentence
from tests.services.imports.import_sides import Sides, sqlite_sides, sqlite_template

__all__ = ["sqlite_sides", "sqlite_template"]

SEED = 20260214
ROUNDS = 300
LINES = (
    "No.;Name;City;Blocked;Credit Limit;Currency;Country;Payment Terms;Salesperson;E-Mail",
    "1;Möbel;Köln;;1.250,50;EUR;Germany;CM;JO;a@tandem.example",
    '2;"Two; quoted";Wien;All;12 USD;;AT;14 DAYS;;',
    "3;Three;;no;(7);Pound;UK;Net 30;AB;",
)
PIECES = ('"', ";", "\n", "\r", "\u202e", "<b>", "{0}", "%s", "'", "\ufffe", "9" * 30, "-", "EUR ", "\u0663", "\t", "")


def spoiled(rng: random.Random) -> str:
    text = "\r\n".join(LINES)
    for _ in range(rng.randint(1, 6)):
        place = rng.randrange(len(text))
        text = text[:place] + rng.choice(PIECES) + text[place + rng.randint(0, 6) :]
    return text


def test_spoiled_files_of_every_kind(sqlite_sides: Sides) -> None:
    print("seed", SEED)
    rng = random.Random(SEED)
    previews = 0
    for number in range(ROUNDS):
        kind = IMPORTABLE[number % len(IMPORTABLE)]
        try:
            preview = sqlite_sides.preview(kind, spoiled(rng).encode("utf-8", "surrogatepass"))
        except FileRefused:
            continue
        previews += 1
        for problem in preview.problems:
            assert sentence(problem) and place(problem) is not None
        if preview.going_in and number % 3 == 0:
            result = sqlite_sides.imports.run(preview, skip_errors=True)
            assert result.inserted == len(preview.going_in)
    assert previews > ROUNDS / 2
