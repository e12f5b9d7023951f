"""The sample pages are whole and labelled, and the bundled model judges them as a person would."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

import numpy as np
import pytest

from detector import Detector, Verdict, load
from detector.farm import families
from tests.samples import SAMPLES, Sample, label_rows, records, sample, samples

# --- the files ----------------------------------------------------------------------------


def test_every_page_is_there_and_labelled_once() -> None:
    rows = label_rows()
    named = Counter((row["path"], row["record"]) for row in rows)
    assert set(named.values()) == {1}
    files = {p.relative_to(SAMPLES).as_posix() for p in SAMPLES.rglob("*") if p.is_file()}
    assert {row["path"] for row in rows} == files - {"README.md", "labels.csv"}
    lines = [r for r in rows if r["path"] == "pages.jsonl"]
    numbers = list(range(1, len(records("pages.jsonl")) + 1))
    assert [int(r["record"]) for r in lines] == numbers


def test_labels_are_the_ones_that_there_are() -> None:
    for row in label_rows():
        assert row["label"] in ("spam", "clean")
        assert (row["family"] in families()) == (row["label"] == "spam"), row
        assert len(row["note"].split()) >= 3
        assert len(row["language"]) == 2


def test_the_crawl_gives_its_rows() -> None:
    crawl = records("crawl.warc.gz")
    rows = [s for s in samples() if s.path == "crawl.warc.gz"]
    assert [record.page is not None for record in crawl] == [True] * len(rows) + [False] * 3
    assert [
        record.error.rpartition(" https:")[2].split(": ", 1)[1] for record in crawl[len(rows) :]
    ] == ["HTTP status 301", "HTTP status 404", "not HTML: text/plain"]
    for row in rows:
        name = row.note.split(". ")[0]
        twin = sample(f"html/{name}")
        assert row.page.html == (SAMPLES / "html" / name).read_bytes()
        assert (row.label, row.family, row.language) == (twin.label, twin.family, twin.language)
        assert row.page.url is not None
        assert row.page.fetched is not None


# --- the type case ------------------------------------------------------------------------

TYPE_CASE = ("html/farm-name-injected-06.html", "text/farm-name-injected-en.txt")
NEWSPAPER = ("html/honest-wire-on-newspaper-en.html", "text/honest-wire-on-newspaper-en.txt")

MARKS = {
    "planted name": {
        "glued_title_name",
        "misplaced_names",
        "planted_places",
        "roleless_repeats",
        "title_name_misplaced",
        "title_name_unmentioned",
        "verbatim_names",
    },
    "lost space": {
        "breadcrumb_glue",
        "byline_glued",
        "glued_template",
        "glued_title_name",
        "glued_title_prefix",
        "glued_words",
        "names_glued",
        "run_on_names",
    },
    "unrelated list": {
        "closest_list_scatter",
        "closest_list_unrelated",
        "headline_relatedness",
        "isolated_headlines",
        "list_scatter",
        "related_list_unrelated",
        "unrelated_headlines",
    },
    "date": {
        "bare_stamp",
        "date_against_address",
        "days_since_told",
        "stale_news",
        "weekday_of_other_year",
        "yearless_day_distance",
    },
}


@lru_cache(maxsize=1)
def standard() -> Detector:
    return load()


@lru_cache(maxsize=1)
def verdicts() -> dict[Sample, Verdict]:
    """Return the verdicts of all pages; the crawl shows some of them a second time."""
    once = [s for s in samples() if s.path != "crawl.warc.gz"]
    return dict(zip(once, standard().score_many(s.page for s in once), strict=True))


def contributions(verdict: Verdict) -> dict[str, float]:
    """Return what each signal added that is known on the page."""
    values = np.array([list(verdict.signals.values())])
    added = standard().model.additive.contributions(values)[0]
    known = zip(verdict.signals, values[0], added, strict=True)
    return {name: float(share) for name, value, share in known if value == value}


@pytest.mark.parametrize("path", TYPE_CASE)
def test_the_type_case_is_spam(path: str) -> None:
    assert standard().score(sample(path).page).label == "spam"


@pytest.mark.parametrize("path", TYPE_CASE)
def test_the_type_case_is_called_by_its_name(path: str) -> None:
    assert load(max_fpr=0.5).score(sample(path).page).family == "name_injected"


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("path", TYPE_CASE)
def test_marks_of_the_type_case_speak_for_spam(path: str, mark: str) -> None:
    shares = contributions(standard().score(sample(path).page))
    assert MARKS[mark] <= set(standard().model.additive.names)
    assert any(shares.get(name, 0.0) > 0 for name in MARKS[mark])


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("path", TYPE_CASE)
def test_marks_of_the_type_case_are_among_its_reasons(path: str, mark: str) -> None:
    told = [r for r in standard().score(sample(path).page).reasons if r.contribution > 0]
    assert MARKS[mark] & {reason.signal for reason in told}


@pytest.mark.parametrize("path", NEWSPAPER)
def test_the_same_story_on_a_newspaper_is_clean(path: str) -> None:
    assert standard().score(sample(path).page).label == "clean"


# --- all of them --------------------------------------------------------------------------


def test_honest_pages_are_let_pass() -> None:
    called = [s.name for s, v in verdicts().items() if s.label == "clean" and v.label == "spam"]
    assert len(called) <= 1, called


def test_most_farm_pages_are_found() -> None:
    found = {s.name: v.label == "spam" for s, v in verdicts().items() if s.label == "spam"}
    missed = [name for name, called in found.items() if not called]
    assert sum(found.values()) >= 0.6 * len(found), missed


def test_every_page_can_be_read() -> None:
    assert [s.name for s, v in verdicts().items() if v.error] == []


def test_languages_are_told() -> None:
    wrong = [s.name for s, v in verdicts().items() if v.language not in (s.language, None)]
    assert wrong == []
