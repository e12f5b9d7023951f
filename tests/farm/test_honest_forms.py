from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from datetime import date
from itertools import pairwise
from random import Random
from statistics import mean

import pytest

from detector.document import Document, parse
from detector.document.languages import detect_language
from detector.errors import DetectorError
from detector.farm.honest_forms import (
    _CITIES,
    _LONG_TRADES,
    _Telling,
    honest_forms,
    honest_page,
)
from detector.farm.sites import Site
from tests.farm.made_pages import documents, overlap

LANGUAGES = ("en", "es", "fr", "de", "pt", "it", "id", "vi", "zh")
DAY = date(2024, 5, 1)
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_form(language: str) -> None:
    assert len(honest_forms(language)) == 13
    assert honest_forms(language) == honest_forms()


FAR_FORMS = [(form, language) for language in ("vi", "zh") for form in honest_forms(language)]


@pytest.mark.parametrize(("form", "language"), FAR_FORMS)
def test_pages_in_vietnamese_and_chinese_are_in_their_language(form: str, language: str) -> None:
    documents = parsed(form, range(12), language)
    assert {detect_language(document.text) for document in documents} == {language}


def signs(text: str, size: int = 8) -> set[str]:
    """Return the runs of so many letters; there are no spaces between Chinese words."""
    letters = "".join(filter(str.isalpha, text))
    return {letters[i : i + size] for i in range(len(letters) - size + 1)}


@pytest.mark.parametrize(("form", "language"), FAR_FORMS)
def test_pages_in_vietnamese_and_chinese_differ(form: str, language: str) -> None:
    made = [signs(document.text) for document in parsed(form, range(12), language)]
    shared = [len(one & two) / len(one) for one, two in pairwise(made)]
    assert max(shared) < 0.8
    assert mean(shared) < 0.4


@pytest.mark.parametrize("language", ["vi", "zh"])
def test_tradesmen_name_districts_of_their_city(language: str) -> None:
    for document in parsed("trade", range(12), language):
        named = [
            sum(district in document.text for district in districts)
            for districts in _CITIES[language].values()
        ]
        assert max(named) >= 2
        assert sum(named) <= max(named) + 2  # a story below may tell of elsewhere


@pytest.mark.parametrize("language", ["vi", "zh"])
def test_firms_are_of_many_trades_with_cases_and_prices_of_their_own(language: str) -> None:
    trades = _LONG_TRADES[language]
    assert len({rules["person_word"] for rules in trades}) >= 5
    for rules in trades:
        assert len(rules["trade_case"]) >= 6
        assert len(rules["trade_fee"]) >= 7
    documents = parsed("trade", range(40), language)
    assert len({document.title for document in documents}) > 30
    assert max(len(document.text) for document in documents) > {"vi": 5000, "zh": 2000}[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_tradesmen_tell_of_work_done_and_what_customers_think(language: str) -> None:
    for part in ("why", "case", "near", "praise", "question", "contact", "map"):
        told = _Telling("trade", Site("7", "honest:trade", language), Random(part), DAY)
        lines = told.several(told.rule(part), 4)
        assert len(set(lines)) == len(lines) >= 1
        assert not any(sign in "".join(lines) for sign in "{}")


@pytest.mark.parametrize("language", ["vi", "zh"])
def test_no_sentence_names_a_district_twice(language: str) -> None:
    told = _Telling("trade", Site("7", "honest:trade", language), Random(3), DAY)
    for _ in range(20):
        named = [told.draw("district") for _ in range(6)]
        assert len(set(named)) == 6


def test_amounts_of_many_digits_are_grouped() -> None:
    texts = " ".join(document.text for document in parsed("trade", range(12), "vi"))
    assert re.search(r"\b\d\.\d{3}\.000", texts)
    assert not re.search(r"\d{4}\.000", texts)


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
