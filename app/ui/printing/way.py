"""The ways in which a card gets to paper."""

from __future__ import annotations

from enum import StrEnum


class PrintWay(StrEnum):
    """What is wanted of the pages."""

    PRINT = "print"
    PREVIEW = "preview"
    PDF = "pdf"
