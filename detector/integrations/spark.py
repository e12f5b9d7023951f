"""Spark: verdicts as columns of a Spark DataFrame, judged on the executors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from detector.integrations._rows import ScoreOptions, judge_of, read_options

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType

__all__ = ["pandas_scorer", "score", "scored_schema"]


def score(frame: DataFrame, **options: Any) -> DataFrame:
    """Return a lazy DataFrame with the verdicts beside its own columns, types unchanged.

    Columns and options are looked at right away; pages are judged when Spark computes. Each
    Python worker loads the model once, so the package must be installed on the executors. Spark
    hands over 10,000 rows at once: for HTML set ``spark.sql.execution.arrow.maxRecordsPerBatch``
    to some hundreds.

    Parameters
    ----------
    frame : pyspark.sql.DataFrame
        One page a row.
    **options
        See `ScoreOptions`; the added columns are those of
        `detector.integrations.pandas.score_frame`.

    Raises
    ------
    DetectorError
        If no column holds pages, a column would be overwritten, or an option is wrong.

    Examples
    --------
    >>> from pyspark.sql import SparkSession  # doctest: +SKIP
    >>> spark = SparkSession.builder.getOrCreate()  # doctest: +SKIP
    >>> judged = score(spark.read.parquet("pages"), max_fpr="strict")  # doctest: +SKIP
    >>> judged.where("detector_label != 'spam'").write.parquet("kept")  # doctest: +SKIP
    """
    schema = scored_schema(frame, **options)
    # Arrow, not pandas: in pandas an integer column with nulls turns into floats.
    return frame.mapInArrow(partial(_score_batches, read_options(options)), schema)


def pandas_scorer(**options: Any) -> Callable[[Iterable[pd.DataFrame]], Iterator[pd.DataFrame]]:
    """Return a function for ``DataFrame.mapInPandas``, to put into one's own.

    Its schema is `scored_schema` of the same DataFrame and options.

    Raises
    ------
    DetectorError
        If an option is unknown or out of range.

    Examples
    --------
    >>> import pandas as pd
    >>> frames = [pd.DataFrame({"text": ["The pier is shut."]})]
    >>> next(pandas_scorer(max_fpr="strict")(frames))["detector_label"].tolist()
    ['unsure']
    """
    judge_of(read_options(options))
    return partial(_score_frames, options)


def scored_schema(frame: DataFrame, **options: Any) -> StructType:
    """Return the schema that `score` and `pandas_scorer` give.

    Raises
    ------
    DetectorError
        If no column holds pages, a column would be overwritten, or an option is wrong.
    """
    from pyspark.sql.types import DoubleType, StringType, StructField, StructType

    judge = judge_of(read_options(options))
    judge.used(frame.columns)
    types = [DoubleType(), *(StringType() for _ in judge.options.columns[1:])]
    added = map(StructField, judge.options.columns, types)
    return StructType([*frame.schema.fields, *added])


def _score_frames(
    options: dict[str, Any], frames: Iterable[pd.DataFrame]
) -> Iterator[pd.DataFrame]:
    from detector.integrations.pandas import score_frame

    for frame in frames:
        yield score_frame(frame, **options)


def _score_batches(
    options: ScoreOptions, batches: Iterable[pa.RecordBatch]
) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    judge = judge_of(options)
    for batch in batches:
        used = judge.used(batch.schema.names)
        added = judge.columns(batch.select(used).to_pylist())
        types = [pa.float64(), *[pa.string()] * (len(added) - 1)]
        arrays = map(pa.array, added.values(), types)
        names = [*batch.schema.names, *added]
        yield pa.RecordBatch.from_arrays([*batch.columns, *arrays], names=names)
