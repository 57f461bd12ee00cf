"""Check everything: `python3 scripts/test.py`; arguments go to pytest, say `-k coupling` or `--thorough`.

ruff, mypy and pytest all run, whatever the one before found; pytest's summary is the last line, and the exit
status is that of the worst.
"""

# Old Pythons must get as far as the next lines: nothing here that they cannot read.
import sys

if sys.version_info < (3, 11):
    sys.exit("Tandem needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031

import os
import time
from pathlib import Path

from environment import Environment, prepared, wait_for

CHECKS = {
    "ruff check": ["-m", "ruff", "check", "--quiet", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "mypy --strict": ["-m", "mypy", "--no-error-summary"],
}
# A selection is small as a rule, and a second process costs more to start than it saves.
LONG_TEST_S = 1_800  # one of the long tests may take so long before it counts as hanging
SELECTING = ("-k", "-m", "-n", "--numprocesses", "--lf", "--last-failed", "--collect-only", "--co", "--pdb")


def main(arguments: list[str]) -> int:
    """Run all steps on the environment's Python; return the worst exit status."""
    environment = Environment(Path(__file__).resolve().parent.parent)
    if not prepared(environment, ["test"], []):
        return 1
    os.chdir(environment.root)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    python = str(environment.python)
    statuses = [timed(name, [python, *command]) for name, command in CHECKS.items()]
    failed = [name for name, status in zip(CHECKS, statuses, strict=True) if status]
    if failed:
        print(f"FAILED before the tests: {', '.join(failed)} (see above)", flush=True)
    statuses.append(wait_for([python, *pytest_command(arguments)]))
    return max(abs(status) for status in statuses)


def timed(name: str, command: list[str]) -> int:
    """Run `command`, let it speak, and say how it went and how long it took."""
    started = time.perf_counter()
    status = wait_for(command)
    outcome = "FAILED" if status else "ok"
    print(f"{name:<14} {outcome:<6} {time.perf_counter() - started:5.1f} s", flush=True)
    return status


def pytest_command(arguments: list[str]) -> list[str]:
    """Two processes share the whole; what the caller selects runs as the caller says, else in one."""
    parallel = [] if any(selects(argument) for argument in arguments) else ["-n", "2", "--dist", "worksteal"]
    patient = ["-o", f"faulthandler_timeout={LONG_TEST_S}"] if "--thorough" in arguments else []
    return ["-m", "pytest", *parallel, *patient, *arguments]


def selects(argument: str) -> bool:
    if not argument.startswith("-"):
        return True
    return argument.startswith(("-k", "-n", "-m")) or argument.split("=", 1)[0] in SELECTING


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
