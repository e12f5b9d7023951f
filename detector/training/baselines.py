"""What others would do with the same pages: word models, 2006 features, filters, block lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.document import parse
from detector.document.address import host_of, registered_domain
from detector.errors import DetectorError
from detector.page import Page
from detector.signals import all_signals
from detector.training.balance import fold_of, row_weights
from detector.training.figures import Figure, Scored, false_positives, mean_over_groups
from detector.training.held_figures import PRIMARY, masks, network_figures, view_rows
from detector.training.labelled import LabelledPage, views
from detector.training.table import Table
from detector.training.train import TrainingOptions, fit

__all__ = ["PageText", "Texts", "compare_baselines", "read_texts"]

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Step = Callable[[int], None]

_LONGEST = 10_000  # characters of a text that are kept
_CHUNK = 32
_VIEWS = (PRIMARY, "main")
_CONTENT_SOURCE = "Ntoulas et al. 2006"


@dataclass(frozen=True, slots=True)
class PageText:
    """Text and registered domain of a page in one of its views."""

    text: str
    domain: str | None


Texts = Mapping[tuple[str, str, str], PageText]
"""Texts by source, id of the page and view: the rows of a `Table`."""


def read_texts(
    pages: Iterable[LabelledPage],
    *,
    with_views: bool = True,
    jobs: int = 1,
    progress: Step | None = None,
) -> dict[tuple[str, str, str], PageText]:
    """Return the texts of the same pages that a table was made of, uncut views only.

    Parameters
    ----------
    pages : iterable of LabelledPage
        The pages.
    with_views : bool
        As it was for `make_table`.
    jobs : int
        Processes to work with.
    progress : callable, optional
        Called with the number of pages done since the last call.
    """
    from joblib import Parallel, delayed

    texts: dict[tuple[str, str, str], PageText] = {}
    work = Parallel(n_jobs=jobs, return_as="generator", pre_dispatch="2*n_jobs")
    for number, found in work(delayed(_texts_of)(c, with_views) for c in _chunks(pages)):
        texts.update(found)
        if progress is not None:
            progress(number)
    return texts


def _chunks(pages: Iterable[LabelledPage]) -> Iterator[list[LabelledPage]]:
    iterator = iter(pages)
    while chunk := list(islice(iterator, _CHUNK)):
        yield chunk


def _texts_of(
    chunk: list[LabelledPage], with_views: bool
) -> tuple[int, dict[tuple[str, str, str], PageText]]:
    found = {}
    for labelled in chunk:
        host = host_of(labelled.page.url or "")
        domain = registered_domain(host) if host else None
        try:
            bare = replace(labelled, markdown="")  # no figure is taken on dressed views
            shown = views(bare) if with_views else [("page", labelled.page)]
            for view, page in shown:
                if not view.endswith("cut"):
                    key = (labelled.source, labelled.page.name, view)
                    found[key] = PageText(_shown_text(page)[:_LONGEST], domain)
        except DetectorError:
            continue
    return len(chunk), found


def _shown_text(page: Page) -> str:
    return page.text or "" if page.html is None else parse(page).text


def compare_baselines(
    table: Table,
    options: TrainingOptions,
    *,
    texts: Texts | None = None,
    blocked: frozenset[str] | None = None,
    progress: Step | None = None,
) -> dict[str, Any]:
    """Return the headline of each baseline, on the same rows and folds.

    Without `texts` only the baselines that need signals alone are run; without `blocked`
    there is no block list. Filters need the ``peers`` extra.

    Parameters
    ----------
    table : Table
        Rows of both classes; the primary and the main view of each page are used.
    options : TrainingOptions
        Folds, seed and how the model on the content features is grown.
    texts : mapping, optional
        What `read_texts` returned for the table's pages.
    blocked : frozenset of str, optional
        Registered domains of a public block list.
    progress : callable, optional
        Called with 1 after each baseline.
    """
    kept, shown = _rows_with_texts(table, texts)
    part, weights = table.where(kept), row_weights(table)[kept]
    folds = fold_of(part, options.folds, options.seed)
    scorers: dict[str, Callable[[], Floats]] = {
        "all signals": lambda: _signal_scores(part, weights, folds, options, list(part.names)),
        "content features of 2006": lambda: _signal_scores(
            part, weights, folds, options, content_features(part.names)
        ),
    }
    if shown:
        bodies = [text.text for text in shown]
        scorers["bag of words, linear"] = lambda: _linear_scores(
            bodies, part, weights, folds, "word", (1, 1)
        )
        scorers["character n-grams, linear"] = lambda: _linear_scores(
            bodies, part, weights, folds, "char_wb", (3, 5)
        )
    ranked = {}
    for name, scorer in scorers.items():
        ranked[name] = _ranking_figures(scorer(), part)
        if progress is not None:
            progress(1)
    return {
        "ranked": ranked,
        "rules": _rules(part, shown, blocked, progress) if shown else {},
        "rows": len(part),
    }


def _rows_with_texts(table: Table, texts: Texts | None) -> tuple[NDArray[np.int_], list[PageText]]:
    """Return the primary and main rows and their texts; rows without a text are left out."""
    rows = np.union1d(view_rows(table, PRIMARY), view_rows(table, "main"))
    if not texts:
        return rows, []
    keys = zip(table.source[rows], table.page[rows], table.view[rows], strict=True)
    found = [texts.get((str(source), str(page), str(view))) for source, page, view in keys]
    there = np.array([text is not None for text in found], dtype=bool)
    return rows[there], [text for text in found if text is not None]


def _ranking_figures(scores: Floats, table: Table) -> dict[str, Any]:
    found = {}
    for view in _VIEWS:
        rows = view_rows(table, view)
        found[view] = network_figures(scores[rows], table.where(rows))
    return found


# --- models -------------------------------------------------------------------------------


def content_features(names: Iterable[str]) -> list[str]:
    """Return the names of the signals that Ntoulas et al. (2006) used."""
    known = all_signals()
    return [name for name in names if known[name].source.startswith(_CONTENT_SOURCE)]


def _signal_scores(
    table: Table,
    weights: Floats,
    folds: NDArray[np.int_],
    options: TrainingOptions,
    names: list[str],
) -> Floats:
    part = table.select(names)
    scores = np.zeros(len(part))
    for number in np.unique(folds):
        held = folds == number
        model = fit(part, weights, ~held, options)
        scores[held] = model.log_odds(part.values[held])
    return scores


def _linear_scores(
    texts: list[str],
    table: Table,
    weights: Floats,
    folds: NDArray[np.int_],
    analyzer: str,
    ngrams: tuple[int, int],
) -> Floats:
    """Score by a linear model over hashed counts, weighted by rarity in the training folds."""
    from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer
    from sklearn.linear_model import SGDClassifier

    hashing = HashingVectorizer(
        analyzer=analyzer,
        ngram_range=ngrams,
        n_features=2**18,
        alternate_sign=False,
        norm=None,
        dtype=np.float32,
    )
    counts = hashing.transform(texts)
    scores = np.zeros(len(table))
    for number in np.unique(folds):
        held = folds == number
        rarity = TfidfTransformer(sublinear_tf=True).fit(counts[~held])
        model = SGDClassifier(
            loss="log_loss", alpha=1e-5, max_iter=40, tol=1e-4, average=True, random_state=0
        )
        model.fit(rarity.transform(counts[~held]), table.spam[~held], sample_weight=weights[~held])
        scores[held] = model.decision_function(rarity.transform(counts[held]))
    return scores


# --- rules --------------------------------------------------------------------------------


def _rules(
    table: Table,
    texts: list[PageText],
    blocked: frozenset[str] | None,
    progress: Step | None,
) -> dict[str, Any]:
    """Return recall and false-positive rates of rules that keep or drop a page."""
    dropped: dict[str, Floats] = {}
    for name, drops in _filters().items():
        dropped[name] = np.array([drops(text.text) for text in texts], dtype=float)
        if progress is not None:
            progress(1)
    if dropped:
        dropped["any of these rules"] = np.max(list(dropped.values()), axis=0)
    if blocked:
        dropped["public block list"] = np.array([_listed(t.domain, blocked) for t in texts])
    return {name: _rule_figures(values, table) for name, values in dropped.items()}


def _listed(domain: str | None, blocked: frozenset[str]) -> float:
    return np.nan if domain is None else float(domain in blocked)


def _rule_figures(dropped: Floats, table: Table) -> dict[str, Any]:
    """Return what a rule drops of each class; NaN is a page that it can't judge."""
    found: dict[str, Any] = {}
    for view in _VIEWS:
        rows = view_rows(table, view)
        rows = rows[~np.isnan(dropped[rows])]
        kept = masks(table.where(rows))
        groups = table.group[rows]
        figures: dict[str, Any] = {}
        for name, key in (
            ("recall", "farms"),
            ("false_positive_rate_matched", "matched"),
            ("false_positive_rate_all", "all"),
        ):
            part = Scored(dropped[rows][kept[key]], groups[kept[key]])
            if len(part):
                figures[name] = _share_dropped(part, by_site=key == "farms").to_dict()
        found[view] = figures
    return found


def _share_dropped(part: Scored, *, by_site: bool) -> Figure:
    if not by_site:
        return false_positives(part, 0.5)
    nothing = Scored(np.zeros(0), np.zeros(0, dtype=str))
    return mean_over_groups(part, nothing, lambda s, c: float(np.mean(s > 0.5)))[0]


def _filters() -> dict[str, Callable[[str], bool]]:
    """Return the quality filters of crawl users; none where their package is missing."""
    try:
        import spacy  # noqa: F401 - the filters split words with it
        from datatrove.data import Document
        from datatrove.pipeline import filters
    except ImportError:
        return {}
    steps = {
        "Gopher quality rules": filters.GopherQualityFilter(),
        "Gopher repetition rules": filters.GopherRepetitionFilter(),
        # FineWeb runs C4's rules without the one on lines' ends, which drops most pages.
        "C4 rules": filters.C4QualityFilter(filter_no_terminal_punct=False),
        "FineWeb rules": filters.FineWebQualityFilter(),
    }
    return {name: partial(_dropped, step, Document) for name, step in steps.items()}


def _dropped(step: Any, document: Callable[..., Any], text: str) -> bool:
    answer = step.filter(document(text=text, id="page"))
    return not (answer[0] if isinstance(answer, tuple) else answer)
