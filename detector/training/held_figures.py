"""What can be read off held-out scores: the headline, farmed families, suites, calibration."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.model.calibration import fit_platt, shift
from detector.training.balance import fold_of
from detector.training.figures import (
    Figure,
    Scored,
    area,
    area_of,
    average_precision,
    calibration_error,
    false_positives,
    mean_over_groups,
    recall_of,
)
from detector.training.labelled import FARMED, FORMAT_MATCHED, VIEWS
from detector.training.table import Table
from detector.training.train import Held, clean_scores, primary_rows

__all__ = [
    "PRIMARY",
    "at_base_rate",
    "calibration",
    "calibration_figure",
    "farmed_recall",
    "headline",
    "masks",
    "network_figures",
    "plain_headline",
    "reliability_points",
    "suites",
    "view_rows",
]

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

PRIMARY = "primary"
"""Name of the view that takes each page as full as it is known."""

TWINS = "honest"  # family of the articles on honest templates

_CURVE = tuple(round(float(x), 5) for x in np.logspace(-3, 0, 31))
_RATES = (0.5, 0.05, 0.01)  # base rates that calibration is shown at
_RESAMPLES = 200
_BIN_PAGES = 20  # clean pages that a point of the reliability plot stands for
_FURTHEST = 8  # log-odds


def masks(table: Table) -> dict[str, Mask]:
    """Return which rows are of real farms, of clean pages of the farms' formats, and so on."""
    real, spam = table.source != FARMED, table.spam == 1
    return {
        "farms": real & spam,
        "matched": (table.source == FORMAT_MATCHED) & ~spam,
        "all": real & ~spam,
        "farmed": ~real & spam,
        "twins": ~real & ~spam & (table.family == TWINS),
        "honest": ~real & ~spam,
    }


def view_rows(table: Table, view: str) -> NDArray[np.int_]:
    """Return the rows of a view; `PRIMARY` is one row for each page, its fullest view."""
    return primary_rows(table) if view == PRIMARY else np.flatnonzero(table.view == view)


def _scored(scores: Floats, table: Table, kept: Mask) -> Scored:
    return Scored(scores[kept], table.group[kept])


# --- the headline -------------------------------------------------------------------------


def headline(held: Held) -> dict[str, Any]:
    """Return recall and area on real farms, each network held out, in each view."""
    table, scores = held.table, held.log_odds
    found = {}
    for view in (PRIMARY, *VIEWS):
        rows = view_rows(table, view)
        figures = network_figures(scores[rows], table.where(rows))
        if figures is not None:
            found[view] = figures
    rows = view_rows(table, PRIMARY)
    return {"views": found, "networks": _networks(scores[rows], table.where(rows))}


def network_figures(scores: Floats, table: Table) -> dict[str, Any] | None:
    """Return means over networks against format-matched and against all real clean pages.

    None where there are no real farm pages, or no real clean ones.
    """
    kept = masks(table)
    farms = _scored(scores, table, kept["farms"])
    result: dict[str, Any] = {}
    for name in ("matched", "all"):
        clean = _scored(scores, table, kept[name])
        if len(farms) and len(clean):
            result[name] = _against(farms, clean)
    return result or None


def _against(farms: Scored, clean: Scored) -> dict[str, Any]:
    measures: dict[str, Callable[[Floats, Floats], float]] = {
        "recall_01": lambda s, c: recall_of(s, c, 0.001),
        "recall_1": lambda s, c: recall_of(s, c, 0.01),
        "area": area_of,
    }
    figures = {
        name: mean_over_groups(farms, clean, measure)[0].to_dict()
        for name, measure in measures.items()
    }
    return {
        **figures,
        "pooled_area": area(farms, clean).to_dict(),
        "average_precision": average_precision(farms, clean).to_dict(),
        "curve": _curve(farms, clean),
        **_counts(farms, clean),
    }


def _counts(spam: Scored, clean: Scored) -> dict[str, int]:
    return {
        "spam_pages": len(spam),
        "networks": len(np.unique(spam.groups)),
        "clean_pages": len(clean),
        "clean_sites": len(np.unique(clean.groups)),
    }


def _curve(farms: Scored, clean: Scored) -> list[tuple[float, float]]:
    """Return recall, mean over networks, at false-positive rates that are even in log."""
    parts = [farms.scores[farms.groups == name] for name in np.unique(farms.groups)]
    curve = []
    for rate in _CURVE:
        threshold = np.quantile(clean.scores, 1 - rate, method="higher")
        shares = [np.mean(part > threshold) for part in parts]
        curve.append((rate, round(float(np.mean(shares)), 4) if rate < 1 else 1.0))
    return curve


