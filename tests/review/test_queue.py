"""Pages come up in the order that was asked for, and no others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from detector import DetectorError
from detector.review.queue import Choice, chosen, differences
from detector.review.rows import Rows, read_scored
from tests.report.scored import row, write_rows


def _row(number: int, p: float | None, host: str, **known: Any) -> dict[str, Any]:
    label = "unsure" if p is None else "spam" if p >= 0.9 else "clean"
    url = f"https://{host}.example/{number}" if host else None
    return row(number, probability=p, **{"label": label, "url": url, **known})


GIVEN = [
    _row(1, 0.99, "a", family="casino", language="de"),
    _row(2, 0.89, "b"),
    _row(3, 0.10, "b"),
    _row(4, 0.91, "a", family="doorway"),
    _row(5, None, "c", error="not HTML"),
    _row(6, 0.95, "b", family="casino", label="unsure"),
    _row(7, 0.50, ""),
    _row(8, 0.93, "d", family="spun"),
]


@pytest.fixture(scope="module", params=["jsonl", "parquet", "csv"])
def rows(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Rows:
    path = tmp_path_factory.mktemp("rows") / f"scored.{request.param}"
    return read_scored([write_rows(path, GIVEN)])


def _positions(rows: Rows, choice: Choice) -> list[int]:
    return [rows[int(n)].values["position"] for n in chosen(rows, choice)]


def test_the_most_uncertain_first_and_errors_never(rows: Rows) -> None:
    assert _positions(rows, Choice()) == [2, 4, 8, 7, 1, 3, 6]


def test_hosts_with_most_spam_first(rows: Rows) -> None:
    assert _positions(rows, Choice(queue="host")) == [4, 1, 8, 2, 3, 6, 7]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice(label="spam"), [4, 8, 1]),
        (Choice(label="unsure"), [6]),
        (Choice(family="casino"), [1, 6]),
        (Choice(language="de"), [1]),
        (Choice(host=" B.example "), [2, 3, 6]),
        (Choice(host="none.example"), []),
        (Choice(words="EXAMPLE/3"), [3]),
        (Choice(one="yes"), [2, 4, 8, 7]),
        (Choice(queue="host", one="yes", label="spam"), [4, 8]),
    ],
)
def test_filters(rows: Rows, choice: Choice, expected: list[int]) -> None:
    assert _positions(rows, choice) == expected


def test_rows_know_where_they_stand(rows: Rows) -> None:
    assert [rows[n].place for n in (0, 7)] == [1, 8]
    assert rows[3].key == "pages.jsonl:4"
    assert rows[6].name == "pages.jsonl:7"
    assert rows.numbers_of(["pages.jsonl:4", "other:4"]) == {"pages.jsonl:4": 3}
    assert rows.numbers_of(["https://d.example/8"], "url") == {"https://d.example/8": 7}
    assert rows.values("family")[0] == ("casino", 2)


def test_rows_of_several_files(tmp_path: Path) -> None:
    first = write_rows(tmp_path / "one.jsonl", GIVEN[:3])
    second = write_rows(tmp_path / "two.parquet", GIVEN[3:])
    rows = read_scored([first, second])
    assert len(rows) == 8
    assert [(rows[n].file, rows[n].place) for n in (2, 3)] == [(first, 3), (second, 1)]


def test_disagreement_of_two_scorings(tmp_path: Path, rows: Rows) -> None:
    other = [
        {**GIVEN[0], "probability": 0.98},
        {**GIVEN[1], "probability": 0.92},  # flips
        {**GIVEN[2], "probability": 0.10},
        {**GIVEN[6], "probability": 0.01, "source": "moved.jsonl"},  # not to be found
        {**GIVEN[7], "probability": 0.05, "source": "moved.jsonl"},  # flips, by its address
    ]
    theirs = read_scored([write_rows(tmp_path / "other.parquet", other)])
    apart = differences(rows, theirs)
    found = chosen(rows, Choice(queue="disagreement"), apart)
    assert [rows[int(n)].values["position"] for n in found] == [8, 2, 1]


def test_what_can_not_be_asked(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match="no queue 'best'"):
        Choice(queue="best")
    with pytest.raises(DetectorError, match="no file or folder"):
        read_scored([tmp_path / "none.parquet"])
    empty = tmp_path / "empty.jsonl"
    empty.write_text("", encoding="utf-8")
    with pytest.raises(DetectorError, match="no rows"):
        read_scored([empty])
    assert Choice(label="spam", one="yes").told == ", verdict spam, one of each host"
    assert Choice(queue="host").told == ""
