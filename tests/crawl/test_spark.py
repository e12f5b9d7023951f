"""Spark finds what DuckDB finds, row for row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from detector.crawl.clusters import find_clusters
from detector.crawl.copies import CLUSTERS, PAIRS, SUMMARY, TEMPLATES, CopyOptions, find_copies
from detector.errors import DetectorError
from tests.crawl.crawls import documents, farmed_crawl, write_table
from tests.crawl.test_copies import told
from tests.farm.pool import POOL
from tests.integrations.sparks import cluster, skip_without_spark

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    pytest.importorskip("duckdb", reason="needs the crawl extra")
    skip_without_spark()
    with cluster() as session:
        session.conf.set("spark.sql.shuffle.partitions", "3")
        yield session


def assert_same(given: list[Path], folder: Path, **options: Any) -> dict[str, int]:
    """Make sure that both engines find the same, and return what."""
    counts = [
        find_copies(given, folder / engine, CopyOptions(engine=engine, **options))
        for engine in ("duckdb", "spark")
    ]
    assert counts[0] == counts[1]
    for name in (PAIRS, CLUSTERS, TEMPLATES):
        one, other = (pq.read_table(folder / engine / name) for engine in ("duckdb", "spark"))
        assert one.column_names == other.column_names
        assert one.to_pandas().equals(other.to_pandas())
    one, other = ((folder / engine / SUMMARY).read_bytes() for engine in ("duckdb", "spark"))
    assert one == other
    found: dict[str, int] = json.loads(one)
    return found


def test_farmed_crawl_in_several_files(spark: SparkSession, tmp_path: Path) -> None:
    pages = [page for seed in range(8) for page in farmed_crawl(POOL, seed)]
    pages += [told("a", f"https://s{i % 20}.example/{i}", i) for i in range(50)]
    pages += [told("b", None), told("c", "https://t.example/", count=10)]
    parsed = documents(pages)
    files = [tmp_path / f"{number}.parquet" for number in range(4)]
    for file, start in zip(files, range(0, 4_000, 700), strict=False):
        end = start + 700 if file != files[-1] else None
        write_table(file, parsed[start:end])
    found = assert_same(files, tmp_path, contained=0.7, max_band=20, max_sites=10)
    assert found["rows"] == len(parsed) > 2_000
    assert found["pairs"] > 10_000 and found["clusters"] > 10
    assert found["full_bands"] > 10 and found["no_site"] == found["no_story"] == 1


def test_clusters_by_stars_are_the_connected_components(
    spark: SparkSession, tmp_path: Path
) -> None:
    from detector.crawl.spark import SparkEngine

    random = np.random.default_rng(5)
    ends = random.integers(0, 300, (2, 130))
    ends = np.hstack([ends, [range(1_000, 1_060), range(1_001, 1_061)]])  # and a long chain
    left, right = ends.min(axis=0)[ends[0] != ends[1]], ends.max(axis=0)[ends[0] != ends[1]]
    pairs, path = tmp_path / "pairs", tmp_path / "members"
    pq.write_table(pa.table({"left_page": left, "right_page": right}), pairs)
    engine = SparkEngine(spark)
    engine.view("pairs", pairs)
    engine.cluster("SELECT left_page, right_page FROM pairs", path)
    members = pq.read_table(path).sort_by("page")
    pages, clusters = find_clusters(left, right)
    assert members["page"].to_pylist() == pages.tolist()
    assert members["cluster"].to_pylist() == clusters.tolist()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["members", "pairs"]


def test_what_an_executor_finds_wrong_is_one_line(spark: SparkSession, tmp_path: Path) -> None:
    given = tmp_path / "pages.parquet"
    write_table(given, documents([told("a", "https://a.example/")]), fingerprint_version=[9])
    with pytest.raises(DetectorError, match="version 9, not 1: score its pages again") as caught:
        find_copies([given], tmp_path / "out", CopyOptions(engine="spark"))
    assert "\n" not in str(caught.value)


def test_a_stopped_run_goes_on(
    spark: SparkSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from detector.crawl.spark import SparkEngine

    given, out = tmp_path / "pages.parquet", tmp_path / "out"
    pages = [told(i % 3, f"https://s{i}.example/") for i in range(12)]
    write_table(given, documents(pages))
    options = CopyOptions(engine="spark")
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(SparkEngine, "cluster", _interrupt)
        find_copies([given], out, options)
    with monkeypatch.context() as patch:
        patch.setattr(SparkEngine, "read", _interrupt)  # which is done already
        assert find_copies([given], out, options).clusters == 3
    with pytest.raises(DetectorError, match="engine was 'spark', is 'duckdb'"):
        find_copies([given], out)


def _interrupt(*arguments: object) -> None:
    raise KeyboardInterrupt
