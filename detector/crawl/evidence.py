"""What the crawl tells of hosts and pages, added up: weights as data, sums as SQL.

A term looks at one thing that was counted. It adds ``weight * n / (n + strength) * (value -
mean)`` to the log-odds: a mean over few pages is drawn towards that of the average host, as in a
beta-binomial model, and what is not known adds nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from importlib import resources
from typing import Any

from detector.errors import DetectorError

__all__ = ["Evidence", "Term", "bundled_evidence", "contribution", "log_odds", "reasons"]

_REASONS = 3  # that are told
_LEAST = 0.1  # of the log-odds, for a reason to be told


@dataclass(frozen=True, slots=True)
class Term:
    """How one thing that was counted is weighed.

    Parameters
    ----------
    name : str
        What was counted.
    mean : float
        Its value for the average; it adds nothing.
    strength : float
        For how many pages the mean counts.
    weight : float
        What a value that is larger by 1 adds to the log-odds.
    """

    name: str
    mean: float
    strength: float
    weight: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Weights of hosts and of pages, with how they were fitted.

    Parameters
    ----------
    host, page : tuple of Term
        Terms of the host verdict, and of the second stage.
    thresholds : dict of str to float
        Log-odds of the second stage from which on a page is called spam, by budget.
    fitted : dict
        On what they were fitted, and how.
    """

    host: tuple[Term, ...]
    page: tuple[Term, ...]
    thresholds: Mapping[str, float]
    fitted: Mapping[str, Any]

    def to_json(self) -> str:
        """Return the weights as the text of a file."""
        return json.dumps(asdict(self), indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Evidence:
        """Read what `to_json` wrote.

        Raises
        ------
        DetectorError
            If it is something else.
        """
        try:
            row = json.loads(text)
            host, page = (tuple(Term(**term) for term in row[name]) for name in ("host", "page"))
            return cls(host, page, row["thresholds"], row["fitted"])
        except (ValueError, KeyError, TypeError) as error:
            raise DetectorError(f"weights of the crawl's evidence are damaged: {error}") from error


@cache
def bundled_evidence() -> Evidence:
    """Return the weights in the package.

    Examples
    --------
    >>> {term.name: term.weight > 0 for term in bundled_evidence().host}["unlicensed"]
    True
    """
    file = resources.files("detector.crawl") / "evidence.json"
    return Evidence.from_json(file.read_text(encoding="utf-8"))


def contribution(term: Term, value: str, pages: str) -> str:
    """Return what a term adds to the log-odds, as SQL.

    Examples
    --------
    >>> contribution(Term("late", 0.1, 3.0, 2.0), "late", "dated")
    'coalesce(2.0 * (dated) / ((dated) + 3.0) * ((late) - 0.1), 0.0)'
    """
    shrunk = f"({pages}) / (({pages}) + {term.strength}) * " if term.strength else ""
    return f"coalesce({term.weight} * {shrunk}(({value}) - {term.mean}), 0.0)"


def log_odds(contributions: Sequence[str]) -> str:
    """Return the sum of contributions, as SQL; in their order, so that it is always the same."""
    return " + ".join(["0.0", *contributions])


def reasons(told: Mapping[str, str]) -> str:
    """Return a list of the sentences that speak most, as SQL.

    Parameters
    ----------
    told : mapping of str to str
        For each contribution the sentence, both as SQL.

    Examples
    --------
    >>> reasons({"added": "'It is late.'"}).startswith("list_transform(list_reverse_sort(")
    True
    """
    rows = ", ".join(
        f"{{'size': abs({added}), 'sentence': {sentence} || format(' ({{:+.2f}})', {added})}}"
        for added, sentence in told.items()
    )
    kept = f"list_filter([{rows}], lambda r: r.size >= {_LEAST} AND r.sentence IS NOT NULL)"
    return f"list_transform(list_reverse_sort({kept})[:{_REASONS}], lambda r: r.sentence)"
