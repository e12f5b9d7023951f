"""Charts as places: percent from the left, pixels from the top. The template draws them.

Percents let a chart be as wide as its page while its text keeps its size.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from detector.report.budgets import Budget, log_odds
from detector.report.text import share
from detector.report.totals import Totals

__all__ = ["Chart", "Fall", "Waterfall", "distribution", "falls", "trade_off"]

HEIGHT = 200
_TOP = 14
_LOW, _HIGH = -8.0, 8.0  # log-odds that are shown; what lies beyond stands at the edge
_BAR = 0.25
_FLOOR = 0.0001  # the least share that a chart shows
_LABELS = (0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999)


@dataclass(frozen=True, slots=True)
class Mark:
    """A line, bar or label."""

    x: float
    y: float
    width: float = 0.0
    height: float = 0.0
    text: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Marks of a chart, and what it shows in words."""

    says: str
    bars: list[Mark] = field(default_factory=list)
    lines: list[Mark] = field(default_factory=list)  # from x, y on by width, height
    x_labels: list[Mark] = field(default_factory=list)
    y_labels: list[Mark] = field(default_factory=list)
    threshold: float | None = None
    height: int = HEIGHT


@dataclass(frozen=True, slots=True)
class Fall:
    """A step of a waterfall, in percent of its width."""

    x: float
    width: float
    kind: str


@dataclass(frozen=True, slots=True)
class Waterfall:
    """Steps from what is no listed reason to the log-odds of the page."""

    rest: float
    steps: list[Fall]
    first: Fall
    last: Fall
    threshold: float


def _across(odds: float) -> float:
    return round(100 * (min(max(odds, _LOW), _HIGH) - _LOW) / (_HIGH - _LOW), 2)


def _probability_labels() -> list[Mark]:
    return [Mark(_across(log_odds(p)), HEIGHT, text=f"{p:g}") for p in _LABELS]


def distribution(totals: Totals, threshold: float) -> Chart:
    """Draw how many judged pages have which probability, counts on a log scale."""
    steps = int((_HIGH - _LOW) / _BAR)
    first = math.floor((_LOW - threshold) / _BAR)
    edges = [threshold + _BAR * (first + i) for i in range(steps + 2)]
    reaching = [totals.judged, *(totals.reaching(edge) for edge in edges[1:-1]), 0]
    counts = [high - low for high, low in pairwise(reaching)]
    top = math.log10(max([10, *counts])) + 0.1
    bars = []
    for (left, right), count in zip(pairwise(edges), counts, strict=True):
        if count:
            x, end = _across(left), _across(right)
            height = round((HEIGHT - _TOP) * max(math.log10(count) + 0.1, 0.05) / (top + 0.1), 1)
            kind = "spam" if left >= threshold - 1e-9 else "clean"
            says = f"{count:,} pages"
            bars.append(Mark(x, HEIGHT - height, max(end - x - 0.25, 0.2), height, says, kind))
    y_labels = [
        Mark(
            0,
            round(HEIGHT - (HEIGHT - _TOP) * (power + 0.1) / (top + 0.1), 1),
            text=f"{10**power:,}",
        )
        for power in range(int(top) + 1)
    ]
    says = (
        f"Judged pages by probability of spam: {totals.clean:,} clean and {totals.spam:,} spam, "
        f"{totals.near:,} of them close to the threshold."
    )
    return Chart(says, bars, [], _probability_labels(), y_labels, _across(threshold))


def trade_off(totals: Totals, curve: Sequence[Budget], threshold: float) -> Chart:
    """Draw the share flagged against the threshold, with the share of clean pages flagged."""
    steps = [_LOW + 0.2 * i for i in range(int((_HIGH - _LOW) / 0.2) + 1)]
    flagged = [(odds, totals.reaching(odds) / max(totals.judged, 1)) for odds in steps]
    wrong = sorted((b.threshold, b.max_fpr) for b in curve if _LOW < b.threshold < _HIGH)
    lines = [*_drawn(flagged, "flagged"), *_drawn(wrong, "wrong")]
    y_labels = [Mark(0, _down(s), text=f"{100 * s:g}%") for s in (1, 0.1, 0.01, 0.001)]
    used = totals.reaching(threshold) / max(totals.judged, 1)
    says = (
        f"Share of judged pages flagged at each threshold, {share(used)} at the one used, and "
        "the share of clean pages that reach it. Both on a log scale."
    )
    return Chart(says, [], lines, _probability_labels(), y_labels, _across(threshold))


def _down(part: float) -> float:
    depth = math.log10(max(part, _FLOOR)) / math.log10(_FLOOR)
    return round(_TOP + (HEIGHT - _TOP) * depth, 1)


def _drawn(points: Sequence[tuple[float, float]], kind: str) -> list[Mark]:
    """Return the pieces of a line, those on the floor left out."""
    marks = []
    for (x, y), (next_x, next_y) in pairwise(points):
        if max(y, next_y) > _FLOOR:
            left, top = _across(x), _down(y)
            width, height = _across(next_x) - left, _down(next_y) - top
            marks.append(Mark(left, top, round(width, 2), round(height, 1), kind=kind))
    return marks


def falls(reasons: Sequence[Mapping[str, Any]], total: float, threshold: float) -> Waterfall:
    """Draw how the log-odds of a page come about.

    Examples
    --------
    >>> found = falls([{"contribution": 3.0}, {"contribution": -1.0}], 2.0, 1.0)
    >>> found.rest, [step.kind for step in found.steps], found.threshold
    (0.0, ['for', 'against'], 33.3)
    """
    added = [float(reason["contribution"] or 0.0) for reason in reasons]
    rest = total - sum(added)
    places = [0.0, rest]
    for more in added:
        places.append(places[-1] + more)
    low, high = min(*places, threshold, 0.0), max(*places, threshold, 0.0)
    scale = 100 / ((high - low) or 1.0)

    def step(start: float, end: float) -> Fall:
        left = round((min(start, end) - low) * scale, 1)
        width = max(round(abs(end - start) * scale, 1), 0.5)
        return Fall(left, width, "for" if end > start else "against")

    steps = [step(start, end) for start, end in pairwise(places[1:])]
    cut = round((threshold - low) * scale, 1)
    return Waterfall(rest, steps, step(0.0, rest), step(0.0, total), cut)
