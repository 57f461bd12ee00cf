from __future__ import annotations

from tests.ui.side_windows import context

__all__ = ["context"]
