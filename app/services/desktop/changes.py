"""What a registration changes on the machine: planned first, so that it can be shown, then carried out."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from app.domain.errors import MachineNotChanged

TOOL_SECONDS = 20


@dataclass(frozen=True, slots=True)
class WriteFile:
    """A file gets this content, whole or not at all."""

    path: Path
    content: bytes

    @property
    def where(self) -> str:
        return str(self.path)


@dataclass(frozen=True, slots=True)
class RemoveFile:
    """A file of ours goes."""

    path: Path

    @property
    def where(self) -> str:
        return str(self.path)


@dataclass(frozen=True, slots=True)
class SetValue:
    """A value in the user's registry; a blank ``name`` is the key's own."""

    key: str
    name: str
    value: str

    @property
    def where(self) -> str:
        return f"HKEY_CURRENT_USER\\{self.key}"


@dataclass(frozen=True, slots=True)
class RemoveKey:
    """A key of ours goes from the user's registry, with all below it."""

    key: str

    @property
    def where(self) -> str:
        return f"HKEY_CURRENT_USER\\{self.key}"


@dataclass(frozen=True, slots=True)
class RunTool:
    """A tool of the system is told. It is no failure when it isn't there: what it does, it does for speed."""

    command: tuple[str, ...]

    @property
    def where(self) -> str:
        return " ".join(self.command)


Change = WriteFile | RemoveFile | SetValue | RemoveKey | RunTool


class Registry(Protocol):
    """The user's part of the registry of Windows. Keys are paths below HKEY_CURRENT_USER."""

    def value(self, key: str, name: str) -> str | None:
        """A value, None when it isn't there."""

    def set_value(self, key: str, name: str, value: str) -> None:
        """Set it, with all keys on the way. Raises ``OSError``."""

    def remove(self, key: str) -> None:
        """Remove a key with all below it; one that isn't there is no matter. Raises ``OSError``."""


@dataclass(frozen=True, slots=True)
class Plan:
    """``changes`` in their order; ``replaces`` names the program whose place is taken, if there is one."""

    changes: Sequence[Change] = field(default=())
    replaces: str = ""


def carry_out(changes: Sequence[Change], registry: Registry | None = None) -> None:
    """Do them, in order. Raises ``MachineNotChanged`` at the first that can't be."""
    for change in changes:
        try:
            _do(change, registry)
        except OSError as error:
            raise MachineNotChanged(change.where, error.strerror or type(error).__name__) from error


def _do(change: Change, registry: Registry | None) -> None:
    match change:
        case WriteFile(path, content):
            _write(path, content)
        case RemoveFile(path):
            path.unlink(missing_ok=True)
        case RunTool(command):
            _run(command)
        case SetValue(key, name, value) if registry is not None:
            registry.set_value(key, name, value)
        case RemoveKey(key) if registry is not None:
            registry.remove(key)


def _write(path: Path, content: bytes) -> None:
    """Others read these files at any moment, and a link to one is kept a link."""
    target = path.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(unfinished, target.stat().st_mode & 0o777 if target.exists() else 0o644)
        os.replace(unfinished, target)
    except OSError:
        Path(unfinished).unlink(missing_ok=True)
        raise


def _run(command: tuple[str, ...]) -> None:
    """Never by a shell: paths hold what they like."""
    program = shutil.which(command[0])
    if program is None:
        return
    try:
        subprocess.run([program, *command[1:]], timeout=TOOL_SECONDS, check=False, capture_output=True)
    except subprocess.TimeoutExpired:
        return
