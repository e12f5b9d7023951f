"""The pages that benchmarks run on."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median

import pytest

from benchmarks.hostile import HOSTILE, hostile_page
from benchmarks.pages import given_pages, grown_page, labelled_texts, made_pages, size_of
from detector import DetectorError
from detector.document import parse
from tests.samples import SAMPLES


def test_made_pages_are_of_the_size_they_should_be() -> None:
    sets = made_pages(40, 40)
    assert 4_500 < median(map(size_of, sets.texts)) < 5_500
    assert 80_000 < median(map(size_of, sets.htmls)) < 150_000
    assert len({page.text for page in sets.texts}) == len({page.html for page in sets.htmls}) == 40


def test_made_pages_are_the_same_each_time() -> None:
    assert made_pages(3, 2) == made_pages(3, 2)


def test_furniture_does_not_drown_the_story() -> None:
    (page,) = made_pages(0, 1).htmls
    document = parse(page)
    assert document.markup is not None
    assert 0.03 < len(document.text) / len(str(page.html)) < 0.2
    assert 300 < document.markup.elements < 5_000
    assert len(document.links) > 50


@pytest.mark.parametrize("form", ["text", "html"])
@pytest.mark.parametrize("size", [1_000, 123_456])
def test_grown_pages_have_the_length_asked_for(form: str, size: int) -> None:
    page = grown_page(size, form)
    assert size_of(page) == size
    assert (page.text is None) == (form == "html")


def test_longer_pages_bring_new_words() -> None:
    short, long = (set(str(grown_page(n, "text").text).split()) for n in (20_000, 200_000))
    assert len(long) > 1.5 * len(short)


def test_labelled_texts_have_both_labels() -> None:
    texts = labelled_texts(10)
    assert {spam for _, spam in texts} == {True, False}
    assert all(len(text) > 100 for text, _ in texts)


# --- given --------------------------------------------------------------------------------


def test_pages_of_a_folder_and_a_warc_are_read() -> None:
    sets = given_pages([SAMPLES / "html", SAMPLES / "crawl.warc.gz"], 10, 60)
    assert len(sets.htmls) == 60
    assert all(isinstance(page.html, str) for page in sets.htmls)
    assert len(sets.texts) == 10  # HTML pages serve as texts where there are no others
    assert all(page.html is None and page.text_kind == "full" for page in sets.texts)
    assert sets.origin == "given: html, crawl.warc.gz"


def test_texts_that_are_given_come_first(tmp_path: Path) -> None:
    rows = [{"html": "<p>" + "A page of words. " * 40}, {"text": "One text."}]
    path = tmp_path / "pages.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    sets = given_pages([path], 2, 5)
    assert [str(page.text)[:5] for page in sets.texts] == ["One t", "A pag"]


def test_what_is_no_page_is_told(tmp_path: Path) -> None:
    (tmp_path / "image.html").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
    with pytest.raises(DetectorError, match="no page could be read"):
        given_pages([tmp_path], 5, 5)


# --- hostile ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_about_as_large_as_asked(name: str) -> None:
    page = hostile_page(name, 100_000)
    assert 4_000 < size_of(page) < 250_000


def test_hostile_pages_hold_what_their_names_say() -> None:
    assert str(hostile_page("HTML of 100,000 nested tags").html).count("<div>") == 100_000
    assert str(hostile_page("HTML of a million links").html).count("<a ") == 1_000_000
    line = str(hostile_page("text of one line").text)
    assert len(line) == 10_000_000
    assert "\n" not in line
