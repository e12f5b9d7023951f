"""Signals as a scikit-learn transformer, for models of your own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, TransformerMixin

from detector.api import measure_signals, signal_names
from detector.page import Page

__all__ = ["SignalExtractor"]


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
