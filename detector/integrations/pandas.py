"""Pandas: verdicts as columns of a frame. Importing this module adds ``df.detector``."""

from __future__ import annotations

from typing import Any

import pandas as pd

from detector.integrations._rows import judge_of, read_options

__all__ = ["DetectorAccessor", "score_frame"]


def score_frame(frame: pd.DataFrame, *, jobs: int = 1, **options: Any) -> pd.DataFrame:
    """Return a frame with the verdicts beside its own columns; index and order stay.

    Added are ``detector_probability``, ``detector_label``, ``detector_family``,
    ``detector_reasons``, ``detector_unsure_because`` and ``detector_error``. A row without a page
    has its reason in the last.

    Parameters
    ----------
    frame : DataFrame
        One page a row.
    jobs : int
        Processes to work with; -1 for all cores.
    **options
        See `ScoreOptions`.

    Raises
    ------
    DetectorError
        If no column holds pages, a column would be overwritten, or an option is wrong.

    Examples
    --------
    >>> frame = pd.DataFrame({"n": [7, 8], "text": ["The pier is shut.", None]})
    >>> score_frame(frame)[["n", "detector_label", "detector_error"]].values.tolist()
    [[7, 'unsure', ''], [8, 'unsure', "nothing in 'text'"]]
    """
    judge = judge_of(read_options(options))
    used = judge.used([name for name in frame.columns if isinstance(name, str)])
    # NaN, NaT and NA alike become None, as they are in rows from a file.
    cells = {name: frame[name].astype(object).where(frame[name].notna(), None) for name in used}
    rows = (dict(zip(used, row, strict=True)) for row in zip(*cells.values(), strict=True))
    return frame.assign(
        **{
            name: pd.Series(values, frame.index, "float64" if at == 0 else "string")
            for at, (name, values) in enumerate(judge.columns(rows, jobs).items())
        }
    )


@pd.api.extensions.register_dataframe_accessor("detector")
class DetectorAccessor:
    """What ``df.detector`` is.

    Examples
    --------
    >>> import detector.integrations.pandas
    >>> frame = pd.DataFrame({"html": ["<title>The pier</title><p>Closed."]})
    >>> frame.detector.score(max_fpr="strict")["detector_label"].tolist()
    ['unsure']
    """

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame

    def score(self, *, jobs: int = 1, **options: Any) -> pd.DataFrame:
        """Do what `score_frame` does."""
        return score_frame(self._frame, jobs=jobs, **options)
