from __future__ import annotations

import pytest

from app.domain.errors import MachineNotChanged
from app.services.desktop.desktop_entry import desktop_entry


def exec_of(*command: str) -> str:
    lines = desktop_entry(command, name="Tandem", comment="", schemes=["navcrm"]).decode().splitlines()
    (line,) = [each for each in lines if each.startswith("Exec=")]
    return line.removeprefix("Exec=")


def read_back(value: str) -> list[str]:
    """As the specification has it read: first the string's escapes, then the quoting, then the field codes."""
    value = value.replace("\\\\", "\\")
    words, word, quoted, signs = [], "", False, iter(value)
    for sign in signs:
        if sign == '"':
            quoted = not quoted
        elif sign == "\\" and quoted:
            word += next(signs)
        elif sign == " " and not quoted:
            words.append(word)
            word = ""
        else:
            word += sign
    words = [each if each == "%u" else each.replace("%%", "%") for each in [*words, word]]
    return words[1:] if words[0] == "env" else words


@pytest.mark.parametrize(
    "path",
    [
        "/opt/Tandem/Tandem",
        "/home of/a person/My Programs/Tandem",
        '/opt/a "quoted" one/Tandem',
        "/opt/$HOME/`id`/Tandem",
        "/opt/back\\slash/Tandem",
        "/opt/100%u/Tandem",
        "/opt/a;b&c|d/Tandem",
        "/opt/Søren's/Tandem",
    ],
)
def test_each_path_comes_back_as_it_is(path: str) -> None:
    assert read_back(exec_of(path, "--data", path + " data", "--link")) == [
        path,
        "--data",
        path + " data",
        "--link",
        "%u",
    ]


def test_signs_are_quoted_as_the_specification_shows() -> None:
    assert exec_of("/opt/a b") == '"/opt/a b" %u'
    assert exec_of("/opt/$x") == r'"/opt/\\$x" %u'
    assert exec_of("/opt/a\\b") == r'"/opt/a\\\\b" %u'


@pytest.mark.parametrize("path", ["/opt/a\nExec=evil", "/opt/\x7f", "/opt/\u202e"])
def test_what_no_entry_can_hold_is_refused(path: str) -> None:
    with pytest.raises(MachineNotChanged):
        exec_of(path)


def test_an_entry_of_the_menu_is_shown_and_one_for_links_is_not() -> None:
    menu = desktop_entry(["/opt/Tandem"], name="Tandem", comment="Couples", icon="tandem").decode()
    links = desktop_entry(["/opt/Tandem"], name="Tandem", comment="", schemes=["navcrm"], shown=False).decode()
    assert "Icon=tandem\n" in menu and "NoDisplay" not in menu and "MimeType" not in menu and "%u" not in menu
    assert "NoDisplay=true\n" in links and "MimeType=x-scheme-handler/navcrm;\n" in links
