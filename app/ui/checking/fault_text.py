"""What a finding of the check says, as a sentence."""

from __future__ import annotations

from app.services.database_check import Finding


def fault_text(finding: Finding) -> str:
    """What is wrong; a fault without a sentence of its own by its name."""
    return finding.what.replace("_", " ")
