"""What a translator's hands need: reads the program's texts into the .ts files of Qt Linguist, and compiles them.

    python3 scripts/translations.py update     texts that are new or gone; then Linguist, or a text editor
    python3 scripts/translations.py compile    .ts -> .qm, which the program loads
    python3 scripts/translations.py missing    what still has to be translated; 1 when there is something

Run it with the Python of the project's environment: lupdate and lrelease come with Qt for Python. The English file
holds the plural forms alone.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

PROJECT = Path(__file__).resolve().parents[1]
UI = PROJECT / "app" / "ui"
FOLDER = PROJECT / "resources" / "translations"
LANGUAGES = ("en", "de", "fr", "da")
SOURCE = "en"


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """The texts of a language as people edit them."""
    return folder / f"tandem_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Bring the texts of the program into the files in ``folder``; what is gone is dropped."""
    sources = [str(path.relative_to(PROJECT)) for path in sorted(UI.rglob("*.py"))]
    counted, listed = folder / "counted.py", folder / "sources.lst"
    counted.write_text("\n".join(counted_texts()), encoding="utf-8")
    listed.write_text("\n".join([*sources, str(counted)]), encoding="utf-8")
    try:
        for language in LANGUAGES:
            only = ["-pluralonly"] if language == SOURCE else []
            _tool(
                "lupdate",
                f"@{listed}",
                *only,
                "-no-obsolete",
                *("-locations", "none"),
                *("-source-language", "en"),
                *("-target-language", language),
                *("-disable-heuristic", "sametext"),
                *("-disable-heuristic", "similartext"),
                *("-ts", str(ts_file(language, folder))),
            )
    finally:
        listed.unlink()
        counted.unlink()


def counted_texts() -> Iterator[str]:
    """The calls of ``translate`` with a count, as lupdate can read them: of Python it knows an older order of arguments
    alone, with an encoding before the count, and it takes nothing but names there."""
    for path in sorted(UI.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or getattr(call.func, "id", "") != "translate":
                continue
            if any(keyword.arg == "n" for keyword in call.keywords):
                context, text = (ast.literal_eval(argument) for argument in call.args[:2])
                yield f"translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)}, '', encoding, n)"


def compile_all(source: Path = FOLDER, target: Path = FOLDER) -> None:
    """Make the .qm files."""
    for language in LANGUAGES:
        _tool("lrelease", "-silent", str(ts_file(language, source)), "-qm", str(target / f"tandem_{language}.qm"))


def missing(language: str, folder: Path = FOLDER) -> Iterator[str]:
    """Context and text of each message that is not finished."""
    for context in ElementTree.parse(ts_file(language, folder)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
            texts = forms or ["" if translation is None else translation.text or ""]
            unfinished = translation is None or translation.get("type") == "unfinished"
            if unfinished or not all(text.strip() for text in texts):
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{name}"
    subprocess.run([str(program), *arguments], cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)


def main(arguments: list[str]) -> int:
    """The exit status."""
    if arguments == ["update"]:
        update()
    elif arguments == ["compile"]:
        compile_all()
    elif arguments != ["missing"]:
        print(__doc__)
        return 2
    left = 0
    for language in LANGUAGES:
        texts = list(missing(language))
        left += len(texts)
        print(f"{language}: {len(texts)} to be translated")
        if arguments == ["missing"]:
            print("".join(f"  {text}\n" for text in texts), end="")
    return min(left, 1) if arguments == ["missing"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
