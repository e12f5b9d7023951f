"""Dask: verdicts as columns of a Dask DataFrame, a partition at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from detector.integrations.pandas import score_frame

if TYPE_CHECKING:
    import dask.dataframe as dd

__all__ = ["score"]


def score(frame: dd.DataFrame, **options: Any) -> dd.DataFrame:
    """Return a lazy frame with the verdicts beside its own columns.

    Columns and options are looked at right away; pages are judged when Dask computes. A
    process of a worker loads the model once. Take processes, not threads, as scheduler: Python
    code in threads runs on one core.

    Parameters
    ----------
    frame : dask.dataframe.DataFrame
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
    >>> import dask.dataframe as dd
    >>> import pandas as pd
    >>> pages = dd.from_pandas(pd.DataFrame({"text": ["The pier is shut."] * 4}), npartitions=2)
    >>> score(pages)["detector_label"].compute(scheduler="sync").tolist()
    ['unsure', 'unsure', 'unsure', 'unsure']
    """
    meta = score_frame(frame._meta, **options)
    return frame.map_partitions(score_frame, **options, meta=meta)
