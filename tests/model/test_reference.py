from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from detector.model.file import read_model, write_model
from detector.model.reference import MIN_SITES, SHAPES, Bins, Reference, places, spread
from tests.model.crawls import model
from tests.model.models import NAMES, small_model

RANDOM = np.random.default_rng(3)
N = 400


def reference(**changes: object) -> Reference:
    given: dict[str, object] = {
        "scores": RANDOM.normal(size=N),
        "spam": np.arange(N) % 2,
        "sites": np.arange(N) // 4,
        "weights": RANDOM.random(N),
        "shapes": np.array(SHAPES)[np.arange(N) // 2 % 3],
        "added": RANDOM.normal(size=(N, 2)),
    }
    values = np.where(RANDOM.random((N, 2)) < 0.2, np.nan, RANDOM.normal(size=(N, 2)))
    return Reference.of(values, NAMES, **{**given, **changes})  # type: ignore[arg-type]


def test_every_shape_has_its_own_pages() -> None:
    found = reference()
    assert set(found.shapes) == set(SHAPES)
    assert sum(shape.pages for shape in found.shapes.values()) == N
    for shape in found.shapes.values():
        assert tuple(shape.signals) == NAMES
        for bins in shape.signals.values():
            assert len(bins.edges) <= 9
            assert bins.shares.sum(axis=1) == pytest.approx([1, 1], abs=0.005)
            assert bins.missing.ravel() == pytest.approx([0.2] * 4, abs=0.2)


def test_a_shape_of_few_sites_is_left_out() -> None:
    few = np.where(np.arange(N) < 4 * (MIN_SITES - 1), "html", "main")
    assert set(reference(shapes=few).shapes) == {"main"}


def test_pages_without_weight_do_not_count() -> None:
    weights = np.where(np.arange(N) < N // 2, 0.0, 1.0)
    assert sum(s.pages for s in reference(weights=weights).shapes.values()) == N // 2


def test_quantiles_hold_even_shares() -> None:
    values = RANDOM.normal(size=4000)
    one = np.ones(len(values), dtype=bool)
    bins = Bins.of(values, np.arange(4000) % 2, np.arange(4000), np.ones(4000), one, values)
    assert bins.shares.mean(axis=0) == pytest.approx([0.1] * 10, abs=0.002)


def test_a_value_on_an_edge_stays_below_it() -> None:
    values = np.repeat([0.0, 1 / 3, 2 / 3, 1.0], 100)
    one = np.ones(400, dtype=bool)
    bins = Bins.of(values, np.arange(400) % 2, np.arange(400), np.ones(400), one, values)
    assert bins.shares.tolist() == [[0.25] * 4] * 2
    assert bins.adds.tolist() == [0.0, 0.3333, 0.6667, 1.0, 0.0]
    assert places(bins.edges, np.array([1 / 3])).tolist() == [1]


def test_a_signal_that_is_always_unknown() -> None:
    values = np.full(40, np.nan)
    one = np.ones(40, dtype=bool)
    bins = Bins.of(values, np.arange(40) % 2, np.arange(40), np.ones(40), one, np.zeros(40))
    assert bins.by_class(1.0).tolist() == [[0.0, 1.0]] * 2


def test_pages_of_one_site_count_as_one() -> None:
    put = np.repeat(RANDOM.integers(0, 3, 50), 20).astype(np.uint8)
    _, apart = spread(put, np.arange(1000), np.ones(1000), 3)
    _, together = spread(put, np.arange(1000) // 20, np.ones(1000), 3)
    assert apart == pytest.approx(999, rel=0.01)
    assert together == pytest.approx(49, rel=0.01)


def test_whether_addresses_are_kept_is_no_news_of_the_pages() -> None:
    values = np.where(np.arange(200) < 100, np.nan, 1.0)
    addressed = np.arange(200) >= 100
    bins = Bins.of(
        values, np.arange(200) % 2, np.arange(200), np.ones(200), addressed, np.zeros(200)
    )
    assert bins.by_class(0.0)[:, -1].tolist() == [1.0, 1.0]
    assert bins.by_class(1.0)[:, -1].tolist() == [0.0, 0.0]
    assert bins.by_class(0.25)[:, -1].tolist() == [0.75, 0.75]


def test_a_reference_comes_back_from_the_model_file(tmp_path: Path) -> None:
    path, again = tmp_path / "model.json", tmp_path / "again.json"
    write_model(replace(small_model(), reference=reference()), path)
    back = read_model(path)
    write_model(back, again)
    assert again.read_bytes() == path.read_bytes()
    assert back.reference is not None
    assert set(back.reference.shapes) == set(SHAPES)


def test_a_reference_costs_the_model_file_little(tmp_path: Path) -> None:
    path = tmp_path / "model.json"
    write_model(replace(model(), reference=None), path)
    without = path.stat().st_size
    write_model(model(), path)
    assert path.stat().st_size - without < 120_000


def test_lists_of_numbers_stand_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "model.json"
    card = {"note": "[\n1,\n2]", "sizes": [1, 2], "names": ["a", "b"]}
    write_model(replace(small_model(), card=card), path)
    text = path.read_text(encoding="utf-8")
    assert '"sizes": [1, 2]' in text
    assert json.loads(text)["card"] == card
    assert read_model(path).card == card


def test_the_bundled_model_has_a_reference_of_every_shape() -> None:
    found = read_model().reference
    assert found is not None
    assert set(found.shapes) == set(SHAPES)
