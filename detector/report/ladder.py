"""Pages from one end of the scale to the other, and what each threshold would flag."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from detector.report.budgets import Budget
    from detector.report.totals import Facts, Totals

__all__ = ["Ladder", "Scale", "scale_of"]

_LOW, _HIGH = -8.0, 8.0  # log-odds; what lies beyond is put at the ends
_RUNG = 0.5
_PER_RUNG = 3  # pages, of as many hosts
_LOOKED_AT = 30  # pages of a table and rung
_STEP = 0.1


class Ladder:
    """The first pages of each stretch of the scale, of different hosts."""

    def __init__(self) -> None:
        self._rungs: list[dict[str, dict[str, Any]]] = [
            {} for _ in range(int((_HIGH - _LOW) / _RUNG))
        ]

    def add(self, facts: Facts) -> None:
        """Take in a table of rows."""
        judged = facts.spam | facts.clean
        places = np.nan_to_num((facts.log_odds - _LOW) / _RUNG, nan=-1.0)
        rungs = np.clip(np.floor(places), 0, len(self._rungs) - 1).astype(np.int64)
        for number, kept in enumerate(self._rungs):
            if len(kept) >= _PER_RUNG:
                continue
            chosen = np.flatnonzero(judged & (rungs == number))[:_LOOKED_AT]
            if len(chosen):
                _fill(kept, facts, chosen)

    def rows(self) -> list[dict[str, Any]]:
        """Return the rows that were kept, those surest of spam first."""
        rows = [row for kept in self._rungs for row in kept.values()]
        return sorted(rows, key=lambda row: -(row["probability"] or 0.0))


def _fill(kept: dict[str, dict[str, Any]], facts: Facts, chosen: Any) -> None:
    hosts = facts.host.take(chosen).to_pylist()
    rows = facts.table.take(chosen).to_pylist()
    for host, row in zip(hosts, rows, strict=True):
        if len(kept) < _PER_RUNG:
            kept.setdefault(host or f"{row['source']}:{row['position']}", row)


@dataclass(frozen=True, slots=True)
class Scale:
    """What is flagged at each step of the scale.

    Parameters
    ----------
    low, step : float
        Log-odds of the first step, and between two.
    flagged : list of int
        Judged pages that reach a step.
    wrong : list of float
        Share of clean pages that reach it; -1 where that is not known.
    used : int
        The step that is nearest to the threshold of the rows.
    """

    low: float
    step: float
    flagged: list[int]
    wrong: list[float]
    used: int


def scale_of(totals: Totals, curve: Sequence[Budget], threshold: float) -> Scale:
    """Return what each threshold would flag, and how much of the clean pages with it."""
    steps = [_LOW + _STEP * number for number in range(round((_HIGH - _LOW) / _STEP) + 1)]
    points = sorted((budget.threshold, math.log(budget.max_fpr)) for budget in curve)
    return Scale(
        low=_LOW,
        step=_STEP,
        flagged=[totals.reaching(step) for step in steps],
        wrong=[_wrong(points, step) for step in steps],
        used=min(range(len(steps)), key=lambda number: abs(steps[number] - threshold)),
    )


def _wrong(points: Sequence[tuple[float, float]], step: float) -> float:
    """Return the share of clean pages at a threshold, between the two budgets about it.

    Examples
    --------
    >>> points = [(0.0, math.log(0.1)), (2.0, math.log(0.001))]
    >>> _wrong(points, 1.0), _wrong(points, 5.0)
    (0.01, -1.0)
    """
    if not points or not points[0][0] <= step <= points[-1][0]:
        return -1.0
    places, shares = zip(*points, strict=True)
    return float(f"{math.exp(np.interp(step, places, shares)):.3g}")
