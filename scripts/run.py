"""Start Tandem: `python3 scripts/run.py --demo`. Everything after the name goes to the program; see --help.

The first start makes `.venv` in the project and installs the pinned versions there.
"""

# Old Pythons must get as far as the next lines: nothing here that they cannot read.
import sys

if sys.version_info < (3, 11):
    sys.exit("Tandem needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031

import os
from pathlib import Path

from environment import Environment, prepared, say
from screen import NO_SCREEN, has_screen, opens_window, window_systems


def main(arguments: list[str]) -> int:
    """Prepare and become the program. Returns only when that cannot be: 2 without a screen, else 1."""
    window = opens_window(arguments)
    if window and not has_screen(sys.platform, os.environ):
        say(NO_SCREEN)
        return 2
    environment = Environment(Path(__file__).resolve().parent.parent)
    systems = window_systems(sys.platform, os.environ) if window else []
    if prepared(environment, [], systems):
        environment.execute(["-m", "app", *arguments])
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
