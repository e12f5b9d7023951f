"""Copies that are a part of a page or lightly changed, and how many of them are found.

``python -m tests.crawl.partial [ARTICLES [COUNT]]`` prints recall and precision.
"""

from __future__ import annotations

import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pyarrow.parquet as pq

from detector.crawl.fingerprint import MIN_SHINGLES, shingles_of
from detector.document import Document
from detector.farm import Article, farm, read_articles
from detector.page import Page
from tests.crawl.crawls import documents, write_table
from tests.farm.pool import ARTICLES_FILE

__all__ = ["KINDS", "changed_crawl", "containments_of"]

PADDED = (0.1, 0.3, 0.6, 0.9, 1.2, 2.0)  # words of others' stories, for each of the story's own
CUT = (0.9, 0.7, 0.5)  # share of the story that is left
PLANTED = (2, 5, 10)  # names for each 1,000 words
SPUN = (0.02, 0.05, 0.1)  # share of words that are another one
KINDS = (
    *(f"with {share:.0%} of other text" for share in PADDED),
    *(f"{share:.0%} of the story" for share in CUT),
    *(f"{count} names in 1,000 words" for count in PLANTED),
    *(f"{share:.0%} of the words spun" for share in SPUN),
    "spun by a farm",
)


def changed_crawl(articles: Sequence[Article], seed: int = 0) -> tuple[list[Page], list[str]]:
    """Return, for each article, its original and a copy of each kind; and the kinds, or ''."""
    pages, kinds = [], []
    for number, article in enumerate(articles):
        random = Random(f"{seed}/{number}")
        words = " ".join(article.paragraphs).split()
        strangers = random.sample([a for a in articles if a is not article], 8)
        others = [w for a in strangers for p in a.paragraphs for w in p.split()]
        texts = {
            "": words,
            **dict(zip(KINDS, _changed(words, others, random), strict=False)),
        }
        for place, (kind, told) in enumerate(texts.items()):
            url = f"https://s{number}x{place}.example/story"
            pages.append(Page(url=url, text=_lines(told), text_kind="main"))
            kinds.append(kind)
        spun = farm(article, "spun", seed=f"{seed}/{number}", pool=articles[:30], severity=0.3)
        pages.append(replace(spun.page, url=f"https://s{number}xf.example/story"))
        kinds.append(KINDS[-1])
    return pages, kinds


def _changed(words: list[str], others: list[str], random: Random) -> list[list[str]]:
    """Return the story in each of the ways, in the order of the kinds."""
    found = []
    for share in PADDED:
        more = others[: int(share * len(words))]
        cut = random.randrange(len(more) + 1)
        found.append([*more[:cut], *words, *more[cut:]])
    for share in CUT:
        start = random.randrange(len(words) - int(share * len(words)) + 1)
        found.append(words[start : start + int(share * len(words))])
    for count in PLANTED:
        planted = list(words)
        for _ in range(max(1, round(count * len(words) / 1000))):
            place = random.randrange(len(planted))
            planted[place:place] = ["Marlow", "Quist"]
        found.append(planted)
    for share in SPUN:
        found.append([random.choice(others) if random.random() < share else w for w in words])
    return found


def _lines(words: Sequence[str]) -> str:
    return "\n".join(" ".join(words[start : start + 40]) for start in range(0, len(words), 40))


def containments_of(parsed: Sequence[Document]) -> dict[tuple[int, int], tuple[float, float]]:
    """Return Jaccard similarity and containment of all pairs that share a tenth of one."""
    from scipy.sparse import coo_array, triu

    sets = [np.unique(shingles_of(document.story_words)) for document in parsed]
    sizes = np.array([len(one) for one in sets])
    _, columns = np.unique(np.concatenate(sets), return_inverse=True)
    rows = np.repeat(np.arange(len(sets)), sizes)
    held = coo_array((np.ones(len(rows), dtype=np.int32), (rows, columns))).tocsr()
    shared = triu(held @ held.T, k=1).tocoo()
    left, right = shared.coords
    small, large = np.minimum(sizes[left], sizes[right]), np.maximum(sizes[left], sizes[right])
    jaccard, within = shared.data / (small + large - shared.data), shared.data / small
    kept = np.flatnonzero((within >= 0.1) & (small >= MIN_SHINGLES))
    return {(int(left[i]), int(right[i])): (float(jaccard[i]), float(within[i])) for i in kept}


def main(name: str = str(ARTICLES_FILE), count: str = "300") -> None:
    """Print how many copies of each kind are found, with and without containment."""
    from detector.crawl.copies import PAIRS, CopyOptions, find_copies

    articles = [a for a in read_articles(Path(name)) if a.language == "en"][: int(count)]
    pages, kinds = changed_crawl(articles)
    parsed = documents(pages)
    exact = containments_of(parsed)
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder, "pages.parquet")
        write_table(given, parsed)
        for contained in (None, 0.8, 0.5):
            out = Path(folder, f"copies-{contained}")
            counts = find_copies([given], out, CopyOptions(contained=contained))
            table = pq.read_table(out / PAIRS)
            ends = (table[f"{side}_page"].to_pylist() for side in ("left", "right"))
            found = set(zip(*ends, strict=True))
            print(f"contained {contained}: {counts.candidates:,} compared, {len(found):,} found")
            _tell(found, exact, contained, 0.05)
            if contained:
                _tell_kinds(found, exact, kinds)


def _tell(
    found: set[tuple[int, int]],
    exact: dict[tuple[int, int], tuple[float, float]],
    contained: float | None,
    near: float,
) -> None:
    """Print recall and precision, plain and where pairs near to a bound don't count."""
    for slack in (0.0, near):
        wanted = {p for p, told in exact.items() if _is_wanted(*told, contained, slack)}
        right = {p for p, told in exact.items() if _is_wanted(*told, contained, -slack)}
        recall, precision = len(found & wanted) / len(wanted), len(found & right) / len(found)
        print(f"  slack {slack}: of {len(wanted):,} recall {recall:.4f}, precision {precision:.4f}")


def _is_wanted(jaccard: float, within: float, contained: float | None, slack: float) -> bool:
    if jaccard >= 0.8 + slack:
        return True
    return contained is not None and within >= contained + slack and jaccard >= 0.4 + slack


def _tell_kinds(
    found: set[tuple[int, int]],
    exact: dict[tuple[int, int], tuple[float, float]],
    kinds: Sequence[str],
) -> None:
    """Print, for each kind of copy, how it is like its original and how often that is found."""
    told = defaultdict(list)
    original = 0
    for page, kind in enumerate(kinds):
        original = page if not kind else original
        if kind:
            alike = exact.get((original, page), (0.0, 0.0))
            told[kind].append((*alike, float((original, page) in found)))
    for kind, rows in told.items():
        jaccard, within, recall = np.mean(rows, axis=0)
        print(f"  | {kind} | {jaccard:.2f} | {within:.2f} | {recall:.3f} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
