"""The user's choice of programs (mimeapps.list): one line set or taken out, all others kept as they stand."""

from __future__ import annotations

from collections.abc import Callable

DEFAULTS, ADDED = "[Default Applications]", "[Added Associations]"


def default_of(text: str, kind: str) -> str:
    """The first desktop entry that is chosen for the kind, blank for none."""
    for section, line in _lines(text):
        key, separator, value = line.partition("=")
        if section == DEFAULTS and separator and key.strip() == kind:
            return value.strip().strip(";").partition(";")[0]
    return ""


def with_default(text: str, kind: str, entry: str) -> str:
    """``entry`` is the default for the kind, before those that stood there."""
    for section in (DEFAULTS, ADDED):
        text = _changed(text, section, kind, lambda others: [entry, *(each for each in others if each != entry)])
    return text


def without(text: str, kind: str, entry: str) -> str:
    """``entry`` is not among those for the kind any more; a line that would say nothing goes."""
    for section in (DEFAULTS, ADDED):
        text = _changed(text, section, kind, lambda others: [each for each in others if each != entry])
    return text


def _changed(text: str, wanted: str, kind: str, choose: Callable[[list[str]], list[str]]) -> str:
    result: list[str] = []
    found = False
    for section, line in _lines(text):
        key, separator, value = line.partition("=")
        if section == wanted and separator and key.strip() == kind:
            entries = [] if found else choose([each for each in value.strip().split(";") if each])
            found = True
            if entries:
                result.append(f"{kind}={';'.join(entries)};")
            continue
        result.append(line)
    new = choose([])
    if not found and new:
        _insert(result, wanted, f"{kind}={';'.join(new)};")
    return "\n".join([*result, ""]) if result else ""


def _insert(lines: list[str], section: str, line: str) -> None:
    """Right below the heading, which is put at the end where there is none."""
    at = next((number for number, each in enumerate(lines) if each.strip() == section), None)
    if at is None:
        lines += ([""] if lines and lines[-1].strip() else []) + [section]
        at = len(lines) - 1
    lines.insert(at + 1, line)


def _lines(text: str) -> list[tuple[str, str]]:
    """Each line with the heading that it stands under."""
    section, result = "", []
    for line in text.splitlines():
        if line.strip().startswith("["):
            section = line.strip()
        result.append((section, line))
    return result
