from __future__ import annotations

import pandas as pd
import pytest

from detector import DetectorError
from detector.integrations.pandas import score_frame

COLUMNS = ["probability", "label", "family", "reasons", "unsure_because", "error"]


def frame() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "text": ["The pier is shut.", None, "A pier."],
            "id": pd.array([1, None, 3], dtype="Int64"),
            "date": pd.to_datetime(["2024-05-06", "", "2024-05-07"]),
            "tags": [["a"], [], ["b", "c"]],
        },
        index=[30, 10, 10],
    )


def test_index_order_columns_and_types_stay() -> None:
    before = frame()
    after = score_frame(before)
    pd.testing.assert_frame_equal(after[before.columns], before)
    assert list(after.columns[4:]) == [f"detector_{name}" for name in COLUMNS]
    assert after["detector_probability"].dtype == "float64"
    assert after["detector_error"].tolist() == ["", "nothing in 'text'", ""]


def test_the_accessor_does_the_same() -> None:
    pd.testing.assert_frame_equal(
        frame().detector.score(max_fpr="strict", prefix="farm_"),
        score_frame(frame(), max_fpr="strict", prefix="farm_"),
    )


def test_empty_frame_gets_the_columns() -> None:
    scored = score_frame(frame().iloc[:0])
    assert (len(scored), str(scored["detector_label"].dtype)) == (0, "string")


def test_columns_can_be_named_and_may_be_no_text() -> None:
    given = pd.DataFrame({7: [1], "body": ["<p>The pier is shut."], "html": ["<p>Another."]})
    assert score_frame(given, html_column="body")["detector_label"].tolist() == ["unsure"]


def test_a_frame_without_pages_is_told_with_a_remedy() -> None:
    with pytest.raises(DetectorError, match=r"among a: name one with html_column or text_column$"):
        score_frame(pd.DataFrame({"a": [1]}))
    with pytest.raises(DetectorError, match=r"no column 'b' among a: mend html_column$"):
        score_frame(pd.DataFrame({"a": [1]}), html_column="b")


def test_verdicts_are_not_overwritten() -> None:
    with pytest.raises(DetectorError, match="'detector_probability' is there already: give anoth"):
        score_frame(score_frame(frame()))
    twice = score_frame(score_frame(frame()), prefix="again_")
    assert twice["again_label"].tolist() == twice["detector_label"].tolist()
