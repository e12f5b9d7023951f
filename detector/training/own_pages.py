"""How a model does on a user's own labelled pages, as they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.api import BUDGETS, Detector
from detector.errors import DetectorError, MissingExtraError
from detector.model.calibration import CleanScores, log_odds_of, probability_of, shift
from detector.page import Page, Verdict
from detector.training.figures import (
    Scored,
    area,
    average_precision,
    false_positives,
    recall_of,
    reliability,
)
from detector.training.held_figures import at_base_rate, calibration_figure
from detector.training.labelled import LabelledPage, views

__all__ = ["evaluate_model"]

Floats = NDArray[np.float64]
Strings = NDArray[np.str_]
Mask = NDArray[np.bool_]

_RATES = (0.001, 0.005, 0.01, 0.02)
_POWER = 0.5  # in a threshold a site counts by the root of its pages, as in training
_CURVE = tuple(round(float(x), 5) for x in np.logspace(-3, 0, 31))
_BINS = 20  # of probability, in which pages are counted


@dataclass(frozen=True, slots=True, eq=False)
class _Judged:
    """What a detector says of rows: labelled pages, or views of them.

    Log-odds are NaN where nothing could be measured.
    """

    log_odds: Floats
    called: Floats
    spam: NDArray[np.int_]
    sites: Strings
    names: Strings  # families of farms, kinds of honest pages

    def where(self, kept: Mask) -> _Judged:
        return _Judged(
            self.log_odds[kept],
            self.called[kept],
            self.spam[kept],
            self.sites[kept],
            self.names[kept],
        )

    def scored(self, label: int) -> Scored:
        """Return the pages of one class of which anything is known."""
        kept = (self.spam == label) & ~np.isnan(self.log_odds)
        return Scored(self.log_odds[kept], self.sites[kept])


def evaluate_model(
    detector: Detector,
    pages: Iterable[LabelledPage],
    *,
    with_views: bool = False,
    jobs: int = 1,
    progress: Callable[[int], None] | None = None,
) -> dict[str, Any]:
    """Return how a detector does on labelled pages, as they stand.

    A page called unsure, or that can't be read, counts as not called spam. Intervals are
    over sites. Calibration is at the detector's base rate, whatever share of spam the pages
    have; figures that need both classes are None where there is one.

    Parameters
    ----------
    detector : Detector
        Model and budget.
    pages : iterable of LabelledPage
        Pages that the model was not trained on.
    with_views : bool
        Judge each page in all views that it has as well: HTML, full text, main text, and each
        of them cut. Takes the ``train`` extra and several times as long.
    jobs : int
        Processes to work with.
    progress : callable, optional
        Called with 1 after each page or view.

    Returns
    -------
    dict
        ``recall``, ``false_positive_rate``, ``area``, ``average_precision`` and
        ``calibration_error``, each with ``value``, ``low``, ``high``, ``pages`` and
        ``sites``, or None; ``reliability``; ``families`` and ``kinds``, shares called spam
        by family of farm and by kind of honest page; ``budgets``, the model's thresholds and
        what they give on these pages; ``own_thresholds``, those that these clean pages ask
        for; ``by_site``; ``views``; ``curve`` and ``spread`` of the scores; and counts.

    Raises
    ------
    DetectorError
        If there are no pages.
    MissingExtraError
        If views are wanted and the ``train`` extra is not installed.
    """
    labelled = list(pages)
    if not labelled:
        raise DetectorError("no labelled pages", "give a file with at least one")
    rows = [row for page in labelled for row in _rows(page, with_views)]
    verdicts = []
    for verdict in detector.score_many((row.page for row in rows), jobs=jobs):
        verdicts.append(verdict)
        if progress is not None:
            progress(1)
    every = _judged(rows, verdicts)
    first = np.array([row.first for row in rows])
    judged = every.where(first)
    view = np.array([row.view for row in rows])
    own = [v for v, row in zip(verdicts, rows, strict=True) if row.first]
    return {
        "model": detector.model.version,
        "max_fpr": detector.max_fpr,
        "threshold": detector.threshold,
        "base_rate": detector.base_rate,
        "pages": len(labelled),
        "spam_pages": int(judged.spam.sum()),
        "clean_pages": int((judged.spam == 0).sum()),
        "sites": len(np.unique(judged.sites)),
        "unsure": sum(v.label == "unsure" and not v.error for v in own),
        "errors": sum(bool(v.error) for v in own),
        "recall": _share_called(judged.where(judged.spam == 1)),
        "false_positive_rate": _share_called(judged.where(judged.spam == 0)),
        **_ranking(judged, detector.base_rate),
        "families": _by_name(judged.where(judged.spam == 1)),
        "kinds": _by_name(judged.where(judged.spam == 0)),
        "budgets": _at_budgets(judged, detector),
        "own_thresholds": _own_thresholds(judged),
        "by_site": _by_site(judged),
        "views": {
            str(name): _of_view(every.where(view == name)) for name in dict.fromkeys(view.tolist())
        },
        "curve": _curve(judged),
        "spread": _spread(judged),
    }


# --- judging ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    labelled: LabelledPage
    view: str
    page: Page
    first: bool  # the page as it was given, or the fullest view of it


def _rows(labelled: LabelledPage, with_views: bool) -> Iterator[_Row]:
    found = _views(labelled) if with_views else []
    for number, (view, page) in enumerate(found or [("page", labelled.page)]):
        yield _Row(labelled, view, page, number == 0)


def _views(labelled: LabelledPage) -> list[tuple[str, Page]]:
    try:
        return [(v, page) for v, page in views(labelled) if not v.startswith("dressed")]
    except MissingExtraError:
        raise
    except DetectorError:  # a page that can't be read has no views, and stays an error
        return []


def _judged(rows: list[_Row], verdicts: list[Verdict]) -> _Judged:
    return _Judged(
        log_odds=_log_odds(verdicts),
        called=np.array([float(v.label == "spam") for v in verdicts]),
        spam=np.array([row.labelled.spam for row in rows]),
        sites=np.array([row.labelled.group for row in rows]),
        names=np.array([row.labelled.family or "(none)" for row in rows]),
    )


def _log_odds(verdicts: list[Verdict]) -> Floats:
    shares = [np.nan if v.probability is None else v.probability for v in verdicts]
    inside = np.clip(shares, 1e-12, 1 - 1e-12)
    return np.array([p if np.isnan(p) else log_odds_of(float(p)) for p in inside])


# --- figures ------------------------------------------------------------------------------


def _share_called(judged: _Judged) -> dict[str, float | int] | None:
    if not len(judged.spam):
        return None
    return false_positives(Scored(judged.called, judged.sites), 0.5).to_dict()


def _by_name(judged: _Judged) -> dict[str, Any]:
    return {
        str(name): _share_called(judged.where(judged.names == name))
        for name in np.unique(judged.names)
    }


def _ranking(judged: _Judged, base_rate: float) -> dict[str, Any]:
    judged = judged.where(~np.isnan(judged.log_odds))
    if len(np.unique(judged.spam)) < 2:
        names = ("area", "average_precision", "calibration_error")
        return {**dict.fromkeys(names), "reliability": []}
    log_odds, spam = judged.log_odds, judged.spam
    even = np.ones(len(spam))
    points = reliability(log_odds, spam, at_base_rate(spam, even, base_rate))
    error = calibration_figure(log_odds, spam, judged.sites, even, base_rate)
    return {
        "area": area(judged.scored(1), judged.scored(0)).to_dict(),
        "average_precision": average_precision(judged.scored(1), judged.scored(0)).to_dict(),
        "calibration_error": error.to_dict(),
        "reliability": [[round(v, 5) for v in point] for point in points],
    }


def _at_budgets(judged: _Judged, detector: Detector) -> dict[str, Any]:
    """Return what the model's own thresholds give, by budget; unsure pages as they score."""
    found = {}
    for name, rate in BUDGETS.items():
        log_odds = detector.model.clean_scores.threshold(rate).log_odds
        threshold = log_odds + shift(detector.base_rate)
        found[name] = {
            "max_fpr": rate,
            "threshold": probability_of(threshold),
            "recall": _share_above(judged.scored(1), threshold),
            "false_positive_rate": _share_above(judged.scored(0), threshold),
        }
    return found


