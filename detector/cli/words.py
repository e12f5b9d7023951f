"""Figures and reasons in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.explanation.words import budget, counted, holds, measured, number, told

if TYPE_CHECKING:
    from detector.model.file import Model
    from detector.page import Verdict

__all__ = [
    "LABEL_STYLES",
    "budget",
    "counted",
    "holds",
    "main_reason",
    "measured",
    "number",
    "shortened",
    "told",
]

_CLOSE = 0.5  # probability from which on a clean page is more like spam than not

LABEL_STYLES = {
    "spam": "bold red",
    "clean": "green",
    "unsure": "yellow",
    "error": "magenta",
    "no page": "dim",
}


def shortened(name: str, width: int) -> str:
    """Return a name cut in the middle, where names are most alike.

    Examples
    --------
    >>> shortened("https://example.org/a/long/path/page.html", 20)
    'https://e…/page.html'
    >>> shortened("crawl/2024/january/the-pier-is-shut.html", 28)
    'crawl…/the-pier-is-shut.html'
    """
    if len(name) <= width:
        return name
    half = max((width - 1) // 2, 1)
    last = len(name) - name.rfind("/")  # kept whole, where it leaves room
    tail = last if half < last <= width - 2 else half
    return f"{name[: max(width - 1 - tail, 1)]}…{name[-tail:]}"


def main_reason(verdict: Verdict, model: Model) -> str:
    """Return in one sentence why a page got its label; empty where no signal stands out."""
    if verdict.error or verdict.label == "unsure":
        return verdict.error or verdict.unsure_because
    # A page close to the threshold is of interest for what spoke against it.
    close = verdict.label == "clean" and (verdict.probability or 0.0) >= _CLOSE
    sign = 1 if verdict.label == "spam" or close else -1
    fitting = [r for r in verdict.reasons if r.contribution * sign > 0]
    if not fitting:
        return ""
    # What is there is easier to check than what is missing, where it says about as much.
    strong = [r for r in fitting if abs(r.contribution) >= abs(fitting[0].contribution) / 2]
    reason = told(next((r for r in strong if holds(r, model)), fitting[0]), model)
    return f"Not enough for spam: {reason}" if close else reason
