"""Weights of what tells an original and a licensed copy, fitted on crawls whose truth is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.crawl.originals import FIRST, LICENSED, NOBODY, ORIGINAL, RoleWeights, Sight
from detector.crawl.roles import measured, see_clusters, see_records
from detector.training.crawled import Crawled

__all__ = ["RoledCrawl", "fit_roles"]

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]

_RIDGE = 5.0  # penalty of squared weights, beside the sum over clusters or pages
_BOUNDS = {-1: (None, 0), 0: (None, None), 1: (0, None)}  # by what a sight can speak for
_MAX_MISJUDGED = 0.005  # share of licensed copies that may be called unlicensed
_MAX_PARDONED = 0.02  # share of unlicensed copies that may be called licensed
_DOUBT = (1 / 3, 2 / 3)  # between these probabilities of a licence nobody knows, at the least
_LEAST = np.arange(0.2, 0.71, 0.02)  # probabilities of an original that are tried


@dataclass(frozen=True, slots=True)
class RoledCrawl(Crawled):
    """A crawl of whose pages the true roles are known.

    Parameters
    ----------
    roles : sequence of str
        The true role of each row of the inputs.
    """

    roles: Sequence[str]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was seen of the pages of clusters, a row each, cluster by cluster."""

    values: Floats
    absent: Floats  # what tells that the original was not crawled, a row for each cluster
    starts: Numbers  # where each cluster's rows begin
    roles: NDArray[np.str_]

    @property
    def clusters(self) -> Numbers:
        """The number of each row's cluster."""
        sizes = np.diff([*self.starts, len(self.values)])
        return np.repeat(np.arange(len(self.starts)), sizes)


def fit_roles(crawls: Sequence[RoledCrawl], told: Mapping[str, Any]) -> RoleWeights:
    """Fit all weights; `told` is kept with them, as what they were fitted on."""
    with _databases(crawls) as databases:
        seen = _gathered(databases, crawls, "seen", FIRST)
        first = _fit_original(seen, FIRST)
        for database in databases:
            see_records(database, first)
        seen = _gathered(databases, crawls, "recorded", ORIGINAL)
        original = _fit_original(seen, ORIGINAL)
        least = _least_original(seen, original)
        seen = _gathered(databases, crawls, "recorded", LICENSED)
    licensed, unlicensed, surely = _fit_licensed(seen)
    return RoleWeights(first, original, licensed, least, unlicensed, surely, dict(told))


@contextmanager
def _databases(crawls: Sequence[RoledCrawl]) -> Iterator[list[Any]]:
    with ExitStack() as stack:
        made = []
        for crawl in crawls:
            database = stack.enter_context(crawl.database())
            see_clusters(database, crawl.files, crawl.folder)
            made.append(database)
        yield made


def _gathered(
    databases: Sequence[Any], crawls: Sequence[RoledCrawl], table: str, sights: Sequence[Sight]
) -> _Seen:
    """Return what is seen in all crawls, one after the other."""
    parts = [
        _read(database, table, sights, np.asarray(crawl.roles))
        for database, crawl in zip(databases, crawls, strict=True)
    ]
    sizes = np.cumsum([0, *(len(part.values) for part in parts)])
    return _Seen(
        np.concatenate([part.values for part in parts]),
        np.concatenate([part.absent for part in parts]),
        np.concatenate([part.starts + size for part, size in zip(parts, sizes, strict=False)]),
        np.concatenate([part.roles for part in parts]),
    )


def _read(database: Any, table: str, sights: Sequence[Sight], roles: NDArray[np.str_]) -> _Seen:
    found = database.execute(
        f"SELECT cluster, page, {', '.join(NOBODY)}, {measured(sights)} FROM {table} "
        "ORDER BY cluster, page"
    ).fetchnumpy()
    values = np.column_stack([found[f"saw_{sight.name}"] for sight in sights])
    starts = np.unique(found["cluster"], return_index=True)[1].astype(np.int64)
    absent = np.column_stack([found[name] for name in NOBODY])[starts]
    return _Seen(values, absent.astype(float), starts, roles[found["page"]])


# --- originals ------------------------------------------------------------------------------


