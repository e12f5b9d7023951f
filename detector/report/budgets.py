"""What each false-positive budget would flag, and how much of that would be wrong."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from detector.api import BUDGETS, Detector
from detector.report.totals import LIMIT, Totals

__all__ = ["Budget", "Budgets", "budgets_of", "log_odds", "probability"]

_CURVE = np.geomspace(0.0001, 0.5, 60)
_SAME = 0.01  # log-odds between thresholds that are one


@dataclass(frozen=True, slots=True)
class Budget:
    """A budget on these rows.

    Parameters
    ----------
    name : str
        Its name; empty where it has none.
    max_fpr : float
        The share of clean pages that may be called spam.
    threshold : float
        The log-odds from which on a page is called spam.
    flagged : int
        Judged pages that reach it.
    wrong : float
        Clean pages that are expected among them, if all judged pages were clean: at most.
    used : bool
        Whether the rows were scored at this budget.
    """

    name: str
    max_fpr: float
    threshold: float
    flagged: int
    wrong: float
    used: bool = False


@dataclass(frozen=True, slots=True)
class Budgets:
    """Budgets to choose from, and the curve that they lie on; both empty without the model."""

    threshold: float  # in log-odds, of the rows
    max_fpr: float
    model: str
    named: list[Budget]
    curve: list[Budget]
    several: bool  # rows of more than one model or threshold
    unknown: str = ""  # why there are no budgets


def budgets_of(
    totals: Totals, detector: Detector, base_rate: float | None = None
) -> Budgets | None:
    """Return the budgets for rows; None where no row was judged.

    The thresholds come from the model. What the rows' base rate adds to them is told by the
    threshold that the rows have; where the base rate is known, they must agree.
    """
    if not totals.models:
        return None
    (model, threshold, max_fpr), _ = totals.models.most_common(1)[0]
    at = log_odds(threshold)
    several = len(totals.models) > 1
    moved = at - _threshold(detector, max_fpr)
    because = ""
    if model != detector.model.version:
        ours = detector.model.version
        because = f"The rows were scored by model {model}; this is model {ours}: give --model."
    elif base_rate is not None and not _agree(moved, base_rate, detector.base_rate):
        because = f"The rows were scored by another model {model} than this one: give --model."
    if because:
        return Budgets(at, max_fpr, model, [], [], several, because)

    def budget(share: float, name: str = "") -> Budget:
        cut = at if share == max_fpr else _threshold(detector, share) + moved
        flagged = totals.spam if share == max_fpr and not several else totals.reaching(cut)
        return Budget(name, share, cut, flagged, share * totals.judged, share == max_fpr)

    shares = {**{share: name for name, share in BUDGETS.items()}}
    shares.setdefault(max_fpr, "")
    named = [budget(share, shares[share]) for share in sorted(shares)]
    return Budgets(at, max_fpr, model, named, [budget(float(s)) for s in _CURVE], several)


def _agree(moved: float, base_rate: float, ours: float) -> bool:
    """Tell whether scores moved by as much as their base rate asks for."""
    return abs(moved - (log_odds(base_rate) - log_odds(ours))) < _SAME


def _threshold(detector: Detector, max_fpr: float) -> float:
    """Return the log-odds at the detector's own base rate."""
    return log_odds(Detector(detector.model, max_fpr, detector.base_rate).threshold)


def log_odds(share: float) -> float:
    """Return the log-odds of a probability, bounded.

    Examples
    --------
    >>> log_odds(0.5), log_odds(1.0)
    (0.0, 16.0)
    """
    if share <= 0 or share >= 1:
        return math.copysign(LIMIT, share - 0.5)
    return max(-LIMIT, min(LIMIT, math.log(share) - math.log1p(-share)))


def probability(odds: float) -> float:
    """Return the probability of log-odds.

    Examples
    --------
    >>> probability(0.0)
    0.5
    """
    return 1 / (1 + math.exp(-odds))
