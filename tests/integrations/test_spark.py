from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from detector import DetectorError
from detector.integrations.records import score_records
from tests.integrations.pages import spam_and_clean
from tests.integrations.sparks import cluster, skip_without_spark

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    skip_without_spark()
    with cluster() as session:
        yield session


def made(spark: SparkSession) -> DataFrame:
    schema = "id string, n long, url string, title string, html string, text string, fetched string"
    return spark.createDataFrame(spam_and_clean(12), schema).repartition(4)


def test_partitions_are_judged_on_executors(spark: SparkSession) -> None:
    from detector.integrations.spark import score

    found = {row.id: row.detector_label for row in score(made(spark)).collect()}
    expected = {row["id"]: v.label for row, v in score_records(spam_and_clean(12))}
    assert found == expected
    assert set(expected.values()) >= {"spam", "clean"}


def test_map_in_pandas_gives_the_same(spark: SparkSession) -> None:
    from detector.integrations.spark import pandas_scorer, score, scored_schema

    frame = made(spark)
    options = {"max_fpr": "strict", "prefix": "farm_"}
    schema = scored_schema(frame, **options)
    one = frame.mapInPandas(pandas_scorer(**options), schema)
    assert sorted(one.collect()) == sorted(score(frame, **options).collect())


def test_a_worker_loads_the_model_once(spark: SparkSession) -> None:
    frame = spark.range(400).selectExpr("concat('The pier is shut, day ', id) text")
    found = frame.repartition(8).mapInArrow(_loads, "process long, loads long").collect()
    assert len(found) == 8
    processes = {row.process for row in found}
    assert sum(row.loads for row in found) == len(processes) < 8


def _loads(batches: Any) -> Any:
    """Judge a partition, and tell how often its process has loaded the model for that."""
    import os

    import pyarrow as pa

    from detector.integrations import spark as door
    from detector.integrations._rows import ScoreOptions, judge_of

    before = judge_of.cache_info().misses
    options = ScoreOptions(base_rate=0.3)  # as no other test does
    assert sum(batch.num_rows for batch in door._score_batches(options, batches)) == 50
    loads = judge_of.cache_info().misses - before
    yield pa.RecordBatch.from_pylist([{"process": os.getpid(), "loads": loads}])


def test_columns_of_every_type_stay_as_they_are(spark: SparkSession) -> None:
    from pyspark.sql import Row

    from detector.integrations.spark import score

    rows = [
        (
            f"The pier is shut, day {n}.",
            None if n % 2 else 2**53 + 1 + n,
            [1, n],
            {"a": n},
            datetime(2024, 5, 6, 7, 8, n),
            Decimal("1.50"),
            Row(x=n, y="z"),
            b"ab",
        )
        for n in range(6)
    ]
    schema = (
        "text string, big long, list array<int>, map map<string,int>, time timestamp, "
        "price decimal(10,2), pair struct<x:int,y:string>, raw binary"
    )
    frame = spark.createDataFrame(rows, schema).coalesce(1)
    scored = score(frame)
    assert scored.schema.fields[:8] == frame.schema.fields
    assert scored.select(frame.columns).collect() == frame.collect()


def test_rows_without_a_page_say_why(spark: SparkSession) -> None:
    from detector.integrations.spark import score

    frame = spark.createDataFrame([("The pier.",), (None,)], "text string")
    errors = {row.text: row.detector_error for row in score(frame).collect()}
    assert errors == {"The pier.": "", None: "nothing in 'text'"}


def test_a_frame_without_pages_is_told_before_work_starts(spark: SparkSession) -> None:
    from detector.integrations.spark import score

    with pytest.raises(DetectorError, match="no column of HTML or text among id"):
        score(spark.range(3))
