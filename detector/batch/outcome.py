"""What became of a record: its label, or that it is no page, or an error."""

from __future__ import annotations

import re
from typing import Literal, get_args

from detector.batch.records import Record
from detector.page import Verdict

__all__ = ["OUTCOMES", "Keep", "Outcome", "is_no_page", "outcome_of", "why_discarded"]

Outcome = Literal["spam", "clean", "unsure", "other", "error"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
"""Everything that can become of a record; ``"other"`` is whole, and no page."""

Keep = Literal["all", "clean", "spam"]
"""Which rows are kept: with ``"clean"`` all pages that aren't called spam."""

# How the WARC reader words that a response is whole, and no page.
_NO_PAGE = re.compile(r"(?:^|: )(?:HTTP status \d+|not HTML: |not HTTP: )")


def is_no_page(record: Record) -> bool:
    """Tell whether a record is whole, but a redirect, an image or the like.

    Examples
    --------
    >>> is_no_page(Record("a.warc", 0, error="https://example.org/: HTTP status 404"))
    True
    """
    return _NO_PAGE.search(record.error) is not None


def outcome_of(verdict: Verdict, record: Record) -> Outcome:
    """Return what became of a record."""
    if not verdict.error:
        return verdict.label
    return "other" if is_no_page(record) else "error"


def why_discarded(verdict: Verdict, record: Record, keep: Keep) -> str:
    """Return why a row is not kept; empty where it is.

    Examples
    --------
    >>> verdict = Verdict(probability=0.99, label="spam", threshold=0.9, max_fpr=0.01)
    >>> why_discarded(verdict, Record("pages.jsonl", 1), "clean")
    'spam (0.990 of 0.900)'
    >>> why_discarded(verdict, Record("pages.jsonl", 1), "spam")
    ''
    """
    outcome = outcome_of(verdict, record)
    if keep == "all" or outcome == keep or (keep == "clean" and outcome == "unsure"):
        return ""
    if outcome in ("other", "error"):
        return f"{'no page' if outcome == 'other' else 'error'}: {verdict.error}"
    if outcome == "unsure":
        return f"unsure: {verdict.unsure_because}"
    probability = verdict.probability or 0.0
    main = next((r for r in verdict.reasons if (r.contribution > 0) == (outcome == "spam")), None)
    reason = f": {main.sentence}" if main else ""
    return f"{outcome} ({probability:.3f} of {verdict.threshold:.3f}){reason}"
