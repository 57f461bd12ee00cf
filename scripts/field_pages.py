"""Writes the pages about the fields into docs/guide, for those who read the guide outside of the program:

    python3 scripts/field_pages.py     writes docs/guide/fields-of-*.md

Run it with the Python of the project's environment. The program makes these pages itself, in its language; a test holds
the written ones to it.
"""

from __future__ import annotations

import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]


def write_pages(folder: Path) -> None:
    """Into this folder, in English."""
    from app.ui.help.field_pages import field_pages

    for key, text in field_pages().items():
        (folder / f"{key}.md").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(PROJECT))
    write_pages(PROJECT / "docs" / "guide")
