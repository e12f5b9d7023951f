"""Copies and their originals on farmed crawls: how well they are found, and with which weights.

``python -m benchmarks.originals measure WORK`` makes a crawl and prints which share of its copies
is found, and which of their roles are right; ``python -m benchmarks.originals fit WORK -o FILE``
fits the weights of roles on crawls of other seeds. What is made stays in WORK and is used again.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from itertools import combinations
from multiprocessing import get_context
from pathlib import Path
from random import Random

import click
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.hosts import make_crawl
from detector.crawl.columns import FACT_COLUMNS
from detector.crawl.copies import CLUSTERS, PAIRS
from detector.crawl.fingerprint import MIN_SHINGLES, shingles_of
from detector.crawl.originals import RoleWeights, bundled_weights
from detector.crawl.roles import ROLES, find_roles
from detector.crawl.sketch import Hashes
from detector.document import parse
from detector.page import Page
from detector.training.originals import RoledCrawl, fit_roles

__all__ = ["PairFigures", "RoleFigures", "pair_figures", "role_figures"]

_COPIES = ("original", "licensed copy", "unlicensed copy")
_JACCARD = 0.8
_MAX_STRANGE = 20_000  # pairs of different stories that are looked at
_CHUNK = 64
_KEPT = ("probability", "label", "fingerprint_site", "fingerprint_shingles")
_SITE_SPREAD = 1.0  # of the log-odds of whole sites, when the model knows less
_NEW_FARMS = 2.0  # by so much less are pages of farms that the model hasn't met
_CALLED = 4.0  # log-odds from which on it calls a page spam


# --- pairs ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PairFigures:
    """Pairs of copies across sites, by the exact Jaccard similarity of their shingles.

    Parameters
    ----------
    stories : int
        Stories whose pages were compared.
    pairs : int
        Pairs of them at 0.8 or more.
    found, right : int
        Pairs that were found among these pages or join two stories, and those at 0.8 or more.
    """

    stories: int
    pairs: int
    found: int
    right: int

    @property
    def recall(self) -> float:
        """Share of the pairs that were found."""
        return self.right / self.pairs if self.pairs else float("nan")

    @property
    def precision(self) -> float:
        """Share of what was found that is a pair."""
        return self.right / self.found if self.found else float("nan")


def pair_figures(work: Path, stories: int, jobs: int = 1) -> PairFigures:
    """Compare the pairs that were found with those that there are, within so many stories.

    Pages of different stories are never alike, which is checked where such a pair is found.
    """
    truth = _truth(work)
    members = truth[truth.role.isin(_COPIES)].groupby("story").indices
    shared = sorted(str(name) for name, pages in members.items() if len(pages) > 1)
    drawn = Random("stories").sample(shared, min(stories, len(shared)))
    copies = truth.index[truth.role.isin(_COPIES)].to_numpy()
    groups = [copies[members[name]] for name in drawn]
    compared = {int(page) for group in groups for page in group}
    found = _found(work, truth, compared)
    wanted = compared | {page for pair in found for page in pair}
    sets = _shingles(work, wanted, jobs)
    sites = truth.host.map(_site).to_numpy()
    exact = {
        (int(a), int(b))
        for group in groups
        for a, b in combinations(sorted(group), 2)
        if sites[a] != sites[b] and _alike(sets, int(a), int(b))
    }
    strange = {pair for pair in found - exact if _alike(sets, *pair)}
    return PairFigures(
        len(drawn), len(exact | strange), len(found), len(found & exact) + len(strange)
    )


def _site(host: str) -> str:
    from detector.document.address import registered_domain

    return registered_domain(host) or host


def _found(work: Path, truth: pd.DataFrame, compared: set[int]) -> set[tuple[int, int]]:
    """Return the pairs that were found between compared pages, and between stories."""
    table = pq.read_table(work / "crawled" / PAIRS, columns=["left_page", "right_page"])
    story = truth.story.to_numpy()
    pairs = zip(table["left_page"].to_pylist(), table["right_page"].to_pylist(), strict=True)
    found: set[tuple[int, int]] = set()
    strange = 0
    for left, right in pairs:
        same = story[left] == story[right]
        strange += not same
        if (same and left in compared and right in compared) or (
            not same and strange <= _MAX_STRANGE
        ):
            found.add((left, right))
    return found


def _shingles(work: Path, wanted: set[int], jobs: int) -> dict[int, Hashes]:
    """Return the shingles of the stories of pages."""
    with get_context("spawn").Pool(jobs) as pool:
        return dict(pool.imap_unordered(_shingles_of, _pages(work, wanted), _CHUNK))


def _pages(work: Path, wanted: set[int]) -> Iterator[tuple[int, str, str]]:
    number = 0
    with pq.ParquetFile(work / "pages.parquet") as file:
        for batch in file.iter_batches(1000, columns=["url", "html"]):
            for row in batch.to_pylist():
                if number in wanted:
                    yield number, row["url"], row["html"]
                number += 1


def _shingles_of(given: tuple[int, str, str]) -> tuple[int, Hashes]:
    number, url, html = given
    return number, np.unique(shingles_of(parse(Page(url=url, html=html)).story_words))


def _alike(sets: dict[int, Hashes], left: int, right: int) -> bool:
    one, other = sets[left], sets[right]
    if min(len(one), len(other)) < MIN_SHINGLES:
        return False
    shared = len(np.intersect1d(one, other, assume_unique=True))
    return shared / (len(one) + len(other) - shared) >= _JACCARD


# --- roles ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RoleFigures:
    """How right the roles are.

    Parameters
    ----------
    clusters, with_original : int
        Clusters, and those in which the original is.
    right : int
        Clusters of which the original was named, or in which none is and none was named.
    right_with_original : int
        Those of the first kind.
    licensed, misjudged : int
        Licensed copies in clusters, and those called unlicensed.
    unlicensed, caught : int
        Unlicensed copies in clusters, and those called so.
    """

    clusters: int
    with_original: int
    right: int
    right_with_original: int
    licensed: int
    misjudged: int
    unlicensed: int
    caught: int


def role_figures(found: Path, true: Sequence[str]) -> RoleFigures:
    """Compare the roles in a folder with the true ones of all pages."""
    roles = pd.read_parquet(found / ROLES, columns=["cluster", "page", "role"])
    roles["true"] = np.asarray(true)[roles.page]
    named = (roles.role == "original").groupby(roles.cluster).sum()
    held = (roles.true == "original").groupby(roles.cluster).sum()
    both = ((roles.role == "original") & (roles.true == "original")).groupby(roles.cluster).sum()
    right = (held > 0) & (both > 0)
    licensed, unlicensed = roles.true == "licensed copy", roles.true == "unlicensed copy"
    called = roles.role == "unlicensed copy"
    return RoleFigures(
        clusters=len(named),
        with_original=int((held > 0).sum()),
        right=int((right | ((held == 0) & (named == 0))).sum()),
        right_with_original=int(right.sum()),
        licensed=int(licensed.sum()),
        misjudged=int((licensed & called).sum()),
        unlicensed=int(unlicensed.sum()),
        caught=int((unlicensed & called).sum()),
    )


def _truth(work: Path) -> pd.DataFrame:
    return pd.read_parquet(work / "truth.parquet")


# --- a model that knows less ------------------------------------------------------------------


def dimmed(crawl: RoledCrawl) -> RoledCrawl:
    """Return a crawl whose verdicts are of a model that has not met its farms.

    The bundled model has learnt from farms like these, and real crawls have others: the
    log-odds of a farm's pages are taken down, and those of whole sites moved by chance.
    """
    folder = crawl.folder.parent / "dimmed"
    folder.mkdir(exist_ok=True)
    columns = [*_KEPT, *(name for name in FACT_COLUMNS if name != "fact_outlinks")]
    files = [file for given in crawl.inputs for file in sorted(given.glob("*.parquet"))]
    table = pa.concat_tables([pq.read_table(file, columns=columns) for file in files])
    sites = np.array([site or "" for site in table["fingerprint_site"].to_pylist()])
    names, places = np.unique(sites, return_inverse=True)
    farmed = np.isin(crawl.roles, ("unlicensed copy", "other"))
    moved = np.random.default_rng(1).normal(0, _SITE_SPREAD, len(names))[places]
    known = np.array([0.5 if p is None else p for p in table["probability"].to_pylist()])
    cut = np.clip(known, 1e-9, 1 - 1e-9)
    scores = np.log(cut / (1 - cut)) + moved - _NEW_FARMS * farmed
    spam = np.where(scores >= _CALLED, "spam", "clean")
    for name, column in (("probability", 1 / (1 + np.exp(-scores))), ("label", spam)):
        table = table.set_column(table.column_names.index(name), name, pa.array(column))
    pq.write_table(table, folder / "verdicts.parquet")
    shutil.copy(crawl.folder / CLUSTERS, folder)
    return RoledCrawl([folder / "verdicts.parquet"], folder, crawl.roles)


# --- the command ------------------------------------------------------------------------------


@click.group()
def main() -> None:
    """Measure and fit what tells originals from copies, on farmed crawls."""


@main.command()
@click.argument("work", type=click.Path(path_type=Path))
@click.option("--pages", type=click.IntRange(min=100), default=10_000, show_default=True)
@click.option("--seed", default="originals", show_default=True, help="Not one of those of `fit`.")
@click.option("--stories", default=4000, show_default=True, help="Whose pairs are compared.")
@click.option("--jobs", default=2, show_default=True)
def measure(work: Path, pages: int, seed: str, stories: int, jobs: int) -> None:
    """Make a crawl in WORK, and print how good pairs and roles are on it."""
    made = make_crawl(work, pages, seed, jobs)
    pairs = pair_figures(work, stories, jobs)
    click.echo(json.dumps(asdict(pairs)))
    click.echo(f"pairs at {_JACCARD}: recall {pairs.recall:.4f}, precision {pairs.precision:.4f}")
    crawl = RoledCrawl(made.inputs, made.folder, _truth(work).role.tolist())
    _tell(crawl, "verdicts as they are")
    less = dimmed(crawl)
    find_roles(less.inputs, less.folder)
    _tell(less, "a model that has not met these farms")


def _tell(crawl: RoledCrawl, name: str) -> None:
    roles = role_figures(crawl.folder, crawl.roles)
    click.echo(f"{name}: {json.dumps(asdict(roles))}")
    click.echo(
        f"original named: {_share(roles.right_with_original, roles.with_original)} of "
        f"{roles.with_original:,} clusters that have it; right in "
        f"{_share(roles.right, roles.clusters)} of all {roles.clusters:,}"
    )
    click.echo(
        f"licensed copies called unlicensed: {_share(roles.misjudged, roles.licensed)} of "
        f"{roles.licensed:,}; unlicensed called so: {_share(roles.caught, roles.unlicensed)} of "
        f"{roles.unlicensed:,}"
    )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.4f}" if whole else "none"


@main.command()
@click.argument("work", type=click.Path(path_type=Path))
@click.option("--pages", type=click.IntRange(min=100), default=6_000, show_default=True)
@click.option("--seed", "seeds", multiple=True, default=("fit-1", "fit-2"), show_default=True)
@click.option("--jobs", default=2, show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
def fit(work: Path, pages: int, seeds: Sequence[str], jobs: int, output: Path) -> None:
    """Fit the weights on crawls of all seeds, a folder of WORK for each."""
    work.mkdir(parents=True, exist_ok=True)
    crawls: list[RoledCrawl] = []
    for seed in seeds:
        made = make_crawl(work / seed, pages, seed, jobs)
        roles = _truth(work / seed).role.tolist()
        crawl = RoledCrawl(made.inputs, made.folder, roles)
        crawls += [crawl, dimmed(crawl)]
    told = {
        "crawls": f"farmed crawls of {pages:,} pages, seeds {', '.join(seeds)}",
        "verdicts": "as they are, and as of a model that has not met the farms",
        "how": "python -m benchmarks.originals fit: conditional logit, logistic regression, signs",
        "date": date.today().isoformat(),
    }
    weights = fit_roles(crawls, told)
    output.write_text(weights.to_json(), encoding="utf-8")
    click.echo(_changed(bundled_weights(), weights))


def _changed(old: RoleWeights, new: RoleWeights) -> str:
    rows = [
        f"{kind} {name}: {getattr(old, kind).get(name, 0):+.2f} to {weight:+.2f}"
        for kind in ("first", "original", "licensed")
        for name, weight in getattr(new, kind).items()
    ]
    return "\n".join(rows)


if __name__ == "__main__":
    main()