def _networks(scores: Floats, table: Table) -> list[dict[str, Any]]:
    """Return one row for each network of farms."""
    kept = masks(table)
    rows = []
    for name in np.unique(table.group[kept["farms"]]):
        own = kept["farms"] & (table.group == name)
        row: dict[str, Any] = {
            "network": str(name),
            "family": _commonest(table.family[own]),
            "language": _commonest(table.language[own]),
            "pages": int(own.sum()),
        }
        for against in ("matched", "all"):
            clean = scores[kept[against]]
            if len(clean):
                row[f"recall_1_{against}"] = round(recall_of(scores[own], clean, 0.01), 4)
                row[f"area_{against}"] = round(area_of(scores[own], clean), 4)
        rows.append(row)
    return rows


def _commonest(values: NDArray[np.str_]) -> str:
    names, counts = np.unique(values, return_counts=True)
    return str(names[int(np.argmax(counts))])


def plain_headline(scores: Floats, table: Table) -> dict[str, float]:
    """Return recall at 1% and area over networks without intervals: quick to compare with."""
    kept = masks(table)
    clean = scores[kept["matched"]] if kept["matched"].any() else scores[kept["all"]]
    names = np.unique(table.group[kept["farms"]])
    if not len(names) or not len(clean):
        return {"recall_1": float("nan"), "area": float("nan")}
    parts = [scores[kept["farms"] & (table.group == name)] for name in names]
    threshold = np.quantile(clean, 0.99, method="higher")
    return {
        "recall_1": float(np.mean([np.mean(part > threshold) for part in parts])),
        "area": float(np.mean([area_of(part, clean) for part in parts])),
    }


# --- farmed families, all of them in training ---------------------------------------------


def farmed_recall(held: Held) -> dict[str, Any]:
    """Return recall on each farmed family in each view, by thresholds from real clean pages."""
    table, scores = held.table, held.log_odds
    clean = clean_scores(held)
    thresholds = {
        "recall_01": clean.threshold(0.001).log_odds,
        "recall_1": clean.threshold(0.01).log_odds,
    }
    farmed = masks(table)["farmed"]
    families: dict[str, dict[str, Any]] = {}
    for family in np.unique(table.family[farmed]):
        of_family = farmed & (table.family == family)
        families[str(family)] = {
            view: {
                name: false_positives(
                    _scored(scores, table, of_family & (table.view == view)), threshold
                ).to_dict()
                for name, threshold in thresholds.items()
            }
            for view in VIEWS
            if (of_family & (table.view == view)).any()
        }
    return {"thresholds": thresholds, "families": families}


# --- hard-negative suites -----------------------------------------------------------------


def suites(held: Held, budgets: Mapping[str, float]) -> dict[str, Any]:
    """Return the share of clean pages called spam, by kind of publisher and budget."""
    clean = clean_scores(held)
    thresholds = {name: clean.threshold(rate).log_odds for name, rate in budgets.items()}
    found = []
    for view in (PRIMARY, "main"):
        rows = view_rows(held.table, view)
        found += _suites_of_view(held.log_odds[rows], held.table.where(rows), view, thresholds)
    return {"budgets": dict(budgets), "thresholds": thresholds, "suites": found}


def _suites_of_view(
    scores: Floats, table: Table, view: str, thresholds: Mapping[str, float]
) -> list[dict[str, Any]]:
    kept = masks(table)
    rows = []
    for origin, clean in (("real", kept["all"]), ("farmed", kept["honest"])):
        for family in np.unique(table.family[clean]):
            own = _scored(scores, table, clean & (table.family == family))
            rows.append(
                {
                    "suite": "twins of farm pages" if family == TWINS else str(family),
                    "origin": origin,
                    "view": view,
                    "pages": len(own),
                    "sites": len(np.unique(own.groups)),
                    "rates": {
                        name: false_positives(own, threshold).to_dict()
                        for name, threshold in thresholds.items()
                    },
                }
            )
    return rows


# --- calibration --------------------------------------------------------------------------


