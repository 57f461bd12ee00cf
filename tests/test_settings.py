from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from app import __version__
from app.domain.deep_link import AccountLink, CustomerLink
from app.settings import TASKS, read_settings


def test_nothing_said_means_ones_own_folder_and_the_desktops_scheme() -> None:
    settings = read_settings([])
    assert settings.data.is_absolute()
    assert settings.data.name == "Tandem"
    assert (settings.nav_url, settings.crm_url, settings.demo, settings.imports) == ("", "", False, ())
    assert settings.scheme == "system"
    assert settings.folder == settings.data


def test_everything_said(tmp_path: Path) -> None:
    settings = read_settings(
        ["--data", str(tmp_path), "--nav-url", "postgresql://h/nav", "--crm-url", "postgresql://h/crm",
         "--import", "customers=a.tsv", "--import", "accounts=b=c.csv", "--scheme", "dark",
         "--screenshots", "shots", "navcrm://open/customer/C%2F7"]
    )  # fmt: skip
    assert settings.data == tmp_path
    assert settings.shared
    assert settings.imports == (("customers", Path("a.tsv")), ("accounts", Path("b=c.csv")))
    assert settings.scheme == "dark"
    assert settings.screenshots == Path("shots")
    assert settings.link == CustomerLink("C/7")


def test_the_demo_company_has_a_folder_of_its_own(tmp_path: Path) -> None:
    settings = read_settings(["--demo", "--data", str(tmp_path)])
    assert settings.folder == tmp_path / "demo"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--import", "customers"],
        ["--import", "vendors=x.csv"],
        ["--import", "customers="],
        ["--scheme", "pink"],
        ["--dem"],  # no abbreviations: an option added later must not change what a script says
        ["--style", "windows"],
        ["--demo", "--nav-url", "postgresql://h/nav"],
        ["--nav-url", "nav"],
        ["--nav-url", "mysql://h/nav"],
        ["--crm-url", "postgresql://h"],
        ["--crm-url", "postgresql://h:port/crm"],
        ["--crm-url", "postgresql://someone:secret@h/crm"],
        ["--crm-url", "postgresql://someone@h/crm?password=secret"],
        ["http://open/customer/1"],
    ],
)
def test_what_is_wrong_is_refused_with_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        read_settings(arguments)
    assert left.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_wrong_address_is_not_repeated(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_settings(["--nav-url", "postgres://someone:secret@h/nav"])
    said = capsys.readouterr().err
    assert "postgresql://user@host/name" in said
    assert "secret" not in said


GUID = "0f8fad5b-d9cb-469f-a165-70867728950e"


def test_the_systems_link_handler_is_understood(tmp_path: Path) -> None:
    settings = read_settings(["--data", str(tmp_path), "--link", f"navcrm://open/account/{GUID}"])
    assert (settings.link, settings.data) == (AccountLink(GUID), tmp_path)


@pytest.mark.parametrize(
    "behind",
    [
        [],
        ["--demo"],
        ["navcrm://open/customer/1", "--import", "customers=//host/share.csv"],
        ["navcrm://open/customer/1", "navcrm://open/customer/2"],
        ["navcrm://open/customer/1", "--link", "navcrm://open/customer/2"],
        ["navcrm://open/customer/1?x=--demo"],
        ["--link"],
    ],
)
def test_no_link_becomes_options(behind: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What a link with quotation marks would come to where the system's handler splits it. Seen to fail (files were
    imported) with an ordinary option --link."""
    with pytest.raises(SystemExit) as left:
        read_settings(["--link", *behind])
    assert left.value.code == 2
    assert "link" in capsys.readouterr().err


@pytest.mark.parametrize("task", TASKS)
def test_a_task_in_place_of_a_window(task: str) -> None:
    assert read_settings([f"--{task}"]).task == task
    assert read_settings([]).task == ""


def test_the_log_stands_where_the_platform_wants_it_or_beside_chosen_data(tmp_path: Path) -> None:
    assert read_settings(["--data", str(tmp_path)]).log_file == tmp_path / "tandem.log"
    assert read_settings(["--data", str(tmp_path), "--demo"]).log_file == tmp_path / "demo" / "tandem.log"
    logs = Path(platformdirs.user_log_dir("Tandem", appauthor=False))
    assert read_settings([]).log_file == logs / "tandem.log"
    assert read_settings(["--demo"]).log_file == logs / "tandem-demo.log", "two programs don't write one file"


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        read_settings(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out == f"Tandem {__version__}\n"
