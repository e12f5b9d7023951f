"""Copies that are part of a page, or lightly changed."""

from __future__ import annotations

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from detector.crawl.copies import PAIRS, CopyOptions, find_copies
from tests.crawl.crawls import documents, write_table
from tests.crawl.partial import KINDS, changed_crawl, containments_of
from tests.crawl.test_copies import run
from tests.farm.pool import POOL

pytest.importorskip("duckdb", reason="needs the crawl extra")

Pairs = dict[tuple[int, int], tuple[float, float]]


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Pairs, list[str]]:
    """A table of fingerprints, how its pages are alike, and how each was changed."""
    pages, kinds = changed_crawl([a for a in POOL if a.language == "en"])
    parsed = documents(pages)
    given = tmp_path_factory.mktemp("partial") / "pages.parquet"
    write_table(given, parsed)
    return given, containments_of(parsed), kinds


def found_in(given: Path, out: Path, options: CopyOptions) -> Pairs:
    find_copies([given], out, options)
    rows = pq.read_table(out / PAIRS).to_pylist()
    return {(r["left_page"], r["right_page"]): (r["similarity"], r["containment"]) for r in rows}


def test_recall_and_precision_away_from_the_bounds(
    crawl: tuple[Path, Pairs, list[str]], tmp_path: Path
) -> None:
    given, exact, _ = crawl
    found = found_in(given, tmp_path / "out", CopyOptions(contained=0.8))
    surely = {p for p, (j, c) in exact.items() if c >= 0.86 and j >= 0.46}
    perhaps = {p for p, (j, c) in exact.items() if j >= 0.72 or (c >= 0.72 and j >= 0.33)}
    assert len(surely) > 200
    assert len(found.keys() & surely) / len(surely) > 0.98
    assert len(found.keys() & perhaps) / len(found) > 0.99


def test_estimates_of_containment(crawl: tuple[Path, Pairs, list[str]], tmp_path: Path) -> None:
    given, exact, _ = crawl
    found = found_in(given, tmp_path / "out", CopyOptions(contained=0.5))
    errors = [within - exact[pair][1] for pair, (_, within) in found.items() if pair in exact]
    assert len(errors) == len(found)
    assert abs(sum(errors) / len(errors)) < 0.02
    assert sum(abs(error) > 0.1 for error in errors) / len(errors) < 0.02


def test_what_the_whole_does_not_show(crawl: tuple[Path, Pairs, list[str]], tmp_path: Path) -> None:
    given, _, kinds = crawl
    plain = found_in(given, tmp_path / "plain", CopyOptions())
    contained = found_in(given, tmp_path / "contained", CopyOptions(contained=0.8))
    assert plain.keys() <= contained.keys()
    of = len(KINDS) + 1
    for place, kind in enumerate(KINDS[:5], 1):
        pairs = {(page, page + place) for page in range(0, len(kinds), of)}
        assert kinds[place] == kind
        assert len(pairs & contained.keys()) / len(pairs) > 0.9
    half = {(page, page + 3) for page in range(0, len(kinds), of)}
    assert not half & plain.keys()


def test_containment_out_of_range(crawl: tuple[Path, Pairs, list[str]]) -> None:
    for wrong in ("0", "1.5", "nan"):
        code, said = run(crawl[0], "--contained", wrong)
        assert (code, "give a number above 0, up to 1" in said) == (2, True)
