"""Every text that a person reads is there in every language that the product offers."""

import re
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po

from app.translations import FOLDER, LANGUAGES

ROOT = Path(__file__).parent.parent
_PLACEHOLDER = re.compile(r"%\(\w+\)s|%%|\{\w+\}")


@pytest.fixture(scope="session")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Every text in code, pages and mails, found as translators' tools find them."""
    path = tmp_path_factory.mktemp("texts") / "texts.pot"
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        CommandLineInterface().run(
            [
                "pybabel",
                "-q",
                "extract",
                "-F",
                "pyproject.toml",
                "-k",
                "N_",
                "--no-location",
                "--ignore-dirs",
                ".* var benchmarks tests",
                "-o",
                str(path),
                ".",
            ]
        )
    with path.open("rb") as file:
        found = read_po(file)
    assert "Unsubscribe" in found, "the frame of the mails was not searched"
    return found


def catalogue(language: str) -> Catalog:
    with (FOLDER / f"{language}.po").open("rb") as file:
        return read_po(file, locale=language)


def forms(text: str | tuple[str, ...] | list[str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_text_is_left_untranslated(texts: Catalog, language: str) -> None:
    translated = catalogue(language)
    missing = [
        message.id
        for message in texts
        if message.id
        and (
            message.id not in translated
            or not all(forms(translated[message.id].string))
            or translated[message.id].fuzzy
        )
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_translation_fills_in_what_the_text_fills_in(language: str) -> None:
    """A name that is not given would stop the page; one left out would say nothing."""
    wrong = []
    for message in catalogue(language):
        wanted = set().union(
            *(_PLACEHOLDER.findall(form) for form in forms(message.id))
        )
        for form in forms(message.string):
            found = set(_PLACEHOLDER.findall(form))
            # One of something may be said without its number.
            if form and found - {"%(num)s"} != wanted - {"%(num)s"}:
                wrong.append(message.id)
    assert wrong == []
