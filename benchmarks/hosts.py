"""Farms told from honest hosts on farmed crawls: how well, and with which weights.

``python -m benchmarks.hosts measure WORK`` makes a crawl and prints how good the host verdict and
the second stage are on it; ``python -m benchmarks.hosts fit WORK -o FILE`` fits their weights on
crawls of other seeds. What is made stays in WORK and is used again.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import click
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from detector.crawl.hosts import HOSTS, NETWORKS, VERDICTS, HostOptions, find_hosts
from detector.crawl.hosts_pages import ROLES
from detector.farm.crawl import farmed_crawl
from detector.training.evidence import LabelledCrawl, fit_evidence

__all__ = ["figures", "make_crawl", "recall_at"]

_BATCH = 500
_LEFT = (1, 3, 1_000_000)  # pages that are left of each site, so that small sites are learnt too
_SITE_SPREAD = 1.0  # of the log-odds of whole sites, when the model knows less
_WRONG_ROLES = 0.15  # share of roles that are those of other pages
_NEW_FARMS = 0.5  # by so much less are pages of farms that the model hasn't met
_TRUTH = "truth.parquet"

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


# --- crawls -------------------------------------------------------------------------------


def make_crawl(folder: Path, pages: int, seed: str, jobs: int = 1) -> LabelledCrawl:
    """Make a farmed crawl, score it and find its copies; what is there already is kept."""
    folder.mkdir(parents=True, exist_ok=True)
    given, scored, out = folder / "pages.parquet", folder / "verdicts", folder / "crawled"
    if not (folder / _TRUTH).exists():
        _write_pages(folder, given, pages, seed)
    if not out.exists():
        _detector("score", given, "-o", scored, "--fingerprints", "--jobs", jobs)
    if not (out / VERDICTS).exists():
        _detector("crawl", scored, "-o", out, "--jobs", jobs, "--restart")
    return LabelledCrawl([scored], out, _labels(folder), seed)


def _write_pages(folder: Path, given: Path, pages: int, seed: str) -> None:
    fields = [(name, pa.string()) for name in ("url", "html", "fetched")]
    truth: list[dict[str, Any]] = []
    rows: list[dict[str, Any]] = []
    with pq.ParquetWriter(given, pa.schema(fields)) as writer:
        for made in farmed_crawl(pages, seed=seed):
            truth.append(made.truth.to_dict())
            rows.append({name: getattr(made.page, name) for name, _ in fields})
            if len(rows) == _BATCH:
                writer.write_table(pa.Table.from_pylist(rows, pa.schema(fields)))
                rows = []
        writer.write_table(pa.Table.from_pylist(rows, pa.schema(fields)))
    pq.write_table(pa.Table.from_pylist(truth), folder / _TRUTH)


def _detector(*arguments: object) -> None:
    command = [sys.executable, "-m", "detector", *map(str, arguments), "--quiet"]
    subprocess.run(command, check=True)


def _labels(folder: Path) -> Flags:
    labels = pq.read_table(folder / _TRUTH, columns=["label"])["label"].to_pylist()
    return np.array([label == "spam" for label in labels])


def _dimmed(crawl: LabelledCrawl, folder: Path, left: int) -> LabelledCrawl:
    """Return a crawl that has seen at most so many pages of a site, and whose model knew less.

    The model has learnt from farms like these. On real farms that it hasn't met, pages alone are
    told from honest ones with an area under the curve of 0.94 (docs/evaluation.md); what is added
    here to the log-odds of whole sites brings it there, or below.
    """
    folder.mkdir(exist_ok=True)
    table = pa.concat_tables(
        [pq.read_table(p) for given in crawl.inputs for p in sorted(given.glob("*.parquet"))]
    )
    sites = np.array([site or "" for site in table["fingerprint_site"].to_pylist()])
    names, places = np.unique(sites, return_inverse=True)
    random = np.random.default_rng(left)
    moved = random.normal(0, _SITE_SPREAD, len(names))[places] - _NEW_FARMS * crawl.spam
    scores = _log_odds(table["probability"].to_numpy()) + moved
    called = scores >= _log_odds(table["threshold"].to_numpy())
    labels = np.where(np.isnan(scores), "unsure", np.where(called, "spam", "clean"))
    for name, column in (("probability", 1 / (1 + np.exp(-scores))), ("label", labels)):
        table = table.set_column(table.column_names.index(name), name, pa.array(column))
    kept = _first_rows(sites, left)
    given = [folder / "verdicts.parquet"]
    if not (folder / "crawled" / VERDICTS).exists():
        pq.write_table(table.take(kept), given[0])
        _detector("crawl", given[0], "-o", folder / "crawled", "--restart")
        _confuse(folder / "crawled" / ROLES, random)
    return LabelledCrawl(given, folder / "crawled", crawl.spam[kept], crawl.seed)


def _confuse(roles: Path, random: np.random.Generator) -> None:
    """Give some pages the roles of others: on the web roles are harder to tell."""
    table = pq.read_table(roles)
    held = np.array(table["role"].to_pylist(), dtype=object)
    wrong = np.flatnonzero(random.random(len(held)) < _WRONG_ROLES)
    held[wrong] = held[random.permutation(wrong)]
    place = table.column_names.index("role")
    pq.write_table(table.set_column(place, "role", pa.array(held, pa.string())), roles)


def _first_rows(sites: NDArray[Any], left: int) -> list[int]:
    """Return the numbers of the first rows of each site."""
    seen: Counter[str] = Counter()
    kept: list[int] = []
    for row, site in enumerate(sites):
        seen[site] += 1
        if seen[site] <= left:
            kept.append(row)
    return kept


def _log_odds(probabilities: Floats) -> Floats:
    cut = np.clip(probabilities, 1e-12, 1 - 1e-12)
    log_odds: Floats = np.log(cut / (1 - cut))
    return log_odds


# --- figures ------------------------------------------------------------------------------


def figures(crawl: LabelledCrawl, min_pages: int = 5) -> dict[str, float]:
    """Measure host verdict, networks and second stage on a crawl whose farms are known."""
    return {
        **_of_hosts(crawl, min_pages),
        **_of_networks(crawl),
        **_of_pages(crawl),
    }


def recall_at(scores: Floats, spam: Flags, max_fpr: float) -> float:
    """Return the share of spam above all but a share of the clean pages.

    Examples
    --------
    >>> scores, spam = np.arange(8.0), np.array([0, 0, 0, 1, 0, 1, 1, 1], dtype=bool)
    >>> recall_at(scores, spam, 0.0), recall_at(scores, spam, 0.25)
    (0.75, 1.0)
    """
    clean = np.sort(scores[~spam])[::-1]
    allowed = int(max_fpr * len(clean))
    return float(np.mean(scores[spam] > clean[allowed]))


def area(scores: Floats, spam: Flags) -> float:
    """Return the area under the curve."""
    from sklearn.metrics import roc_auc_score

    return float(roc_auc_score(spam, scores))


def calibration_error(probabilities: Floats, spam: Flags, weights: Floats) -> float:
    """Return the expected calibration error over tenths, both classes weighing the same."""
    tenths = np.minimum((probabilities * 10).astype(int), 9)
    gaps = [
        abs(weights[part] @ (probabilities[part] - spam[part]))
        for part in (tenths == tenth for tenth in range(10))
    ]
    return float(sum(gaps) / weights.sum())


def _balanced(spam: Flags) -> Floats:
    weights: Floats = np.where(spam, 0.5 / max(spam.sum(), 1), 0.5 / max((~spam).sum(), 1))
    return weights


def _site_labels(crawl: LabelledCrawl) -> dict[str, bool]:
    verdicts = pq.read_table(crawl.folder / VERDICTS, columns=["site"])["site"].to_pylist()
    found: dict[str, list[bool]] = {}
    for site, spam in zip(verdicts, crawl.spam, strict=True):
        found.setdefault(site, []).append(bool(spam))
    return {site: sum(flags) * 2 > len(flags) for site, flags in found.items()}


def _of_hosts(crawl: LabelledCrawl, min_pages: int) -> dict[str, float]:
    labels = _site_labels(crawl)
    rows = [r for r in pq.read_table(crawl.folder / HOSTS).to_pylist() if r["level"] == "domain"]
    spam = np.array([labels[row["name"]] for row in rows])
    scores = np.array([row["log_odds"] for row in rows])
    probabilities = np.array([row["probability"] for row in rows])
    many = np.array([row["pages"] for row in rows]) >= min_pages
    found: dict[str, float] = {"sites": len(rows), "farms": int(spam.sum())}
    for name, part in (("many", many), ("few", ~many)):
        found[f"{name}_pages_sites"] = int(part.sum())
        found[f"{name}_pages_area"] = area(scores[part], spam[part])
        found[f"{name}_pages_calibration_error"] = calibration_error(
            probabilities[part], spam[part], _balanced(spam[part])
        )
    mean = np.array([row["mean_log_odds"] or 0.0 for row in rows])
    found["many_pages_area_of_mean_log_odds"] = area(mean[many], spam[many])
    return found


def _of_networks(crawl: LabelledCrawl) -> dict[str, float]:
    """Measure how far networks that were found are those that there are."""
    sites = pq.read_table(crawl.folder / VERDICTS, columns=["site"])["site"].to_pylist()
    truth = pq.read_table(crawl.folder.parent / _TRUTH, columns=["network"])["network"]
    true = {s: n for s, n in zip(sites, truth.to_pylist(), strict=True) if n}
    rows = pq.read_table(crawl.folder / NETWORKS).to_pylist()
    found = {row["site"]: row["network"] for row in rows}
    tied = [(a, b) for a in found for b in found if a < b and found[a] == found[b]]
    same = sum(true.get(a, a) == true.get(b, b) for a, b in tied)
    there = sum(true[a] == true[b] for a in true for b in true if a < b)
    return {
        "networks": len(set(found.values())),
        "tied_sites": len(found),
        "tied_honest_sites": sum(site not in true for site in found),
        "network_precision": same / max(len(tied), 1),
        "network_recall": same / max(there, 1),
    }


def _of_pages(crawl: LabelledCrawl) -> dict[str, float]:
    names = ["page_probability", "page_log_odds", "log_odds", "page_label", "label"]
    table = pq.read_table(crawl.folder / VERDICTS, columns=names).to_pydict()
    judged = np.array([value is not None for value in table["page_probability"]])
    spam = crawl.spam[judged]
    found: dict[str, float] = {"pages": int(judged.sum()), "spam_pages": int(spam.sum())}
    for name, column in (("page_only", "page_log_odds"), ("second_stage", "log_odds")):
        scores = np.array(table[column], dtype=np.float64)[judged]
        found[f"{name}_recall_at_0.1%"] = recall_at(scores, spam, 0.001)
        found[f"{name}_recall_at_0.5%"] = recall_at(scores, spam, 0.005)
        found[f"{name}_area"] = area(scores, spam)
        found[f"{name}_calibration_error"] = calibration_error(
            1 / (1 + np.exp(-scores)), spam, _balanced(spam)
        )
    for column in ("page_label", "label"):
        called = np.array(table[column])[judged] == "spam"
        found[f"{column}_recall"] = float(called[spam].mean())
        found[f"{column}_false_positives"] = float(called[~spam].mean())
    return found


# --- commands -----------------------------------------------------------------------------


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Measure and fit what a crawl tells of hosts and pages."""


