"""Weights of what a crawl tells, fitted on crawls whose farms are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.crawl.evidence import Evidence, Term
from detector.crawl.hosts_pages import load_pages
from detector.crawl.hosts_profile import HOST_TERMS, judge_hosts, profile_hosts, value
from detector.crawl.networks import find_networks
from detector.crawl.second_stage import BUDGETS, PAGE_TERMS, page_evidence
from detector.model.calibration import BASE_RATE
from detector.training.crawled import Crawled

__all__ = ["LabelledCrawl", "Observed", "fit_evidence", "fit_signed"]

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_RIDGES = (3e-3, 1e-2, 3e-2)  # penalties that are tried, per unit of weight
_LEAST_SPREAD = 0.1  # what hardly varies would get huge weights
_STRENGTH = 2.0  # where it can't be estimated
_STRENGTHS = (0.5, 10.0)  # bounds of what is estimated
_PAGE_STRENGTHS = {"host": 0.0, "company": 2.0, "network": 2.0}
_OF_SITES = ("host", "base", "page_again", "network")  # terms that other pages of the site tell
_FOLDS = 2


@dataclass(frozen=True, slots=True)
class LabelledCrawl(Crawled):
    """A crawl of which it is known what is farmed.

    Parameters
    ----------
    spam : ndarray of bool
        For each row of the inputs whether it is spam.
    seed : str
        Crawls of the same seed have the same sites: they are held out together.
    """

    spam: Flags
    seed: str


@dataclass(frozen=True, slots=True)
class Observed:
    """What was counted: a row for each host or page.

    Parameters
    ----------
    values, pages : ndarray of shape (n_rows, n_terms)
        Value of each term, NaN where there is none, and over how many pages it was taken.
    spam : ndarray of bool
        Which rows are farms.
    offset : ndarray
        Log-odds that are given.
    """

    values: Floats
    pages: Floats
    spam: Flags
    offset: Floats

    @classmethod
    def joined(cls, parts: Sequence[Observed]) -> Observed:
        """Put the rows of several crawls together."""
        names = ("values", "pages", "spam", "offset")
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def fit_evidence(crawls: Sequence[LabelledCrawl], fitted: Mapping[str, Any]) -> Evidence:
    """Fit host verdict and second stage, with thresholds of pages that were held out.

    The second stage sees hosts judged by weights that were fitted on the other half of the
    crawls, as it will later: else it would trust them too much.

    Parameters
    ----------
    crawls : sequence of LabelledCrawl
        Of two seeds or more.
    fitted : mapping
        What is told of them in the file.
    """
    folds = _folds(crawls)
    hosts = [observe_hosts(crawl) for crawl in crawls]
    held_out = {
        fold: Evidence(_fit_hosts(_others(hosts, folds, fold)), (), {}, {}) for fold in set(folds)
    }
    pages = [
        observe_pages(crawl, held_out[fold]) for crawl, fold in zip(crawls, folds, strict=True)
    ]
    return Evidence(
        host=_fit_hosts(Observed.joined(hosts)),
        page=_fit_pages(Observed.joined(pages)),
        thresholds=_thresholds(crawls, pages, folds),
        fitted=dict(fitted),
    )


def _folds(crawls: Sequence[LabelledCrawl]) -> list[int]:
    seeds = list(dict.fromkeys(crawl.seed for crawl in crawls))
    return [seeds.index(crawl.seed) % _FOLDS for crawl in crawls]


def _others(seen: Sequence[Observed], folds: Sequence[int], fold: int) -> Observed:
    return Observed.joined([held for held, own in zip(seen, folds, strict=True) if own != fold])


# --- what is counted ----------------------------------------------------------------------


def observe_hosts(crawl: LabelledCrawl) -> Observed:
    """Count what there is to weigh of the domains of a crawl."""
    columns = ", ".join(f"{value(name)} AS {name}, {name}_n" for name in HOST_TERMS)
    with _profiled(crawl) as database:
        rows = database.execute(
            f"SELECT {columns}, spam FROM profiles JOIN (SELECT site AS name, avg(spam::INT) > 0.5 "
            "AS spam FROM judged JOIN truth USING (page) GROUP BY site) USING (name) "
            "WHERE level = 'domain' ORDER BY name"
        ).fetchnumpy()
    return _observed(rows, tuple(HOST_TERMS), np.zeros(len(rows["spam"])))


def observe_pages(crawl: LabelledCrawl, evidence: Evidence) -> Observed:
    """Count what there is to weigh of the pages of a crawl, their hosts judged by `evidence`."""
    columns = ", ".join(
        f"{term.value} AS {name}, {term.pages} AS {name}_n" for name, term in PAGE_TERMS.items()
    )
    with _profiled(crawl) as database:
        judge_hosts(database, evidence)
        find_networks(database, crawl.folder)
        page_evidence(database, evidence)
        rows = database.execute(
            f"SELECT {columns}, spam, page_log_odds AS given FROM evidence JOIN truth USING (page) "
            "WHERE page_log_odds IS NOT NULL ORDER BY page"
        ).fetchnumpy()
    return _observed(rows, tuple(PAGE_TERMS), _plain(rows["given"]))


@contextmanager
def _profiled(crawl: LabelledCrawl) -> Iterator[Any]:
    import pyarrow as pa

    with crawl.database() as database:
        load_pages(database, crawl.files, crawl.folder)
        profile_hosts(database)
        truth = {"page": np.arange(len(crawl.spam)), "spam": crawl.spam}
        database.register("truth", pa.table(truth))
        yield database


def _observed(rows: Mapping[str, Any], names: Sequence[str], offset: Floats) -> Observed:
    values = np.column_stack([_plain(rows[name]) for name in names])
    pages = np.column_stack([np.nan_to_num(_plain(rows[f"{name}_n"])) for name in names])
    return Observed(values, pages, np.asarray(_plain(rows["spam"]), dtype=bool), offset)


def _plain(column: Any) -> Floats:
    return np.ma.filled(np.ma.asarray(column).astype(np.float64), np.nan)


# --- weights ------------------------------------------------------------------------------


def _fit_hosts(seen: Observed) -> tuple[Term, ...]:
    names = tuple(HOST_TERMS)
    strengths = np.array([_strength(seen, i) for i in range(len(names))])
    strengths[0] = strengths[1]  # the base counts as far as the pages' own verdicts do
    means = np.array([_mean(seen, i) for i in range(len(names))])
    means[0] = 0.0
    signs = [HOST_TERMS[name].direction for name in names]
    return _terms(names, seen, means, strengths, signs)


def _fit_pages(seen: Observed) -> tuple[Term, ...]:
    """Fit the second stage; every page is there again as if it were the only one of its site.

    Else what a site tells would leave nothing to its pages' roles.
    """
    names = tuple(PAGE_TERMS)
    seen = Observed.joined([seen, _alone(seen)])
    strengths = np.array([_PAGE_STRENGTHS.get(name, 1.0) for name in names])
    signs = [PAGE_TERMS[name].direction for name in names]
    return _terms(names, seen, np.zeros(len(names)), strengths, signs)


def _alone(seen: Observed) -> Observed:
    """Return pages without what the other pages of their sites tell."""
    of_sites = [i for i, name in enumerate(PAGE_TERMS) if name in _OF_SITES]
    values, pages = seen.values.copy(), seen.pages.copy()
    values[:, of_sites], pages[:, of_sites] = np.nan, 0.0
    return Observed(values, pages, seen.spam, seen.offset)


def _terms(
    names: Sequence[str], seen: Observed, means: Floats, strengths: Floats, signs: Sequence[int]
) -> tuple[Term, ...]:
    weights = fit_signed(_shrunk(seen, means, strengths), seen.spam, seen.offset, np.array(signs))
    rows = zip(names, means, strengths, weights, strict=True)
    return tuple(Term(name, *(round(float(x), 6) for x in numbers)) for name, *numbers in rows)


def _shrunk(seen: Observed, means: Floats, strengths: Floats) -> Floats:
    """Return the values as a term sees them: drawn to the mean, and 0 where there are none."""
    with np.errstate(invalid="ignore"):
        share = np.where(strengths > 0, seen.pages / (seen.pages + strengths), 1.0)
    return np.nan_to_num(share * (seen.values - means))


def _mean(seen: Observed, term: int) -> float:
    """Return the mean of a term, farms and others counting the same."""
    column = seen.values[:, term]
    found = [
        float(np.nanmean(column[group]))
        for group in (seen.spam, ~seen.spam)
        if np.isfinite(column[group]).any()
    ]
    return float(np.mean(found)) if found else 0.0


def _strength(seen: Observed, term: int) -> float:
    """Return for how many pages the mean of a share counts: within by between variance.

    The moments of the beta-binomial model; for what is no share, a guess.
    """
    column, pages = seen.values[:, term], seen.pages[:, term]
    known = np.isfinite(column) & (pages > 1)
    shares = known.any() and column[known].min() >= 0 and column[known].max() <= 1
    if not shares or list(HOST_TERMS)[term] == "judged":
        return _STRENGTH
    held = column[known]
    within = float(np.mean(held * (1 - held) * pages[known] / (pages[known] - 1)))
    between = float(np.var(held)) - within * float(np.mean(1 / pages[known]))
    return float(np.clip(within / max(between, 1e-6), *_STRENGTHS))


def fit_signed(features: Floats, spam: Flags, offset: Floats, signs: NDArray[Any]) -> Floats:
    """Fit a logistic regression whose weights have given signs.

    The two classes count the same; the penalty is the one that does best on held-out rows.

    Parameters
    ----------
    features : ndarray of shape (n_rows, n_terms)
        What is weighed; there is no constant beside it.
    spam : ndarray of bool
        Labels.
    offset : ndarray
        Log-odds that are given.
    signs : ndarray of shape (n_terms,)
        1 or -1 for the sign that a weight must have, 0 for either.

    Examples
    --------
    >>> x = np.linspace(-3, 3, 200)[:, None]
    >>> fit_signed(x, x[:, 0] > 0.2, np.zeros(200), np.array([1])) > 0.5
    array([ True])
    >>> fit_signed(x, x[:, 0] > 0.2, np.zeros(200), np.array([-1]))
    array([0.])
    """
    scale = np.maximum(features.std(axis=0), _LEAST_SPREAD)
    scaled = features / scale
    balance = np.where(
        spam, BASE_RATE / max(spam.sum(), 1), (1 - BASE_RATE) / max((~spam).sum(), 1)
    )
    bounds = [(0 if sign > 0 else None, 0 if sign < 0 else None) for sign in signs]

    def solve(rows: Flags, ridge: float) -> Floats:
        return _minimized(scaled[rows], spam[rows], offset[rows], balance[rows], bounds, ridge)

    held = np.arange(len(spam)) // 64 % _FOLDS == 0
    losses = [
        sum(
            _loss(solve(~part, ridge), scaled[part], spam[part], offset[part], balance[part])[0]
            for part in (held, ~held)
        )
        for ridge in _RIDGES
    ]
    best = _RIDGES[int(np.argmin(losses))]
    weights: Floats = solve(np.ones(len(spam), dtype=bool), best) / scale + 0.0
    return weights


def _minimized(
    features: Floats,
    spam: Flags,
    offset: Floats,
    balance: Floats,
    bounds: Sequence[tuple[float | None, float | None]],
    ridge: float,
) -> Floats:
    from scipy.optimize import minimize

    def penalized(weights: Floats) -> tuple[float, Floats]:
        loss, slope = _loss(weights, features, spam, offset, balance)
        return loss + ridge * float(weights @ weights), slope + 2 * ridge * weights

    start = np.zeros(features.shape[1])
    found = minimize(penalized, start, jac=True, method="L-BFGS-B", bounds=bounds)
    weights: Floats = found.x
    return weights


def _loss(
    weights: Floats, features: Floats, spam: Flags, offset: Floats, balance: Floats
) -> tuple[float, Floats]:
    """Return the log loss and its slope."""
    scores = offset + features @ weights
    signed = np.where(spam, scores, -scores)
    wrong = np.where(spam, -1.0, 1.0) * balance / (1 + np.exp(np.clip(signed, -500, 500)))
    return float(balance @ np.logaddexp(0, -signed)), features.T @ wrong


# --- thresholds ---------------------------------------------------------------------------


def _thresholds(
    crawls: Sequence[LabelledCrawl], seen: Sequence[Observed], folds: Sequence[int]
) -> dict[str, float]:
    """Return above which log-odds only a budget's share of clean pages gets, held out by seed.

    It is the median over seeds: in one crawl a single honest site that is taken for a farm
    decides about all its pages.
    """
    terms = {fold: _fit_pages(_others(seen, folds, fold)) for fold in set(folds)}
    clean: dict[str, list[Floats]] = {}
    for crawl, held, fold in zip(crawls, seen, folds, strict=True):
        clean.setdefault(crawl.seed, []).append(added_up(held, terms[fold])[~held.spam])
    shares = [1 - budget for budget in BUDGETS.values()]
    found = np.median([np.quantile(np.concatenate(c), shares) for c in clean.values()], axis=0)
    return dict(zip(BUDGETS, (round(float(x), 4) for x in found), strict=True))


def added_up(seen: Observed, terms: Sequence[Term]) -> Floats:
    """Return the log-odds of each row."""
    means, strengths, weights = (
        np.array([getattr(term, name) for term in terms]) for name in ("mean", "strength", "weight")
    )
    log_odds: Floats = seen.offset + _shrunk(seen, means, strengths) @ weights
    return log_odds
