"""Links and menu entry on each kind of machine, in folders of the test and a registry that is none."""

from __future__ import annotations

import os
import plistlib
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import MachineNotChanged, NoApplicationBundle
from app.services.desktop.changes import RunTool, WriteFile, carry_out
from app.services.desktop.program import Program, this_program
from app.services.desktop.registration import DesktopRegistration, registration_of

PROGRAM = Program(("/opt/My Programs/Tandem", "--data", "/home of/data"))
ON_WINDOWS = Program((r"C:\My Programs\Tandem.exe", "--data", r"D:\a b"))
COMMAND = r"Software\Classes\navcrm\shell\open\command"


@pytest.fixture
def linux(tmp_path: Path) -> DesktopRegistration:
    return registration_of(PROGRAM, "linux", {}, tmp_path)


class MemoryRegistry:
    """In place of the real one."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {}

    def value(self, key: str, name: str) -> str | None:
        return self.values.get((key, name))

    def set_value(self, key: str, name: str, value: str) -> None:
        self.values[key, name] = value

    def remove(self, key: str) -> None:
        gone = [each for each in self.values if each[0] == key or each[0].startswith(key + "\\")]
        for each in gone:
            del self.values[each]


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_linux_registers_and_takes_back(linux: DesktopRegistration, tmp_path: Path) -> None:
    assert not linux.is_registered()
    planned = linux.planned()
    assert files(tmp_path) == {}, "a plan is only shown"
    assert linux.register() == list(planned.changes)
    assert linux.is_registered()
    entry = (tmp_path / ".local/share/applications/tandem-links.desktop").read_text()
    assert 'Exec="/opt/My Programs/Tandem" --data "/home of/data" --link %u\n' in entry
    assert "x-scheme-handler/navcrm=tandem-links.desktop;" in (tmp_path / ".config/mimeapps.list").read_text()
    assert not registration_of(Program(("/elsewhere",)), "linux", {}, tmp_path).is_registered()
    assert linux.unregister()
    assert not linux.is_registered()
    assert "navcrm" not in str(files(tmp_path))
    assert linux.unregister() == [], "nothing to take back"


def test_the_users_own_folders_are_used(tmp_path: Path) -> None:
    folders = {"XDG_DATA_HOME": str(tmp_path / "d"), "XDG_CONFIG_HOME": str(tmp_path / "c")}
    registration_of(PROGRAM, "linux", folders, tmp_path / "home").register()
    assert set(files(tmp_path)) >= {"d/applications/tandem-links.desktop", "c/mimeapps.list"}
    assert not (tmp_path / "home").exists()


def test_another_programs_place_is_named_and_given_back(linux: DesktopRegistration, tmp_path: Path) -> None:
    (tmp_path / ".config").mkdir()
    chosen = tmp_path / ".config/mimeapps.list"
    chosen.write_text("[Default Applications]\nx-scheme-handler/navcrm=other.desktop\n")
    assert linux.planned().replaces == "other"
    linux.register()
    assert linux.planned().replaces == ""
    linux.unregister()
    assert "other.desktop" in chosen.read_text()


def test_linux_installs_and_uninstalls(linux: DesktopRegistration, tmp_path: Path) -> None:
    linux.install()
    there = set(files(tmp_path))
    assert ".local/share/applications/tandem.desktop" in there
    assert ".local/share/icons/hicolor/scalable/apps/tandem.svg" in there
    assert linux.is_registered()
    (tmp_path / ".local/share/Tandem").mkdir()
    (tmp_path / ".local/share/Tandem/nav.db").write_bytes(b"the data")
    linux.uninstall()
    left = set(files(tmp_path)) - {".local/share/applications/mimeinfo.cache"}
    assert left == {".config/mimeapps.list", ".local/share/Tandem/nav.db"}
    assert linux.uninstall() == []


def test_a_link_to_the_users_file_stays_a_link(linux: DesktopRegistration, tmp_path: Path) -> None:
    """As of those who keep their settings in a repository. Seen to fail without resolving it first."""
    (tmp_path / ".config").mkdir()
    kept = tmp_path / "kept"
    kept.write_text("[Default Applications]\n")
    kept.chmod(0o640)
    (tmp_path / ".config/mimeapps.list").symlink_to(kept)
    linux.register()
    assert (tmp_path / ".config/mimeapps.list").is_symlink()
    assert "tandem-links" in kept.read_text()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o640


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineNotChanged) as refused:
        registration_of(PROGRAM, "linux", {"XDG_DATA_HOME": str(tmp_path / "file")}, tmp_path).register()
    assert "tandem-links.desktop" in refused.value.where
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config/mimeapps.list").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(MachineNotChanged):
        registration_of(PROGRAM, "linux", {}, tmp_path).planned()
    assert (tmp_path / ".config/mimeapps.list").read_bytes() == b"\xff\xfe\xff"


def test_tools_are_run_without_a_shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / "a tool"
    tool.write_text(
        f"#!{sys.executable}\nimport sys\nopen({str(tmp_path / 'said')!r}, 'w').write(repr(sys.argv[1:]))\n"
    )
    tool.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    carry_out([RunTool(("a tool", "$(id); 'x' \"y\"")), RunTool(("no such tool",))])
    assert (tmp_path / "said").read_text() == repr(["$(id); 'x' \"y\""])


def test_a_file_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "entry"
    path.write_bytes(b"before")

    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(MachineNotChanged):
        carry_out([WriteFile(path, b"after")])
    assert files(tmp_path) == {"entry": b"before"}


def test_windows_registers_and_takes_back(tmp_path: Path) -> None:
    registry = MemoryRegistry()
    windows = registration_of(ON_WINDOWS, "win32", {"APPDATA": str(tmp_path)}, tmp_path, registry)
    assert not windows.is_registered()
    windows.register()
    assert windows.is_registered()
    assert registry.value(COMMAND, "") == r'"C:\My Programs\Tandem.exe" --data "D:\a b" --link "%1"'
    assert registry.value(r"Software\Classes\navcrm", "URL Protocol") == ""
    windows.install()
    assert "///C:/My%20Programs/Tandem.exe" in next(iter(files(tmp_path).values())).decode()
    uninstall = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Tandem"
    assert registry.value(uninstall, "UninstallString") == r'"C:\My Programs\Tandem.exe" --data "D:\a b" --uninstall'
    windows.uninstall()
    assert registry.values == {}
    assert files(tmp_path) == {}
    assert windows.uninstall() == []


def test_windows_leaves_another_programs_place_alone(tmp_path: Path) -> None:
    registry = MemoryRegistry()
    registry.set_value(r"Software\Classes\navcrm", "", "URL:Other")
    registry.set_value(COMMAND, "", r'"C:\other.exe" "%1"')
    windows = registration_of(ON_WINDOWS, "win32", {}, tmp_path, registry)
    assert windows.planned().replaces == r'"C:\other.exe" "%1"'
    assert windows.unregister() == []
    assert registry.value(COMMAND, "") == r'"C:\other.exe" "%1"'


def test_macos_needs_an_application(tmp_path: Path) -> None:
    with pytest.raises(NoApplicationBundle):
        registration_of(PROGRAM, "darwin", {}, tmp_path).register()
    contents = tmp_path / "Tandem.app" / "Contents"
    contents.mkdir(parents=True)
    program = Program((str(contents / "MacOS" / "Tandem"),))
    mac = registration_of(program, "darwin", {}, tmp_path)
    links = {"CFBundleURLTypes": [{"CFBundleURLName": "Tandem", "CFBundleURLSchemes": ["navcrm"]}]}
    (contents / "Info.plist").write_bytes(plistlib.dumps(links))
    assert mac.is_registered()
    assert mac.planned().changes[0].where.endswith(f"lsregister -f {tmp_path / 'Tandem.app'}")


def test_the_program_that_runs_can_be_started_again() -> None:
    command = [*this_program(["--data", "somewhere"]).command, "--version"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert answer.stdout.startswith("Tandem "), answer.stderr


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils are not installed")
def test_the_entries_are_valid(linux: DesktopRegistration, tmp_path: Path) -> None:
    linux.install()
    entries = [str(path) for path in (tmp_path / ".local/share/applications").glob("*.desktop")]
    answer = subprocess.run(["desktop-file-validate", *entries], capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout) == (0, "")
