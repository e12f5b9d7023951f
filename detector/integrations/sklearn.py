"""Signals as a scikit-learn transformer, for models of your own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, TransformerMixin

from detector.document import parse
from detector.errors import DetectorError
from detector.model.measure import measure, select_signals
from detector.page import Page

__all__ = ["SignalExtractor"]


class SignalExtractor(TransformerMixin, BaseEstimator):  # type: ignore[misc]
    """Turn pages into rows of signal values.

    Values are NaN where a page does not tell; put an imputer behind, or a model that knows
    NaN, such as `HistGradientBoostingClassifier`.

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
        self.signals_ = self._selected()
        self.n_features_out_ = len(self.signals_)
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
        signals = self._selected()
        rows = []
        for page in X:
            try:
                rows.append(measure(parse(page), signals))
            except DetectorError:
                rows.append(np.full(len(signals), np.nan))
        return np.array(rows).reshape(-1, len(signals))

    def get_feature_names_out(self, input_features: Any = None) -> NDArray[np.object_]:
        """Return the names of the columns."""
        return np.array([signal.name for signal in self._selected()], dtype=object)

    def _selected(self) -> tuple[Any, ...]:
        try:
            return select_signals(self.signals)
        except KeyError as error:
            raise DetectorError(
                f"no signal {error.args[0]!r}", "`detector signals` lists them"
            ) from error

    def __sklearn_is_fitted__(self) -> bool:
        return True

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.no_validation = True
        tags.requires_fit = False
        tags.input_tags.two_d_array = False
        return tags
