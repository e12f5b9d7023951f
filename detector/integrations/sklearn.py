"""scikit-learn: signals for models of your own, and the detector itself as a classifier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, ClassifierMixin, TransformerMixin

from detector.api import DEFAULT_BUDGET, load, measure_signals, signal_names
from detector.page import Page, Verdict

__all__ = ["PageClassifier", "SignalExtractor"]


class SignalExtractor(TransformerMixin, BaseEstimator):  # type: ignore[misc]
    """Turn pages into rows of signal values.

    Values are NaN where a page does not tell; put an imputer behind, or a model that knows
    NaN, such as `HistGradientBoostingClassifier`. The trees of scikit-learn 1.9 fail where a
    signal is NaN on every page that they are fitted on: with few pages, take the imputer.

    Parameters
    ----------
    signals : sequence of str, optional
        Names of the signals to measure, as ``detector signals`` lists them; all by default.

    Examples
    --------
    >>> extractor = SignalExtractor(signals=["story_words", "lone_counters"])
    >>> extractor.fit_transform([Page(text="The pier is shut.")]).shape
    (1, 2)
    >>> extractor.get_feature_names_out().tolist()
    ['story_words', 'lone_counters']
    """

    def __init__(self, signals: Sequence[str] | None = None) -> None:
        self.signals = signals

    def fit(self, X: Iterable[Page], y: Any = None) -> SignalExtractor:  # noqa: N803
        """Check the names; there is nothing to learn.

        Raises
        ------
        DetectorError
            If there is no signal of a name.
        """
        self.n_features_out_ = measure_signals([], self.signals).shape[1]
        return self

    def transform(self, X: Iterable[Page]) -> NDArray[np.float64]:  # noqa: N803
        """Return the signals of each page.

        Parameters
        ----------
        X : iterable of Page
            The pages.

        Returns
        -------
        ndarray of shape (n_pages, n_signals)
            A page that can't be read has a row of NaN.
        """
        return measure_signals(X, self.signals)

    def get_feature_names_out(self, input_features: Any = None) -> NDArray[np.object_]:
        """Return the names of the columns."""
        names = signal_names() if self.signals is None else list(self.signals)
        return np.array(names, dtype=object)

    def __sklearn_is_fitted__(self) -> bool:
        return True

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.no_validation = True
        tags.requires_fit = False
        tags.input_tags.two_d_array = False
        return tags


class PageClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """The trained detector as a classifier of pages, to measure and compare it on your labels.

    Class 1 is spam. There is nothing to fit.

    Parameters
    ----------
    model : str, optional
        A model file; without it the model that comes with the package.
    max_fpr : float or str
        The false-positive budget, as in `detector.load`.
    base_rate : float, optional
        The share of spam that you expect, as in `detector.load`.

    Examples
    --------
    >>> classifier = PageClassifier(max_fpr="strict")
    >>> pages = [Page(text="The pier is shut."), Page(html=b"%PDF-1.7")]
    >>> classifier.predict(pages).tolist(), classifier.predict_proba(pages)[1].tolist()
    ([0, 0], [0.5, 0.5])
    """

    def __init__(
        self,
        model: str | None = None,
        max_fpr: float | str = DEFAULT_BUDGET,
        base_rate: float | None = None,
    ) -> None:
        self.model = model
        self.max_fpr = max_fpr
        self.base_rate = base_rate

    def fit(self, X: Iterable[Page], y: Any = None) -> PageClassifier:  # noqa: N803
        """Load the model.

        Raises
        ------
        DetectorError
            If it can't be loaded, or a number is out of range.
        """
        self.detector_ = load(self.model, max_fpr=self.max_fpr, base_rate=self.base_rate)
        return self

    @property
    def classes_(self) -> NDArray[np.int64]:
        """The classes: clean, spam."""
        return np.array([0, 1])

    def predict(self, X: Iterable[Page]) -> NDArray[np.int64]:  # noqa: N803
        """Return 1 for pages called spam, 0 for clean and unsure ones."""
        return np.array([verdict.label == "spam" for verdict in self._verdicts(X)], dtype=np.int64)

    def predict_proba(self, X: Iterable[Page]) -> NDArray[np.float64]:  # noqa: N803
        """Return the probabilities of clean and spam; the base rate where nothing is known."""
        spam = np.array([self._probability(verdict) for verdict in self._verdicts(X)])
        return np.column_stack([1 - spam, spam])

    def _verdicts(self, pages: Iterable[Page]) -> Iterator[Verdict]:
        if not hasattr(self, "detector_"):
            self.fit(pages)
        return self.detector_.score_many(pages)

    def _probability(self, verdict: Verdict) -> float:
        return self.detector_.base_rate if verdict.probability is None else verdict.probability

    def __sklearn_is_fitted__(self) -> bool:
        return True

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.no_validation = True
        tags.requires_fit = False
        tags.input_tags.two_d_array = False
        return tags