def _fit_original(seen: _Seen, sights: Sequence[Sight]) -> dict[str, float]:
    """Fit a conditional logit: of each cluster one page, or none, is the original."""
    from scipy.optimize import minimize

    clusters = seen.clusters
    true = (seen.roles == "original").astype(float)
    held = np.bincount(clusters, true, minlength=len(seen.starts))
    true /= np.maximum(held[clusters], 1)
    nobody = (held == 0).astype(float)
    width = len(sights)

    def loss(weights: Floats) -> tuple[float, Floats]:
        pages, absent = _shares(seen, weights[:width], weights[width:])
        told = true @ np.log(np.maximum(pages, 1e-12)) + nobody @ np.log(np.maximum(absent, 1e-12))
        slope = np.concatenate([(pages - true) @ seen.values, (absent - nobody) @ seen.absent])
        return float(-told + _RIDGE / 2 * weights @ weights), slope + _RIDGE * weights

    start = np.zeros(width + len(NOBODY))
    bounds = [*(_BOUNDS[sight.first] for sight in sights), *(_BOUNDS[0] for _ in NOBODY)]
    fitted = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds).x
    names = [*(sight.name for sight in sights), *NOBODY]
    return {name: round(float(weight), 4) for name, weight in zip(names, fitted, strict=True)}


def _shares(seen: _Seen, weights: Floats, nobody: Floats) -> tuple[Floats, Floats]:
    """Return how probably each page is the original, and for each cluster that none is."""
    sums, absent = seen.values @ weights, seen.absent @ nobody
    clusters = seen.clusters
    most = np.maximum(np.maximum.reduceat(sums, seen.starts), absent)
    pages, absent = np.exp(sums - most[clusters]), np.exp(absent - most)
    total = np.add.reduceat(pages, seen.starts) + absent
    return pages / total[clusters], absent / total


def _least_original(seen: _Seen, weights: Mapping[str, float]) -> float:
    """Return the probability from which on naming an original is right most often."""
    own = np.array([weight for name, weight in weights.items() if name not in NOBODY])
    pages, _ = _shares(seen, own, np.array([weights[name] for name in NOBODY]))
    most = np.maximum.reduceat(pages, seen.starts)
    clusters = seen.clusters
    true = seen.roles == "original"
    held = np.bincount(clusters, true, minlength=len(seen.starts)) > 0
    best = true & (pages == most[clusters])
    right = np.bincount(clusters, best, minlength=len(seen.starts)) > 0
    shares = [np.mean(np.where(most >= least, right, ~held)) for least in _LEAST]
    return round(float(_LEAST[int(np.argmax(shares))]), 2)


# --- licences -------------------------------------------------------------------------------


def _fit_licensed(seen: _Seen) -> tuple[dict[str, float], float, float]:
    """Fit a logistic regression; return its weights and the bounds of what is unknown."""
    from scipy.optimize import minimize

    copies = np.isin(seen.roles, ("licensed copy", "unlicensed copy"))
    values = np.column_stack([seen.values[copies], np.ones(copies.sum())])
    licensed = seen.roles[copies] == "licensed copy"
    sign = np.where(licensed, 1.0, -1.0)

    def loss(weights: Floats) -> tuple[float, Floats]:
        margin = sign * (values @ weights)
        slope = -sign / (1 + np.exp(margin)) @ values
        penalty = _RIDGE / 2 * weights @ weights
        return float(np.logaddexp(0, -margin).sum() + penalty), slope + _RIDGE * weights

    start = np.zeros(values.shape[1])
    bounds = [*(_BOUNDS[sight.licence] for sight in LICENSED), _BOUNDS[0]]
    fitted = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds).x
    names = [*(sight.name for sight in LICENSED), "constant"]
    weights = {name: round(float(weight), 4) for name, weight in zip(names, fitted, strict=True)}
    licence = 1 / (1 + np.exp(-(values @ fitted)))
    unlicensed = min(float(np.quantile(licence[licensed], _MAX_MISJUDGED)), _DOUBT[0])
    surely = max(float(np.quantile(licence[~licensed], 1 - _MAX_PARDONED)), _DOUBT[1])
    return weights, round(unlicensed, 4), round(surely, 4)
