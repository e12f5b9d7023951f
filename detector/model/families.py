"""Which family of farm a spam page resembles: a linear guess, made only for spam."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["FamilyModel", "fit_families"]

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class FamilyModel:
    """Multinomial logistic regression over standardized signals; NaN counts as the mean.

    Parameters
    ----------
    names : tuple of str
        Families, one for each row of `weights`.
    mean, scale : ndarray of shape (n_signals,)
        Standardization.
    weights : ndarray of shape (n_families, n_signals)
        Coefficients.
    offsets : ndarray of shape (n_families,)
        Intercepts.
    """

    names: tuple[str, ...]
    mean: Floats
    scale: Floats
    weights: Floats
    offsets: Floats

    def guess(self, row: Floats) -> str:
        """Return the likeliest family for a row of shape (n_signals,)."""
        standard = np.clip((row - self.mean) / self.scale, -5, 5)
        totals = self.weights @ np.nan_to_num(standard, nan=0.0) + self.offsets
        return self.names[int(np.argmax(totals))]

    def to_dict(self) -> dict[str, Any]:
        """Return plain values for the model file."""
        arrays = {
            name: np.round(getattr(self, name), 5).tolist()
            for name in ("mean", "scale", "weights", "offsets")
        }
        return {"names": list(self.names), **arrays}

    @classmethod
    def from_dict(cls, row: dict[str, Any]) -> FamilyModel:
        """Read what `to_dict` wrote."""
        arrays = (np.array(row[n], dtype=float) for n in ("mean", "scale", "weights", "offsets"))
        return cls(tuple(row["names"]), *arrays)


def fit_families(rows: Floats, families: Sequence[str], weights: Floats) -> FamilyModel:
    """Fit the guess on spam pages.

    Parameters
    ----------
    rows : ndarray of shape (n_pages, n_signals)
        Signal values of spam pages.
    families : sequence of str
        Family of each page.
    weights : ndarray of shape (n_pages,)
        Sample weights.
    """
    from sklearn.linear_model import LogisticRegression

    known = np.isfinite(rows).any(axis=0)
    mean, scale = np.zeros(rows.shape[1]), np.ones(rows.shape[1])
    mean[known] = np.nanmean(rows[:, known], axis=0)
    scale[known] = np.nanstd(rows[:, known], axis=0)
    scale[~(scale > 1e-9)] = 1.0
    standard = np.nan_to_num(np.clip((rows - mean) / scale, -5, 5), nan=0.0)
    fitted = LogisticRegression(C=0.05, max_iter=500, class_weight="balanced").fit(
        standard, list(families), sample_weight=weights
    )
    return FamilyModel(tuple(fitted.classes_), mean, scale, fitted.coef_, fitted.intercept_)
