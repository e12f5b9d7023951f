"""A local Spark cluster: executors are processes of their own, as on many machines."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

ROOT = Path(__file__).parents[2]


def skip_without_spark() -> None:
    pytest.importorskip("pyspark", reason="needs the extra spark")
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        pytest.skip("Spark needs Java")


@contextmanager
def cluster(executors: int = 2) -> Iterator[SparkSession]:
    """Start a session with executors of one core each."""
    from pyspark.sql import SparkSession

    settings: dict[str, bool | float | int | str | None] = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.executor.memory": "512m",
        "spark.executorEnv.PYTHONPATH": str(ROOT),
        "spark.pyspark.python": sys.executable,
        "spark.sql.execution.arrow.maxRecordsPerBatch": "64",
        "spark.sql.session.timeZone": "UTC",
    }
    builder = SparkSession.builder.master(f"local-cluster[{executors},1,1024]")
    session = builder.config(map=settings).getOrCreate()
    try:
        yield session
    finally:
        session.stop()
