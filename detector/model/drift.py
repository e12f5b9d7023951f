"""Whether a crawl looks like the pages that the model learnt from.

Every signal's spread over the crawl is compared with its spread over the training pages of the
same shape by the population stability index (Lewis 1994; the Jeffreys divergence of the two).
What index chance alone would give follows from how many sites there are (Yurdakul and Naranjo
2020), so that a small crawl gives no alarm. The training pages are mixed anew to the share of
spam that fits the crawl's scores best (Saerens et al. 2002).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from detector.errors import DetectorError
from detector.model.file import Model
from detector.model.reference import SHAPES, Bins, Reference, ShapeReference, has_address, spread
from detector.page import Verdict

__all__ = [
    "MODERATE",
    "STRONG",
    "Drift",
    "Observed",
    "ShapeDrift",
    "SignalDrift",
    "drift",
    "shape_of",
]

Floats = NDArray[np.float64]

MODERATE, STRONG = 0.1, 0.25
"""Indices, above what chance gives, from which on a change is told (Lewis 1994)."""

MIN_SITES = 20
"""Sites of a crawl from which on it can be compared."""

_POWER = 0.5  # as in training, a site counts by the root of its pages
_LEVEL = 0.001  # so seldom does chance alone reach a signal's limit
# Shares of the model's weight in signals that changed, and what the score's index has above
# chance. Half of the training sites against the other half gave up to 0.16 moderately and 0.07
# strongly, and 0.11; English pages alone 0.40, 0.10 and 0.03; German ones 0.75, 0.46 and 0.18;
# Russian ones 0.70, 0.58 and 0.43; all pages cut 0.71, 0.52 and 0.20; HTML whose addresses were
# taken away 0.75, 0.59 and 0.69.
_SOME_WEIGHT, _STRONG_WEIGHT = 0.45, 0.35
_STRONG_SCORE = 0.35
_APART = 3.0  # index above chance of a signal that is hardly ever as it was
_ROUNDS = 200

Level = Literal["like", "some", "strong", "unknown"]


@dataclass(frozen=True, slots=True)
class SignalDrift:
    """How far one signal's spread has moved.

    Parameters
    ----------
    name : str
        Name of the signal; ``"(score)"`` for the score itself.
    index : float
        Population stability index.
    chance : float
        The index to be expected if nothing had changed.
    limit : float
        The index that chance alone reaches once in a thousand times.
    missing_then, missing_now : float
        Share of pages on which the signal is unknown.
    moved : float
        By about how much the change moves the mean log-odds of spam.
    weight : float
        Spread of what the signal adds to the log-odds of training pages.
    """

    name: str
    index: float
    chance: float
    limit: float
    missing_then: float
    missing_now: float
    moved: float
    weight: float

    def changed(self, least: float = MODERATE) -> bool:
        """Tell whether it moved by `least` more than chance explains."""
        return self.index > self.limit and self.index - self.chance >= least


@dataclass(frozen=True, slots=True)
class ShapeDrift:
    """Pages of one shape against the training pages of that shape.

    Parameters
    ----------
    shape : str
        One of `SHAPES`.
    pages, sites : int
        Pages of the crawl, and sites that they come from.
    training_pages : int
        Training pages of this shape; 0 where the model has no reference for it.
    spam_share : float or None
        Share of spam at which the training pages fit the crawl's scores best.
    score : SignalDrift or None
        The score's own change, after that.
    signals : tuple of SignalDrift
        Most moved first; empty where nothing can be compared.
    """

    shape: str
    pages: int
    sites: int
    training_pages: int
    spam_share: float | None = None
    score: SignalDrift | None = None
    signals: tuple[SignalDrift, ...] = ()

    def weight_changed(self, least: float = MODERATE) -> float:
        """Return the share of the model's weight that lies in signals which changed."""
        total = sum(s.weight for s in self.signals)
        return sum(s.weight for s in self.signals if s.changed(least)) / total if total else 0.0

    @property
    def level(self) -> Level:
        """How much the pages differ from the training pages.

        A crawl of one kind of page or one language differs in most signals, and is judged as
        well as any: drift is strong only where the scores, too, are spread as no mixture of
        clean and spam training pages has them.
        """
        if self.score is None:
            return "unknown"
        strongly = self.weight_changed(STRONG) >= _STRONG_WEIGHT
        if strongly and self.score.changed(_STRONG_SCORE):
            return "strong"
        mostly = strongly or self.weight_changed() >= _SOME_WEIGHT
        return "some" if mostly or any(s.changed(_APART) for s in self.signals) else "like"


