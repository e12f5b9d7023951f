"""Reasons and figures in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from detector.model.file import Model
    from detector.page import Reason

__all__ = ["budget", "counted", "holds", "measured", "number", "told"]


def counted(count: int, noun: str) -> str:
    """Return a count with its noun.

    Examples
    --------
    >>> counted(1, "page"), counted(1200, "page")
    ('1 page', '1,200 pages')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def budget(max_fpr: float) -> str:
    """Return a false-positive budget as a count of pages.

    Examples
    --------
    >>> budget(0.005), budget(0.0001)
    ('5 of 1,000 clean pages', '1 of 10,000 clean pages')
    """
    of = 1000
    while max_fpr * of < 0.999:
        of *= 10
    return f"{max_fpr * of:.3g} of {of:,} clean pages"


def number(value: float) -> str:
    """Return a measured value, short.

    Examples
    --------
    >>> number(3.0), number(0.123456), number(float("nan"))
    ('3', '0.123', 'unknown')
    """
    return "unknown" if value != value else f"{value:.3g}"


def told(reason: Reason, model: Model) -> str:
    """Return a reason's sentence so that it says what was found on this very page.

    Sentences tell what a high value means. Where the value is low, and that is what speaks
    for or against the page, the sentence must not stand there as a fact.
    """
    from detector.signals import all_signals

    if reason.sentence.startswith("How "):
        return f"{reason.sentence.rstrip('.')}: {measured(reason.value, reason.unit)}."
    if holds(reason, model):
        return reason.sentence
    lowest = reason.value <= all_signals()[reason.signal].low
    return f"{'Not' if lowest else 'Hardly'} on this page: {reason.sentence}"


def holds(reason: Reason, model: Model) -> bool:
    """Tell whether it is the height of a reason's value that counts, not its lowness."""
    from detector.signals import all_signals

    if reason.value <= all_signals()[reason.signal].low:
        return False
    shape = next(s for s in model.additive.shapes if s.name == reason.signal)
    return (float(shape.scores[-1]) > 0) == (reason.contribution > 0)


def measured(value: float, unit: str) -> str:
    """Return a value with its unit as a person would say it.

    Examples
    --------
    >>> measured(0.0147, "share of words"), measured(3.0, "log10 of words")
    ('1.5% of words', '1,000 words')
    >>> measured(1.0, "yes or no"), measured(0.3, "log10 of days + 1"), measured(2.0, "count")
    ('yes', '1 day', '2')
    """
    if unit == "yes or no":
        return "yes" if value > 0 else "no"
    if unit == "count":
        return number(value)
    if unit.startswith("share"):
        return f"{value:.1%}{unit.removeprefix('share')}"
    shown = number(value)
    if unit.startswith("log10 of "):
        unit, one_more, _ = unit.removeprefix("log10 of ").partition(" + 1")
        shown = f"{10**value - bool(one_more):,.0f}"
    return f"{shown} {unit.removesuffix('s') if shown == '1' else unit}"
