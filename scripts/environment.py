"""The project's own virtual environment, `.venv`: made, filled and kept in step with the pinned versions.

Standard library only. A start that finds all in order reads three small files and imports nothing heavy;
`json`, `subprocess`, `tomllib` and `venv` are therefore imported where they are needed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, NoReturn

INSTALLING = "installing"


class EnvironmentProblem(Exception):
    """The environment cannot be made; the text says why and how to go on."""


class Environment:
    """`.venv` in the project folder `root`, with its stamp: what was installed, and which checks it passed.

    The stamp is written as "installing" before anything else and completed last, so that an interrupted
    installation is recognised and done again from nothing. A `.venv` without a stamp was made by somebody
    else: it is filled, not emptied.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self.stamp = self.folder / "tandem-stamp"

    def fingerprint(self) -> str:
        """A hash of what decides the content: the two files and the Python that stands under it."""
        digest = hashlib.sha256(f"{sys.implementation.cache_tag}\n".encode())
        for name in ("constraints.txt", "pyproject.toml"):
            digest.update((self.root / name).read_bytes())
        return digest.hexdigest()

    def recorded(self) -> list[str]:
        """The stamp's words: the fingerprint, then `+extra` and `checked:name`; empty where there is none."""
        try:
            return self.stamp.read_text(encoding="utf-8").split()
        except OSError:
            return []

    def is_ready(self, extras: Iterable[str]) -> bool:
        words = self.recorded()
        wanted = {f"+{extra}" for extra in extras}
        return words[:1] == [self.fingerprint()] and wanted <= set(words) and self.python.exists()

    def record(self, *words: str) -> None:
        """Replace the stamp in one step: a reader sees the old one or the new one."""
        fresh = self.stamp.with_name(f"{self.stamp.name}.{os.getpid()}")
        fresh.write_text(" ".join(words) + "\n", encoding="utf-8")
        os.replace(fresh, self.stamp)

    def ensure(self, extras: Sequence[str] = (), window_systems: Sequence[str] = ()) -> None:
        """Make or mend `.venv` so that it holds the dependencies and `extras`; at once when it does.

        After an installation, and until it succeeds, Qt's own system libraries are looked for too, with those
        of one of the `window_systems`. Raises EnvironmentProblem with a text for the user.
        """
        check = "-".join(["checked:qt", *window_systems])
        if self.is_ready(extras) and check in self.recorded():
            return
        with self.changing():
            if not self.is_ready(extras):  # another start may have done it while this one waited
                from installation import install

                install(self, extras)
            if check not in self.recorded():
                from qt_libraries import check_qt

                check_qt(self, window_systems)
                self.record(*self.recorded(), check)

    @contextlib.contextmanager
    def changing(self) -> Iterator[None]:
        """The right to change `.venv`, one process at a time; what the disk refuses becomes a text."""
        try:
            with exclusive(self.root / ".venv-lock"):
                yield
        except OSError as error:
            raise EnvironmentProblem(
                f"{error.filename or self.folder} cannot be written: {error.strerror or error}.\n"
                "The project keeps its packages in its own folder, .venv: put it where you may write."
            ) from error

    def execute(self, arguments: Sequence[str]) -> NoReturn:
        """Go on as the environment's Python with `arguments`; this process ends with its exit status.

        The project folder is importable there, the folder that the user stands in is not.
        """
        paths = [str(self.root), os.environ.get("PYTHONPATH", "")]
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
        command = [str(self.python), "-P", *arguments]
        if os.name != "nt":
            sys.stdout.flush()
            os.execv(command[0], command)
        sys.exit(wait_for(command))


def prepared(environment: Environment, extras: Sequence[str], window_systems: Sequence[str]) -> bool:
    """`ensure` with its problem told to the person: whether the program can go on."""
    try:
        environment.ensure(extras, window_systems)
    except EnvironmentProblem as problem:
        say(str(problem))
    except KeyboardInterrupt:
        say("\nInterrupted. The next start does it again from the beginning.")
    else:
        return True
    return False


def wait_for(command: Sequence[str]) -> int:
    """Run `command` to its end and return its status. An interrupt is the child's to handle."""
    import subprocess

    with subprocess.Popen(command) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:
                continue


def say(text: str) -> None:
    """Speak to the person; standard output belongs to the program's own report."""
    print(text, file=sys.stderr, flush=True)


@contextlib.contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Hold the lock file at `path`. The system gives it back when the process ends, however it ends."""
    with path.open("a+b") as file:
        if not try_lock(file):
            say("Another start is preparing the environment; waiting for it …")
            lock(file)
        yield


if sys.platform == "win32":
    import msvcrt

    def try_lock(file: IO[bytes]) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def lock(file: IO[bytes]) -> None:
        # LK_LOCK gives up after ten seconds; an installation lasts longer.
        while not try_lock(file):
            with contextlib.suppress(OSError):
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                return

else:
    import fcntl

    def try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)
