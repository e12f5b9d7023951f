from __future__ import annotations

import json

import numpy as np
import pytest
from numpy.typing import NDArray

from detector.model.families import FamilyModel, fit_families

FAMILIES = ("doorway", "scraped", "spun")


def made(seed: int) -> tuple[NDArray[np.float64], list[str]]:
    """Return pages on which a family's own signal is high; the last is never known."""
    random = np.random.default_rng(seed)
    names = [FAMILIES[i % 3] for i in range(300)]
    rows = random.normal(size=(300, 5))
    for row, name in zip(rows, names, strict=True):
        row[FAMILIES.index(name)] += 4
    rows[random.random((300, 5)) < 0.1] = np.nan
    rows[:, 3] = 7.0
    rows[:, 4] = np.nan
    return rows, names


ROWS, NAMES = made(0)
MODEL = fit_families(ROWS, NAMES, np.ones(300))


def test_families_are_told() -> None:
    rows, names = made(1)
    right = [MODEL.guess(row) == name for row, name in zip(rows, names, strict=True)]
    assert np.mean(right) > 0.85
    assert MODEL.names == FAMILIES


def test_a_page_of_which_nothing_is_known_has_a_family_still() -> None:
    assert MODEL.guess(np.full(5, np.nan)) in FAMILIES


def test_a_value_out_of_all_bounds_does_not_decide_alone() -> None:
    row = np.array([0.0, 0.0, 4.0, 1e12, np.nan])
    assert MODEL.guess(row) == "spun"


def test_a_rare_family_is_not_drowned() -> None:
    rare = [i for i, name in enumerate(NAMES) if name != "spun" or i < 30]
    model = fit_families(ROWS[rare], [NAMES[i] for i in rare], np.ones(len(rare)))
    rows, names = made(2)
    spun = [model.guess(row) for row, name in zip(rows, names, strict=True) if name == "spun"]
    assert np.mean(np.array(spun) == "spun") > 0.7


def test_families_come_back_from_json() -> None:
    row = json.loads(json.dumps(MODEL.to_dict()))
    again = FamilyModel.from_dict(row)
    assert again.to_dict() == MODEL.to_dict()
    rows, _ = made(3)
    assert [again.guess(r) for r in rows] == [MODEL.guess(r) for r in rows]
    assert again.weights == pytest.approx(MODEL.weights, abs=1e-5)
