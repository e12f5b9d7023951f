"""What each signal earns: where it fires, what it tells alone, what the model loses without."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.document import Document, parse
from detector.errors import DetectorError
from detector.model.additive import AdditiveModel
from detector.model.calibration import fit_platt
from detector.model.measure import select_signals
from detector.page import Page
from detector.signals import Signal, all_signals
from detector.training.balance import fold_of, row_weights
from detector.training.figures import area_of
from detector.training.held_figures import PRIMARY, masks, plain_headline, view_rows
from detector.training.labelled import FARMED
from detector.training.table import Table
from detector.training.train import TrainingOptions, fit

__all__ = ["ablation", "scorecard", "signal_costs"]

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Step = Callable[[int], None]

FIRES = 0.2
"""Log-odds above the average page's from which on a signal counts as firing."""

_RESAMPLES = 200
_REPEATS = 3  # times each signal is measured on a document; the shortest counts


def scorecard(
    table: Table,
    options: TrainingOptions,
    *,
    costs: dict[str, float] | None = None,
    jobs: int = 1,
    progress: Step | None = None,
) -> dict[str, Any]:
    """Return one row for each signal, measured on pages of held-out sites.

    Parameters
    ----------
    table : Table
        Rows of both classes.
    options : TrainingOptions
        How to train the models that leave sites out.
    costs : dict, optional
        What `signal_costs` returned.
    jobs : int
        Processes to work with.
    progress : callable, optional
        Called with 1 after each fold.
    """
    rows, raw, added = _held_contributions(table, options, jobs, progress)
    shown = table.where(rows)
    weights = row_weights(table)[rows]
    real = shown.source != FARMED
    slope = fit_platt(raw[real], shown.spam[real], weights[real])[0]
    added = added * slope
    means = np.average(added, axis=0, weights=weights)
    whole = plain_headline(raw * slope, shown)
    signals = []
    for column, name in enumerate(table.names):
        without = raw * slope - added[:, column] + means[column]
        fires = added[:, column] - means[column] > FIRES
        signals.append(
            {
                **_described(name),
                **_firing(fires & ~np.isnan(shown.values[:, column]), shown),
                **_alone(shown.values[:, column], shown),
                **_lost(whole, plain_headline(without, shown)),
                "microseconds": costs.get(name) if costs else None,
            }
        )
    return {"fires": FIRES, "whole": whole, "pages": len(shown), "signals": signals}


def _described(name: str) -> dict[str, Any]:
    known = all_signals()[name]
    return {
        "signal": name,
        "family": known.family,
        "direction": known.direction,
        "sentence": known.sentence,
    }


def _lost(whole: dict[str, float], without: dict[str, float]) -> dict[str, float]:
    return {f"lost_{name}": whole[name] - without[name] for name in whole}


def _firing(fires: Mask, table: Table) -> dict[str, float]:
    """Return the share of pages that a signal fires on, each network or site alike."""
    kept = masks(table)
    return {
        f"fires_{name}": _mean_over_sites(fires[kept[name]], table.group[kept[name]])
        for name in ("farms", "matched", "all", "farmed", "twins")
    }


def _mean_over_sites(values: NDArray[Any], groups: NDArray[np.str_]) -> float:
    if not len(values):
        return float("nan")
    _, index = np.unique(groups, return_inverse=True)
    return float(np.mean(np.bincount(index, weights=values) / np.bincount(index)))


def _alone(values: Floats, table: Table) -> dict[str, float]:
    """Return how well a signal alone ranks real farms above format-matched clean pages."""
    known = ~np.isnan(values)
    kept = masks(table)
    real = table.source != FARMED
    clean = values[known & (kept["matched"] if kept["matched"].any() else kept["all"])]
    areas = []
    for network in np.unique(table.group[kept["farms"]]):
        own = values[known & kept["farms"] & (table.group == network)]
        if len(own) and len(clean):
            areas.append(area_of(own, clean))
    return {
        "known": _mean_over_sites(known[real], table.group[real]),
        "area_alone": float(np.mean(areas)) if areas else float("nan"),
    }


def _held_contributions(
    table: Table, options: TrainingOptions, jobs: int, progress: Step | None
) -> tuple[NDArray[np.int_], Floats, Floats]:
    """Return primary rows, their raw log-odds and what each signal added to them."""
    from joblib import Parallel, delayed

    weights = row_weights(table)
    folds = fold_of(table, options.folds, options.seed)
    rows = view_rows(table, PRIMARY)

    def fitted(number: int) -> tuple[int, AdditiveModel]:
        return number, fit(table, weights, folds != number, options)

    raw = np.zeros(len(rows))
    added = np.zeros((len(rows), len(table.names)))
    tasks = [delayed(fitted)(number) for number in range(options.folds)]
    for number, model in Parallel(n_jobs=jobs, return_as="generator")(tasks):
        own = folds[rows] == number
        added[own] = model.contributions(table.values[rows[own]])
        raw[own] = added[own].sum(axis=1) + model.intercept
        if progress is not None:
            progress(1)
    return rows, raw, added


