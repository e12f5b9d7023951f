"""The public face: load a model, score pages, ask why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from detector.crawl.facts import facts
from detector.crawl.fingerprint import fingerprint
from detector.document import Document, parse
from detector.errors import DetectorError
from detector.model.abstention import doubt, missing_inputs
from detector.model.calibration import BASE_RATE, Threshold, probability_of, shift
from detector.model.file import Model, read_model
from detector.model.measure import measure, select_signals
from detector.page import Page, Reason, Verdict
from detector.signals import Signal
from detector.signals.excerpts import excerpts

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["BUDGETS", "DEFAULT_BUDGET", "Detector", "load", "measure_signals", "signal_names"]

BUDGETS = {"strict": 0.001, "standard": 0.005, "broad": 0.02}
"""Named false-positive budgets: the share of clean pages that may be called spam."""

DEFAULT_BUDGET = "standard"

T = TypeVar("T")

_BATCH = 256  # pages judged together
_STRONGEST = 8  # reasons, of whatever family and direction
_MAX_REASONS = 14
_MIN_CONTRIBUTION = 0.05  # log-odds; less is no reason


class Detector:
    """Judges pages with one model at one false-positive budget.

    Parameters
    ----------
    model : Model
        What to judge with.
    max_fpr : float or str
        The share of clean pages that may be called spam, between 0 and 0.5, or one of
        `BUDGETS` by name.
    base_rate : float, optional
        Share of spam that you expect among your pages, between 0 and 1; probabilities are
        for that share; `BASE_RATE` if not given. Labels do not change with it.
    fingerprints : bool
        Whether verdicts hold what pages are compared by; see `detector.crawl`.

    Raises
    ------
    DetectorError
        If a budget or base rate is out of range.

    Examples
    --------
    >>> detector = load()
    >>> page = Page(url="https://example.org/pier", html="<title>Pier</title><p>Closed.")
    >>> verdict = detector.score(page)
    >>> verdict.label, verdict.unsure_because
    ('unsure', 'too little text: 1 word')
    """

    def __init__(
        self,
        model: Model,
        max_fpr: float | str = DEFAULT_BUDGET,
        base_rate: float | None = None,
        fingerprints: bool = False,
    ) -> None:
        self.model = model
        self.max_fpr = _budget(max_fpr)
        self.base_rate = _share(BASE_RATE if base_rate is None else base_rate)
        self.fingerprints = fingerprints
        self._shift = shift(self.base_rate)
        self._names = model.additive.names
        self._signals = select_signals(self._names)
        self._threshold = model.clean_scores.threshold(self.max_fpr)

    def __reduce__(self) -> tuple[Any, ...]:
        # Signals hold compiled patterns, which can't be sent to other processes: there they
        # are found again by name.
        return type(self), (self.model, self.max_fpr, self.base_rate, self.fingerprints)

    # --- thresholds -------------------------------------------------------------------

    @property
    def threshold(self) -> float:
        """Probability, at this detector's base rate, from which on a page is called spam."""
        return self._probability(self._threshold.log_odds)

    @property
    def threshold_interval(self) -> tuple[float, float]:
        """95% interval of `threshold`, from resampling the sites of held-out clean pages."""
        held: Threshold = self._threshold
        return self._probability(held.low), self._probability(held.high)

    def _probability(self, log_odds: float) -> float:
        return probability_of(log_odds + self._shift)

    # --- scoring ----------------------------------------------------------------------

    def score(self, page: Page) -> Verdict:
        """Judge one page; a page that can't be read gives a verdict with `error`.

        Examples
        --------
        >>> load().score(Page(text="")).error
        ''
        """
        return next(self.score_many([page]))

    def score_many(
        self, pages: Iterable[Page], *, jobs: int = 1, why: bool = False
    ) -> Iterator[Verdict]:
        """Judge pages one after another, in their order, reading no more than needed.

        Parameters
        ----------
        pages : iterable of Page
            Any number of pages; they are taken as they are needed.
        jobs : int
            Processes to work with; -1 for all cores.
        why : bool
            Find the excerpts behind the reasons as well, which takes longer.

        Yields
        ------
        Verdict
            One for each page.
        """
        if jobs == 1:
            looks = ((page, self._look(page, why)) for page in pages)
            for batch in _batches(looks, _BATCH):
                yield from self._judge(batch)
            return
        from joblib import Parallel, delayed

        work = Parallel(n_jobs=jobs, return_as="generator", pre_dispatch="2*n_jobs")
        batches = _batches(pages, _BATCH)
        for verdicts in work(delayed(self._judge_all)(batch, why) for batch in batches):
            yield from verdicts

    def explain(self, page: Page) -> Verdict:
        """Judge one page and find the excerpts that its reasons come from.

        Raises
        ------
        DetectorError
            If the page can't be read.
        """
        (verdict,) = self._judge_all([page], why=True)
        if verdict.error:
            raise DetectorError(f"{page.name}: {verdict.error}")
        return verdict

    def features(self, pages: Iterable[Page]) -> pd.DataFrame:
        """Return every signal of every page, one row a page; NaN where unknown.

        The index is the page's id or address. A page that can't be read has a row of NaN.

        Examples
        --------
        >>> frame = load().features([Page(id="a", text="The pier is shut.")])
        >>> frame.index[0], bool(frame.loc["a"].isna().any())
        ('a', True)
        """
        import pandas as pd

        names: list[str] = []

        def noted() -> Iterator[Page]:
            for page in pages:
                names.append(page.name)
                yield page

        columns = list(self.model.additive.names)
        values = measure_signals(noted(), columns)
        return pd.DataFrame(values, names, columns)

    def _judge_all(self, pages: Sequence[Page], why: bool) -> list[Verdict]:
        return self._judge([(page, self._look(page, why)) for page in pages])

    def _judge(self, looks: Sequence[tuple[Page, _Looked]]) -> list[Verdict]:
        values = np.array([looked.values for _, looked in looks])
        contributions = self.model.additive.contributions(values)
        log_odds = (contributions.sum(axis=1) + self.model.additive.intercept).tolist()
        orders = np.argsort(-np.abs(contributions), axis=1, kind="stable")
        return [
            self._verdict(page, one, _Judged(values[i], contributions[i], orders[i], log_odds[i]))
            for i, (page, one) in enumerate(looks)
        ]

    def _look(self, page: Page, why: bool) -> _Looked:
        """Measure a page; its document is kept only where its text will be asked for."""
        try:
            document = parse(page)
            return _Looked(
                measure(document, self._signals),
                unsure=doubt(document, self.model),
                missing=missing_inputs(document),
                language=document.language,
                document=document if why else None,
                fingerprint=_compared_by(document) if self.fingerprints else {},
            )
        # One bad page costs one row, whatever it does to the code.
        except Exception as error:
            return _Looked(np.full(len(self._signals), np.nan), error=_why_unread(error))

    # --- verdicts ---------------------------------------------------------------------

    def _verdict(
        self,
        page: Page,
        looked: _Looked,
        judged: _Judged,
    ) -> Verdict:
        known: dict[str, Any] = {
            "threshold": self.threshold,
            "max_fpr": self.max_fpr,
            "id": page.id,
            "url": page.url,
            "model": self.model.version,
            "missing": looked.missing,
            "language": looked.language,
            "fingerprint": looked.fingerprint,
        }
        if looked.error or np.isnan(judged.values).all():
            because = "the page can't be read" if looked.error else "nothing could be measured"
            error = looked.error
            return Verdict(
                probability=None, label="unsure", unsure_because=because, error=error, **known
            )
        unsure = looked.unsure
        spam = judged.log_odds >= self._threshold.log_odds
        families = self.model.families
        return Verdict(
            probability=self._probability(judged.log_odds),
            label="unsure" if unsure else "spam" if spam else "clean",
            unsure_because=unsure,
            family=families.guess(judged.values) if families and spam and not unsure else None,
            reasons=self._reasons(looked.document, judged),
            signals=dict(zip(self._names, judged.values.tolist(), strict=True)),
            **known,
        )

    def _reasons(self, document: Document | None, judged: _Judged) -> tuple[Reason, ...]:
        return tuple(
            _reason(self._signals[i], document, judged.values[i], judged.contributions[i])
            for i in self._telling(judged)
        )

    def _telling(self, judged: _Judged) -> list[int]:
        """Return the signals that spoke most, and of each other family the one most for spam.

        The second kind is what else was found: seldom decisive, but what a person looks for.
        """
        values, contributions = judged.values, judged.contributions.tolist()
        told_enough = np.abs(judged.contributions) >= _MIN_CONTRIBUTION
        kept = told_enough & (values == values)
        order: list[int] = judged.order[kept[judged.order]].tolist()
        strongest, rest = order[:_STRONGEST], order[_STRONGEST:]
        told = {self._signals[i].family for i in strongest if contributions[i] > 0}
        for i in rest:
            family = self._signals[i].family
            if contributions[i] > 0 and family not in told and len(strongest) < _MAX_REASONS:
                told.add(family)
                strongest.append(i)
        return strongest


