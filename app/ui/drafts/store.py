"""The folder of drafts: one file each, for the user's eyes alone, whole or not there."""

from __future__ import annotations

import logging
import os
import re
from pathlib import Path

from app.ui.drafts.draft import Draft, draft_of, draft_text

SUFFIX = ".draft"
NAME = re.compile(r"[0-9a-f-]{1,64}")
log = logging.getLogger("tandem")


class DraftStore:
    """Used by one thread at a time; the folder is made with the first draft."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, draft: Draft) -> None:
        """Keep the draft in place of the one of that key. OSError when the disk does not take it; the former stays."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._path(draft.key)
        beside = path.with_suffix(".new")
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(draft_text(draft))
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)

    def discard(self, key: str) -> None:
        """Remove a draft; one that is not there is gone already."""
        self._path(key).unlink(missing_ok=True)

    def read(self, company: str) -> list[Draft]:
        """The company's drafts, oldest first. A file that can't be read stays where it is and is not offered."""
        found = []
        for path in sorted(self._folder.glob(f"*{SUFFIX}")):
            try:
                draft = draft_of(path.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                log.warning("a draft could not be read and was left alone")
                continue
            if draft.company == company and draft.key == path.stem:
                found.append(draft)
        return sorted(found, key=lambda draft: draft.at)

    def _path(self, key: str) -> Path:
        if not NAME.fullmatch(key):
            raise ValueError(key)
        return self._folder / f"{key}{SUFFIX}"
