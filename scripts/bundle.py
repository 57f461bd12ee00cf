"""Make a program of its own: `python3 scripts/bundle.py [--output DIR]`, for the system that it runs on.

The result is a folder, `dist/Tandem`, that needs neither Python nor packages. It is started before it is handed over,
and its size and start time are said.
"""

# Old Pythons must get as far as the next lines: nothing here that they cannot read.
from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("Tandem needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031

import os
from pathlib import Path

from environment import Environment, prepared


def main(arguments: list[str]) -> int:
    """Prepare and go on in the environment, where the package `bundling` is. Returns only when that cannot be."""
    root = Path(__file__).resolve().parent.parent
    environment = Environment(root)
    if not prepared(environment, ["bundle"], []):
        return 1
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(root / "scripts"), os.environ.get("PYTHONPATH", "")]))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return environment.execute(["-m", "bundling", *arguments])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
