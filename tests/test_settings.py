from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.deep_link import customer_of_link, link_to_customer
from app.settings import read_settings


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
    assert settings.customer_no == "C/7"


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


@pytest.mark.parametrize(
    "link",
    [
        "navcrm://open/customer/",
        "navcrm://open/customer/10000/",
        "navcrm://open/customer/10000?x=1",
        "navcrm://open/customer/10000\n",
        "navcrm://open/account/10000",
        "NAVCRM://open/customer/10000",
        "navcrm://delete/customer/10000",
        "navcrm://open/customer/%00",
        "navcrm://open/customer/%2",
        "navcrm://open/customer/%FF",
        "navcrm://open/customer/" + "1" * 21,
        "navcrm://open/customer/1 2",
        "navcrm://open/customer/%20",
    ],
)
def test_a_link_has_a_strict_grammar(link: str) -> None:
    with pytest.raises(ValueError, match=r"not a|codec"):
        customer_of_link(link)


@given(st.text(st.characters(codec="ascii", exclude_categories=["C", "Z"]), min_size=1, max_size=20))
def test_each_number_comes_back_from_its_link(number: str) -> None:
    assert customer_of_link(link_to_customer(number)) == number