@dataclass(frozen=True, slots=True)
class Drift:
    """A crawl against the training pages, one entry a shape that the crawl has."""

    shapes: tuple[ShapeDrift, ...]

    @property
    def level(self) -> Level:
        """The highest level of a shape that can be compared."""
        found = {shape.level for shape in self.shapes}
        order: tuple[Level, ...] = ("strong", "some", "like")
        return next((level for level in order if level in found), "unknown")


def shape_of(verdict: Verdict) -> str:
    """Return in which of `SHAPES` a page came.

    Examples
    --------
    >>> shape_of(Verdict(probability=0.1, label="clean", threshold=0.9, max_fpr=0.01))
    'html'
    """
    if "html" not in verdict.missing:
        return "html"
    return "main" if "template" in verdict.missing else "full"


def drift(
    model: Model,
    values: Floats,
    shapes: Sequence[str],
    sites: Sequence[str | None] | None = None,
) -> Drift:
    """Compare pages with those that a model learnt from.

    Parameters
    ----------
    model : Model
        A model with a reference.
    values : ndarray of shape (n_pages, n_signals)
        The model's signals in its order, as ``Verdict.signals`` or ``Detector.features`` give
        them; a row of NaN alone is no page and is left out.
    shapes : sequence of str
        Which of `SHAPES` each page has; `shape_of` tells it of a verdict.
    sites : sequence of str or None, optional
        Site of each page; a page without one is taken for a site of its own.

    Raises
    ------
    DetectorError
        If the model has no reference, or there is no such shape.

    Examples
    --------
    >>> from detector.model.file import read_model
    >>> found = drift(read_model(), np.empty((0, len(read_model().additive.names))), [])
    >>> found.level
    'unknown'
    """
    observed = Observed(model)
    observed.add(values, shapes, sites or [None] * len(values))
    return observed.compared()


def _reference(model: Model) -> Reference:
    if model.reference is None:
        raise DetectorError(
            f"model {model.version} holds no reference of its training pages",
            "train it again with this version",
        )
    return model.reference


class Observed:
    """Pages to be compared, one byte a signal: a crawl of millions fits into memory.

    Parameters
    ----------
    model : Model
        A model with a reference.

    Raises
    ------
    DetectorError
        If the model has no reference.
    """

    def __init__(self, model: Model) -> None:
        self._model = model
        self._pages = {
            name: _Pages(model, shape) for name, shape in _reference(model).shapes.items()
        }
        self._others = dict.fromkeys((s for s in SHAPES if s not in self._pages), 0)

    def add(self, values: Floats, shapes: Sequence[str], sites: Sequence[str | None]) -> None:
        """Add pages: rows of signal values, their shapes and sites; see `drift`."""
        kept = ~np.isnan(values).all(axis=1)
        scores = self._model.additive.log_odds(values)
        addressed = has_address(values, self._model.additive.names)
        for row in np.flatnonzero(kept).tolist():
            shape = shapes[row]
            if shape in self._pages:
                self._pages[shape].add(values[row], scores[row], addressed[row], sites[row])
            elif shape in self._others:
                self._others[shape] += 1
            else:
                raise DetectorError(f"no shape {shape!r}", f"take one of {', '.join(SHAPES)}")

    def compared(self) -> Drift:
        """Return how far the pages so far differ from the training pages."""
        found = [pages.compared(name) for name, pages in self._pages.items() if len(pages)]
        found += [ShapeDrift(name, n, 0, 0) for name, n in self._others.items() if n]
        return Drift(tuple(found))