def _compared_by(document: Document) -> dict[str, Any]:
    """Return the columns that the crawl level reads."""
    return fingerprint(document).to_row() | facts(document).to_row()


class _Looked(NamedTuple):
    """What was seen of a page."""

    values: NDArray[np.float64]
    error: str = ""
    unsure: str = ""
    missing: tuple[str, ...] = ()
    language: str | None = None
    document: Document | None = None
    fingerprint: dict[str, Any] = {}  # noqa: RUF012


class _Judged(NamedTuple):
    """One page's row of a batch: what its signals measured and added, strongest first."""

    values: NDArray[np.float64]
    contributions: NDArray[np.float64]
    order: NDArray[np.intp]
    log_odds: float


def _reason(signal: Signal, document: Document | None, value: float, contribution: float) -> Reason:
    return Reason(
        signal=signal.name,
        family=signal.family,
        value=float(value),
        unit=signal.unit,
        contribution=float(contribution),
        sentence=signal.sentence,
        excerpts=excerpts(signal, document) if document is not None else (),
    )


def signal_names() -> list[str]:
    """Return the names of all signals, in the order of the registry."""
    return [signal.name for signal in select_signals()]


def measure_signals(
    pages: Iterable[Page], names: Sequence[str] | None = None
) -> NDArray[np.float64]:
    """Return signals of pages without judging them.

    Parameters
    ----------
    pages : iterable of Page
        The pages.
    names : sequence of str, optional
        Names of the signals; all of the registry by default.

    Returns
    -------
    ndarray of shape (n_pages, n_signals)
        NaN where unknown; a page that can't be read has a row of NaN.

    Raises
    ------
    DetectorError
        If there is no signal of a name.

    Examples
    --------
    >>> measure_signals([Page(text="The pier is shut.")], ["title_length", "hashtag_runs"])
    array([[nan,  0.]])
    """
    try:
        signals = select_signals(names)
    except KeyError as error:
        raise DetectorError(
            f"no signal {error.args[0]!r}", "`detector signals` lists them"
        ) from error
    rows = [_measured(page, signals) for page in pages]
    return np.array(rows).reshape(-1, len(signals))


