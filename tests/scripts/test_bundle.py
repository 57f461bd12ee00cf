"""The bundle's parts; test_bundle_made.py makes one."""

from __future__ import annotations

import plistlib
import re
import struct
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app import __version__
from bundling.drawing import SIDES, pictures_of
from bundling.icon_files import icns_of, ico_of
from bundling.layout import Layout
from bundling.materials import Materials, gather
from bundling.proof import Figures, ProofFailed, lone_environment, prove, report
from bundling.pruning import unneeded
from bundling.recipe import command
from bundling.stripping import is_strippable
from bundling.version_resource import version_resource

ROOT = Path(__file__).resolve().parents[2]
PICTURES = {16: b"sixteen", 256: b"two hundred and fifty-six", 512: b"large"}


def test_an_ico_file_holds_its_pictures() -> None:
    ico = ico_of(PICTURES)
    _reserved, kind, count = struct.unpack_from("<HHH", ico)
    assert (kind, count) == (1, 2), "512 is too large for it"
    for number, (side, picture) in enumerate([(16, b"sixteen"), (0, PICTURES[256])]):
        width, height, *_rest, size, offset = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number)
        assert (width, height, ico[offset : offset + size]) == (side, side, picture)


def test_an_icns_file_holds_its_pictures() -> None:
    icns = icns_of(PICTURES)
    assert struct.unpack_from(">4sI", icns) == (b"icns", len(icns))
    found, at = {}, 8
    while at < len(icns):
        kind, size = struct.unpack_from(">4sI", icns, at)
        found[kind] = icns[at + 8 : at + size]
        at += size
    assert found == {b"icp4": b"sixteen", b"ic08": PICTURES[256], b"ic09": b"large"}


