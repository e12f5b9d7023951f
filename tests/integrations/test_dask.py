from __future__ import annotations

import pandas as pd
import pytest

from detector import DetectorError
from detector.integrations.pandas import score_frame
from tests.integrations.pages import spam_and_clean

dd = pytest.importorskip("dask.dataframe", reason="needs the extra dask")


def test_partitions_are_judged_in_processes() -> None:
    from detector.integrations.dask import score

    pages = pd.DataFrame(spam_and_clean(8))
    lazy = score(dd.from_pandas(pages, npartitions=4), max_fpr="strict")
    found = lazy.compute(scheduler="processes", num_workers=2)
    expected = score_frame(pages, max_fpr="strict")
    assert found["n"].tolist() == expected["n"].tolist()
    assert found["detector_label"].tolist() == expected["detector_label"].tolist()
    assert list(lazy.columns) == list(expected.columns)
    kinds = {name: str(kind) for name, kind in lazy.dtypes.items() if name.startswith("detector_")}
    assert kinds == {name: str(found.dtypes[name]) for name in kinds}


def test_a_frame_without_pages_is_told_before_work_starts() -> None:
    from detector.integrations.dask import score

    with pytest.raises(DetectorError, match="no column of HTML or text among a"):
        score(dd.from_pandas(pd.DataFrame({"a": [1]}), npartitions=1))
