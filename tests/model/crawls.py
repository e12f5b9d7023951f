"""Farmed pages and honest ones as a model's training pages and as a crawl."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from detector.api import measure_signals
from detector.farm import families, farm, honest_twin
from detector.model.drift import Drift, drift
from detector.model.file import Model, read_model
from detector.model.reference import Reference
from detector.page import Page
from tests.farm.pool import POOL

ROUNDS = 4


@dataclass(frozen=True, eq=False)
class Pages:
    """Labelled pages, each of a site of its own."""

    pages: tuple[Page, ...]
    spam: NDArray[np.int_]

    def changed(self, change: Callable[[Page], Page]) -> Pages:
        return Pages(tuple(map(change, self.pages)), self.spam)

    @cached_property
    def values(self) -> NDArray[np.float64]:
        return measure_signals(self.pages, read_model().additive.names)


@lru_cache(maxsize=1)
def halves() -> tuple[Pages, Pages]:
    """Return two halves of farmed pages of all families and of their honest twins."""
    names = list(families())
    pages, labels = [], []
    for number in range(ROUNDS * len(POOL)):
        article = POOL[number % len(POOL)]
        family = names[number % len(names)]
        made = farm(article, family, seed=f"drift {number}", pool=POOL)
        twin = honest_twin(article, seed=f"twin {number}", pool=POOL, republished=False)
        pages += [made.page, twin.page]
        labels += [1, 0]
    order = np.random.default_rng(5).permutation(len(pages))
    first, second = np.array_split(order, 2)
    return _some(pages, labels, first), _some(pages, labels, second)


def _some(pages: Sequence[Page], labels: Sequence[int], rows: NDArray[np.int_]) -> Pages:
    return Pages(tuple(pages[i] for i in rows), np.array([labels[i] for i in rows]))


@lru_cache(maxsize=1)
def model() -> Model:
    """Return the bundled model as if it had learnt from the first half."""
    learnt = halves()[0]
    bundled = read_model()
    values = learnt.values
    reference = Reference.of(
        values,
        bundled.additive.names,
        scores=bundled.additive.log_odds(values),
        spam=learnt.spam,
        sites=np.arange(len(values)),
        weights=np.ones(len(values)),
        shapes=np.full(len(values), "html"),
        added=bundled.additive.contributions(values),
    )
    return replace(bundled, reference=reference)


def compared(pages: Pages) -> Drift:
    return drift(model(), pages.values, ["html"] * len(pages.pages))