def test_the_icon_is_drawn_in_each_size(qapp: object) -> None:
    for side, data in pictures_of(ROOT / "resources" / "icons" / "app.svg").items():
        image = QImage.fromData(data)
        assert (image.width(), image.height()) == (side, side)
        assert image.pixelColor(0, 0).alpha() < 40, "the corners are round"
        assert image.pixelColor(side // 2, side // 8).alpha() == 255
    assert set(SIDES) >= {16, 32, 48, 256}


def test_windows_shows_the_version() -> None:
    text = version_resource("1.2.3rc1")
    assert "filevers=(1, 2, 0, 0)" in text
    assert version_resource("0.1.0").count("'0.1.0'") == 2
    compile(text, "version", "eval")


@pytest.fixture(scope="module")
def materials(tmp_path_factory: pytest.TempPathFactory) -> Materials:
    return gather(ROOT, tmp_path_factory.mktemp("materials"), "linux")


def test_what_the_code_reads_as_files_goes_in(materials: Materials) -> None:
    """Each folder that the program opens beside its code."""
    wanted = {"resources", "docs/guide", "app/nav/migrations", "app/crm/local/migrations", "."}
    assert wanted <= set(materials.data.values())
    folders = {name: source for source, name in materials.data.items() if source.is_dir()}
    languages = {path.name for path in (folders["resources"] / "translations").glob("*.qm")}
    assert languages == {f"tandem_{code}.qm" for code in ("en", "de", "fr", "da")}
    assert sorted(path.name for path in (folders["app/nav/migrations"] / "versions").glob("0*.py")) == sorted(
        path.name for path in (ROOT / "app" / "nav" / "migrations" / "versions").glob("0*.py")
    )
    assert QImage(str(materials.icon)).width() == 256
    assert set(materials.beside.values()) == {"LICENSE.txt", "README.txt", "tandem.png"}


def test_pyinstaller_is_called_without_a_shell_and_with_paths_as_they_are(materials: Materials, tmp_path: Path) -> None:
    words = command(ROOT, tmp_path / "a folder", materials, "linux")
    assert words[:3] == [sys.executable, "-m", "PyInstaller"]
    assert str(tmp_path / "a folder" / "dist") in words
    assert "--copy-metadata=SQLAlchemy" in words
    assert not any("pytest" in word and "exclude" not in word for word in words if word.startswith("--"))
    assert "--version-file" not in words
    windows = Materials(materials.icon, materials.data, tmp_path / "version.txt")
    assert "--version-file" in command(ROOT, tmp_path, windows, "win32")


def test_the_builder_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert [line.split(">")[0] for line in project["project"]["optional-dependencies"]["bundle"]] == ["pyinstaller"]
    pins = (ROOT / "constraints.txt").read_text("utf-8")
    assert re.search(r"^pyinstaller==6\.\d+\.\d+$", pins, re.MULTILINE)


def test_what_is_left_out() -> None:
    qt = "PySide6/Qt"
    kept = [
        f"{qt}/translations/qtbase_de.qm",
        f"{qt}/plugins/platforms/libqxcb.so",
        f"{qt}/plugins/platforms/libqwayland.so",
        f"{qt}/plugins/platforms/libqoffscreen.so",
        f"{qt}/plugins/imageformats/libqsvg.so",
        f"{qt}/plugins/platformthemes/libqxdgdesktopportal.so",
        f"{qt}/lib/libQt6Core.so.6",
        "resources/translations/tandem_de.qm",
    ]
    gone = [
        f"{qt}/translations/qtbase_ja.qm",
        f"{qt}/plugins/platforms/libqeglfs.so",
        f"{qt}/plugins/imageformats/libqwebp.so",
        f"{qt}/plugins/platformthemes/libqgtk3.so",
    ]
    assert [path.as_posix() for path in unneeded(map(Path, [*kept, *gone]))] == gone


@pytest.mark.parametrize(
    ("path", "may"),
    [
        ("libpython3.11.so.1.0", True),
        ("python3.11/lib-dynload/_ssl.so", True),
        ("sqlalchemy/engine/_row_cy.so", True),
        ("libX11.so.6", False),
        ("psycopg_binary.libs/libpq.so.5", False),
        ("PySide6/QtCore.abi3.so", False),
    ],
)
def test_what_is_stripped(path: str, may: bool) -> None:
    assert is_strippable(Path(path)) is may


def test_macos_is_told_which_links_it_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []
    monkeypatch.setattr(subprocess, "run", lambda words, **_options: called.append(words))
    layout = Layout.of(tmp_path, "darwin")
    layout.program.parent.mkdir(parents=True)
    plist = layout.folder / "Contents" / "Info.plist"
    plist.write_bytes(plistlib.dumps({"CFBundleName": "Tandem"}))
    layout.declare_links()
    declared = plistlib.loads(plist.read_bytes())
    assert declared["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["navcrm"]
    assert declared["CFBundleName"] == "Tandem"
    assert called[0][0] == "codesign"


def test_the_proof_sees_no_python_of_this_machine() -> None:
    kept = lone_environment(
        {"PATH": "/opt/bin", "PYTHONPATH": "x", "QT_PLUGIN_PATH": "x", "HOME": "/h", "DISPLAY": ":1"}
    )
    assert set(kept) == {"PATH", "HOME", "DISPLAY"}


def program(folder: Path, body: str) -> Layout:
    """A program that is none."""
    path = folder / "dist" / "Tandem" / "Tandem"
    path.parent.mkdir(parents=True)
    path.write_text(f"#!{sys.executable}\nimport sys\n{body}\n", encoding="utf-8")
    path.chmod(0o700)
    return Layout.of(folder / "dist", "linux")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("print('Tandem 9')", "calls itself"),
        (f"print('Tandem {__version__}'); sys.exit('--self-test' in sys.argv)", "--self-test ended with 1"),
        ("sys.exit('no library')", "no library"),
        (f"print('Tandem {__version__}')", "never painted"),
    ],
)
def test_a_program_that_does_not_work_is_not_handed_over(tmp_path: Path, body: str, said: str) -> None:
    with pytest.raises(ProofFailed, match=said):
        prove(program(tmp_path, body), 1)


def test_what_stood_in_the_place_is_replaced(tmp_path: Path) -> None:
    old = tmp_path / "out" / "Tandem"
    old.mkdir(parents=True)
    (old / "old").touch()
    placed = program(tmp_path, "").moved_to(tmp_path / "out")
    assert placed.program == old / "Tandem"
    assert [path.name for path in old.iterdir()] == ["Tandem"]


def test_the_report_says_size_and_start() -> None:
    text = report(Figures(180_400_000, 1_234, (0.4, 0.9, 0.5), ("offscreen", "xcb")), Path("/d/Tandem"), 61.2)
    assert "180 MB in 1,234 files, made in 61 s" in text
    assert "0.50 s (median of 3; slowest 0.90 s)" in text
