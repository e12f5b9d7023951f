"""Farmed crawls, and what copies there are in them by exact comparison.

``python -m tests.crawl.crawls [ARTICLES [COUNT]]`` prints how many of them are found.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from scipy.sparse import coo_array, triu

from detector.batch.writers import fingerprint_schema
from detector.crawl.fingerprint import MIN_SHINGLES, fingerprint, shingles_of
from detector.document import Document, parse
from detector.farm import Article, farm, honest_twin, read_articles
from detector.page import Page
from tests.farm.pool import ARTICLES_FILE

__all__ = ["Quality", "documents", "exact_pairs", "farmed_crawl", "quality", "write_table"]

COPYING = ("verbatim_autoblog", "name_injected", "stuffed", "spun", "off_topic_host")


def farmed_crawl(articles: Sequence[Article], seed: int = 0) -> list[Page]:
    """Return, for each article, its original, two reprints with credit, and farms' copies."""
    pages: list[Page] = []
    for number, article in enumerate(articles):
        key = f"{seed}/{number}"
        random = Random(key)
        pool = random.sample(articles, min(len(articles), 30))
        for copy in range(3):
            site = f"honest {random.randrange(60)}"
            twin = honest_twin(
                article, seed=f"{key}/{copy}", pool=pool, republished=copy > 0, site_seed=site
            )
            pages.append(twin.page)
        for family in COPYING:
            for copy in range(2):
                site = f"{family} {random.randrange(20)}"
                made = farm(article, family, seed=f"{key}/{copy}", pool=pool, site_seed=site)
                pages.append(made.page)
    return pages


def documents(pages: Iterable[Page]) -> list[Document]:
    """Parse pages."""
    return [parse(page) for page in pages]


def write_table(path: Path, parsed: Sequence[Document], **columns: Sequence[Any]) -> None:
    """Write the fingerprints of pages as ``detector score`` does."""
    rows = [
        {
            "source": "made",
            "position": i,
            "url": document.page.url,
            **fingerprint(document).to_row(),
        }
        for i, document in enumerate(parsed)
    ]
    for name, values in columns.items():
        for row, value in zip(rows, values, strict=True):
            row[name] = value
    own = [("source", pa.string()), ("position", pa.int64()), ("url", pa.string())]
    schema = pa.schema([*own, *fingerprint_schema()])
    pq.write_table(pa.Table.from_pylist(rows, schema), path)


def exact_pairs(parsed: Sequence[Document], least: float) -> dict[tuple[int, int], float]:
    """Return the pairs of other sites whose stories are alike, with how much."""
    sets = [np.unique(shingles_of(document.story_words)) for document in parsed]
    sizes = np.array([len(one) for one in sets])
    _, columns = np.unique(np.concatenate(sets), return_inverse=True)
    rows = np.repeat(np.arange(len(sets)), sizes)
    table = coo_array((np.ones(len(rows), dtype=np.int32), (rows, columns))).tocsr()
    shared = triu(table @ table.T, k=1).tocoo()
    left, right = shared.coords
    jaccard = shared.data / (sizes[left] + sizes[right] - shared.data)
    sites = np.array([fingerprint(document).site for document in parsed])
    long = (sizes[left] >= MIN_SHINGLES) & (sizes[right] >= MIN_SHINGLES)
    kept = np.flatnonzero((jaccard >= least) & long & (sites[left] != sites[right]))
    return {(int(left[i]), int(right[i])): float(jaccard[i]) for i in kept}


@dataclass(frozen=True, slots=True)
class Quality:
    """How the pairs that were found compare with those that there are."""

    pairs: int
    found: int
    both: int

    @property
    def recall(self) -> float:
        """Share of the pairs that were found."""
        return self.both / self.pairs

    @property
    def precision(self) -> float:
        """Share of what was found that is a pair."""
        return self.both / self.found


def quality(pairs: Path, exact: dict[tuple[int, int], float]) -> Quality:
    """Compare a file of pairs with the exact ones."""
    table = pq.read_table(pairs)
    found = set(zip(table["left_page"].to_pylist(), table["right_page"].to_pylist(), strict=True))
    return Quality(len(exact), len(found), len(found & exact.keys()))


def main(name: str = str(ARTICLES_FILE), count: str = "400") -> None:
    """Print how many copies of a farmed crawl are found."""
    from detector.crawl.copies import PAIRS, CopyOptions, find_copies

    parsed = documents(farmed_crawl(list(read_articles(Path(name)))[: int(count)]))
    exact = exact_pairs(parsed, 0.5)
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder, "pages.parquet")
        write_table(given, parsed)
        for jaccard in (0.8, 0.6):
            out = Path(folder, f"copies-{jaccard}")
            print(find_copies([given], out, CopyOptions(jaccard=jaccard)))
            wanted = {pair: alike for pair, alike in exact.items() if alike >= jaccard}
            seen = quality(out / PAIRS, wanted)
            near = sum(abs(alike - jaccard) < 0.05 for alike in exact.values())
            print(f"{jaccard}: {seen}, {near} pairs within 0.05 of it")
            print(f"recall {seen.recall:.4f}, precision {seen.precision:.4f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