def _share_above(scored: Scored, threshold: float) -> dict[str, float | int] | None:
    return false_positives(scored, threshold).to_dict() if len(scored) else None


def _own_thresholds(judged: _Judged) -> list[dict[str, Any]]:
    """Return the thresholds that these clean pages ask for, where there are enough of them."""
    clean = judged.scored(0)
    rates = [rate for rate in _RATES if len(clean) * rate >= 1]
    if not rates:
        return []
    _, index, pages = np.unique(clean.groups, return_inverse=True, return_counts=True)
    weights = np.asarray(pages[index] ** (_POWER - 1.0), dtype=np.float64)
    held = CleanScores.of(clean.scores, weights, clean.groups)
    return [_own_threshold(judged, held, rate) for rate in rates]


def _own_threshold(judged: _Judged, held: CleanScores, rate: float) -> dict[str, Any]:
    found = held.threshold(rate)
    return {
        "max_fpr": rate,
        "threshold": probability_of(found.log_odds),
        "low": probability_of(found.low),
        "high": probability_of(found.high),
        "clean_pages": held.pages,
        "clean_sites": held.sites,
        "recall": _share_above(judged.scored(1), found.log_odds),
    }


def _by_site(judged: _Judged) -> list[dict[str, Any]]:
    """Return one row for each site and label, those with the most wrong labels first."""
    rows = []
    for label in (1, 0):
        of_label = judged.where(judged.spam == label)
        for site in np.unique(of_label.sites):
            own = of_label.where(of_label.sites == site)
            known = own.log_odds[~np.isnan(own.log_odds)]
            rows.append(
                {
                    "site": str(site),
                    "label": "spam" if label else "clean",
                    "pages": len(own.spam),
                    "called_spam": int(own.called.sum()),
                    "wrong": int(np.abs(own.called - label).sum()),
                    "median_probability": (
                        round(probability_of(float(np.median(known))), 5) if len(known) else None
                    ),
                }
            )
    return sorted(rows, key=lambda row: -row["wrong"])


