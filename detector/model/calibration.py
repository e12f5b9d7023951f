"""Calibration, base rates and thresholds by false-positive budget."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "BASE_RATE",
    "CleanScores",
    "Threshold",
    "fit_platt",
    "log_odds_of",
    "probability_of",
    "shift",
]

Floats = NDArray[np.float64]

BASE_RATE = 0.5
"""Share of spam that the model's own probabilities assume; `shift` moves them to another."""

_POINTS = 2001  # quantiles kept of the clean scores


def probability_of(log_odds: float) -> float:
    """Return the probability of log-odds, without overflow.

    Examples
    --------
    >>> probability_of(0.0), probability_of(-1000.0)
    (0.5, 0.0)
    """
    if log_odds >= 0:
        return 1.0 / (1.0 + math.exp(-min(log_odds, 700.0)))
    return math.exp(max(log_odds, -750.0)) / (1.0 + math.exp(max(log_odds, -750.0)))


def log_odds_of(probability: float) -> float:
    """Return the log-odds of a probability strictly between 0 and 1.

    Examples
    --------
    >>> log_odds_of(0.5)
    0.0
    """
    return math.log(probability / (1.0 - probability))


def shift(base_rate: float) -> float:
    """Return what to add to the model's log-odds so that they hold at `base_rate`.

    Bayes' rule: only the prior odds change (Saerens et al. 2002).

    Examples
    --------
    >>> shift(0.5)
    0.0
    >>> round(shift(0.05), 3)
    -2.944
    """
    return log_odds_of(base_rate) - log_odds_of(BASE_RATE)


def fit_platt(scores: Floats, labels: NDArray[np.int_], weights: Floats) -> tuple[float, float]:
    """Return slope and offset that turn scores into calibrated log-odds (Platt 1999).

    Parameters
    ----------
    scores : ndarray of shape (n_pages,)
        Log-odds of pages that the model was not fitted on.
    labels : ndarray of shape (n_pages,)
        1 for spam, 0 for clean.
    weights : ndarray of shape (n_pages,)
        Sample weights; the two classes are brought to `BASE_RATE`.
    """
    from sklearn.linear_model import LogisticRegression

    balanced = np.where(
        labels == 1,
        weights * BASE_RATE / weights[labels == 1].sum(),
        weights * (1 - BASE_RATE) / weights[labels == 0].sum(),
    )
    fitted = LogisticRegression(C=1e6).fit(
        scores[:, None], labels, sample_weight=balanced * len(labels)
    )
    # A slope below 0 would turn the order around: then the scores say nothing.
    return max(float(fitted.coef_[0, 0]), 1e-3), float(fitted.intercept_[0])


@dataclass(frozen=True, slots=True)
class Threshold:
    """A threshold in log-odds, with its 95% interval over sites."""

    log_odds: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class CleanScores:
    """Quantiles of the log-odds of held-out clean pages.

    Parameters
    ----------
    quantiles : ndarray of shape (n,)
        Log-odds at even shares of the pages, ascending.
    low, high : ndarray of shape (n,)
        95% bootstrap interval of each over sites.
    pages, sites : int
        How many pages of how many sites they come from.
    """

    quantiles: Floats
    low: Floats
    high: Floats
    pages: int
    sites: int

    @classmethod
    def of(
        cls, scores: Floats, weights: Floats, sites: NDArray[Any], *, seed: int = 0
    ) -> CleanScores:
        """Summarize the scores of clean pages, weighted, with bootstrap over `sites`."""
        shares = np.linspace(0, 1, _POINTS)
        found, index = np.unique(sites, return_inverse=True)
        random = np.random.default_rng(seed)
        drawn = []
        for _ in range(200):
            times = np.bincount(
                random.integers(0, len(found), len(found)), minlength=len(found)
            ).astype(np.float64)
            drawn.append(_weighted_quantiles(scores, weights * times[index], shares))
        return cls(
            quantiles=_weighted_quantiles(scores, weights, shares),
            low=np.quantile(drawn, 0.025, axis=0),
            high=np.quantile(drawn, 0.975, axis=0),
            pages=len(scores),
            sites=len(found),
        )

    def threshold(self, max_fpr: float) -> Threshold:
        """Return the log-odds that at most `max_fpr` of clean pages reach.

        Examples
        --------
        >>> scores = np.arange(1001.0)
        >>> held = CleanScores.of(scores, np.ones(1001), np.arange(1001))
        >>> round(held.threshold(0.01).log_odds)
        990
        """
        shares = np.linspace(0, 1, len(self.quantiles))
        at = 1.0 - max_fpr
        # Just above the quantile itself, which belongs to a clean page.
        return Threshold(
            *(
                float(np.nextafter(np.interp(at, shares, curve), np.inf))
                for curve in (self.quantiles, self.low, self.high)
            )
        )

    def to_dict(self) -> dict[str, Any]:
        """Return plain values for the model file."""
        curves = {
            name: [float(f"{v:.6g}") for v in getattr(self, name)]
            for name in ("quantiles", "low", "high")
        }
        return {**curves, "pages": self.pages, "sites": self.sites}

    @classmethod
    def from_dict(cls, row: dict[str, Any]) -> CleanScores:
        """Read what `to_dict` wrote."""
        quantiles, low, high = (
            np.array(row[name], dtype=np.float64) for name in ("quantiles", "low", "high")
        )
        return cls(quantiles, low, high, row["pages"], row["sites"])


def _weighted_quantiles(values: Floats, weights: Floats, shares: Floats) -> Floats:
    order = np.argsort(values)
    values, weights = values[order], weights[order]
    total = np.cumsum(weights) - weights / 2
    result: Floats = np.interp(shares * weights.sum(), total, values)
    return result
