"""Leave one out: a farmed family or a source that no page of was trained on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.training.balance import fold_of, row_weights
from detector.training.figures import Figure, Scored, area, false_positives, recall_at
from detector.training.held_figures import PRIMARY, masks, view_rows
from detector.training.labelled import FARMED
from detector.training.table import Table
from detector.training.train import Held, TrainingOptions, clean_scores, fit

__all__ = ["combined", "leave_families_out", "leave_sources_out", "mean_of_figures"]

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Step = Callable[[int], None]

_HALVES = (0, 1)
_VIEWS = (PRIMARY, "main")
_MIN_PAGES = 5  # of a class, to take a figure of


def combined(figures: Sequence[Figure]) -> Figure:
    """Return the mean of figures of disjoint sites, weighted by pages.

    Examples
    --------
    >>> str(combined([Figure(0.4, 0.3, 0.5, 10, 2), Figure(0.6, 0.5, 0.7, 10, 2)]))
    '0.500 (0.429 to 0.571)'
    """
    pages = np.array([f.pages for f in figures], dtype=np.float64)
    share = pages / pages.sum()
    value = float(sum(w * f.value for w, f in zip(share, figures, strict=True)))
    below = _root_of_squares(w * (f.value - f.low) for w, f in zip(share, figures, strict=True))
    above = _root_of_squares(w * (f.high - f.value) for w, f in zip(share, figures, strict=True))
    sites = sum(f.sites for f in figures)
    return Figure(value, value - below, value + above, int(pages.sum()), sites)


def _root_of_squares(parts: Iterable[float]) -> float:
    return float(np.sqrt(sum(part**2 for part in parts)))


def mean_of_figures(figures: Sequence[dict[str, Any]], seed: int = 0) -> dict[str, Any]:
    """Return the mean of figures that count alike, with an interval over them."""
    values = np.array([f["value"] for f in figures])
    random = np.random.default_rng(seed)
    drawn = values[random.integers(0, len(values), (1000, len(values)))].mean(axis=1)
    low, high = np.quantile(drawn, [0.025, 0.975])
    pages = sum(f["pages"] for f in figures)
    result = Figure(float(values.mean()), float(low), float(high), pages, len(values))
    return result.to_dict()


# --- families -----------------------------------------------------------------------------


def leave_families_out(
    table: Table, options: TrainingOptions, *, jobs: int = 1, progress: Step | None = None
) -> dict[str, Any]:
    """Train without a farmed family on half of the sites, test on it on the other half.

    Both halves are tested. Real farms stay in training, whatever they are of. Recall is at
    thresholds from clean pages of the tested half: real ones, and twins of the farm pages.
    """
    from joblib import Parallel, delayed

    weights, halves = row_weights(table), fold_of(table, 2, options.seed)
    farmed = masks(table)["farmed"]
    names = [str(name) for name in np.unique(table.family[farmed])]

    def tested(family: str, half: int) -> tuple[str, dict[str, dict[str, Figure]]]:
        own = farmed & (table.family == family)
        model = fit(table, weights, (halves != half) & ~own, options)
        rows = halves == half
        rows &= ~farmed | own
        part = table.where(rows)
        return family, _family_figures(model.log_odds(part.values), part)

    tasks = [delayed(tested)(family, half) for family in names for half in _HALVES]
    found: dict[str, list[dict[str, dict[str, Figure]]]] = {name: [] for name in names}
    for family, figures in Parallel(n_jobs=jobs, return_as="generator")(tasks):
        found[family].append(figures)
        if progress is not None:
            progress(1)
    families = {name: _both_halves(parts) for name, parts in found.items()}
    return {"families": families, "mean": _means(families)}


def _family_figures(scores: Floats, table: Table) -> dict[str, dict[str, Figure]]:
    found = {}
    for view in _VIEWS:
        rows = view_rows(table, view)
        kept = masks(table.where(rows))
        groups = table.group[rows]
        spam = Scored(scores[rows][kept["farmed"]], groups[kept["farmed"]])
        figures: dict[str, Figure] = {}
        for name in ("matched", "all", "twins"):
            clean = Scored(scores[rows][kept[name]], groups[kept[name]])
            if min(len(spam), len(clean)) >= _MIN_PAGES:
                figures[f"recall_1_{name}"] = recall_at(spam, clean, 0.01)
                figures[f"recall_01_{name}"] = recall_at(spam, clean, 0.001)
                figures[f"area_{name}"] = area(spam, clean)
        found[view] = figures
    return found


def _both_halves(parts: list[dict[str, dict[str, Figure]]]) -> dict[str, dict[str, Any]]:
    return {
        view: {
            name: combined([part[view][name] for part in parts if name in part[view]]).to_dict()
            for name in sorted(set().union(*(part[view] for part in parts)))
        }
        for view in _VIEWS
    }


def _means(families: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    result: dict[str, dict[str, Any]] = {}
    for view in _VIEWS:
        names = sorted(set().union(*(f[view] for f in families.values())))
        result[view] = {
            name: mean_of_figures([f[view][name] for f in families.values() if name in f[view]])
            for name in names
        }
    return result


# --- sources ------------------------------------------------------------------------------


def leave_sources_out(
    table: Table,
    options: TrainingOptions,
    max_fpr: float,
    *,
    jobs: int = 1,
    progress: Step | None = None,
) -> dict[str, Any]:
    """Train without a source on half of the sites; test on the source's other half.

    The threshold comes from real clean pages of the tested half that are not of the source.
    Rows weigh what they would if the source had never been there, so that the classes and
    kinds of pages stay in balance without it.
    """
    from joblib import Parallel, delayed

    halves = fold_of(table, 2, options.seed)
    names = [str(name) for name in np.unique(table.source)]

    def tested(source: str, half: int) -> tuple[str, dict[str, Figure]]:
        others = table.source != source
        trained = (halves != half) & others
        if len(np.unique(table.spam[trained])) < 2:
            return source, {}
        model = fit(table, _weights_of(table, trained), trained, options)
        rows = halves == half
        part = table.where(rows)
        weights = _weights_of(table, rows & others)[rows]
        return source, _source_figures(model.log_odds(part.values), part, weights, source, max_fpr)

    tasks = [delayed(tested)(source, half) for source in names for half in _HALVES]
    found: dict[str, list[dict[str, Figure]]] = {name: [] for name in names}
    for source, figures in Parallel(n_jobs=jobs, return_as="generator")(tasks):
        found[source].append(figures)
        if progress is not None:
            progress(1)
    sources = {}
    for source, parts in found.items():
        figures_of = sorted(set().union(*parts))
        sources[source] = {
            name: combined([part[name] for part in parts if name in part]).to_dict()
            for name in figures_of
        }
    return {"max_fpr": max_fpr, "sources": sources}


def _weights_of(table: Table, rows: NDArray[np.bool_]) -> Floats:
    """Return the weights of rows as if there were no others, which have none."""
    weights = np.zeros(len(table))
    weights[rows] = row_weights(table.where(rows))
    return weights


def _source_figures(
    scores: Floats, table: Table, weights: Floats, source: str, max_fpr: float
) -> dict[str, Figure]:
    threshold = _threshold(scores, table, weights, source, max_fpr)
    if threshold is None:
        return {}
    rows = _primary_of_source(table, source)
    found: dict[str, Figure] = {}
    for label, name in ((1, "recall"), (0, "false_positive_rate")):
        own = rows[table.spam[rows] == label]
        if len(own):
            found[name] = false_positives(Scored(scores[own], table.group[own]), threshold)
    spam = rows[table.spam[rows] == 1]
    clean = view_rows(table, PRIMARY)
    clean = clean[masks(table)["matched"][clean] & (table.source[clean] != source)]
    if min(len(spam), len(clean)) >= _MIN_PAGES:
        ours = Scored(scores[spam], table.group[spam])
        found["area_matched"] = area(ours, Scored(scores[clean], table.group[clean]))
    return found


def _primary_of_source(table: Table, source: str) -> NDArray[np.int_]:
    """Return one row for each page of a source."""
    rows = view_rows(table, PRIMARY)
    result: NDArray[np.int_] = rows[table.source[rows] == source]
    return result


def _threshold(
    scores: Floats, table: Table, weights: Floats, source: str, max_fpr: float
) -> float | None:
    rows = (table.source != source) & (table.source != FARMED) & (table.spam == 0)
    if rows.sum() < _MIN_PAGES:
        return None
    held = Held(table.where(rows), weights[rows], scores[rows], 1.0, 0.0)
    return clean_scores(held).threshold(max_fpr).log_odds
