"""Filling `.venv`: one `venv`, one `pip install` of pinned versions, plain words when one of them fails."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import subprocess
import sys
import time
import tomllib
import venv
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from environment import INSTALLING, Environment, EnvironmentProblem, say

SHOWN_LINES = 15
KEPT_LINES = 400

NO_ENSUREPIP = (
    "This Python lacks the module ensurepip, which puts pip into a virtual environment.\n"
    "  Debian, Ubuntu:  sudo apt install python3-venv   (python{version}-venv where that is not enough)\n"
    "  Fedora:          sudo dnf install python3-pip python3-libs\n"
    "Then start again."
)

# What pip's output holds, and what it means to the person who started the program. The first match counts.
CAUSES = (
    (
        ("No space left on device", "Errno 28]"),
        "The disk is full. The environment needs about 1 GB; free some room, then start again.",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED", "SSLCertVerificationError"),
        "The package index showed a certificate that this machine does not trust. If your network has its\n"
        "own certificate, name its file in pip's setting `cert`, then start again.",
    ),
    (
        (
            "Failed to establish a new connection", "NewConnectionError", "NameResolutionError",
            "ConnectTimeoutError", "ReadTimeoutError", "Read timed out", "ProxyError",
            "Temporary failure in name resolution", "getaddrinfo failed", "Network is unreachable",
            "Connection refused", "Connection reset", "Remote end closed connection",
        ),
        "No network: pip could not reach its package index. Check the connection (and pip's settings for a\n"
        "proxy or an index of your own), then start again. Nothing else has to be undone.",
    ),
    (
        ("No matching distribution found", "ResolutionImpossible"),
        "pip's index holds no such version for {python} on {system}. Try a Python that the project names\n"
        "(see pyproject.toml), or an index that has the package, then start again.",
    ),
)  # fmt: skip
UNKNOWN_CAUSE = "The lines above are the end of pip's own report. Mend what they name, then start again."


def install(environment: Environment, extras: Sequence[str]) -> None:
    """Make `.venv` where it is missing, foreign to this Python or half made; then install what is pinned.

    Extras that are there already stay. Raises EnvironmentProblem.
    """
    started = time.monotonic()
    kept = {word for word in environment.recorded() if word.startswith("+")}
    if not is_usable(environment):
        kept = set()
        create(environment)
    environment.record(INSTALLING)
    wanted = sorted(kept | {f"+{extra}" for extra in extras})
    requirements = required(environment.root / "pyproject.toml", [word[1:] for word in wanted])
    run_pip(environment, requirements)
    environment.record(environment.fingerprint(), *wanted)
    say(f"The environment is ready ({time.monotonic() - started:.0f} s).")


def is_usable(environment: Environment) -> bool:
    """Whether `.venv` can be filled as it stands: complete, with pip, and of the Python that runs now."""
    if environment.recorded()[:1] == [INSTALLING] or not environment.python.exists():
        return False
    probe = "import pip, sys; print(sys.implementation.cache_tag)"
    try:
        answer = subprocess.run([environment.python, "-c", probe], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.stdout.strip() == sys.implementation.cache_tag


def create(environment: Environment) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise EnvironmentProblem(NO_ENSUREPIP.format(version=version))
    if environment.folder.exists():
        say("The folder .venv is incomplete or belongs to another Python: it is made anew.")
        shutil.rmtree(environment.folder)
    say(f"Making the project's own environment in {environment.folder} (once) …")
    environment.folder.mkdir()
    environment.record(INSTALLING)
    try:
        venv.create(environment.folder, with_pip=True, symlinks=sys.platform != "win32")
    except subprocess.CalledProcessError as error:
        output = (error.output or b"").decode(errors="replace").strip()
        raise EnvironmentProblem(f"{output}\npip could not be put into the environment.") from error


def required(pyproject: Path, extras: Sequence[str]) -> list[str]:
    """The requirements of the program and of `extras`, as pyproject.toml names them."""
    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    names: list[str] = list(project["dependencies"])
    for extra in extras:
        names += project["optional-dependencies"].get(extra, [])
    return names


def run_pip(environment: Environment, requirements: Sequence[str]) -> None:
    """Run pip, silent but for one line of progress. Raises EnvironmentProblem with the end of its report."""
    constraints = environment.root / "constraints.txt"
    command = [str(environment.python), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    command += ["--progress-bar", "off", "--constraint", str(constraints), *requirements]
    pins = sum("==" in line for line in constraints.read_text(encoding="utf-8").splitlines())
    lines: deque[str] = deque(maxlen=KEPT_LINES)
    progress = Progress(pins)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace"
    ) as pip:
        assert pip.stdout is not None
        for line in pip.stdout:
            lines.append(line.rstrip())
            progress.follow(line)
    progress.finish()
    if pip.returncode:
        raise EnvironmentProblem(explain(list(lines)))


def explain(lines: Sequence[str]) -> str:
    """The end of pip's report, and what to do about it."""
    report = "\n".join(lines)
    advice = next((text for signs, text in CAUSES if any(sign in report for sign in signs)), UNKNOWN_CAUSE)
    advice = advice.format(python=f"Python {platform.python_version()}", system=platform.platform(terse=True))
    shown = "\n".join(f"  {line}" for line in lines[-SHOWN_LINES:])
    return f"The packages could not be installed. pip says:\n{shown}\n\n{advice}"


class Progress:
    """pip's many lines as one: rewritten in place on a terminal, said once where there is none."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.seen = 0
        self.in_place = sys.stderr.isatty()
        if not self.in_place:
            say("Installing the pinned packages; this may take some minutes …")

    def follow(self, line: str) -> None:
        words = line.split()
        if words[:1] == ["Collecting"]:
            self.seen = min(self.seen + 1, self.total)
            self.show(f"Fetching packages: {self.seen} of at most {self.total}, {words[1]}")
        elif words[:3] == ["Installing", "collected", "packages:"]:
            self.show("Writing the packages …")

    def show(self, text: str) -> None:
        if self.in_place:
            print(f"\r\x1b[K{text[:78]}", end="", file=sys.stderr, flush=True)

    def finish(self) -> None:
        if self.in_place:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
