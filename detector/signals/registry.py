"""The only list of signals there is; docs, command, model schema and report come from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from detector.document import Document, Span

__all__ = ["NAN", "Direction", "Signal", "all_signals", "per_thousand_words", "ratio", "signal"]

NAN = float("nan")

Measure = Callable[[Document], float]
Evidence = Callable[[Document], Sequence[Span]]
Direction = int  # +1 speaks for spam, -1 speaks for the page, 0 depends on the rest


@dataclass(frozen=True, slots=True)
class Signal:
    """A named number measured on a `Document`.

    Parameters
    ----------
    name : str
        Unique, lower_snake_case.
    family : str
        The module it lives in, such as ``"bylines"``.
    unit : str
        Unit of the number: ``"share"``, ``"count"``, ``"per 1,000 words"``, ``"days"``, …
    low, high : float
        Range of the number; a measure outside is cut to it.
    direction : -1, 0 or 1
        +1 where a higher number can only speak for spam, -1 where it can only speak for
        the page, 0 where that depends.
    sentence : str
        What it measures, in one plain sentence for a user who asks why.
    source : str
        Paper, standard or observation that it comes from.
    measure : callable
        From `Document` to the number; NaN where the page does not tell.
    evidence : callable or None
        From `Document` to the spans that the number came from.
    """

    name: str
    family: str
    unit: str
    low: float
    high: float
    direction: Direction
    sentence: str
    source: str
    measure: Measure
    evidence: Evidence | None = None

    def __call__(self, document: Document) -> float:
        """Measure `document`; the result is within the range, or NaN."""
        value = self.measure(document)
        if value != value:
            return NAN
        return min(max(float(value), self.low), self.high)


_REGISTRY: dict[str, Signal] = {}


def signal(
    name: str,
    *,
    unit: str,
    range: tuple[float, float],
    direction: Direction,
    sentence: str,
    source: str,
    evidence: Evidence | None = None,
) -> Callable[[Measure], Measure]:
    """Register the decorated function as a signal; its family is its module's name.

    Raises
    ------
    ValueError
        If the name is taken, or the range is empty.
    """

    def register(measure: Measure) -> Measure:
        held = _REGISTRY.get(name)
        # A module that is loaded once more, as notebooks and test runners do, may replace its own.
        if held is not None and _home(held.measure) != _home(measure):
            raise ValueError(f"two signals are named {name!r}")
        if not range[0] < range[1]:
            raise ValueError(f"signal {name!r} has an empty range {range}")
        _REGISTRY[name] = Signal(
            name=name,
            family=measure.__module__.rpartition(".")[2],
            unit=unit,
            low=range[0],
            high=range[1],
            direction=direction,
            sentence=sentence,
            source=source,
            measure=measure,
            evidence=evidence,
        )
        return measure

    return register


def _home(measure: Measure) -> tuple[str, str]:
    return measure.__module__, getattr(measure, "__qualname__", "")


def all_signals() -> Mapping[str, Signal]:
    """Return every signal by name, in the order of registration."""
    return dict(_REGISTRY)


def ratio(part: float, whole: float, at_least: float = 1) -> float:
    """Return ``part / whole``, or NaN where `whole` is below `at_least`.

    Examples
    --------
    >>> ratio(1, 4)
    0.25
    >>> ratio(0, 0)
    nan
    """
    return part / whole if whole >= at_least and whole > 0 else NAN


def per_thousand_words(document: Document, count: float, at_least: int = 50) -> float:
    """Return `count` for each 1,000 words, or NaN where the page has fewer than `at_least`."""
    return ratio(1000 * count, len(document.words), at_least)