def calibration(held: Held) -> dict[str, Any]:
    """Return calibration error and reliability on real pages, at several base rates.

    Slope and offset come from other sites than those that they are judged on.
    """
    found: dict[str, Any] = {}
    log_odds = _cross_calibrated(held)
    for view in (PRIMARY, "main"):
        rows = view_rows(held.table, view)
        rows = rows[held.table.source[rows] != FARMED]
        table, weights = held.table.where(rows), held.weights[rows]
        if len(np.unique(table.spam)) == 2:
            found[view] = {
                str(rate): _calibration_at(rate, log_odds[rows], table, weights) for rate in _RATES
            }
    return found


def _cross_calibrated(held: Held, folds: int = 5) -> Floats:
    table = held.table
    real = table.source != FARMED
    place = fold_of(table, folds)
    result = held.log_odds.copy()
    for number in range(folds):
        others = real & (place != number)
        if len(np.unique(table.spam[others])) == 2:
            slope, offset = fit_platt(held.raw[others], table.spam[others], held.weights[others])
            result[place == number] = held.raw[place == number] * slope + offset
    return result


def _calibration_at(rate: float, log_odds: Floats, table: Table, weights: Floats) -> dict[str, Any]:
    moved = log_odds + shift(rate)
    figure = calibration_figure(moved, table.spam, table.group, weights, rate)
    points = reliability_points(moved, table.spam, weights, rate)
    return {"error": figure.to_dict(), "points": points}


def reliability_points(
    log_odds: Floats, spam: NDArray[np.int_], weights: Floats, rate: float
) -> list[list[float]]:
    """Return mean probability, share of spam and share of weight at a base rate, by bins.

    Bins of one log-odds unit are joined from above until each holds `_BIN_PAGES` clean
    pages: at a low base rate one clean page weighs as much as many farm pages.
    """
    bins = np.clip(np.floor(log_odds), -_FURTHEST, _FURTHEST).astype(int) + _FURTHEST
    clean = np.bincount(bins[spam == 0], minlength=2 * _FURTHEST + 1)
    joined = np.zeros(len(clean), dtype=int)
    held = number = 0
    for place in range(len(clean) - 1, -1, -1):
        joined[place] = number
        held += int(clean[place])
        if held >= _BIN_PAGES and clean[:place].sum() >= _BIN_PAGES:
            held, number = 0, number + 1
    weighed = at_base_rate(spam, weights, rate)
    probability = 1 / (1 + np.exp(-np.clip(log_odds, -50, 50)))
    points = []
    for number in np.unique(joined[bins])[::-1]:
        inside = joined[bins] == number
        share = float(weighed[inside].sum())
        said = float(np.average(probability[inside], weights=weighed[inside]))
        seen = float(np.average(spam[inside], weights=weighed[inside]))
        points.append([round(said, 5), round(seen, 5), round(share, 6)])
    return points


def at_base_rate(spam: NDArray[np.int_], weights: Floats, rate: float) -> Floats:
    """Return weights of which a share of `rate` is that of spam.

    Examples
    --------
    >>> at_base_rate(np.array([1, 0, 0]), np.ones(3), 0.2).tolist()
    [0.2, 0.4, 0.4]
    """
    share = np.where(spam == 1, rate, 1 - rate)
    total = np.where(spam == 1, weights[spam == 1].sum(), weights[spam == 0].sum())
    result: Floats = weights * share / np.maximum(total, 1e-12)
    return result


def calibration_figure(
    log_odds: Floats,
    spam: NDArray[np.int_],
    groups: NDArray[np.str_],
    weights: Floats,
    rate: float,
) -> Figure:
    """Return the expected calibration error at a base rate, with an interval over sites."""
    names, index = np.unique(groups, return_inverse=True)
    random = np.random.default_rng(0)
    drawn = []
    for _ in range(_RESAMPLES):
        chosen = random.integers(0, len(names), len(names))
        times = weights * np.bincount(chosen, minlength=len(names))[index]
        if all((times[spam == label] > 0).any() for label in (0, 1)):
            drawn.append(calibration_error(log_odds, spam, at_base_rate(spam, times, rate)))
    error = calibration_error(log_odds, spam, at_base_rate(spam, weights, rate))
    low, high = np.nan, np.nan
    if drawn:
        # Drawn sites leave gaps that look like error: the interval moves back by that much.
        excess = np.mean(drawn) - error
        low, high = np.maximum(np.quantile(drawn, [0.025, 0.975]) - excess, 0.0)
    return Figure(error, float(low), float(high), len(spam), len(names))
