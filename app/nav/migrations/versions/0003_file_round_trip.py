"""What the other programs are known to hold by their files, and what updates from files wrote.

Frozen like its predecessors.
"""

from __future__ import annotations

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""
