"""From a table of labelled pages to a calibrated model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.document.languages import WRITTEN
from detector.model.additive import AdditiveModel, bounded, mean_of, scaled
from detector.model.calibration import CleanScores, fit_platt
from detector.model.families import FamilyModel, fit_families
from detector.model.file import Model
from detector.training.balance import fold_of, row_weights
from detector.training.labelled import FARMED, FORMAT_MATCHED
from detector.training.reference import reference_of
from detector.training.ridge import RidgeOptions, fit_ridge
from detector.training.sample import Sample
from detector.training.table import Table
from detector.training.trees import TreeOptions, fit_trees

__all__ = ["Held", "TrainingOptions", "fit", "held_out", "primary_rows", "train"]

Floats = NDArray[np.float64]

_REACH = 1.0  # of a shape, where the sum of all has a spread of 1 on the training pages
_MIN_LANGUAGE_PAGES = 15  # clean pages of a language from which on it counts as learnt
_VIEW_ORDER = ("html", "page", "full", "main")  # the fullest view that a page has, first


@dataclass(frozen=True, slots=True)
class TrainingOptions:
    """How a model is trained.

    Parameters
    ----------
    folds : int
        Parts that sites are divided into; each is scored by a model that has not seen it.
    ridge : RidgeOptions
        How the shapes are fitted.
    trees : TreeOptions
        How the trees with interactions are grown.
    tree_share : float
        How much the trees count, from 0 to 1; shapes and trees are of the same spread.
    distrusted : frozenset of (str, str)
        Source and id of pages whose labels were found wrong: they are scored but not learnt
        from, and no threshold rests on them.
    seed : int
        What folds and samples are drawn by; the trees have a seed of their own.
    """

    folds: int = 8
    ridge: RidgeOptions = field(default_factory=RidgeOptions)
    trees: TreeOptions = field(default_factory=TreeOptions)
    tree_share: float = 0.5
    distrusted: frozenset[tuple[str, str]] = frozenset()
    seed: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """Log-odds of every row by a model that saw no page of its site.

    Parameters
    ----------
    table : Table
        The rows.
    weights : ndarray of shape (n_rows,)
        Their sample weights.
    raw : ndarray of shape (n_rows,)
        Log-odds before calibration.
    slope, offset : float
        Calibration: log-odds are ``slope * raw + offset``.
    """

    table: Table
    weights: Floats
    raw: Floats
    slope: float
    offset: float

    @property
    def log_odds(self) -> Floats:
        """Calibrated log-odds."""
        return self.raw * self.slope + self.offset


def fit(
    table: Table, weights: Floats, rows: NDArray[Any], options: TrainingOptions
) -> AdditiveModel:
    """Fit the additive model on some rows of a table.

    It is the mean of two models, brought to the same spread: shapes fitted by ridge
    regression, which shares the weight among signals that say the same, and trees, which
    see signals together. No shape goes farther than `_REACH`, so that hardly any signal can
    call a page spam alone. docs/evaluation.md compares the mean with each of the two.
    """
    sample = Sample.of(table, weights, rows)
    shapes = _of_unit_spread(fit_ridge(sample, options.ridge), sample.values)
    parts = [(bounded(shapes, _REACH), 1 - options.tree_share)]
    if options.tree_share:
        trees = _of_unit_spread(fit_trees(sample, options.trees), sample.values)
        parts.append((trees, options.tree_share))
    return mean_of([scaled(model, len(parts) * share, 0.0) for model, share in parts])


def _of_unit_spread(model: AdditiveModel, values: Floats) -> AdditiveModel:
    spread = float(np.std(model.log_odds(values)))
    return scaled(model, 1 / max(spread, 1e-6), 0.0)


def held_out(
    table: Table,
    options: TrainingOptions,
    *,
    jobs: int = 1,
    progress: Callable[[int], None] | None = None,
) -> Held:
    """Score every row by a model that saw no page of its site, and calibrate.

    Parameters
    ----------
    table : Table
        Rows of both classes.
    options : TrainingOptions
        How to train.
    jobs : int
        Processes to work with.
    progress : callable, optional
        Called with 1 after each fold.
    """
    from joblib import Parallel, delayed

    weights = row_weights(table) * _trusted(table, options.distrusted)
    folds = fold_of(table, options.folds, options.seed)

    def scored(number: int) -> tuple[NDArray[Any], Floats]:
        held = folds == number
        model = fit(table, weights, ~held, options)
        return held, model.log_odds(table.values[held])

    raw = np.zeros(len(table))
    for held, scores in Parallel(n_jobs=jobs, return_as="generator")(
        delayed(scored)(number) for number in range(options.folds)
    ):
        raw[held] = scores
        if progress is not None:
            progress(1)
    return Held(table, weights, raw, *_calibration(table, weights, raw))


def _trusted(table: Table, distrusted: frozenset[tuple[str, str]]) -> Floats:
    named = zip(table.source.tolist(), table.page.tolist(), strict=True)
    return np.array([0.0 if page in distrusted else 1.0 for page in named])


def _calibration(table: Table, weights: Floats, raw: Floats) -> tuple[float, float]:
    """Fit on real pages alone: farmed ones are easier than life."""
    real = table.source != FARMED
    if len(np.unique(table.spam[real])) < 2:
        real[:] = True
    return fit_platt(raw[real], table.spam[real], weights[real])


def primary_rows(table: Table) -> NDArray[np.int_]:
    """Return one row for each page: its fullest view."""
    rank = np.array([_VIEW_ORDER.index(v) if v in _VIEW_ORDER else 99 for v in table.view])
    first: dict[tuple[str, str], int] = {}
    for row in np.argsort(rank, kind="stable"):
        if rank[row] < 99:
            first.setdefault((table.source[row], table.page[row]), int(row))
    return np.array(sorted(first.values()), dtype=np.int_)


def clean_scores(held: Held) -> CleanScores:
    """Summarize the log-odds of real clean pages that the model did not see.

    Half of the weight is that of pages of the same formats and years as the farms', where
    there are any; each site counts by the root of its pages.
    """
    table = held.table
    shown = ~np.char.endswith(table.view, "cut") & ~np.char.startswith(table.view, "dressed")
    rows = (table.spam == 0) & (table.source != FARMED) & shown
    if not rows.any():
        rows = table.spam == 0
    weights = held.weights.copy()
    matched = rows & (table.source == FORMAT_MATCHED)
    others = rows & ~matched
    if matched.any() and others.any():
        weights[matched] /= weights[matched].sum()
        weights[others] /= weights[others].sum()
    return CleanScores.of(held.log_odds[rows], weights[rows], table.group[rows])


def train(
    table: Table,
    version: str,
    options: TrainingOptions | None = None,
    *,
    held: Held | None = None,
    jobs: int = 1,
    card: dict[str, Any] | None = None,
) -> Model:
    """Train a model on a table and calibrate it on held-out sites.

    Parameters
    ----------
    table : Table
        Rows of both classes.
    version : str
        What the model shall be called.
    options : TrainingOptions, optional
        How to train.
    held : Held, optional
        What `held_out` returned for the same table and options, if it is at hand.
    jobs : int
        Processes to work with.
    card : dict, optional
        Plain values for the model card.
    """
    options = options or TrainingOptions()
    held = held or held_out(table, options, jobs=jobs)
    everything = np.arange(len(table))
    additive = fit(table, held.weights, everything, options)
    additive = centred(scaled(additive, held.slope, held.offset), table, held.weights)
    return Model(
        version=version,
        additive=additive,
        clean_scores=clean_scores(held),
        families=_families(table, held.weights),
        languages=_languages(table),
        card=card or {},
        reference=reference_of(table, held.weights, held.log_odds, additive),
    )


def centred(model: AdditiveModel, table: Table, weights: Floats) -> AdditiveModel:
    """Move each shape so that it adds 0 to the average page; the sum stays what it was.

    So a contribution says how far a signal moves this page from the average one.
    """
    means = np.average(model.contributions(table.values), axis=0, weights=weights)
    shapes = tuple(
        replace(shape, scores=shape.scores - mean, missing=shape.missing - mean)
        for shape, mean in zip(model.shapes, means, strict=True)
    )
    return replace(model, intercept=model.intercept + float(means.sum()), shapes=shapes)


def _families(table: Table, weights: Floats) -> FamilyModel | None:
    rows = table.spam == 1
    named = [family_name(name) for name in table.family[rows]]
    if len(set(named)) < 2:
        return None
    return fit_families(table.values[rows], named, weights[rows])


# What the labels of real farms and the farmer's families are called to a user.
_FAMILY_NAMES = {
    "ai-slop-seo": "machine_filler",
    "ai-seo-article": "machine_filler",
    "llm-rewritten-news": "rewritten",
    "auto-affiliate-review-doorway": "affiliate",
    "auto-local-directory-doorway": "doorway",
    "republished-rss-article": "verbatim_autoblog",
    "republished-verbatim": "verbatim_autoblog",
    "download-bait": "download_bait",
    "stuffed/parasite": "stuffed",
    "casino-affiliate": "casino",
    "machine-translated": "machine_translated",
    "essay-mill": "affiliate",
    "coupon": "affiliate",
}


def family_name(label: str) -> str:
    """Return the family's name for a label of a corpus or of the farmer.

    Examples
    --------
    >>> family_name("serp_bestalternatives:auto-affiliate-review-doorway")
    'affiliate'
    """
    bare = label.rpartition(":")[2]
    return _FAMILY_NAMES.get(bare, bare.replace("-", "_"))


def _languages(table: Table) -> tuple[str, ...]:
    rows = primary_rows(table)
    clean = rows[table.spam[rows] == 0]
    names, counts = np.unique(table.language[clean], return_counts=True)
    kept: Sequence[str] = [
        str(n)
        for n, c in zip(names, counts, strict=True)
        if n in WRITTEN and c >= _MIN_LANGUAGE_PAGES
    ]
    return tuple(sorted(kept))
