"""From pages to rows of signal values."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from detector.document import Document
from detector.signals import Signal, all_signals

__all__ = ["measure", "select_signals"]


def select_signals(names: Sequence[str] | None = None) -> tuple[Signal, ...]:
    """Return signals by name, or all of them in the order of the registry.

    Raises
    ------
    KeyError
        If there is no such signal.
    """
    known = all_signals()
    return tuple(known.values()) if names is None else tuple(known[name] for name in names)


def measure(document: Document, signals: Sequence[Signal]) -> NDArray[np.float64]:
    """Return the values of `signals` on `document`, shape (n_signals,); NaN where unknown."""
    values = np.array([signal.measure(document) for signal in signals], dtype=np.float64)
    low, high = _ranges(tuple(signal.name for signal in signals))
    return np.clip(values, low, high)


@lru_cache(maxsize=16)
def _ranges(names: tuple[str, ...]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the lower and the upper bounds of signals."""
    signals = select_signals(names)
    return np.array([s.low for s in signals]), np.array([s.high for s in signals])
