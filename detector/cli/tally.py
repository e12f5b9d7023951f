"""Counts of a run, its errors, and its summary."""

from __future__ import annotations

import re
from collections import Counter

from detector.api import Detector
from detector.batch import Record
from detector.cli.group import say
from detector.cli.words import budget, counted
from detector.errors import DetectorError
from detector.page import Verdict

__all__ = ["Tally", "is_no_page"]

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


class Tally:
    """Counts verdicts by label, and keeps the first errors to tell.

    Parameters
    ----------
    max_told : int or None
        Errors that are told one by one; None for all.
    """

    def __init__(self, max_told: int | None = 10) -> None:
        self.counts: Counter[str] = Counter()
        self._max_told = max_told
        self._told: list[str] = []

    def add(self, verdict: Verdict, record: Record) -> None:
        """Count a verdict."""
        if not verdict.error:
            self.counts[verdict.label] += 1
        elif is_no_page(record):
            self.counts["other"] += 1
        else:
            self.counts["error"] += 1
            if self._max_told is None or len(self._told) < self._max_told:
                self._told.append(f"{record.source}:{record.position}: {verdict.error}")

    @property
    def rows(self) -> int:
        """Verdicts so far."""
        return self.counts.total()

    @property
    def errors(self) -> int:
        """Records that could not be read."""
        return self.counts["error"]

    def check(self, read: int) -> None:
        """Make sure that every record that was read gave a row.

        Raises
        ------
        DetectorError
            If it did not.
        """
        if read != self.rows:
            raise DetectorError(f"{read} records gave {self.rows} rows", "report this bug")

    def tell_errors(self) -> None:
        """Print the errors on standard error, one line each."""
        for line in self._told:
            say(line)
        more = self.errors - len(self._told)
        if more:
            say(f"and {counted(more, 'more error')} (all with --verbose, or in the rows)")

    def summary(self, read: int, detector: Detector, seconds: float) -> str:
        """Return the counts, the threshold and the time in one line."""
        parts = [f"{self.counts[label]:,} {label}" for label in ("spam", "clean", "unsure")]
        if self.counts["other"]:
            parts.append(f"{self.counts['other']:,} not pages")
        parts.append(counted(self.errors, "error"))
        return (
            f"{counted(read, 'record')} in, {counted(self.rows, 'row')} out: "
            f"{', '.join(parts)}; called spam from p = {detector.threshold:.3f} on "
            f"(at most {budget(detector.max_fpr)}); {_duration(seconds)}"
        )


def _duration(seconds: float) -> str:
    """Return a time as a person would say it.

    Examples
    --------
    >>> _duration(3.21), _duration(754)
    ('3.2 s', '12 min 34 s')
    """
    if seconds < 100:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"
