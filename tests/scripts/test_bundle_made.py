"""The bundle as a user makes and uses it; with --thorough."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made as a user makes it, in a place whose name has a blank; the program."""
    output = tmp_path_factory.mktemp("my programs")
    made = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "bundle.py"), "--output", str(output), "--starts", "3"],
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    print(made.stdout, made.stderr)
    assert made.returncode == 0
    return output / "Tandem" / "Tandem"


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The variables of a user who has nothing yet."""
    tmp_path.chmod(0o700)
    return {
        "HOME": str(tmp_path),
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }


def run(program: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(program), *arguments], env=variables, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.thorough
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="written for the folders of Linux")
class TestBundle:
    """What a user does with it. Its self-test has passed when it was made."""

    def test_it_is_small_and_carries_its_licences(self, bundle: Path) -> None:
        size = sum(path.stat().st_size for path in bundle.parent.rglob("*") if path.is_file() and not path.is_symlink())
        assert size < 200e6
        assert list(bundle.parent.rglob("SQLAlchemy*.dist-info")) or list(bundle.parent.rglob("sqlalchemy*.dist-info"))
        assert not list(bundle.parent.rglob("*pytest*"))

    def test_files_go_in_and_the_log_stands_where_the_platform_wants_it(
        self, bundle: Path, home: dict[str, str]
    ) -> None:
        source = Path(home["HOME"]) / "in.tsv"
        source.write_text("No.\tName\n10000\tSøren & Söhne\n", encoding="utf-8")
        imported = run(bundle, "--import", f"customers={source}", **home)
        assert (imported.returncode, "1 of 1" in imported.stdout) == (0, True), imported.stderr
        data = Path(home["HOME"]) / ".local" / "share" / "Tandem"
        assert (data / "nav.db").is_file()

    def test_it_works_on_postgresql(self, bundle: Path, home: dict[str, str], postgresql_server: Any) -> None:
        import psycopg

        uri = postgresql_server.get_uri()
        with psycopg.connect(uri, autocommit=True) as connection:
            for name in ("bundle_nav", "bundle_crm"):
                connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
        addresses = [postgresql_server.get_uri(database=f"bundle_{side}") for side in ("nav", "crm")]
        source = Path(home["HOME"]) / "in.tsv"
        source.write_text("No.\tName\n10000\tSøren & Söhne\n", encoding="utf-8")
        nav, crm = (address.replace(":@", "@") for address in addresses)  # it has no password, and says so
        urls = ["--nav-url", nav, "--crm-url", crm]
        imported = run(bundle, *urls, "--import", f"customers={source}", **home)
        assert (imported.returncode, "1 of 1" in imported.stdout) == (0, True), imported.stderr

    def test_a_second_start_ends_at_once(self, bundle: Path, home: dict[str, str]) -> None:
        place = Path(home["XDG_RUNTIME_DIR"])
        with subprocess.Popen([str(bundle), "--demo"], env=home, stderr=subprocess.DEVNULL) as first:
            try:
                while not [path for path in place.iterdir() if stat.S_ISSOCK(path.stat().st_mode)]:
                    assert first.poll() is None
                second = run(bundle, "--demo", "--link", "navcrm://open/customer/10000", **home)
                assert second.returncode == 0
                assert first.poll() is None
            finally:
                first.kill()
        log = Path(home["HOME"]) / ".local" / "state" / "Tandem" / "log" / "tandem-demo.log"
        assert stat.S_IMODE(log.stat().st_mode) == 0o600

    def test_the_desktop_hands_it_a_link(self, bundle: Path, home: dict[str, str]) -> None:
        """By GLib's own tool, as a browser or a mail program does."""
        gio = shutil.which("gio")
        if gio is None:
            pytest.skip("GLib's tool gio is not installed")
        place = Path(home["HOME"])
        assert run(bundle, "--demo", "--install", **home).returncode == 0
        subprocess.run([gio, "open", "navcrm://open/customer/10000"], env=home, check=True, timeout=60)
        while not [path for path in place.glob("tandem-*") if stat.S_ISSOCK(path.stat().st_mode)]:
            pass
        second = run(bundle, "--demo", **home)
        assert second.returncode == 0
        pid = int((place / ".local" / "share" / "Tandem" / "demo" / "tandem-window.lock").read_text("ascii"))
        os.kill(pid, 9)
        gone = run(bundle, "--demo", "--uninstall", **home)
        assert f"They stay in {place / '.local' / 'share' / 'Tandem' / 'demo'}" in gone.stdout
        assert list(place.rglob("*.desktop")) == []
        assert (place / ".local" / "share" / "Tandem" / "demo").is_dir()
