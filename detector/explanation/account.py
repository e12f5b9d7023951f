"""An explanation in words: what the terminal prints and what the review page shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detector.api import Detector
from detector.explanation.sums import Explanation
from detector.explanation.words import budget, counted, holds, measured, told
from detector.page import Label, Reason, Verdict

__all__ = ["Account", "Entry", "account_of"]

_MISSING = {
    "html": "its HTML",
    "template": "what stands around the text",
    "url": "its address",
    "title": "a title",
    "language": "a language that is known",
    "date": "a date of its own",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the sum.

    Parameters
    ----------
    contribution : float
        What it adds to the log-odds of spam.
    sentence : str
        What it is, said of this very page.
    signal : str
        Name of the signal; empty for what is no signal.
    value : str
        What the signal measured, with its unit.
    excerpts : tuple of str
        Excerpts with marked evidence.
    """

    contribution: float
    sentence: str
    signal: str = ""
    value: str = ""
    excerpts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """An explanation as it is told.

    Parameters
    ----------
    label : "spam", "clean" or "unsure"
        The verdict's label.
    head : tuple of str
        Sentences on probability, threshold, doubts and family.
    base : Entry
        What the sum begins with.
    groups : tuple of (str, tuple of Entry)
        Reasons for and against, each group under its heading, strongest first.
    rest : tuple of Entry
        All else that was measured, and what could not be.
    total : Entry
        The sum.
    lacking : str
        What the page lacked, as a sentence; empty where nothing.
    """

    label: Label
    head: tuple[str, ...]
    base: Entry
    groups: tuple[tuple[str, tuple[Entry, ...]], ...]
    rest: tuple[Entry, ...]
    total: Entry
    lacking: str

    @property
    def entries(self) -> list[Entry]:
        """All reasons, those for spam first."""
        return [entry for _, entries in self.groups for entry in entries]


def account_of(found: Explanation, detector: Detector) -> Account:
    """Put an explanation in words.

    Examples
    --------
    >>> from detector.api import load
    >>> from detector.explanation.sums import explanation
    >>> from detector.page import Page
    >>> judge = load()
    >>> account = account_of(explanation(judge, Page(text="The pier is shut.")), judge)
    >>> account.label, account.base.sentence
    ('unsure', 'base: the average page')
    """
    verdict = found.verdict
    entries = [(reason, _entry(reason, detector)) for reason in verdict.reasons]
    groups = (
        (heading, tuple(e for reason, e in entries if reason.contribution * sign > 0))
        for heading, sign in (("Reasons for spam", 1), ("Reasons against", -1))
    )
    p = verdict.probability
    end = "" if p is None else f", which is probability {p:.3f}"
    return Account(
        label=verdict.label,
        head=tuple(_head(verdict, detector)),
        base=Entry(found.base, "base: the average page"),
        groups=tuple(group for group in groups if group[1]),
        rest=(
            Entry(_others(found), counted(found.other_count, "other signal")),
            Entry(
                found.unknown, f"{counted(found.unknown_count, 'signal')} with nothing to measure"
            ),
        ),
        total=Entry(found.log_odds, f"log-odds of spam{end}"),
        lacking=_lacking(verdict),
    )


def _head(verdict: Verdict, detector: Detector) -> Iterator[str]:
    p = "unknown" if verdict.probability is None else f"{verdict.probability:.3f}"
    yield f"Probability of spam {p}, if {detector.base_rate * 100:.3g}% of all pages are spam."
    yield (
        f"A page is called spam from {verdict.threshold:.3f} on; at most "
        f"{budget(verdict.max_fpr)} get there."
    )
    if verdict.unsure_because:
        yield f"Unsure: {verdict.unsure_because}."
    if verdict.family:
        yield f"Most like the family {verdict.family}; this is a guess."


def _entry(reason: Reason, detector: Detector) -> Entry:
    # What little there is of a thing is no proof that it is missing.
    shown = reason.excerpts if holds(reason, detector.model) else ()
    return Entry(
        contribution=reason.contribution,
        sentence=told(reason, detector.model),
        signal=reason.signal,
        value=measured(reason.value, reason.unit),
        excerpts=shown,
    )


def _others(found: Explanation) -> float:
    """Return the small rest so that the column adds up as it is printed."""
    printed = [found.base, found.unknown, *(r.contribution for r in found.verdict.reasons)]
    return round(found.log_odds, 2) - sum(round(number, 2) for number in printed)


def _lacking(verdict: Verdict) -> str:
    if not verdict.missing:
        return ""
    lacking = ", ".join(_MISSING.get(item, item) for item in verdict.missing)
    return f"The page lacked {lacking}; signals that need it stay out."
