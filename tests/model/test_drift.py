from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from detector.errors import DetectorError
from detector.model.drift import MIN_SITES, STRONG, Observed, drift, shape_of
from detector.model.file import read_model
from detector.page import Page, Verdict
from tests.model.crawls import Pages, compared, halves, model

TEXT = re.compile(r">[^<]+")


def shouted(page: Page) -> Page:
    return replace(page, html=TEXT.sub(lambda found: found[0].upper(), str(page.html)))


def cut(page: Page) -> Page:
    html = str(page.html)
    return replace(page, html=html[: len(html) // 3])


def in_cyrillic(page: Page) -> Page:
    """Return the page in letters, and so in words, that no training page has."""
    letters = dict(zip("abcdefghiklmnoprstuvyz", "абцдефгхиклмнопрстувыз", strict=True))
    table = str.maketrans({**letters, **{a.upper(): b.upper() for a, b in letters.items()}})
    return replace(page, html=TEXT.sub(lambda found: found[0].translate(table), str(page.html)))


def test_the_other_half_of_the_same_pages_is_like_them() -> None:
    (shape,) = compared(halves()[1]).shapes
    assert shape.level == "like"
    assert shape.weight_changed() < 0.1
    assert shape.weight_changed(STRONG) < 0.05
    assert shape.spam_share == pytest.approx(halves()[1].spam.mean(), abs=0.15)
    assert shape.score is not None
    assert not shape.score.changed()


def test_an_index_is_about_what_chance_gives_where_nothing_changed() -> None:
    (shape,) = compared(halves()[1]).shapes
    index = np.array([s.index for s in shape.signals])
    chance = np.array([s.chance for s in shape.signals])
    assert index.sum() == pytest.approx(chance.sum(), rel=0.35)
    assert np.mean(index > [s.limit for s in shape.signals]) < 0.04


@pytest.mark.parametrize(
    ("change", "level"), [(shouted, "some"), (cut, "strong"), (in_cyrillic, "strong")]
)
def test_pages_that_are_changed_show(change: Callable[[Page], Page], level: str) -> None:
    (shape,) = compared(halves()[1].changed(change)).shapes
    assert shape.level == level


def test_what_changed_stands_first() -> None:
    (shape,) = compared(halves()[1].changed(shouted)).shapes
    assert "uppercase_share" in [s.name for s in shape.signals[:12]]
    kinds = [s.changed() for s in shape.signals]
    assert kinds == sorted(kinds, reverse=True)


def test_more_spam_alone_is_no_drift() -> None:
    half = halves()[1]
    rows = [*np.flatnonzero(half.spam == 1), *np.flatnonzero(half.spam == 0)[:4]]
    (shape,) = compared(Pages(tuple(half.pages[i] for i in rows), half.spam[rows])).shapes
    assert shape.level == "like"
    assert shape.spam_share is not None
    assert shape.spam_share > 0.75


def test_pages_of_few_sites_prove_less() -> None:
    values = np.repeat(halves()[1].values[:MIN_SITES], 30, axis=0)
    sites = [f"{number // 30}.example" for number in range(len(values))]
    (by_site,) = drift(model(), values, ["html"] * len(values), sites).shapes
    (alone,) = drift(model(), values, ["html"] * len(values)).shapes
    assert (by_site.pages, by_site.sites, alone.sites) == (600, MIN_SITES, 600)
    assert by_site.weight_changed() < 0.1 < alone.weight_changed()


def test_too_few_sites_are_not_compared() -> None:
    values = halves()[1].values[: MIN_SITES - 1]
    found = drift(model(), values, ["html"] * len(values))
    assert found.level == "unknown"
    assert found.shapes[0].signals == ()


def test_a_shape_that_the_model_has_not_seen_is_told() -> None:
    values = halves()[1].values
    found = drift(model(), values, ["main"] * len(values))
    assert found.level == "unknown"
    assert [(s.shape, s.pages, s.training_pages) for s in found.shapes] == [
        ("main", len(values), 0)
    ]


def test_rows_of_nothing_are_no_pages() -> None:
    values = halves()[1].values[:30].copy()
    values[::3] = np.nan
    assert drift(model(), values, ["html"] * 30).shapes[0].pages == 20


def test_pages_may_come_one_by_one() -> None:
    values = halves()[1].values
    observed = Observed(model())
    for row in values:
        observed.add(row[None], ["html"], [None])
    assert observed.compared() == drift(model(), values, ["html"] * len(values))


def test_moved_is_about_how_far_the_mean_score_moves() -> None:
    values = halves()[1].values.copy()
    (before,) = drift(model(), values, ["html"] * len(values)).shapes
    column = model().additive.names.index(max(before.signals, key=lambda s: s.weight).name)
    first = model().additive.contributions(values)[:, column].mean()
    values[:, column] = np.nanquantile(values[:, column], 0.9)
    after = model().additive.contributions(values)[:, column].mean()
    (found,) = drift(model(), values, ["html"] * len(values)).shapes
    moved = {s.name: s.moved for s in found.signals}[model().additive.names[column]]
    assert moved == pytest.approx(after - first, rel=0.4)


def test_a_model_without_a_reference_is_told() -> None:
    bare = replace(read_model(), reference=None)
    with pytest.raises(DetectorError, match="holds no reference"):
        drift(bare, np.empty((0, len(bare.additive.names))), [])


def test_an_unknown_shape_is_told() -> None:
    with pytest.raises(DetectorError, match="no shape 'pdf'"):
        drift(model(), halves()[1].values[:1], ["pdf"])


@pytest.mark.parametrize(
    ("missing", "shape"),
    [((), "html"), (("html",), "full"), (("html", "template"), "main"), (("url",), "html")],
)
def test_shape_of_a_verdict(missing: tuple[str, ...], shape: str) -> None:
    verdict = Verdict(probability=0.5, label="clean", threshold=0.9, max_fpr=0.01, missing=missing)
    assert shape_of(verdict) == shape
