from __future__ import annotations

import pytest

HOSTILE = {
    "html": '<b>&amp;"</b><img src="x.png">',
    "ampersands": "Smith && Sons & Co",
    "right-to-left": "\u202eevil\u202c \u05e9\u05dc\u05d5\u05dd",
    "long": "x" * 10_000,
    "lines": "one\ntwo\r\nthree\ttab",
}


@pytest.fixture(params=list(HOSTILE), ids=list(HOSTILE))
def hostile(request: pytest.FixtureRequest) -> str:
    """Text that must be shown letter for letter."""
    return HOSTILE[request.param]
