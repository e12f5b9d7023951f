"""How the log-odds of one page come about, as an account that adds up."""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np

from detector.api import Detector
from detector.model.calibration import shift
from detector.page import Page, Verdict

__all__ = ["Explanation", "explanation", "to_json"]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A verdict with the sum behind it.

    Parameters
    ----------
    verdict : Verdict
        The verdict, with reasons and excerpts.
    log_odds : float
        ``base`` + contributions of the reasons + ``others`` + ``unknown``.
    base : float
        Log-odds before anything is measured, at the detector's base rate.
    others : float
        What the measured signals added that are no reasons of the verdict.
    unknown : float
        What the signals added that the page gave nothing to measure by.
    other_count, unknown_count : int
        How many signals these are.
    """

    verdict: Verdict
    log_odds: float
    base: float
    others: float
    unknown: float
    other_count: int
    unknown_count: int


def explanation(detector: Detector, page: Page) -> Explanation:
    """Judge a page and account for its log-odds.

    Raises
    ------
    DetectorError
        If the page can't be read.
    """
    verdict = detector.explain(page)
    additive = detector.model.additive
    values = np.array([[verdict.signals.get(name, np.nan) for name in additive.names]])
    contributions = additive.contributions(values)[0]
    unknown = np.isnan(values[0])
    listed = np.isin(additive.names, [reason.signal for reason in verdict.reasons])
    others = ~unknown & ~listed
    base = additive.intercept + shift(detector.base_rate)
    return Explanation(
        verdict=verdict,
        log_odds=base + float(contributions.sum()),
        base=base,
        others=float(contributions[others].sum()),
        unknown=float(contributions[unknown].sum()),
        other_count=int(others.sum()),
        unknown_count=int(unknown.sum()),
    )


def to_json(found: Explanation) -> str:
    """Return the verdict and the account as JSON."""
    row = found.verdict.to_dict()
    row["account"] = {
        "base": found.base,
        "reasons": sum(reason.contribution for reason in found.verdict.reasons),
        "other_signals": found.others,
        "unknown_signals": found.unknown,
        "log_odds": found.log_odds,
    }
    return json.dumps(row, ensure_ascii=False, indent=2)