def _measured(page: Page, signals: Sequence[Signal]) -> NDArray[np.float64]:
    try:
        return measure(parse(page), signals)
    # One bad page costs one row, whatever it does to the code.
    except Exception:
        return np.full(len(signals), np.nan)


def _why_unread(error: Exception) -> str:
    return str(error) if isinstance(error, DetectorError) else f"{type(error).__name__}: {error}"


def _budget(max_fpr: float | str) -> float:
    if isinstance(max_fpr, str):
        if max_fpr not in BUDGETS:
            raise DetectorError(f"no budget {max_fpr!r}", f"take one of {', '.join(BUDGETS)}")
        return BUDGETS[max_fpr]
    if not 0 < max_fpr <= 0.5:
        raise DetectorError(f"max_fpr is {max_fpr}", "give a share above 0 and up to 0.5")
    return float(max_fpr)


def _share(base_rate: float) -> float:
    if not 0 < base_rate < 1:
        raise DetectorError(f"base rate is {base_rate}", "give a share between 0 and 1")
    return float(base_rate)


def _batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def load(
    path: str | Path | None = None,
    *,
    max_fpr: float | str = DEFAULT_BUDGET,
    base_rate: float | None = None,
    fingerprints: bool = False,
) -> Detector:
    """Load a model; without `path`, the one that comes with the package.

    Parameters
    ----------
    path : str or Path, optional
        A model file that ``detector train`` wrote.
    max_fpr : float or str
        The false-positive budget; see `Detector`.
    base_rate : float, optional
        The share of spam among your pages; see `Detector`.
    fingerprints : bool
        Whether verdicts hold what pages are compared by; see `Detector`.

    Raises
    ------
    DetectorError
        If the file is missing, damaged or not for this version, or a number out of range.

    Examples
    --------
    >>> detector = load(max_fpr="strict")
    >>> detector.max_fpr
    0.001
    """
    return Detector(read_model(Path(path) if path else None), max_fpr, base_rate, fingerprints)
