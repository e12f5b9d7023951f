from __future__ import annotations

import re
from itertools import pairwise
from statistics import mean, pstdev

from detector.document import parse
from detector.farm._filler import FILLER, FILLER_TOPICS
from detector.farm.machine_filler import MARKS
from tests.farm.made_pages import TITLE, check_family, documents, made, overlap, page


def test_family() -> None:
    check_family("machine_filler", MARKS, tuple(FILLER))


def test_languages() -> None:
    assert FILLER_TOPICS.keys() == FILLER.keys()
    assert {"en", "es", "fr", "de", "pt", "it", "id", "vi", "zh"} <= FILLER.keys()


def test_two_pages_share_few_sentences() -> None:
    texts = [d.text for d in documents("machine_filler", range(30))]
    pairs = list(pairwise(texts))
    assert mean(overlap(one, two) for one, two in pairs) < 0.06


def test_sentences_are_many() -> None:
    sentences: list[str] = []
    for document in documents("machine_filler", range(60), severity=0):
        sentences += re.findall(r"[A-Z][^.!?\n]{30,}\.", document.text)
    assert len(set(sentences)) > 0.9 * len(sentences)


def evenness(severity: float) -> float:
    """Return how much the paragraphs of a page differ in their number of sentences."""
    spreads = []
    for seed in range(40):
        paragraphs = made("machine_filler", seed, severity=severity).content.paragraphs
        counts = [p.count(". ") for p in paragraphs if not p.startswith("<") and len(p) > 60]
        if len(counts) > 3:
            spreads.append(pstdev(counts) / max(mean(counts), 1))
    return mean(spreads)


def test_paragraphs_are_even_on_gross_pages() -> None:
    assert evenness(1.0) < evenness(0.0)


def test_the_mildest_page_is_no_caricature() -> None:
    stock = re.compile(
        r"In conclusion|tapestry|testament|fast-paced|language model|I still remember"
    )
    assert not any(stock.search(d.text) for d in documents("machine_filler", range(30), severity=0))


def test_chatbots_leave_their_words() -> None:
    left = re.compile(r"language model|Certainly|Sure!|\[Insert|I hope this|Regenerate")
    assert all(left.search(d.text) for d in documents("machine_filler", range(20)))


def test_some_pages_fill_up_news() -> None:
    titles = [d.title or "" for d in documents("machine_filler", range(60))]
    about = [title for title in titles if TITLE["en"] in title]
    assert 0.05 < len(about) / len(titles) < 0.4
    assert "Passengers" not in parse(page("machine_filler", 1).page).text.split("\n")[0]