# --- families of signals ------------------------------------------------------------------


def ablation(
    table: Table, options: TrainingOptions, *, jobs: int = 1, progress: Step | None = None
) -> dict[str, Any]:
    """Return what the headline loses when the model is trained without a family of signals."""
    from joblib import Parallel, delayed

    # Names alone: a signal holds compiled patterns, which can't be sent to other processes.
    family_of = {name: all_signals()[name].family for name in table.names}
    weights = row_weights(table)
    families = sorted(set(family_of.values()))
    folds = fold_of(table, options.folds, options.seed)
    rows = view_rows(table, PRIMARY)

    def scored(left_out: str, number: int) -> tuple[str, int, Floats]:
        kept = table.select([n for n in table.names if family_of[n] != left_out])
        model = fit(kept, weights, folds != number, options)
        return left_out, number, model.log_odds(kept.values[rows[folds[rows] == number]])

    tasks = [delayed(scored)(f, k) for f in ("", *families) for k in range(options.folds)]
    scores = {family: np.zeros(len(rows)) for family in ("", *families)}
    for family, number, part in Parallel(n_jobs=jobs, return_as="generator")(tasks):
        scores[family][folds[rows] == number] = part
        if progress is not None:
            progress(1)
    shown = table.where(rows)
    return {
        "whole": plain_headline(scores[""], shown),
        "families": {
            family: {
                "signals": sum(family_of[name] == family for name in table.names),
                **plain_headline(scores[family], shown),
                **_drops(scores[""], scores[family], shown),
            }
            for family in families
        },
    }


def _drops(whole: Floats, without: Floats, table: Table, seed: int = 0) -> dict[str, Any]:
    """Return the losses with intervals, networks and clean sites drawn alike for both."""
    kept = masks(table)
    clean = kept["matched"] if kept["matched"].any() else kept["all"]
    networks = [
        np.flatnonzero(kept["farms"] & (table.group == name))
        for name in np.unique(table.group[kept["farms"]])
    ]
    sites = [
        np.flatnonzero(clean & (table.group == name)) for name in np.unique(table.group[clean])
    ]
    if not networks or not sites:
        return {}
    random = np.random.default_rng(seed)
    drawn = []
    for _ in range(_RESAMPLES):
        farms = [networks[i] for i in random.integers(0, len(networks), len(networks))]
        honest = np.concatenate([sites[i] for i in random.integers(0, len(sites), len(sites))])
        drawn.append(_mean_figures(whole, farms, honest) - _mean_figures(without, farms, honest))
    low, high = np.quantile(drawn, [0.025, 0.975], axis=0)
    every = np.concatenate(sites)
    value = _mean_figures(whole, networks, every) - _mean_figures(without, networks, every)
    return {
        f"lost_{name}": {"value": float(value[i]), "low": float(low[i]), "high": float(high[i])}
        for i, name in enumerate(("recall_1", "area"))
    }


def _mean_figures(
    scores: Floats, networks: Sequence[NDArray[np.int_]], clean: NDArray[np.int_]
) -> Floats:
    """Return recall at 1% and area, means over networks; the clean scores are sorted once."""
    honest = np.sort(scores[clean])
    farms = scores[np.concatenate(networks)]
    below = np.searchsorted(honest, farms, side="left")
    equal = np.searchsorted(honest, farms, side="right") - below
    ranks = (below + equal / 2) / len(honest)
    caught = farms > np.quantile(honest, 0.99, method="higher")
    sizes = [len(rows) for rows in networks]
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    result: Floats = np.array(
        [np.mean(np.add.reduceat(v.astype(float), starts) / sizes) for v in (caught, ranks)]
    )
    return result


# --- cost ---------------------------------------------------------------------------------


def signal_costs(pages: Iterable[Page]) -> dict[str, float]:
    """Return the mean time that each signal takes on a page, in microseconds.

    It is what the signal adds once the document is parsed and its shared views are there.
    ``(parse)`` is the time for parsing, ``(all signals)`` for all of them on a new document.
    """
    signals = select_signals()
    spent = dict.fromkeys([s.name for s in signals], 0.0)
    parsing = everything = 0.0
    measured = 0
    for page in pages:
        start = time.perf_counter()
        try:
            document = parse(page)
        except DetectorError:
            continue
        parsing += time.perf_counter() - start
        everything += _seconds(partial(_measure_all, document, signals), repeats=1)
        for known in signals:
            spent[known.name] += _seconds(partial(known, document))
        measured += 1
    if not measured:
        return {}
    spent.update({"(parse)": parsing, "(all signals)": everything})
    return {name: round(1e6 * total / measured, 2) for name, total in spent.items()}


def _measure_all(document: Document, signals: Sequence[Signal]) -> None:
    for known in signals:
        known(document)


def _seconds(call: Callable[[], Any], repeats: int = _REPEATS) -> float:
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        call()
        best = min(best, time.perf_counter() - start)
    return best
