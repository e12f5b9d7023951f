from __future__ import annotations

from typing import Any

import pytest

from detector.page import Page
from detector.training.baselines import (
    compare_baselines,
    content_features,
    read_texts,
)
from detector.training.labelled import LabelledPage
from detector.training.table import make_table
from tests.signals.stories import PIER, PIER_TITLE, html
from tests.training.made import made_evaluation, texts
from tests.training.tables import LIGHT, NAMES, made_pages, made_table

TABLE = made_table()


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    return dict(made_evaluation().parts["baselines"])


def matched(found: dict[str, Any], name: str, figure: str) -> float:
    return float(found["ranked"][name]["primary"]["matched"][figure]["value"])


@pytest.mark.parametrize("name", ["bag of words, linear", "character n-grams, linear"])
def test_word_models_learn_words(found: dict[str, Any], name: str) -> None:
    assert matched(found, name, "area") > 0.99
    assert matched(found, name, "recall_1") > 0.9


def test_content_features_see_only_their_own(found: dict[str, Any]) -> None:
    assert content_features(NAMES) == ["story_words", "title_length"]
    assert matched(found, "content features of 2006", "area") < 0.7
    assert matched(found, "all signals", "area") > 0.9


def test_a_block_list_knows_what_is_on_it(found: dict[str, Any]) -> None:
    shares = found["rules"]["public block list"]["primary"]
    assert shares["recall"]["value"] == 2 / 8
    assert shares["recall"]["pages"] == 72
    # Of ten sites one has no known domain, and another stands on the list.
    assert shares["false_positive_rate_matched"]["value"] == pytest.approx(1 / 9, abs=1e-4)
    assert shares["false_positive_rate_matched"]["pages"] == 72


def test_without_texts_only_signals_are_compared() -> None:
    found = compare_baselines(TABLE, LIGHT)
    assert set(found["ranked"]) == {"all signals", "content features of 2006"}
    assert found["rules"] == {}


def test_pages_without_a_text_are_left_out_for_all() -> None:
    some = {key: text for key, text in texts().items() if key[0] != "legit_html"}
    found = compare_baselines(TABLE, LIGHT, texts=some)
    counts = found["ranked"]["all signals"]["primary"]
    assert counts["all"]["clean_pages"] == 10 * 8 + 3 * 8
    assert counts["matched"]["clean_pages"] == 80


def test_texts_stand_beside_the_rows_of_a_table() -> None:
    pages = list(made_pages(1))
    table = make_table(pages)
    read = read_texts(pages)
    rows = zip(table.source, table.page, table.view, strict=True)
    uncut = {tuple(map(str, row)) for row in rows if not row[2].endswith("cut")}
    assert set(read) == uncut
    plain = read_texts(pages, with_views=False)
    assert {view for _, _, view in plain} == {"page"}


def test_the_text_of_html_is_what_it_shows() -> None:
    page = Page(html=html(PIER_TITLE, PIER), url="https://news.pier.example/1", id="p")
    image = Page(html=b"\x89PNG\r\n\x1a\n" + b"\0" * 64, id="x")
    done: list[int] = []
    read = read_texts(
        [LabelledPage(page, 0, "", "g", "s"), LabelledPage(image, 0, "", "g", "s")],
        progress=done.append,
    )
    assert PIER[0] in read["s", "p", "html"].text
    assert "<p>" not in read["s", "p", "html"].text
    assert read["s", "p", "main"].domain == "pier.example"
    assert not [key for key in read if key[1] == "x"]
    assert sum(done) == 2


def test_quality_filters_drop_what_is_no_prose() -> None:
    pytest.importorskip("datatrove")
    pytest.importorskip("spacy")
    from detector.training.baselines import _filters

    filters = _filters()
    prose = "\n".join(PIER * 2)
    assert set(filters) == {
        "Gopher quality rules",
        "Gopher repetition rules",
        "C4 rules",
        "FineWeb rules",
    }
    assert not filters["Gopher quality rules"](prose)
    assert filters["Gopher quality rules"]("### " * 40)
    assert filters["Gopher repetition rules"]("Buy now, buy here.\n" * 60)
    assert filters["C4 rules"]("lorem ipsum dolor sit amet")
