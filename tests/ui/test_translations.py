"""Every text of the program is found by Qt Linguist, and translated in each language that the program speaks."""

from __future__ import annotations

import ast
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
import translations

from app.domain import account, case, customer, opportunity, quote, salesperson, user
from app.domain.field import Field
from app.domain.field_mapping import DEFAULT_MAPPINGS
from app.domain.pushed_figures import CAPTIONS as FIGURES
from app.files.kinds import TARGET_FIELDS
from app.ui.captions import CAPTIONS, OPTIONS

UI = translations.PROJECT / "app" / "ui"
FUNCTIONS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""Function -> which of its arguments is the text."""
DYNAMIC = {"captions.py", "problem_words.py", "translation.py", "words.py", "pseudo.py"}
"""Where texts are translated that stand elsewhere as literals."""
PLACE = re.compile(r"%L?\d|%L?n|\{\w*\}")
ACCESS_KEY = re.compile(r"&[^&\s]")
SPOKEN = [language for language in translations.LANGUAGES if language != translations.SOURCE]


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            of_class = isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
            name = "tr" if of_class else getattr(node.func, "id", "")  # painters have a ``translate`` of their own
            if name in FUNCTIONS and (name != "tr" or of_class):
                yield node, name


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def wrong_calls(path: Path) -> list[str]:
    """What lupdate would not see: texts that are no literals, in f-strings, or said by another name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {id(node) for joined in ast.walk(tree) if isinstance(joined, ast.JoinedStr) for node in ast.walk(joined)}
    wrong = []
    for call, name in calls(tree):
        place = FUNCTIONS[name]
        if id(call) in inside or len(call.args) <= place or not all(is_text(node) for node in call.args[: place + 1]):
            wrong.append(f"{path.relative_to(UI)}:{call.lineno}: {ast.unparse(call)}")
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and ast.unparse(node.value) in ("self.tr", "translate"):
            wrong.append(f"{path.relative_to(UI)}:{node.lineno}: {ast.unparse(node)}")
    return wrong


def messages(language: str) -> list[tuple[str, str, list[str], bool]]:
    """Context, English text, translations (one a plural form) and whether it counts."""
    found = []
    for context in ElementTree.parse(translations.ts_file(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            source = message.findtext("source", "")
            found.append((context.findtext("name", ""), source, forms, message.get("numerus") == "yes"))
    return found


def keys(language: str, folder: Path) -> Counter[tuple[str, str]]:
    root = ElementTree.parse(translations.ts_file(language, folder)).getroot()
    return Counter(
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iter("context")
        for message in context.iter("message")
    )


def test_every_text_is_a_literal_where_lupdate_looks() -> None:
    """Seen to fail on `tr = self.tr`, on `translate("Imports", WORDS[reason])` and inside an f-string."""
    wrong = [line for path in sorted(UI.rglob("*.py")) if path.name not in DYNAMIC for line in wrong_calls(path)]
    assert wrong == []


def test_texts_have_a_context_of_their_own() -> None:
    """lupdate gives texts that it can't place a blank context, under which nobody looks for them at run time."""
    assert [key for key in keys("de", translations.FOLDER) if not key[0] or "." in key[0]] == []


@pytest.fixture(scope="module")
def present(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues as they would be after an update."""
    folder = tmp_path_factory.mktemp("translations")
    for language in translations.LANGUAGES:
        shutil.copy(translations.ts_file(language), folder)
    translations.update(folder)
    return folder


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_is_missing_or_left_over(language: str, present: Path) -> None:
    """Seen to fail with one text changed in the program, and with one translation emptied."""
    assert keys(language, present) - keys(language, translations.FOLDER) == Counter(), "scripts/translations.py update"
    assert keys(language, translations.FOLDER) - keys(language, present) == Counter(), "scripts/translations.py update"
    assert list(translations.missing(language, present)) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_loaded_is_what_was_translated(language: str, tmp_path: Path) -> None:
    translations.compile_all(target=tmp_path)
    name = f"tandem_{language}.qm"
    assert (tmp_path / name).read_bytes() == (translations.FOLDER / name).read_bytes(), (
        "scripts/translations.py compile"
    )


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_places_and_plurals_are_kept(language: str) -> None:
    wrong = []
    for context, source, forms, counts in messages(language):
        wanted = Counter(PLACE.findall(source))
        if counts != bool(wanted & Counter({"%n": 9, "%Ln": 9})):
            wrong.append((context, source, ["lupdate does not see that it has plural forms"]))
        if counts and len(forms) != 2:  # all four languages have one form for one and one for many
            wrong.append((context, source, forms))
        for form in forms:
            places = Counter(PLACE.findall(form))
            one = counts and form is forms[0]  # "one customer" need not say the number
            if places != wanted and not (one and wanted - places <= Counter({"%n": 9, "%Ln": 9})):
                wrong.append((context, source, [form]))
    assert wrong == []


@pytest.mark.parametrize("language", SPOKEN)
def test_access_keys_line_breaks_and_dots_are_kept(language: str) -> None:
    wrong = []
    for context, source, forms, _counts in messages(language):
        for form in forms:
            keyed = len(ACCESS_KEY.findall(source)) == len(ACCESS_KEY.findall(form))
            ends = source.endswith("…") == form.endswith("…") and source[-1:].isspace() == form[-1:].isspace()
            if not keyed or not ends or source.count("\n") != form.count("\n"):
                wrong.append((context, source, form))
    assert wrong == []


def test_lupdate_found_every_text() -> None:
    """Seen to fail where it gave up on a call with a count, and said nothing."""
    found = {source for _context, source in keys("de", translations.FOLDER)}
    calls_of = {path: calls(ast.parse(path.read_text(encoding="utf-8"))) for path in UI.rglob("*.py")}
    texts = [
        (path.name, call.args[FUNCTIONS[name]])
        for path, some in calls_of.items()
        if path.name not in DYNAMIC
        for call, name in some
        if len(call.args) > FUNCTIONS[name]
    ]
    literal = [(name, text.value) for name, text in texts if isinstance(text, ast.Constant)]
    assert [(name, text) for name, text in literal if text not in found] == []


def test_all_captions_and_options_of_records_can_be_translated() -> None:
    """Seen to fail with a field of a caption of its own."""
    modules = (account, case, customer, opportunity, quote, salesperson, user)
    of_modules = [value for module in modules for name, value in vars(module).items() if name.endswith("_FIELDS")]
    fields: list[Field] = [field for some in (*of_modules, *TARGET_FIELDS.values()) for field in some]
    mapped = {caption for mapping in DEFAULT_MAPPINGS for caption in (mapping.nav_caption, mapping.crm_caption)}
    assert {field.caption for field in fields} | mapped | set(FIGURES.values()) <= set(CAPTIONS)
    states = (opportunity.OPPORTUNITY_STATES, quote.QUOTE_STATES, case.CASE_STATES)
    reasons = {reason for table in states for some in table.values() for reason in some}
    assert {option for field in fields for option in field.options if option} | reasons <= set(OPTIONS)
