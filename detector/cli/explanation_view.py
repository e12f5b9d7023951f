"""An explanation as text for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from detector.api import Detector
from detector.cli.explanation import Explanation
from detector.cli.terminal import Terminal
from detector.cli.words import (
    LABEL_STYLES,
    budget,
    counted,
    holds,
    measured,
    shortened,
    told,
)
from detector.page import Reason, Verdict
from detector.signals.excerpts import CLOSE, OPEN

__all__ = ["show"]

_BAR = 12  # characters of the longest bar
_INDENT = 8 + _BAR + 2

_MISSING = {
    "html": "its HTML",
    "template": "what stands around the text",
    "url": "its address",
    "title": "a title",
    "language": "a language that is known",
    "date": "a date of its own",
}


def show(found: Explanation, detector: Detector, name: str) -> None:
    """Print an explanation on standard output."""
    console = Terminal()
    for line in _head(found.verdict, detector, name, console.width):
        console.print(line)
    _account(console, found, detector)
    if found.verdict.missing:
        lacking = ", ".join(_MISSING.get(item, item) for item in found.verdict.missing)
        remedy = " Give the address with --url." if "url" in found.verdict.missing else ""
        console.print(
            Text(f"The page lacked {lacking}; signals that need it stay out.{remedy}", "dim")
        )


# --- head ---------------------------------------------------------------------------------


def _head(verdict: Verdict, detector: Detector, name: str, width: int) -> Iterator[Text]:
    style = LABEL_STYLES[verdict.label]
    p = "unknown" if verdict.probability is None else f"{verdict.probability:.3f}"
    yield Text.assemble((verdict.label, style), "  ", shortened(name, width - 10))
    yield Text(
        f"Probability of spam {p}, if {detector.base_rate * 100:.3g}% of all pages are spam."
    )
    yield Text(
        f"A page is called spam from {verdict.threshold:.3f} on; at most "
        f"{budget(verdict.max_fpr)} get there."
    )
    if verdict.unsure_because:
        yield Text(f"Unsure: {verdict.unsure_because}.", LABEL_STYLES["unsure"])
    if verdict.family:
        yield Text(f"Most like the family {verdict.family}; this is a guess.")
    yield Text("")


# --- account ------------------------------------------------------------------------------


def _account(console: Console, found: Explanation, detector: Detector) -> None:
    reasons = found.verdict.reasons
    longest = max((abs(reason.contribution) for reason in reasons), default=1.0)
    console.print(_line(found.base, "base: the average page"))
    for heading, sign in (("Reasons for spam", 1), ("Reasons against", -1)):
        told_now = [reason for reason in reasons if reason.contribution * sign > 0]
        if told_now:
            console.print(Text(heading, "bold"))
        for reason in told_now:
            _reason(console, reason, longest, detector)
    if reasons:
        console.print(Text("All else", "bold"))
    console.print(_line(_others(found), counted(found.other_count, "other signal")))
    console.print(
        _line(found.unknown, f"{counted(found.unknown_count, 'signal')} with nothing to measure")
    )
    p = found.verdict.probability
    end = "" if p is None else f", which is probability {p:.3f}"
    console.print(Text(f"{'─' * 7}", "dim"))
    console.print(_line(found.log_odds, f"log-odds of spam{end}", "bold"))


def _others(found: Explanation) -> float:
    """Return the small rest so that the column adds up as it is printed."""
    printed = [found.base, found.unknown, *(r.contribution for r in found.verdict.reasons)]
    return round(found.log_odds, 2) - sum(round(number, 2) for number in printed)


def _line(number: float, what: str, style: str = "") -> Text:
    return Text(f"{_signed(number)} {' ' * _BAR}  {what}", style)


def _signed(number: float) -> str:
    rounded = round(number, 2)
    return f"{rounded + 0.0:+7.2f}"


def _reason(console: Console, reason: Reason, longest: float, detector: Detector) -> None:
    style = "red" if reason.contribution > 0 else "green"
    bar = "█" * max(1, round(_BAR * abs(reason.contribution) / longest))
    width = max(console.width - _INDENT, 20)
    first, *rest = _wrapped(Text(told(reason, detector.model)), console, width)
    console.print(
        Text.assemble(f"{_signed(reason.contribution)} ", (bar.ljust(_BAR), style), "  ", first)
    )
    notes = Text(f"{reason.signal} = {measured(reason.value, reason.unit)}", "dim")
    # What little there is of a thing is no proof that it is missing.
    shown = reason.excerpts if holds(reason, detector.model) else ()
    for text in (notes, *map(_excerpt, shown)):
        rest += _wrapped(text, console, width)
    for line in rest:
        console.print(Text.assemble(" " * _INDENT, line))


def _wrapped(text: Text, console: Console, width: int) -> list[Text]:
    lines = list(text.wrap(console, width))
    for line in lines:
        line.rstrip()
    return lines


def _excerpt(excerpt: str) -> Text:
    """Return an excerpt whose marked parts stand out also where there is no colour."""
    text = Text("“", "italic")
    for piece in excerpt.replace(OPEN, f"{CLOSE}{OPEN}").split(CLOSE):
        text.append(piece.replace(OPEN, "⟦"), "bold" if piece.startswith(OPEN) else "")
        if piece.startswith(OPEN):
            text.append("⟧", "bold")
    return text.append("”")