_pages = click.option("--pages", default=5_000, show_default=True, help="Pages of a crawl.")
_jobs = click.option("--jobs", default=1, show_default=True, help="Processes.")
_work = click.argument("work", type=click.Path(path_type=Path))


@main.command()
@_work
@_pages
@click.option("--seed", default="held out", show_default=True)
@_jobs
def measure(work: Path, pages: int, seed: str, jobs: int) -> None:
    """Print figures of a crawl of a seed that no weights were fitted on, as JSON."""
    crawl = make_crawl(_place(work, seed, pages), pages, seed, jobs)
    find_hosts(crawl.inputs, crawl.folder, HostOptions(jobs=jobs))  # by the weights of now
    click.echo(json.dumps({k: round(v, 4) for k, v in figures(crawl).items()}, indent=1))


@main.command()
@_work
@_pages
@click.option("--seeds", default="1,2,3,4,5,6", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
@_jobs
def fit(work: Path, pages: int, seeds: str, output: Path, jobs: int) -> None:
    """Fit the weights on crawls of seeds, with few and many pages of each site."""
    crawls: list[LabelledCrawl] = []
    names = seeds.split(",")
    for name in names:
        folder = _place(work, name, pages)
        whole = make_crawl(folder, pages, name, jobs)
        crawls += [_dimmed(whole, folder / f"dimmed-{left}", left) for left in _LEFT]
    told = {
        "crawls": f"{len(names)} farmed crawls of {pages:,} pages, seeds {seeds}",
        "sites": f"at most {_LEFT} pages of a site; log-odds of sites moved as if farms were new; "
        f"{_WRONG_ROLES:.0%} of roles exchanged",
        "how": "python -m benchmarks.hosts fit: logistic regression with signs, classes balanced",
        "pages": int(sum(len(crawl.spam) for crawl in crawls)),
        "date": date.today().isoformat(),
    }
    output.write_text(fit_evidence(crawls, told).to_json(), encoding="utf-8")


def _place(work: Path, seed: str, pages: int) -> Path:
    return work / f"{seed.replace(' ', '-')}-{pages}"


if __name__ == "__main__":
    main()
