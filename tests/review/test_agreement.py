"""Kappa is what its inventors meant by it."""

from __future__ import annotations

import pytest

from detector.review.agreement import agreement, fleiss_kappa
from detector.review.labels import Entry

# Fourteen raters, ten subjects, five categories: the worked example of the usual textbook.
TEXTBOOK = (
    (0, 0, 0, 0, 14),
    (0, 2, 6, 4, 2),
    (0, 0, 3, 5, 6),
    (0, 3, 9, 2, 0),
    (2, 2, 8, 1, 1),
    (7, 7, 0, 0, 0),
    (3, 2, 6, 3, 0),
    (2, 5, 3, 2, 2),
    (6, 5, 2, 1, 0),
    (0, 2, 2, 3, 7),
)


def test_fleiss_on_a_known_example() -> None:
    assert fleiss_kappa(TEXTBOOK) == pytest.approx(0.210, abs=0.001)


def test_fleiss_where_it_says_nothing() -> None:
    assert fleiss_kappa([]) is None
    assert fleiss_kappa([[2, 0], [3, 0]]) is None


def test_cohen_on_a_known_example() -> None:
    # 50 applications: both yes 20, both no 15, only the first 5, only the second 10.
    pairs = [("spam", "spam")] * 20 + [("clean", "clean")] * 15
    pairs += [("spam", "clean")] * 5 + [("clean", "spam")] * 10
    said = {
        f"page:{n}": {"ann": Entry(one), "bob": Entry(other)}
        for n, (one, other) in enumerate(pairs)
    }
    found = agreement(said)
    (pair,) = found.pairs
    assert (pair.pages, pair.alike) == (50, 35)
    assert pair.kappa == pytest.approx(0.4)
    assert len(found.differing) == 15


def test_pages_of_one_reviewer_say_nothing() -> None:
    said = {"a": {"ann": Entry("spam")}, "b": {"bob": Entry("spam")}}
    found = agreement(said)
    assert (found.pages, found.pairs, found.kappa) == (0, [], None)


def test_three_reviewers_with_gaps() -> None:
    said = {
        "a": {"ann": Entry("spam"), "bob": Entry("spam"), "cy": Entry("spam")},
        "b": {"ann": Entry("clean"), "bob": Entry("clean")},
        "c": {"bob": Entry("clean"), "cy": Entry("unsure")},
    }
    found = agreement(said)
    assert [(p.first, p.second, p.pages, p.alike) for p in found.pairs] == [
        ("ann", "bob", 2, 2),
        ("ann", "cy", 1, 1),
        ("bob", "cy", 2, 1),
    ]
    assert found.kappa is not None
    assert 0 < found.kappa < 1