def _of_view(judged: _Judged) -> dict[str, Any]:
    spam, clean = judged.scored(1), judged.scored(0)
    return {
        "recall": _share_called(judged.where(judged.spam == 1)),
        "false_positive_rate": _share_called(judged.where(judged.spam == 0)),
        "area": area(spam, clean).to_dict() if len(spam) and len(clean) else None,
        "curve": _curve(judged),
    }


def _curve(judged: _Judged) -> list[list[float]]:
    """Return recall at false-positive rates that are even in log; empty for one class alone."""
    spam, clean = judged.scored(1).scores, judged.scored(0).scores
    if not len(spam) or not len(clean):
        return []
    rates = [rate for rate in _CURVE if rate * len(clean) >= 1 and rate < 1]
    return [[rate, round(recall_of(spam, clean, rate), 4)] for rate in rates] + [[1.0, 1.0]]


def _spread(judged: _Judged) -> dict[str, list[int]]:
    """Return how many pages of each label have a probability in each of even bins."""
    found = {}
    for label, name in ((1, "spam"), (0, "clean")):
        probabilities = [probability_of(s) for s in judged.scored(label).scores.tolist()]
        counts, _ = np.histogram(probabilities, bins=_BINS, range=(0.0, 1.0))
        found[name] = counts.tolist()
    return found