class _Pages:
    """Pages of one shape, as the bins that their values fall into."""

    def __init__(self, model: Model, reference: ShapeReference) -> None:
        self._names = model.additive.names
        self._reference = reference
        self._bins = [reference.score, *(reference.signals[n] for n in self._names)]
        self._edges = np.full((len(self._bins), max(len(b.edges) for b in self._bins)), np.inf)
        for row, bins in enumerate(self._bins):
            self._edges[row, : len(bins.edges)] = bins.edges
        self._unknown = np.array([len(b.edges) + 1 for b in self._bins])
        self._put = bytearray()
        self._addressed = 0
        self._sites: list[int] = []
        self._numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._sites)

    def add(self, values: Floats, score: float, addressed: bool, site: str | None) -> None:
        row = np.append(score, values)
        self._addressed += addressed
        put = (row[:, None] > self._edges).sum(axis=1)
        self._put += np.where(np.isnan(row), self._unknown, put).astype(np.uint8).tobytes()
        # A page of an unknown site stands for itself.
        name = site or f"\n{len(self._sites)}"
        self._sites.append(self._numbers.setdefault(name, len(self._numbers)))

    def compared(self, shape: str) -> ShapeDrift:
        reference = self._reference
        counts = (len(self), len(self._numbers), reference.pages)
        if len(self._numbers) < MIN_SITES:
            return ShapeDrift(shape, *counts)
        put = np.frombuffer(bytes(self._put), np.uint8).reshape(len(self), -1)
        sites = np.array(self._sites)
        weights = np.bincount(sites)[sites] ** (_POWER - 1.0)
        seen = [
            spread(put[:, column], sites, weights, len(bins.edges) + 2)
            for column, bins in enumerate(self._bins)
        ]
        addressed = self._addressed / len(self)
        share = _spam_share(reference.score.by_class(addressed), seen[0][0])
        mixed = np.array([1 - share, share])
        score, *signals = (
            _change(name, bins, bins.by_class(addressed), mixed, *found)
            for name, bins, found in zip(("(score)", *self._names), self._bins, seen, strict=True)
        )
        signals.sort(key=lambda s: (-s.changed(), s.chance - s.index, s.name))
        return ShapeDrift(shape, *counts, share, score, tuple(signals))


def _spam_share(by_class: Floats, observed: Floats) -> float:
    """Return the share of spam at which the reference is most likely to give such scores."""
    share = 0.5
    for _ in range(_ROUNDS):
        parts = by_class * np.array([[1 - share], [share]])
        total = parts.sum(axis=0)
        share = float((observed * parts[1] / np.where(total > 0, total, 1.0)).sum())
    return share


def _change(
    name: str, bins: Bins, by_class: Floats, mixed: Floats, now: Floats, size: float
) -> SignalDrift:
    """Compare a signal's shares with those of the classes, mixed in these parts."""
    sizes = np.array(bins.sizes)
    then = mixed @ by_class
    then_size = 1 / float((mixed**2 / sizes).sum())
    noise = now * (1 - now) / size + (mixed**2 / sizes) @ (by_class * (1 - by_class))
    pooled = (size * now + then_size * then) / (size + then_size)
    filled = pooled > 0
    chance = float((noise[filled] / pooled[filled]).sum())
    return SignalDrift(
        name=name,
        index=_index(then[filled], now[filled], pooled[filled], then_size, size),
        chance=chance,
        limit=chance * _over_mean(int(filled.sum()) - 1),
        missing_then=float(then[-1]),
        missing_now=float(now[-1]),
        moved=float((now - then) @ bins.adds),
        weight=_deviation(bins.adds, by_class.mean(axis=0)),
    )


def _index(then: Floats, now: Floats, pooled: Floats, then_size: float, now_size: float) -> float:
    """Return the population stability index.

    A page of both sets together is added to each, so that no bin is empty.
    """
    then = (then_size * then + pooled) / (then_size + 1)
    now = (now_size * now + pooled) / (now_size + 1)
    return float(((now - then) * np.log(now / then)).sum())


def _over_mean(freedom: int) -> float:
    """Return how many times its mean a chi-squared variable reaches at `_LEVEL`."""
    from scipy.special import chdtri

    return float(chdtri(freedom, _LEVEL)) / freedom if freedom > 0 else 1.0


def _deviation(values: Floats, shares: Floats) -> float:
    squares = (values - shares @ values) ** 2
    return float(np.sqrt(shares @ squares))
