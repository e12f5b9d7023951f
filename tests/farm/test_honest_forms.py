from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from itertools import pairwise
from statistics import mean

import pytest

from detector.document import Document, parse
from detector.errors import DetectorError
from detector.farm._specifics import SPECIFICS
from detector.farm.honest_forms import honest_forms, honest_page
from tests.farm.made_pages import documents, overlap

LANGUAGES = ("en", "es", "fr", "de", "pt", "it", "id", "vi", "zh")
FORMS = [(form, language) for language in LANGUAGES for form in honest_forms(language)]


def parsed(form: str, seeds: range, language: str = "en") -> list[Document]:
    return [parse(honest_page(form, seed=seed, language=language).page) for seed in seeds]


@pytest.mark.parametrize(("form", "language"), FORMS)
def test_pages_are_clean_and_filled_in(form: str, language: str) -> None:
    for seed in range(4):
        made = honest_page(form, seed=seed, language=language)
        assert made == honest_page(form, seed=seed, language=language)
        assert (made.label, made.family, made.marks) == ("clean", f"honest:{form}", ())
        document = parse(made.page)
        assert document.declared_language in (None, language)
        assert not re.search(r"[{}]", document.text)
        assert len(document.text) > 150


def test_six_languages_have_every_form_and_three_some() -> None:
    assert SPECIFICS.keys() == {"en", "es", "fr", "de", "pt", "id"}
    assert all(honest_forms(language) == honest_forms() for language in SPECIFICS)
    assert all(len(honest_forms(language)) >= 5 for language in LANGUAGES)


def test_what_spam_is_about_is_reported_on_too() -> None:
    texts = " ".join(document.text.lower() for document in parsed("report", range(12)))
    assert all(word in texts for word in ("casino", "slot", "mg", "wallets", "loan", "deposit"))


def digest() -> str:
    """Return a digest over pages of every form and language."""
    pages = (honest_page(form, seed=7, language=language) for form, language in FORMS)
    return hashlib.sha256("".join(map(str, pages)).encode()).hexdigest()


def test_pages_do_not_depend_on_the_hashes_of_strings() -> None:
    code = "from tests.farm.test_honest_forms import digest; print(digest())"
    path = os.pathsep.join(sys.path)
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": "3", "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == digest()


def test_a_form_that_there_is_not_is_named() -> None:
    with pytest.raises(DetectorError, match="recipe"):
        honest_page("sonnet", seed=1, language="en")


def test_another_language_is_told_in_english() -> None:
    document = parse(honest_page("recipe", seed=1, language="ja").page)
    assert document.declared_language in (None, "en")


def test_pages_of_a_site_are_on_one_host() -> None:
    pages = [honest_page("blog", seed=n, language="en", site_seed="s").page for n in range(4)]
    assert len({(page.url or "").split("/")[2] for page in pages}) == 1
    assert len({page.url for page in pages}) == 4


@pytest.mark.parametrize("form", honest_forms())
def test_pages_of_a_form_differ(form: str) -> None:
    texts = [document.text for document in parsed(form, range(12))]
    pairs = pairwise(texts)
    assert mean(overlap(one, two) for one, two in pairs) < 0.3


def numbers(document: Document) -> float:
    return len(re.findall(r"\d+", document.text)) / len(document.text.split())


def test_honest_pages_are_full_of_specifics() -> None:
    honest = [numbers(d) for form in honest_forms() for d in parsed(form, range(6))]
    empty = [numbers(d) for d in documents("machine_filler", range(30))]
    assert mean(honest) > 3 * mean(empty)


def test_years_are_not_to_come() -> None:
    for form in honest_forms():
        for document in parsed(form, range(10)):
            claimed = document.claimed_date
            years = [int(year) for year in re.findall(r"\b20[0-3]\d\b", document.title or "")]
            if claimed and years and form == "trade":
                assert max(years) <= claimed.value.year


def test_forms_of_farms_are_there() -> None:
    # Tables, questions, lists, pictures, links to shops: what farms have, honest pages have.
    def markup(form: str) -> list[Document]:
        return parsed(form, range(20))

    assert any(d.markup and d.markup.table_count for d in markup("trade"))
    assert any("?" in d.text for d in markup("faq"))
    assert any(re.search("tag=", link.url) for d in markup("review") for link in d.links)
    assert any(d.markup and d.markup.image_count > 1 for d in markup("review"))
