"""What ``detector drift`` finds out of a crawl, as plain values."""

from __future__ import annotations

from array import array
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from detector.api import Detector
from detector.batch import Record
from detector.batch.outcome import outcome_of
from detector.cli.drift_view import as_markdown, as_text
from detector.cli.files import check_folder
from detector.cli.words import counted
from detector.document.address import host_of, registered_domain
from detector.errors import DetectorError
from detector.model.drift import (
    MIN_SITES,
    STRONG,
    Drift,
    Observed,
    ShapeDrift,
    SignalDrift,
    shape_of,
)
from detector.page import Page, Verdict

__all__ = ["Crawl", "check_output", "write"]

_QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
_MAX_TOLD = 10
_SUFFIXES = {".json", ".md"}

_SAYS = {"like": "like the training pages", "some": "some drift", "strong": "strong drift"}
_ADVICE = {
    "some": ": other kinds of pages, or another mix; look at some of those called spam",
    "strong": ": scores may be off; label some pages and use `detector train --add`",
}


class Crawl:
    """Judges pages, and keeps what tells whether they have drifted.

    Parameters
    ----------
    detector : Detector
        The detector that judges the pages.

    Raises
    ------
    DetectorError
        If its model holds no reference of its training pages.
    """

    def __init__(self, detector: Detector) -> None:
        self.errors: list[str] = []
        self._detector = detector
        self._model = detector.model
        self._observed = Observed(detector.model)
        self._labels: Counter[str] = Counter()
        self._languages: Counter[str] = Counter()
        self._lacks: Counter[str] = Counter()
        self._probabilities = array("d")

    def judge(
        self,
        records: Iterable[Record],
        *,
        jobs: int = 1,
        progress: Callable[[int], None] | None = None,
    ) -> None:
        """Judge all records; those that can't be read are kept in `errors`."""
        waiting: deque[Record] = deque()
        failures: list[Exception] = []

        def pages() -> Iterator[Page]:
            # Workers take pages from another thread, where an exception would be lost.
            try:
                for record in records:
                    waiting.append(record)
                    yield record.page or Page()
            except Exception as failure:
                failures.append(failure)

        for verdict in self._detector.score_many(pages(), jobs=jobs):
            self._take(verdict, waiting.popleft())
            if progress is not None:
                progress(1)
        if failures:
            raise failures[0]

    def _take(self, verdict: Verdict, record: Record) -> None:
        error = record.error or verdict.error
        if error and outcome_of(replace(verdict, error=error), record) == "error":
            self.errors.append(f"{record.source}:{record.position}: {error}")
        if error or verdict.probability is None:
            return
        values = np.array([[verdict.signals[name] for name in self._model.additive.names]])
        self._observed.add(values, [shape_of(verdict)], [_site(verdict.url)])
        self._labels[verdict.label] += 1
        self._languages[verdict.language or "unknown"] += 1
        self._lacks.update(verdict.missing)
        self._probabilities.append(verdict.probability)

    def told_errors(self) -> list[str]:
        """Return the first errors, and how many more there are."""
        more = len(self.errors) - _MAX_TOLD
        return self.errors[:_MAX_TOLD] + (
            [f"and {counted(more, 'more error')}"] if more > 0 else []
        )

    def report(self) -> dict[str, Any]:
        """Return what was found."""
        drift = self._observed.compared()
        pages = self._labels.total()
        learnt = self._model.languages
        languages = _shares(self._languages, pages)
        return {
            "model": self._model.version,
            "errors": len(self.errors),
            "level": drift.level,
            "says": _says(drift),
            "pages": pages,
            "labels": {name: self._labels[name] for name in ("spam", "clean", "unsure")},
            "probabilities": self._quantiles(),
            "lacks": _shares(self._lacks, pages),
            "languages": languages,
            "languages_not_learnt": {
                name: share
                for name, share in languages.items()
                if learnt and name not in (*learnt, "unknown")
            },
            "shapes": [_of_shape(shape) for shape in drift.shapes],
        }

    def _quantiles(self) -> dict[str, float]:
        if not self._probabilities:
            return {}
        found = np.quantile(np.frombuffer(self._probabilities), _QUANTILES)
        return {f"{q:g}": round(float(p), 5) for q, p in zip(_QUANTILES, found, strict=True)}


def _shares(counts: Counter[str], pages: int) -> dict[str, float]:
    return {name: round(count / pages, 4) for name, count in counts.most_common()}


def _site(url: str | None) -> str | None:
    host = host_of(url) if url else None
    return (registered_domain(host) or host) if host else None


def _says(drift: Drift) -> str:
    if drift.level != "unknown":
        return _SAYS[drift.level] + _ADVICE.get(drift.level, "")
    return "; ".join(map(_why_unknown, drift.shapes)) or "no pages to compare"


def _why_unknown(shape: ShapeDrift) -> str:
    if not shape.training_pages:
        return f"the model holds no reference for pages as {shape.shape}"
    return f"too few sites to tell: {shape.sites} as {shape.shape}, give {MIN_SITES} or more"


def _of_shape(shape: ShapeDrift) -> dict[str, Any]:
    return {
        "shape": shape.shape,
        "level": shape.level,
        "says": _SAYS.get(shape.level) or _why_unknown(shape),
        "pages": shape.pages,
        "sites": shape.sites,
        "training_pages": shape.training_pages,
        "spam_share": None if shape.spam_share is None else round(shape.spam_share, 4),
        "weight_changed": round(shape.weight_changed(), 4),
        "weight_changed_strongly": round(shape.weight_changed(STRONG), 4),
        "score": None if shape.score is None else _of_signal(shape.score),
        "signals": [_of_signal(signal) for signal in shape.signals],
    }


def _of_signal(signal: SignalDrift) -> dict[str, Any]:
    return {
        "name": signal.name,
        "changed": "strongly" if signal.changed(STRONG) else "yes" if signal.changed() else "no",
        "index": round(signal.index, 4),
        "chance": round(signal.chance, 4),
        "limit": round(signal.limit, 4),
        "missing_then": round(signal.missing_then, 4),
        "missing_now": round(signal.missing_now, 4),
        "moved": round(signal.moved, 4),
        "weight": round(signal.weight, 4),
    }


def check_output(path: str) -> None:
    """Fail early where the report can't be written.

    Raises
    ------
    DetectorError
        If the name says no format, or lies in no folder.
    """
    if Path(path).suffix not in _SUFFIXES:
        raise DetectorError(f"report {path} is neither .json nor .md", "name it so")
    check_folder(Path(path))


def write(report: dict[str, Any], path: str, top: int) -> None:
    """Write the report by rename, as its extension says."""
    text = as_text(report) if Path(path).suffix == ".json" else as_markdown(report, top)
    part = Path(path).with_name(f".{Path(path).name}.part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)
